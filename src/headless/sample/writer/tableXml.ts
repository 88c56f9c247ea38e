import type { Table } from './sheet';
import { countedList, DECLARATION, element } from './xml';

/** A table part. `id` counts from 1 over the workbook. */
export function tableXml({ name, area, columns }: Table, id: number): string {
  return (
    DECLARATION +
    element(
      'table',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        id,
        name,
        displayName: name,
        ref: area,
        totalsRowShown: 0,
      },
      element('autoFilter', { ref: area }),
      countedList(
        'tableColumns',
        columns.map((column, at) => element('tableColumn', { id: at + 1, name: column })),
      ),
      element('tableStyleInfo', {
        name: 'TableStyleMedium7',
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    )
  );
}
