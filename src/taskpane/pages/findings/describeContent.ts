import type { Fix } from '../../../register';
import { formatDate } from '../../shell/formatDate';

/** A cell's content in words: texts in quotes, so that spaces at their ends can be seen. */
export function describeContent(cell: Fix['before']): string {
  switch (cell.kind) {
    case 'blank':
      return 'blank';
    case 'text':
      return `“${cell.text}”`;
    case 'number':
      return cell.number.toLocaleString('en-GB');
    case 'date':
      return `${formatDate(cell.date)} (a date)`;
  }
}
