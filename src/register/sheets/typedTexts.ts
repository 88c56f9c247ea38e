import { dateOfSerial, parseIsoDate } from '../../grid/serialDate';
import { COLUMNS, type ColumnId } from '../columns';
import type { RegisterCell, RegisterRow } from '../registerTab';

/** No column of dates is one for each council. */
const DATE_COLUMNS: ReadonlySet<string> = new Set(
  COLUMNS.filter(({ kind }) => kind === 'date').map(({ key }) => key),
);

/**
 * What officers typed in a column of a partnership, in their words. Where a merged name takes in further rows, what
 * they say follows line by line, each line with its row's area in front; what all of them say is said once.
 */
export function typedText(row: RegisterRow, id: ColumnId): string {
  const rows = [row, ...row.furtherRows];
  const lines = rows.flatMap(({ cells }) => {
    const text = shownText(cells.get(id), id);
    return text === '' ? [] : [{ area: shownText(cells.get('area'), 'area'), text }];
  });
  const texts = [...new Set(lines.map(({ text }) => text))];
  if (texts.length < 2) return texts.join('');
  if (id === 'area') return texts.join('\n');
  return [...new Set(lines.map(({ area, text }) => (area === '' ? text : `${area}: ${text}`)))].join('\n');
}

/** The cell as it is shown; one that Excel shows as #### for want of width, as it would be shown. */
function shownText(cell: RegisterCell | undefined, id: ColumnId): string {
  if (!cell) return '';
  const { text, value } = cell;
  if (!/^#+$/.test(text) || typeof value !== 'number') return text;
  const parts = DATE_COLUMNS.has(id) ? parseIsoDate(dateOfSerial(value) ?? '') : undefined;
  if (!parts) return String(value);
  const { year, month, day } = parts;
  return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), year].join('/');
}
