import fc from 'fast-check';
import { noteCorrections, parseCorrections, type Correction } from '../../src/register';

const CORRECTIONS: readonly Correction[] = [
  { about: 'tab', sheet: 'Work', theme: 'Economy' },
  { about: 'tab', sheet: 'Old', theme: null },
  { about: 'heading', sheet: 'Work', heading: 'Body', column: 'name' },
  { about: 'heading', sheet: 'Work', heading: 'Ours', column: 'annualCash:South Hams' },
  { about: 'heading', sheet: 'Work', heading: 'Ref', column: null },
];

describe('parseCorrections', () => {
  it('gives back what was noted, also through JSON', () => {
    const note: unknown = JSON.parse(JSON.stringify(noteCorrections(CORRECTIONS)));
    expect(parseCorrections(note)).toEqual({ kind: 'kept', corrections: CORRECTIONS });
  });

  it('tells nothing noted from a note that cannot be read', () => {
    expect(parseCorrections(undefined)).toEqual({ kind: 'none' });
    expect(parseCorrections(noteCorrections([]))).toEqual({ kind: 'none' });
  });

  it.each([
    ['another version', { version: 2, corrections: [] }],
    [
      'a column that no register has',
      noteOf({ about: 'heading', sheet: 'A', heading: 'B', column: 'colour' }),
    ],
    ['a property too many', noteOf({ about: 'tab', sheet: 'A', theme: null, note: 'x' })],
    ['a longer name than a tab can have', noteOf({ about: 'tab', sheet: 'A'.repeat(32), theme: null })],
    ['a kind of its own', noteOf({ about: 'row', sheet: 'A' })],
    ['text', 'Economy'],
  ])('cannot read %s', (_, note) => {
    expect(parseCorrections(note)).toEqual({ kind: 'unreadable' });
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['none', 'kept', 'unreadable']).toContain(parseCorrections(value).kind);
      }),
    );
  });
});

function noteOf(correction: object) {
  return { version: 1, corrections: [correction] };
}
