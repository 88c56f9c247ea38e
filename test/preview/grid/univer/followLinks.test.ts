import { linkOf, placeOf } from '../../../../src/preview/grid/univer/followLinks';
import { workbookOf } from '../../../builders/openWorkbook';

describe('linkOf', () => {
  it('finds links of cells and of HYPERLINK formulas, and none elsewhere', async () => {
    const { file } = await workbookOf({ Checks: [['4', '5', '6', '7']] });
    const sheet = file.sheets.find(({ name }) => name === 'Checks');
    if (!sheet) throw new Error('Expected the tab Checks');
    sheet.setHyperlink(0, 0, { documentReference: "'Economy'!A4" });
    sheet.setHyperlink(0, 1, { address: 'https://example.org/' });
    sheet.setCell(0, 2, { value: null, formula: `=HYPERLINK("#'Say ""yes""'!B2","6")` });
    expect([0, 1, 2, 3].map((column) => linkOf(sheet, 0, column))).toEqual([
      "#'Economy'!A4",
      'https://example.org/',
      `#'Say "yes"'!B2`,
      undefined,
    ]);
  });
});

describe('placeOf', () => {
  it.each([
    ["'Our Plan – Homes'!A4", { sheet: 'Our Plan – Homes', address: 'A4' }],
    ["'Officer''s list'!A4:B5", { sheet: "Officer's list", address: 'A4:B5' }],
    ['Economy!$A$4', { sheet: 'Economy', address: '$A$4' }],
    ['Nowhere', undefined],
  ])('reads %s', (reference, expected) => {
    expect(placeOf(reference)).toEqual(expected);
  });
});
