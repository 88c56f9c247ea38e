import { listWords } from '../judge/describeAmounts';
import { severityOf, type Severity } from '../finding';
import { themeOf } from '../newThemes';
import type { AssessedRegister, Partnership } from '../partnership';
import { describeScheme } from '../scheme/describeScheme';
import type { Scheme } from '../scheme/scheme';
import { listBearers, sumShares, type Bearer } from '../sheets/summary/resourceShares';
import { addFigures } from './addFigures';
import { FIGURE_HEADINGS, COUNT_HEADINGS } from './figureHeadings';
import type { FigureLine, RegisterFigures, RollUpSource } from './rollUp';

const NO_AREA = 'No council named';
const NO_COUNTS = COUNT_HEADINGS.map(() => 0);
const NO_AMOUNTS = FIGURE_HEADINGS.slice(COUNT_HEADINGS.length).map(() => 0);

/** A register in figures, by the scheme that it was judged by. Lines of zeros are left out. */
export function figuresOfRegister(
  { asOf, classes, newThemes, partnerships, findings }: AssessedRegister,
  scheme: Pick<Scheme, 'name' | 'version' | 'councils'>,
  { file, print }: RollUpSource,
): RegisterFigures {
  const countOf = (severity: Severity) =>
    findings.filter((finding) => severityOf(finding) === severity).length;
  const listedUnder = newThemes ? 'new theme' : 'theme';
  const bearers = listBearers({ partnerships }, scheme);
  const areaOf = ({ facts }: Partnership) =>
    listWords(scheme.councils.map(({ name }) => name).filter((name) => facts.councils.includes(name))) ||
    NO_AREA;
  return {
    file,
    print,
    scheme: describeScheme(scheme),
    asOf,
    councils: scheme.councils.map(({ name }) => name),
    classes,
    findings: { error: countOf('error'), warning: countOf('warning'), note: countOf('note') },
    lines: [
      ...groupLines(
        partnerships,
        'theme',
        (partnership) => themeOf(partnership, { listedUnder }),
        (own) => [...countAll(own), ...sumBearers(own, bearers)],
      ),
      ...groupLines(partnerships, 'area', areaOf, (own) => [...countAll(own), ...NO_AMOUNTS]),
      ...bearers.flatMap(({ name, share }) =>
        groupLines(
          partnerships,
          'council',
          () => name,
          (own) => [...NO_COUNTS, ...sumShares(own, share)],
        ),
      ),
    ].filter(({ figures }) => figures.some((figure) => figure !== 0)),
  };
}

function countAll(partnerships: readonly Partnership[]): number[] {
  const overdue = partnerships.filter(({ reviewStatus }) => reviewStatus === 'Overdue');
  return [partnerships.length, overdue.length];
}

function sumBearers(partnerships: readonly Partnership[], bearers: readonly Bearer[]): number[] {
  return addFigures(NO_AMOUNTS, ...bearers.map(({ share }) => sumShares(partnerships, share)));
}

/** One line for each name and class that occur, in the register's order. */
function groupLines(
  partnerships: readonly Partnership[],
  by: FigureLine['by'],
  nameOf: (partnership: Partnership) => string,
  figuresOf: (own: readonly Partnership[]) => readonly number[],
): FigureLine[] {
  const groups = new Map<string, { name: string; className: string; own: Partnership[] }>();
  for (const partnership of partnerships) {
    const [name, className] = [nameOf(partnership), partnership.judgement.className];
    const key = JSON.stringify([name, className]);
    const group = groups.get(key) ?? { name, className, own: [] };
    group.own.push(partnership);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ name, className, own }) => ({
    by,
    name,
    className,
    figures: figuresOf(own),
  }));
}
