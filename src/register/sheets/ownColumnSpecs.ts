import { describeFinding } from '../describeFinding';
import type { Finding } from '../finding';
import type { Partnership } from '../partnership';
import { BLANK, type PlannedCell, type PlannedColumn } from './columnPlan';
import { describeResource } from './describeResource';
import type { OwnColumnKey } from './ownColumns';

/** How one kind of own column looks and what it says of a partnership. */
export interface OwnColumnSpec extends Pick<
  PlannedColumn,
  'widthPoints' | 'numberFormat' | 'wrapsText' | 'horizontal'
> {
  /** What the column shows, for the note on its heading; short, for Excel shows 255 characters in all. */
  readonly purpose: string;
  readonly cell: (partnership: Partnership, findings: readonly Finding[]) => PlannedCell;
}

/** General, not Text: Excel shows a text-formatted cell of more than 255 characters as ####. */
const words = { numberFormat: 'General', wrapsText: true, horizontal: 'Left' } as const;

const SPECS: Record<Exclude<OwnColumnKey, `resource:${string}`>, OwnColumnSpec> = {
  classification: {
    ...words,
    widthPoints: 96,
    purpose: 'The type of partnership; one that was worked out is marked as suggested.',
    cell: ({ type }) =>
      text(type.source === 'suggested' && type.value ? `${type.value} (suggested)` : type.value),
  },
  significance: {
    ...words,
    widthPoints: 80,
    purpose: 'The class, or Undetermined while facts are missing.',
    cell: ({ judgement }) => text(judgement.className),
  },
  why: {
    ...words,
    widthPoints: 400,
    purpose: 'What decided, with figures, thresholds and what was assumed.',
    cell: ({ judgement }) => text(judgement.why),
  },
  reporting: {
    ...words,
    horizontal: 'Center',
    widthPoints: 66,
    purpose: 'How often the partner reports.',
    cell: ({ reporting }) => text(reporting === 'None' ? null : reporting),
  },
  nextReviewDue: {
    widthPoints: 74,
    numberFormat: 'dd/mm/yyyy',
    wrapsText: false,
    horizontal: 'Center',
    purpose: 'The earliest date on which a report, a review or a renewal is due.',
    cell: ({ nextReviewDue }) => (nextReviewDue === null ? BLANK : { kind: 'date', date: nextReviewDue }),
  },
  reviewStatus: {
    ...words,
    horizontal: 'Center',
    widthPoints: 66,
    purpose: 'What the next date means on the day of calculation; the colours follow the calendar.',
    cell: ({ reviewStatus }) => text(reviewStatus),
  },
  checks: {
    ...words,
    widthPoints: 260,
    purpose: 'How many things in the row want attention, and the first of them.',
    cell: (_, findings) => text(describeChecks(findings)),
  },
};

/** The spec of an own column; the one for a council's resources shows that council's cash and costed time. */
export function ownColumnSpec(key: OwnColumnKey): OwnColumnSpec {
  if (!isResource(key)) return SPECS[key];
  const council = key.slice('resource:'.length);
  return {
    widthPoints: 96,
    numberFormat: '£#,##0.00',
    wrapsText: true,
    horizontal: 'Right',
    purpose: `Cash and costed officer time of ${council}, £ a year.`,
    cell: ({ judgement }) => {
      const cost = judgement.byCouncil[council];
      return cost ? describeResource(cost) : BLANK;
    },
  };
}

function isResource(key: OwnColumnKey): key is `resource:${string}` {
  return key.startsWith('resource:');
}

function text(value: string | null): PlannedCell {
  return value === null ? BLANK : { kind: 'text', text: value };
}

/** `2: Enter the lead officer.`, or `None`; the worst finding comes first. */
function describeChecks(findings: readonly Finding[]): string {
  const [first] = findings;
  return first ? `${findings.length}: ${describeFinding(first)}` : 'None';
}
