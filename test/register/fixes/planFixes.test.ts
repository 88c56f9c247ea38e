import type { ColumnId } from '../../../src/register/columns';
import { planFixes } from '../../../src/register/fixes/planFixes';
import { registerTab, withFurtherRows } from '../../builders/register';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../../builders/presetScheme';

const SCHEME = SOUTH_HAMS_WEST_DEVON_2016;

/** What is offered for one cell: the kind and the new content, or nothing. */
function offered(id: ColumnId, value: string | number): string | undefined {
  const [fix, ...others] = planFixes([registerTab([{ [id]: value }])], SCHEME);
  expect(others).toEqual([]);
  if (!fix) return undefined;
  const content = fix.after.kind === 'date' ? fix.after.date : fix.after.kind === 'text' && fix.after.text;
  return `${fix.kind}: ${String(content)}`;
}

describe('planFixes', () => {
  it.each([
    ['Liaison', '"Liaison" is another name of the type Community Liaison.'],
    ['Liason', '"Liason" is another spelling of the type Community Liaison.'],
    ['strategc', '"strategc" is another spelling of the type Strategic.'],
    ['strategic', '"strategic" is another spelling of the type Strategic.'],
  ])('says of the type %j why it is offered: %j', (type, reason) => {
    expect(planFixes([registerTab([{ type }])], SCHEME).map((fix) => fix.reason)).toEqual([reason]);
  });

  it('says where, what, from what to what and why', () => {
    expect(planFixes([registerTab([{ significance: 'Sig.' }])], SCHEME)).toEqual([
      {
        id: expect.stringMatching(/^class-[0-9a-z]{7}$/) as string,
        kind: 'class',
        sheet: 'Economy',
        row: 3,
        column: 3,
        partnership: 'Tamar Valley AONB',
        heading: 'Significant/Desirable',
        before: { kind: 'text', text: 'Sig.' },
        after: { kind: 'text', text: 'Significant' },
        reason: '"Sig." is another spelling of Significant.',
      },
    ]);
  });

  it.each([
    ['S', 'class: Significant'],
    ['sig', 'class: Significant'],
    ['SIGNIFICANT', 'class: Significant'],
    ['Signficant', 'class: Significant'],
    ['Significant ', 'class: Significant'],
    ['desireable', 'class: Desirable'],
    ['Significant', undefined],
    ['Sig?', undefined],
    ['Sig (WD only)', undefined],
    ['S/D', undefined],
    ['Insignificant', undefined],
    ['Not significant', undefined],
    ['Undesirable', undefined],
    ['High', undefined],
  ])('of the class %j offers %j', (value, expected) => {
    expect(offered('significance', value)).toBe(expected);
  });

  it.each([
    ['Service Delivery', 'type: Service Improvement'],
    ['Service delivery/improvement', undefined],
    ['Service Improvement / Delivery', 'type: Service Improvement'],
    ['Comunity liason', 'type: Community Liaison'],
    ['Strategic  partnership', 'type: Strategic'],
    ['strategic', 'type: Strategic'],
    ['Strategic', undefined],
    ['Strategy', undefined],
    ['Community', undefined],
    ['Strategic / Community Delivery', undefined],
    ['Community Delivery?', undefined],
  ])('of the type %j offers %j', (value, expected) => {
    expect(offered('type', value)).toBe(expected);
  });

  it.each([
    ['y', 'yes-no: Yes'],
    ['YES', 'yes-no: Yes'],
    ['✓', 'yes-no: Yes'],
    ['no.', 'yes-no: No'],
    [' No', 'yes-no: No'],
    ['Yes', undefined],
    ['x', undefined],
    ['Yes – partly', undefined],
    ['y?', undefined],
    ['y/n', undefined],
    [1, undefined],
  ])('of the answer %j offers %j', (value, expected) => {
    expect(offered('statutory', value)).toBe(expected);
  });

  it.each([
    ['31/03/2017', 'date: 2017-03-31'],
    ['03/04/2015', 'date: 2015-04-03'],
    ['31.3.2017', 'date: 2017-03-31'],
    ['2017-03-31', 'date: 2017-03-31'],
    ['12 May 2014', 'date: 2014-05-12'],
    ['12th May, 2014 ', 'date: 2014-05-12'],
    ['29/02/2016', 'date: 2016-02-29'],
    ['29/02/2017', undefined],
    ['04/13/2016', undefined],
    ['31/03/17', undefined],
    ['May 2014', undefined],
    ['2014', undefined],
    ['2014-17', undefined],
    ['1/4/2014 to 31/3/2017', undefined],
    ['31/03.2017', undefined],
    ['about 12 May 2014', undefined],
    ['12 May 2014?', undefined],
    [42460, undefined],
  ])('of the date %j offers %j', (value, expected) => {
    expect(offered('lastAnnualReview', value)).toBe(expected);
  });

  it('leaves Agreement dates, where one date may be a start or an end', () => {
    expect(offered('agreementDates', '31/03/2017')).toBeUndefined();
  });

  it.each([
    ['A  Officer', 'spaces: A Officer'],
    [' A Officer', 'spaces: A Officer'],
    ['A\u00a0Officer', 'spaces: A Officer'],
    ['A Officer\n', 'spaces: A Officer'],
    ['A Officer', undefined],
    ['A Officer\nB  Officer', undefined],
    [' =A1', undefined],
    ["'A Officer ", undefined],
    ['-  none', undefined],
  ])('of the officer %j offers %j', (value, expected) => {
    expect(offered('leadOfficer', value)).toBe(expected);
  });

  it('leaves the layout of longer texts', () => {
    expect(offered('purpose', 'To  protect\n  the valley ')).toBeUndefined();
    expect(offered('financialArrangements', ' £8,000  pa')).toBeUndefined();
  });

  it('looks at the rows that a merged name takes in', () => {
    const { tab } = withFurtherRows(registerTab([{ area: 'SH', type: '' }]), [{ area: 'WD ' }]);
    expect(planFixes([tab], SCHEME).map(({ row, before }) => [row, before])).toEqual([
      [4, { kind: 'text', text: 'WD ' }],
    ]);
  });

  it('gives a fix the same id as long as the cell holds the same, and another after that', () => {
    const idOf = (significance: string) =>
      planFixes([registerTab([{ significance }])], SCHEME).map(({ id }) => id);
    expect(idOf('Sig')).toEqual(idOf('Sig'));
    expect(idOf('Sig')).not.toEqual(idOf('S'));
  });
});
