import { findSelected, type SelectedRow } from '../../src/register';
import { assessedRegister } from '../builders/assessedRegister';
import { registerTab, withFurtherRows } from '../builders/register';

const TAB = registerTab([
  { name: 'Devon Enterprise Board', area: 'Both' },
  { name: 'Market Towns Forum', area: 'SH' },
]);
const NAME_COLUMN = 0;
const AREA_COLUMN = TAB.columns.findIndex(({ id }) => id === 'area');

/** A row of the tab with a name and an area. */
function rowWith(row: number, name: string, area: string, sheet = 'Economy'): SelectedRow {
  const text = TAB.columns.map((_, column) =>
    column === NAME_COLUMN ? name : column === AREA_COLUMN ? area : '',
  );
  return { sheet, row, left: 0, values: text, text };
}

function find(selected: SelectedRow, register = assessedRegister(TAB)) {
  const found = findSelected(register, selected);
  return found.kind === 'partnership'
    ? [found.partnership.row.name, found.isChanged]
    : found.kind === 'no partnership'
      ? [undefined, found.isChanged]
      : found.kind;
}

describe('findSelected', () => {
  it('finds the partnership of a row', () => {
    expect(find(rowWith(4, ' Market Towns Forum', 'SH'))).toEqual(['Market Towns Forum', false]);
  });

  it('finds the partnership whose merged name takes the row in', () => {
    const { tab } = withFurtherRows(registerTab([{ name: 'Devon Enterprise Board', area: 'SH' }]), [
      { area: 'WD' },
    ]);
    const register = assessedRegister(tab);
    expect(find(rowWith(4, '', 'WD'), register)).toEqual(['Devon Enterprise Board', false]);
    expect(find(rowWith(4, '', 'SH'), register)).toEqual(['Devon Enterprise Board', true]);
    expect(find(rowWith(5, '', ''), register)).toEqual([undefined, false]);
  });

  it('finds none in headings, titles and blank rows', () => {
    expect(find(rowWith(2, 'Name', 'Area covered'))).toEqual([undefined, false]);
    expect(find(rowWith(9, '', ''))).toEqual([undefined, false]);
    expect(find({ sheet: 'Economy', row: 9, left: 0, values: [], text: [] })).toEqual([undefined, false]);
  });

  it('sees that rows were inserted, deleted or typed since the register was read', () => {
    expect(find(rowWith(4, 'Devon Enterprise Board', 'Both'))).toEqual(['Market Towns Forum', true]);
    expect(find(rowWith(3, 'Devon Enterprise Board', 'WD'))).toEqual(['Devon Enterprise Board', true]);
    expect(find(rowWith(5, 'Market Towns Forum', 'SH'))).toEqual([undefined, true]);
    expect(find(rowWith(4, '', ''))).toEqual(['Market Towns Forum', true]);
  });

  it('reads a number that a narrow column hides', () => {
    const register = assessedRegister(registerTab([{ name: 'Devon Enterprise Board', area: '12' }]));
    const selected = rowWith(3, 'Devon Enterprise Board', '12');
    const text = selected.text.map((shown) => (shown === '12' ? '###' : shown));
    expect(find({ ...selected, text }, register)).toEqual(['Devon Enterprise Board', false]);
  });

  it('tells a tab of the register from others', () => {
    expect(find(rowWith(3, 'Devon Enterprise Board', 'Both', 'Notes'))).toBe('other tab');
  });
});
