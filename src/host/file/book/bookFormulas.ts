import { placedRules } from '../sheet/conditionalFormats';
import { expandShared, forgetMasters } from '../sheet/sharedFormulas';
import type { SheetPart } from '../sheet/SheetPart';
import { formulaNodes, ruleNodes } from '../sheet/validations';
import { childrenNamed, descendants, elements, textOf, type XmlElement } from '../xml/tree';
import type { BookState } from './BookState';
import { nameNodes } from './names';
import { tableParts } from './tables';

/** Gives the new text of a formula; `own` is the sheet on which references without a sheet part lie. */
export type BookFormulaChange = (formula: string, own: string) => string;

/**
 * Rewrites every formula of the workbook: cells, names, formats, validations, links, tables and charts. `cells` says
 * whether references to cells change (then shared formulas are given out to their cells first) or only sheet names.
 */
export function mapBookFormulas(
  state: BookState,
  change: BookFormulaChange,
  kind: 'cells' | 'prefixes',
): void {
  for (const sheet of state.sheets) {
    const name = sheet.node.attributes.name ?? '';
    const own = (formula: string): string => change(formula, name);
    if (!sheet.part) continue;
    mapCells(sheet.part, own, kind);
    mapRules(sheet.part, own);
    mapLinks(sheet.part, own);
    mapTables(state, sheet.part, own);
  }
  for (const node of nameNodes(state)) if (mapText(node, (formula) => change(formula, ''))) state.touch();
  mapCharts(state, (formula) => change(formula, ''));
}

function mapCells(part: SheetPart, change: (formula: string) => string, kind: 'cells' | 'prefixes'): void {
  if (kind === 'cells' && hasSharedElsewhere(part)) expandShared(part);
  for (const [, row] of part.rows.entries()) {
    for (const cell of row.cells) {
      if (!cell.formula || cell.formula.text === '') continue;
      const text = change(cell.formula.text);
      if (text === cell.formula.text) continue;
      cell.formula = { ...cell.formula, text };
      part.touch();
    }
  }
  forgetMasters(part);
}

/** A shared formula that names a sheet may reach, from one of its cells, what moves on another sheet. */
function hasSharedElsewhere(part: SheetPart): boolean {
  for (const [, row] of part.rows.entries()) {
    for (const { formula } of row.cells) {
      if (formula?.attributes?.t === 'shared' && formula.text.includes('!')) return true;
    }
  }
  return false;
}

function mapRules(part: SheetPart, change: (formula: string) => string): void {
  for (const { rule } of placedRules(part)) {
    for (const node of descendants(rule, 'formula').concat(descendants(rule, 'f'))) {
      if (mapText(node, change)) part.touch();
    }
  }
  for (const node of ruleNodes(part).flatMap(formulaNodes)) if (mapText(node, change)) part.touch();
}

function mapLinks(part: SheetPart, change: (formula: string) => string): void {
  for (const node of childrenNamed(part.child('hyperlinks'), 'hyperlink')) {
    const { location } = node.attributes;
    const changed = location === undefined ? undefined : change(location);
    if (changed === undefined || changed === location) continue;
    node.attributes.location = changed;
    part.touch();
  }
}

function mapTables(state: BookState, part: SheetPart, change: (formula: string) => string): void {
  for (const { path, root } of tableParts(state, part)) {
    const formulas = descendants(root, 'calculatedColumnFormula').concat(
      descendants(root, 'totalsRowFormula'),
    );
    for (const node of formulas) if (mapText(node, change)) state.parts.touch(path);
  }
}

/** Charts name their data by formulas that always have a sheet part. */
function mapCharts(state: BookState, change: (formula: string) => string): void {
  for (const path of state.parts.paths()) {
    if (!/^xl\/charts\/chart\w*\.xml$/i.test(path)) continue;
    const root = state.parts.tree(path);
    for (const node of root ? descendants(root, 'f') : []) if (mapText(node, change)) state.parts.touch(path);
  }
}

/** Changes an element's text; gives whether it is another text then. */
function mapText(node: XmlElement, change: (formula: string) => string): boolean {
  if (elements(node).length > 0) return false;
  const before = textOf(node);
  const after = change(before);
  if (after === before) return false;
  node.children = [after];
  return true;
}
