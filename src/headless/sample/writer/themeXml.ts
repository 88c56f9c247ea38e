import { DECLARATION, element } from './xml';

const rgb = (name: string, val: string): string => element(`a:${name}`, {}, element('a:srgbClr', { val }));
const system = (name: string, val: string, lastClr: string): string =>
  element(`a:${name}`, {}, element('a:sysClr', { val, lastClr }));

const PHOLDER = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));

function colorsXml(): string {
  const accents = ['5B9BD5', 'ED7D31', 'A5A5A5', 'FFC000', '4472C4', '70AD47'];
  return element(
    'a:clrScheme',
    { name: 'Office' },
    system('dk1', 'windowText', '000000'),
    system('lt1', 'window', 'FFFFFF'),
    rgb('dk2', '44546A'),
    rgb('lt2', 'E7E6E6'),
    ...accents.map((accent, at) => rgb(`accent${at + 1}`, accent)),
    rgb('hlink', '0563C1'),
    rgb('folHlink', '954F72'),
  );
}

function fontXml(name: string, typeface: string): string {
  const other = element('a:ea', { typeface: '' }) + element('a:cs', { typeface: '' });
  return element(name, {}, element('a:latin', { typeface }), other);
}

function formatsXml(): string {
  const three = (item: (at: number) => string): string => [1, 2, 3].map(item).join('');
  const line = (at: number): string =>
    element('a:ln', { w: 6350 * at }, PHOLDER, element('a:prstDash', { val: 'solid' }));
  return element(
    'a:fmtScheme',
    { name: 'Office' },
    element(
      'a:fillStyleLst',
      {},
      three(() => PHOLDER),
    ),
    element('a:lnStyleLst', {}, three(line)),
    element(
      'a:effectStyleLst',
      {},
      three(() => element('a:effectStyle', {}, element('a:effectLst'))),
    ),
    element(
      'a:bgFillStyleLst',
      {},
      three(() => PHOLDER),
    ),
  );
}

/** The theme part: the colours and fonts of a new workbook of Excel 2013. */
export function themeXml(): string {
  const fonts = fontXml('a:majorFont', 'Calibri Light') + fontXml('a:minorFont', 'Calibri');
  return (
    DECLARATION +
    element(
      'a:theme',
      { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'Office Theme' },
      element(
        'a:themeElements',
        {},
        colorsXml(),
        element('a:fontScheme', { name: 'Office' }, fonts),
        formatsXml(),
      ),
    )
  );
}
