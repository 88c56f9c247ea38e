import type { ColumnKey } from '../columns';
import { coreHeadings } from '../scheme/coreHeadings';
import type { Scheme } from '../scheme/scheme';
import type { AssessmentColumnSpec } from '../sheets/assessmentColumns';

type CoreColumn = Omit<AssessmentColumnSpec, 'id' | 'heading'>;

/** In points. */
const WIDTHS = { short: 80, middle: 104, long: 138 } as const;

const words = (guidance: string, width: keyof typeof WIDTHS = 'middle'): CoreColumn => ({
  guidance,
  widthPoints: WIDTHS[width],
  numberFormat: 'General',
  wrapsText: true,
  horizontal: 'Left',
  validation: undefined,
});

const choice = (items: readonly string[], guidance: string): CoreColumn => ({
  ...words(guidance, 'short'),
  validation: items.length === 0 ? undefined : { kind: 'list', items },
});

/** What a new register says of its core columns; the lists ask about other entries and never refuse them. */
function describeCore({
  classes,
  councils,
  allCouncilsWords,
  types,
}: Scheme): Partial<Record<ColumnKey, CoreColumn>> {
  const classNames = [classes.significant, ...classes.between, classes.desirable].map(({ name }) => name);
  const councilNames = councils.map(({ name }) => name);
  const [payer = 'the council'] = councilNames;
  const everywhere = councilNames.length > 1 ? allCouncilsWords.slice(0, 1) : [];
  return {
    name: words(
      'The partnership’s name, a row for each. Where one needs further rows, merge the cells of its name over them.',
      'long',
    ),
    leadMember: words('The councillor who leads on it for the council.', 'short'),
    leadOfficer: words('The officer who looks after it.', 'short'),
    significance: choice(
      classNames,
      `What the council has decided: ${classNames.join(', ')}. What the add-in works out stands in columns of its own.`,
    ),
    area: choice([...councilNames, ...everywhere], 'The council or councils whose area it covers.'),
    purpose: words('What it is for, in a sentence or two.', 'long'),
    partners: words('The other bodies in it, with commas between them.', 'long'),
    agreementDates: words(
      'Kind, start and end of the agreement, such as “SLA 1 April 2016 to 31 March 2019”. “None” where there is none.',
    ),
    financialArrangements: words(
      `Who pays how much and how often, such as “£5,000 a year from ${payer}”. “None” where nothing is paid.`,
      'long',
    ),
    type: choice(
      types.map(({ name }) => name),
      'What kind of partnership it is.',
    ),
    contact: words('Whom to ask at the partner: name, telephone number, e-mail address.'),
  };
}

/** The columns that every register has, in their order, as a new tab sets them up; no type where the scheme has none. */
export function coreColumns(scheme: Scheme): readonly AssessmentColumnSpec[] {
  const described = describeCore(scheme);
  return coreHeadings(scheme).map(({ key, heading }) => ({
    id: key,
    heading,
    ...(described[key] ?? words('')),
  }));
}
