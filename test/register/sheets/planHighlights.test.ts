import { HIGHLIGHT_MARKER } from '../../../src/register/sheets/columnPlan';
import { planHighlights } from '../../../src/register/sheets/planHighlights';

const highlights = planHighlights({
  area: { row: 3, column: 0, rowCount: 18, columnCount: 20 },
  dueColumn: 19,
  dueSoonDays: 60,
});

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('planHighlights', () => {
  it('looks at Next review due and the calendar, and carries the marker', () => {
    expect(highlights.map(({ formula }) => formula)).toEqual([
      '=AND(N("Partnership register: overdue, rows 4 to 21")=0,ISNUMBER($T4),$T4<TODAY())',
      '=AND(N("Partnership register: due soon, rows 4 to 21")=0,ISNUMBER($T4),$T4>=TODAY(),$T4<=TODAY()+60)',
    ]);
    expect(highlights.every(({ formula }) => formula.includes(HIGHLIGHT_MARKER))).toBe(true);
  });

  it('keeps text readable on its fill', () => {
    for (const { style } of highlights) expect(contrast(style.fill, style.font)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps the two kinds apart in grey', () => {
    const [overdue, dueSoon] = highlights;
    expect(contrast(overdue?.style.fill ?? '', dueSoon?.style.fill ?? '')).toBeGreaterThan(1.5);
  });
});
