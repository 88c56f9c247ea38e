import { add, type Interval } from '../../interval';
import { shareOf, total } from '../../judge/councilCosts';
import { describeFigure } from '../../judge/describeAmounts';
import { firstCell } from '../../judge/facts/rowParts';
import type { ColumnKey } from '../../columns';
import type { RegisterRow } from '../../registerTab';
import { BLANK } from '../../sheets/columnPlan';
import { describeResource } from '../../sheets/describeResource';
import { linkCell, numberCell, textCell } from '../../sheets/makeCells';
import type { LinkTarget, SheetCell, SheetColumn } from '../../sheets/sheetPlan';
import {
  describeAgreement,
  describeClass,
  describeReporting,
  describeRoute,
  describeType,
} from '../describePaper';
import type { PaperInput } from '../paperInput';
import {
  NAME_HEADING,
  OUTCOME_HEADING,
  proposedHeading,
  RECOMMENDATION_HEADING,
  REF_HEADING,
} from './headings';
import type { OfficerField } from './officerFields';
import type { PaperRow } from './paperRow';

export type PaperColumnKey =
  | OfficerField
  | `now:${string}`
  | 'ref'
  | 'name'
  | 'councils'
  | 'class'
  | 'type'
  | 'leads'
  | 'days'
  | 'agreement'
  | 'reporting'
  | 'questions'
  | 'change'
  | 'route'
  | 'record';

/** What the columns of one sheet depend on. */
export interface PaperLook {
  readonly councils: readonly string[];
  /** Whether the scheme tells types apart. */
  readonly hasTypes: boolean;
  /** £ with pence, when an amount has any. */
  readonly moneyFormat: string;
  /** In points: room for the largest sum. */
  readonly moneyWidth: number;
  readonly isPublic: boolean;
}

/** One column of Appendix 4. Formulas and records are put in by row. */
export interface PaperColumn extends SheetColumn {
  readonly key: PaperColumnKey;
  readonly heading: string;
  readonly cell?: (row: PaperRow) => SheetCell;
}

/** In points; the headings need it. */
const NARROWEST_MONEY = 54;
const NARROWEST_COUNCILS = 48;
/** In points: a letter of a bold heading of 10 points, and what a cell keeps free at its edges. */
const WIDTH_OF_LETTER = 5.6;
const EDGES = 8;

/** Few and wide, so that all of them side by side stay readable on A4. */
export function paperColumns(look: PaperLook): PaperColumn[] {
  const { councils, hasTypes, moneyFormat, moneyWidth, isPublic } = look;
  const longestWord = widthOfWords(councils);
  const money = {
    widthPoints: Math.max(NARROWEST_MONEY, moneyWidth, longestWord),
    horizontal: 'Right',
    wrapsText: true,
  } as const;
  return [
    // The link is on the reference: a name that is one does not run over several lines in every program.
    words('ref', REF_HEADING, 34, ({ ref, input: { partnership } }) =>
      linkCell(ref, placeOf(partnership.row)),
    ),
    words('name', NAME_HEADING, 86, ({ input: { partnership } }) => textCell(partnership.row.name)),
    words('councils', 'Councils', Math.max(NARROWEST_COUNCILS, longestWord), ({ input }) =>
      textCell(listCouncils(input)),
    ),
    words('class', 'Class and the test that decided it', 82, ({ input }) => textCell(describeClass(input))),
    ...(hasTypes ? [words('type', 'Type', 68, ({ input }) => textCell(describeType(input)))] : []),
    words('leads', isPublic ? 'Lead member' : 'Lead member and lead officer', 72, ({ input }) =>
      textCell(describeLeads(input, isPublic)),
    ),
    ...councils.map((council): PaperColumn => ({
      ...money,
      key: `now:${council}`,
      numberFormat: moneyFormat,
      heading: `£ now, ${council}`,
      cell: ({ input }) => describeResource(cashOf(input, council)),
    })),
    {
      key: 'days',
      heading: 'Officer days a month',
      widthPoints: 43,
      horizontal: 'Right',
      wrapsText: true,
      cell: ({ input }) => describeDaysCell(total(input.partnership.facts.days)),
    },
    words('agreement', 'Agreement', 68, ({ input }) => textCell(describeAgreement(input))),
    words('reporting', 'Reporting', 70, ({ input }) => textCell(describeReporting(input))),
    words('outcome', OUTCOME_HEADING, 78, officerCell('outcome')),
    words('questions', 'Issues to resolve', 122, ({ questions }) => textCell(questions.join('\n'))),
    words('recommendation', RECOMMENDATION_HEADING, 156, officerCell('recommendation')),
    ...councils.map((council): PaperColumn => ({
      ...money,
      key: `proposed:${council}`,
      numberFormat: moneyFormat,
      heading: proposedHeading(council),
      cell: officerCell(`proposed:${council}`),
    })),
    {
      ...money,
      key: 'change',
      heading: 'Change',
      numberFormat: `+${moneyFormat};-${moneyFormat};${moneyFormat}`,
    },
    words('route', 'Decision route', 96, ({ input }) => textCell(describeRoute(input))),
    // Without a width the column is hidden: what the add-in remembers is not for readers.
    { key: 'record', heading: '', widthPoints: 0 },
  ];
}

/** In points: what the longest word of some names needs, which breaks in its middle otherwise. */
function widthOfWords(names: readonly string[]): number {
  const letters = names.flatMap((name) => name.split(/\s+/u)).map((word) => word.length);
  return Math.ceil(Math.max(0, ...letters) * WIDTH_OF_LETTER + EDGES);
}

function words(
  key: PaperColumnKey,
  heading: string,
  widthPoints: number,
  cell: (row: PaperRow) => SheetCell,
): PaperColumn {
  return { key, heading, widthPoints, wrapsText: true, cell };
}

function officerCell(field: OfficerField): (row: PaperRow) => SheetCell {
  return ({ officer }) => officer.get(field)?.cell ?? BLANK;
}

/** The cash of one council, £ a year: its own and whatever it may bear of what no council is named for. */
export function cashOf({ partnership: { facts } }: PaperInput, council: string): Interval {
  return add(facts.cash.byCouncil[council] ?? { low: 0, high: 0 }, shareOf(facts.cash));
}

function placeOf({ sheet, row, cells }: RegisterRow): LinkTarget {
  return { sheet, row, column: cells.get('name')?.column ?? 0 };
}

function listCouncils({ partnership: { facts } }: PaperInput): string {
  return facts.councils.length === 0 ? 'Not stated' : facts.councils.join(', ');
}

function describeLeads({ partnership: { row } }: PaperInput, isPublic: boolean): string {
  const textOf = (key: ColumnKey) => firstCell(row, key)?.text ?? '';
  const member = textOf('leadMember') || 'No lead member';
  return isPublic ? member : [member, textOf('leadOfficer') || 'No lead officer'].join('\n');
}

/** A number when known; `1–2`, `Not known`. */
function describeDaysCell({ low, high }: Interval): SheetCell {
  if (low === high) return numberCell(Math.round(low * 100) / 100);
  if (high === Infinity) return textCell(low === 0 ? 'Not known' : `${describeFigure(low)} or more`);
  return textCell(`${describeFigure(low)}–${describeFigure(high)}`);
}
