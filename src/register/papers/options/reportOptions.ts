import type { Finding } from '../../finding';
import type { TypedCell } from '../appendix4/officerFields';
import type { KeptOption, KeptOptions } from './readOptions';

/** What an options appraisal still lacks. Facts of options/incomplete: option, missing (words, comma between). */
export function reportOptions({ options }: KeptOptions, sheet: string): Finding[] {
  const preferred = options.filter(({ all }) => /^y(?:es)?$/i.test(textOf(all.get('preferred'))));
  const told = options.filter(({ all }) =>
    ['advantages', 'disadvantages', 'risks'].some((key) => hasKey(all, key)),
  );
  return [
    ...(told.length > 0 && preferred.length === 0 ? [aboutSheet('options/none-preferred', sheet)] : []),
    ...(preferred.length > 1 ? [aboutSheet('options/several-preferred', sheet)] : []),
    ...(told.length > 0 ? options : []).flatMap((option) => reportGaps(option, sheet)),
  ];
}

const NEEDED = [
  ['title', 'what it is'],
  ['advantages', 'its advantages'],
  ['disadvantages', 'its disadvantages'],
  ['risks', 'its risks'],
] as const;

function reportGaps({ all }: KeptOption, sheet: string): Finding[] {
  const missing = NEEDED.flatMap(([key, words]) => (all.has(key) ? [] : [words]));
  if (missing.length === 0) return [];
  const option = textOf(all.get('title'));
  return [
    { code: 'options/incomplete', sheet, value: option, facts: { option, missing: missing.join(', ') } },
  ];
}

function hasKey(all: KeptOption['all'], key: string): boolean {
  return [...all.keys()].some((each) => each === key);
}

function aboutSheet(code: Extract<Finding['code'], `options/${string}`>, sheet: string): Finding {
  return { code, sheet, value: '', facts: {} };
}

function textOf(cell: TypedCell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text.trim();
    case 'number':
      return String(cell.number);
    case 'formula':
      return cell.formula;
    case undefined:
      return '';
  }
}
