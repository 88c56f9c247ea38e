import { formatArea, type Area } from '../grid/address';
import { HIGHLIGHT_MARKER, type PlannedHighlight } from '../register';
import type { HeldTab } from './HeldTab';
import { measureValues, type Step } from './sendSteps';
import type { FormulaFormat, SheetReader } from './SheetReader';

/** What stands in for the formula of a format that has just been added. */
const NO_RULE = /^(?:=?FALSE)?$/i;

/**
 * The conditional formats of a sheet that are the add-in's: their formulas hold its marker. One without a rule of its
 * own is what broken-off work has left.
 */
export function findOwnHighlights(reader: SheetReader, isBrokenOff: boolean): readonly FormulaFormat[] {
  return reader.formulaFormats.filter(
    ({ formula }) => formula.includes(HIGHLIGHT_MARKER) || (isBrokenOff && NO_RULE.test(formula)),
  );
}

/**
 * The steps that leave exactly the planned highlights on a sheet; none when they are there already.
 * @param isBrokenOff whether those that are there may be half-made
 */
export function planHighlights(
  planned: readonly PlannedHighlight[],
  held: HeldTab,
  isBrokenOff: boolean,
): readonly Step[] {
  const { reader } = held;
  const own = findOwnHighlights(reader, isBrokenOff);
  const formulas = (formats: readonly { formula: string }[]) => formats.map(({ formula }) => formula).sort();
  if (!isBrokenOff && areEqual(formulas(own), formulas(planned))) return [];
  // Each new format goes on top of the others, so the first in the plan is added last.
  return [
    ...own.map((format) => removeHighlight(reader, format)),
    ...[...planned].reverse().map((highlight) => addHighlight(held, highlight)),
  ];
}

function areEqual(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((formula, index) => formula === others[index]);
}

export function removeHighlight(reader: SheetReader, { id }: FormulaFormat): Step {
  return {
    bytes: 300,
    apply: () => {
      reader.conditionalFormat(id).delete();
    },
  };
}

function addHighlight(held: HeldTab, { areas, formula, style }: PlannedHighlight): Step {
  return {
    bytes: 2000 + measureValues(formula) + measureValues(areas),
    apply: () => {
      const format = rangeOf(held, areas).conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = style.fill;
      format.custom.format.font.color = style.font;
      if (style.isBold) format.custom.format.font.bold = true;
    },
  };
}

/** Excel moves one range along when somebody inserts rows before it is written to; several it takes by address only. */
function rangeOf(held: HeldTab, areas: readonly Area[]): Excel.Range | Excel.RangeAreas {
  const [first, ...more] = areas;
  if (first && more.length === 0) return held.at(first);
  return held.reader.worksheet.getRanges(areas.map(formatArea).join(','));
}
