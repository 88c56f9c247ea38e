import type { CellScalar } from '../../../grid/sheetCells';
import type { TypedWordsLine } from '../appendix4/listTypedWords';
import type { TypedCell } from '../appendix4/officerFields';
import { OPTION_FIELDS } from './optionFields';
import type { KeptOptions } from './readOptions';

/** Everything that officers typed on the options appraisal, a line for each cell. */
export function listOptionWords({ options }: KeptOptions, sheet: string): TypedWordsLine[] {
  return options.flatMap(({ all, words }, index) => {
    const title = all.get('title');
    const name = `Option ${index + 1}${title ? `: ${String(contentOf(title))}` : ''}`;
    return OPTION_FIELDS.flatMap(({ key, heading }) => {
      const cell = words.get(key);
      return cell ? [{ Tab: sheet, Partnership: name, Column: heading, Text: contentOf(cell) }] : [];
    });
  });
}

function contentOf(cell: TypedCell): CellScalar {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'formula':
      return cell.formula;
  }
}
