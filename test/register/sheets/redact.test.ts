import { createRedact } from '../../../src/register/sheets/redact';
import { registerTab } from '../../builders/register';

const TABS = [
  registerTab([
    { leadOfficer: 'Dana Whitlock' },
    { leadOfficer: 'Lisa Buckle-Hann / Seán O’Neil' },
    { leadOfficer: 'Community Safety Officer' },
    { leadOfficer: 'tbc' },
  ]),
];

describe('createRedact', () => {
  it.each([
    ['Chaired by Dana  Whitlock.', 'Chaired by [name left out].'],
    ['dana whitlock (lead)', '[name left out] (lead)'],
    ['D. Whitlock and L Buckle-Hann', '[name left out] and [name left out]'],
    ['Ms Whitlock', '[name left out]'],
    ['Seán O’Neil’s budget', '[name left out]’s budget'],
    ['Whitlocks Farm, Dana', 'Whitlocks Farm, Dana'],
    ['The Community Safety Officer', 'The Community Safety Officer'],
    ['tbc', 'tbc'],
    [
      'Mail a.b@c.example.org or ring 020 7946 0155 now',
      'Mail [contact left out] or ring [contact left out] now',
    ],
    ['£10,000 from 01/04/2015, 07-12-2015', '£10,000 from 01/04/2015, 07-12-2015'],
    ['+44 (0)1632 960101', '[contact left out]'],
  ])('makes of %j %j for the public', (text, expected) => {
    expect(createRedact(TABS, true)(text)).toBe(expected);
  });

  it('leaves texts for officers as they are, and texts of a register without officers', () => {
    expect(createRedact(TABS, false)('Dana Whitlock')).toBe('Dana Whitlock');
    expect(createRedact([registerTab([{}])], true)('Dana Whitlock')).toBe('Dana Whitlock');
  });
});
