import { combineAgreement } from '../../../../src/register/text/agreement/combineAgreement';
import { NO_AGREEMENT_SAID } from '../../../../src/register/text/agreement/readAgreement';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../../builders/presetScheme';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };
const combine = (texts: Partial<Record<'dates' | 'kind' | 'start' | 'end', string>>) => {
  const cell = (text: string | undefined) => (text === undefined ? undefined : { value: text, text });
  const { dates, kind, start, end } = texts;
  return combineAgreement(
    { dates: cell(dates), kind: cell(kind), start: cell(start), end: cell(end) },
    context,
  );
};

describe('combineAgreement', () => {
  it('takes dates and kind from their own columns', () => {
    expect(combine({ kind: 'Service level agreement', start: 'April 2014', end: 'March 2017' })).toEqual({
      ...NO_AGREEMENT_SAID,
      kind: 'SLA',
      start: '2014-04-01',
      end: '2017-03-31',
    });
  });

  it('fills from the text what the columns leave open', () => {
    expect(combine({ dates: 'SLA 2014-17', end: '31/03/2017' })).toEqual({
      ...NO_AGREEMENT_SAID,
      kind: 'SLA',
      start: '2014-04-01',
      end: '2017-03-31',
    });
  });

  it('lets the column win and asks when the text says another date', () => {
    expect(combine({ dates: 'to March 2017', end: '31/03/2018' })).toEqual({
      ...NO_AGREEMENT_SAID,
      end: '2018-03-31',
      certainty: 'ambiguous',
      problems: [
        { kind: 'ambiguous', text: 'to March 2017', readings: ['ends 31 March 2018', 'ends 31 March 2017'] },
      ],
    });
  });

  it('reads words in the end column as what they say', () => {
    expect(combine({ start: '1/4/2014', end: 'ongoing' })).toMatchObject({
      start: '2014-04-01',
      stated: 'open-ended',
    });
    expect(combine({ dates: 'tbc', end: '31/3/17' })).toMatchObject({ end: '2017-03-31', stated: null });
    expect(combine({ kind: 'None' })).toMatchObject({ kind: 'none', stated: 'none' });
  });

  it('says nothing for blank cells', () => {
    expect(combine({})).toEqual(NO_AGREEMENT_SAID);
  });
});
