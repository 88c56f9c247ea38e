import type { AssessedRegister } from '../partnership';
import type { Scheme } from '../scheme/scheme';
import { createRedact } from '../sheets/redact';
import type { SheetCell } from '../sheets/sheetPlan';
import { writeCsv, type CsvCell } from './csv';
import { makePublishedList, type PublishedListName } from './publishedList';

/** A file for publication. */
export interface CsvFile {
  /** `transparency-grants-2016-08-04.csv` */
  readonly name: string;
  readonly text: string;
  /** Lines below the headings. */
  readonly rowCount: number;
}

/** A list of the Transparency Code as a CSV file: dates as YYYY-MM-DD, amounts in £ without a sign. */
export function makeTransparencyCsv(
  name: PublishedListName,
  register: AssessedRegister,
  scheme: Scheme,
  isPublic: boolean,
): CsvFile {
  const { fields, entries } = makePublishedList(name, register, scheme);
  const redact = createRedact(register.tabs, isPublic);
  const rows = entries.map((entry) => fields.map(({ cell }) => contentOf(cell(entry, redact))));
  return {
    name: `transparency-${name}-${register.asOf}.csv`,
    text: writeCsv([fields.map(({ heading }) => heading), ...rows]),
    rowCount: rows.length,
  };
}

function contentOf(cell: SheetCell): CsvCell {
  switch (cell.kind) {
    case 'text':
    case 'link':
      return cell.text;
    case 'number':
      return cell.number;
    case 'date':
      return cell.date;
    case 'formula':
    case 'blank':
      return '';
  }
}
