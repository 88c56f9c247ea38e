import type { IsoDate } from '../../grid/serialDate';
import { describeDate } from '../text';

/** The papers, in the order in which new ones are added to the workbook. */
export const PAPER_NAMES = [
  'appendix4',
  'summary',
  'reviews',
  'checks',
  'register',
  'questions',
  'transparencyGrants',
  'transparencyContracts',
  'funding',
  'options',
  'commissioning',
  'pooled',
  'governance',
] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

const KEEPING_WORDS: readonly PaperName[] = ['appendix4', 'questions', 'options'];

/** Whether a paper has cells of the officer's, whose words are kept when it is built again. */
export function keepsWords(paper: PaperName): boolean {
  return KEEPING_WORDS.includes(paper);
}

/** What a paper was built by. */
export interface PaperBasis {
  /** The date that the register was judged on. */
  readonly asOf: IsoDate;
  /** The day on which its sheet was written. */
  readonly builtOn: IsoDate;
  /** The meeting that it was built for, where one was chosen beside the scheme's. */
  readonly committeeDate: IsoDate | null;
  /** The part by which £ proposed is above £ now, where one was chosen beside the scheme's. */
  readonly inflation?: number | undefined;
  /** The scheme's name. */
  readonly scheme: string;
  readonly isPublic: boolean;
}

/** How a paper in the workbook stands to the register. */
export type PaperStanding =
  | { readonly kind: 'not built' }
  | { readonly kind: 'up to date' }
  /** The register is as it was, but the date that the paper was judged on has passed. */
  | { readonly kind: 'earlier date' }
  /** What has changed, a sentence each. */
  | { readonly kind: 'out of date'; readonly changes: readonly string[] };

/** One paper as it stands in the workbook. */
export interface PaperState {
  readonly paper: PaperName;
  /** The tab's name; undefined when the workbook has no such sheet. */
  readonly sheet: string | undefined;
  /** Undefined when there is no sheet, or when the workbook does not remember. */
  readonly basis: PaperBasis | undefined;
  readonly standing: PaperStanding;
  /** Whether its first rows hold something else than what was written; the officer's own words do not count as lost. */
  readonly isTypedOn: boolean;
}

/** What an officer is to know of a paper, a sentence each: how it stands first. Nothing of a paper that is not built. */
export function describePaperState({ paper, sheet, basis, standing, isTypedOn }: PaperState): string[] {
  if (sheet === undefined) return [];
  const typed = keepsWords(paper) ? TYPED_ON_OWN_CELLS : TYPED_ON;
  return [describeStanding(sheet, basis, standing), ...(isTypedOn ? [typed] : [])];
}

const TYPED_ON = 'Something was typed on it since it was built: building it again takes that away.';
const TYPED_ON_OWN_CELLS =
  'Something was typed on it since it was built: what stands in the officer’s cells is kept when it is built again.';

function describeStanding(sheet: string, basis: PaperBasis | undefined, standing: PaperStanding): string {
  const version = basis?.isPublic ? ', public version' : '';
  const built = basis
    ? ` (as of ${describeDate(basis.asOf)}, built ${describeDate(basis.builtOn)}${version})`
    : '';
  const name = `“${sheet}”${built}`;
  switch (standing.kind) {
    case 'not built':
      return `${name} is not built.`;
    case 'up to date':
      return `${name} is up to date.`;
    case 'earlier date':
      return `${name} agrees with the register, but its date has passed: build it again for a later one.`;
    case 'out of date':
      return [`${name} is out of date.`, ...standing.changes].join(' ');
  }
}
