import type { TypedCell } from '../appendix4/officerFields';

/** The cells of an option that are the officer's, in the order of the sheet. */
export const OPTION_FIELDS = [
  { key: 'title', heading: 'What it is' },
  { key: 'pounds', heading: '£ a year' },
  { key: 'advantages', heading: 'Advantages' },
  { key: 'disadvantages', heading: 'Disadvantages' },
  { key: 'risks', heading: 'Risks' },
  { key: 'preferred', heading: 'Preferred' },
] as const;

export type OptionField = (typeof OPTION_FIELDS)[number]['key'];

/** What an officer typed for one option. */
export type OptionWords = ReadonlyMap<OptionField, TypedCell>;

/** Options that the add-in drafts. */
export const DRAFT_IDS = ['current levels', 'inflation'] as const;
export type DraftId = (typeof DRAFT_IDS)[number];

/** Every column of the sheet, from the left; the last is hidden and remembers what was drafted. */
export const OPTION_COLUMNS = [
  { key: 'number', heading: 'Option' },
  OPTION_FIELDS[0],
  OPTION_FIELDS[1],
  { key: 'change', heading: 'Change from now' },
  OPTION_FIELDS[2],
  OPTION_FIELDS[3],
  OPTION_FIELDS[4],
  OPTION_FIELDS[5],
  { key: 'record', heading: '' },
] as const;

export type OptionColumnKey = (typeof OPTION_COLUMNS)[number]['key'];

/** The 0-based column of a key. */
export function optionColumn(key: OptionColumnKey): number {
  return OPTION_COLUMNS.findIndex((column) => column.key === key);
}

export function isOptionField(key: OptionColumnKey): key is OptionField {
  return OPTION_FIELDS.some((field) => field.key === key);
}
