import type { ConditionalFormat } from '../file/model';
import { translateFormula } from '../file/refs/translateFormula';
import { HostError, invalidArgument } from '../protocol/hostError';
import { isFormula, MAX_FORMULA_LENGTH } from './formulaSyntax';
import type { RangeState } from './rangeState';

/** A conditional format as it was reached: its id, and the ranges it was fetched from. */
export interface ConditionalState {
  readonly id: string;
  readonly from: readonly RangeState[];
}

/** Office.js names of the kinds of conditional format by those of ECMA-376 18.18.12. */
const KINDS: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** The kind Office.js names; every other kind of the file is one of its presets. */
export function kindOf(format: ConditionalFormat): string {
  return KINDS[format.type] ?? 'PresetCriteria';
}

/** The first range it was fetched from. */
export function originOf({ from }: ConditionalState): RangeState {
  const [first] = from;
  if (!first) throw new HostError('InvalidReference');
  return first;
}

/** The format as it is in the file now; refused when it was deleted meanwhile. */
export function requireFormat(state: ConditionalState): ConditionalFormat {
  const found = originOf(state)
    .sheet.conditionalFormats()
    .find(({ id }) => id === state.id);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

export function updateFormat(state: ConditionalState, patch: Partial<Omit<ConditionalFormat, 'id'>>): void {
  requireFormat(state);
  originOf(state).sheet.updateConditionalFormat(state.id, patch);
}

/**
 * The formula to store for one an add-in wrote. An add-in writes it for the top-left cell of the range it has in
 * hand; the file keeps it for the format's own top-left cell (office-js issue 5194).
 */
export function storedFormula(state: ConditionalState, written: string): string {
  const text = written.replace(/^=/, '');
  if (written.length > MAX_FORMULA_LENGTH || !isFormula(text)) throw invalidArgument();
  const [own] = requireFormat(state).ranges;
  const { row, column } = originOf(state).rect;
  return own ? translateFormula(text, own.row - row, own.column - column) : text;
}

/** The formula as it is read: for the format's own top-left cell, with its `=`. */
export function readFormula(stored: string | undefined): string {
  return stored === undefined ? '' : `=${stored}`;
}
