import { BLANK } from '../../sheets/columnPlan';
import { numberCell, textCell } from '../../sheets/makeCells';
import type { SheetCell } from '../../sheets/sheetPlan';
import { hashCell, holdSame } from '../appendix4/officerFields';
import { TYPED } from '../appendix4/rowRecord';
import type { DraftOption } from './draftOptions';
import { OPTION_FIELDS, type OptionField, type OptionWords } from './optionFields';
import type { OptionRecord } from './optionRecord';
import type { KeptOption, KeptOptions } from './readOptions';

/** An option as the sheet is to show it. */
export interface ArrangedOption {
  readonly cells: ReadonlyMap<OptionField, SheetCell>;
  readonly record: OptionRecord;
  /** For the officer to fill: it has no number yet. */
  readonly isBlank: boolean;
}

const NOTHING_TYPED: OptionWords = new Map();

/**
 * The options that stand on the sheet in their order, with drafts brought up to date where nobody typed; new drafts
 * after them; and a blank row for one more. A draft whose row an officer deleted does not come back, and one that no
 * longer applies stays only where something was typed.
 */
export function arrangeOptions(kept: KeptOptions, drafts: readonly DraftOption[]): ArrangedOption[] {
  const drafted = drafts.map(({ id }) => id);
  const there = kept.options.map(({ draft }) => draft);
  const fresh = drafts.filter(({ id }) => !there.includes(id) && !kept.drafted.includes(id));
  const arrange = (draft: DraftOption | undefined, words: OptionWords) => arrangeOne(draft, words, drafted);
  return [
    ...kept.options.flatMap((option) => keepOption(option, drafts, arrange)),
    ...fresh.map((draft) => arrange(draft, NOTHING_TYPED)),
    arrange(undefined, NOTHING_TYPED),
  ];
}

function keepOption(
  { draft: id, all, words }: KeptOption,
  drafts: readonly DraftOption[],
  arrange: (draft: DraftOption | undefined, words: OptionWords) => ArrangedOption,
): ArrangedOption[] {
  if (id === undefined) return [arrange(undefined, all)];
  const draft = drafts.find((each) => each.id === id);
  if (draft) return [arrange(draft, words)];
  return words.size > 0 ? [arrange(undefined, all)] : [];
}

function arrangeOne(
  draft: DraftOption | undefined,
  words: OptionWords,
  drafted: OptionRecord['drafted'],
): ArrangedOption {
  const written: Record<string, string> = {};
  const cells = new Map<OptionField, SheetCell>();
  for (const { key } of OPTION_FIELDS) {
    const without = draftCell(draft, key);
    const typed = words.get(key);
    cells.set(key, typed ?? without);
    if (typed && !holdSame(typed, without)) written[key] = TYPED;
    else if (without.kind !== 'blank') written[key] = hashCell(without);
  }
  return {
    cells,
    record: { of: draft?.id ?? 'own', drafted, written },
    isBlank: draft === undefined && words.size === 0,
  };
}

function draftCell(draft: DraftOption | undefined, field: OptionField): SheetCell {
  if (draft && field === 'title') return textCell(draft.title);
  return draft && field === 'pounds' ? numberCell(draft.pounds) : BLANK;
}
