import { readVat, type Vat } from '../../../../src/register/text/funding';

describe('readVat', () => {
  it.each<[string, Vat]>([
    ['£12,000 pa', 'not said'],
    ['£12,000 + VAT', 'to be added'],
    ['£12,000 (excl. VAT)', 'to be added'],
    ['£12,000 net of VAT', 'to be added'],
    ['£12,000 inc VAT', 'included'],
    ['£12,000 including VAT', 'included'],
    ['£12,000, VAT exempt', 'included'],
    ['£12,000, no VAT', 'included'],
    ['Private firm', 'not said'],
  ])('reads “%s” as %s', (text, vat) => {
    expect(readVat(text)).toBe(vat);
  });
});
