import { combineParts } from '../../../src/register';
import { registerFigures, rollUpPart } from '../../builders/registerFigures';

const [north, south] = [registerFigures('north.xlsx'), registerFigures('south.xlsx')];
const failure = { file: 'torn.xlsx', print: '', why: 'The file is not an Excel workbook (.xlsx).' };

describe('combineParts', () => {
  it('puts registers in the order of their files, whatever the order of the parts', () => {
    const parts = [
      rollUpPart({ registers: [south], failures: [failure] }),
      rollUpPart({ registers: [north] }),
    ];
    const expected = { registers: [north, south], failures: [failure], repeats: [] };
    expect(combineParts(parts)).toEqual(expected);
    expect(combineParts(parts.toReversed())).toEqual(expected);
  });

  it('keeps a register of the same content once and lists the other file', () => {
    const copy = registerFigures('copy of north.xlsx', { print: north.print });
    expect(combineParts([rollUpPart({ registers: [north, copy] })])).toEqual({
      registers: [copy],
      failures: [],
      repeats: [{ file: 'north.xlsx', print: north.print }],
    });
  });

  it('keeps the latest judgement of a register', () => {
    const later = registerFigures('north.xlsx', { asOf: '2021-04-01' });
    const { registers } = combineParts([
      rollUpPart({ registers: [north] }),
      rollUpPart({ registers: [later] }),
    ]);
    expect(registers).toEqual([later]);
  });

  it('lists a file that was given many times once', () => {
    const { repeats } = combineParts([rollUpPart({ registers: [north, north, north] })]);
    expect(repeats).toEqual([{ file: 'north.xlsx', print: north.print }]);
  });

  it('forgets a failure where the same content was read by another part', () => {
    const failed = { ...failure, print: north.print };
    const { failures } = combineParts([
      rollUpPart({ failures: [failed] }),
      rollUpPart({ registers: [north] }),
    ]);
    expect(failures).toEqual([]);
  });

  it('comes to the same when some parts were put together before', () => {
    const parts = [
      rollUpPart({ registers: [south, north] }),
      rollUpPart({ registers: [north], failures: [failure] }),
      rollUpPart({ registers: [registerFigures('east.xlsx')], failures: [failure] }),
    ];
    const [first, ...others] = parts;
    expect(combineParts([combineParts(others), ...(first ? [first] : [])])).toEqual(combineParts(parts));
  });
});
