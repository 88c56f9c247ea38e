import { MAX_COLUMNS } from '../refs/a1';
import { element, elements, flag, numberAttribute, setAttribute, type XmlElement } from '../xml/tree';
import type { SheetPart } from './SheetPart';

/** Width of a column when the sheet names none: eight digits of the default font and its padding (18.3.1.81). */
const PADDING = 1.140625;

/** The `<col>` element that covers a column. */
export function columnNode(part: SheetPart, column: number): XmlElement | undefined {
  const cols = part.child('cols');
  return cols && elements(cols).find((each) => first(each) <= column && column <= last(each));
}

/** The style that a column gives to cells the file does not mention. */
export function columnStyle(part: SheetPart, column: number): number {
  return numberAttribute(columnNode(part, column), 'style') ?? 0;
}

export function standardWidth(part: SheetPart): number {
  const format = part.child('sheetFormatPr');
  return (
    numberAttribute(format, 'defaultColWidth') ?? (numberAttribute(format, 'baseColWidth') ?? 8) + PADDING
  );
}

/** The width of a column in character units; undefined when it has the standard width. */
export function columnWidth(part: SheetPart, column: number): number | undefined {
  return numberAttribute(columnNode(part, column), 'width');
}

export function isColumnHidden(part: SheetPart, column: number): boolean {
  return flag(columnNode(part, column), 'hidden', false);
}

/** Changes the `<col>` of each column from `from` to `to`; elements that reach further are divided first. */
export function changeColumns(
  part: SheetPart,
  from: number,
  to: number,
  change: (col: XmlElement) => void,
): void {
  const cols = part.ensureChild('cols');
  const result: XmlElement[] = [];
  let next = from;
  const cover = (until: number): void => {
    if (next > until) return;
    const made = element('col', { min: next + 1, max: until + 1, width: standardWidth(part) });
    change(made);
    result.push(made);
  };
  for (const col of elements(cols).sort((one, other) => first(one) - first(other))) {
    if (last(col) < from || first(col) > to) {
      if (first(col) > to) {
        cover(to);
        next = Math.max(next, to + 1);
      }
      result.push(col);
      continue;
    }
    cover(Math.min(first(col) - 1, to));
    for (const piece of divide(col, from, to)) {
      if (first(piece) >= from && last(piece) <= to) change(piece);
      result.push(piece);
    }
    next = last(col) + 1;
  }
  cover(to);
  replaceColumns(part, result);
}

/** Gives the sheet these `<col>` elements; an empty `<cols>` is against the schema, so it goes. */
export function replaceColumns(part: SheetPart, nodes: readonly XmlElement[]): void {
  const kept = nodes.filter(saysSomething);
  if (kept.length === 0) part.removeChild(part.child('cols'));
  else part.ensureChild('cols').children = [...kept];
}

/** Sets or takes away a column's width. */
export function setColumnWidth(part: SheetPart, column: number, characters: number | undefined): void {
  changeColumns(part, column, column, (col) => {
    setAttribute(col, 'width', characters);
    setAttribute(col, 'customWidth', characters === undefined ? undefined : 1);
    setAttribute(col, 'bestFit', undefined);
  });
}

export function setColumnHidden(part: SheetPart, column: number, hidden: boolean): void {
  changeColumns(part, column, column, (col) => {
    setAttribute(col, 'hidden', hidden ? 1 : undefined);
  });
}

export function first(col: XmlElement): number {
  return (numberAttribute(col, 'min') ?? 1) - 1;
}

export function last(col: XmlElement): number {
  const column = (numberAttribute(col, 'max') ?? 1) - 1;
  return column < MAX_COLUMNS ? column : MAX_COLUMNS - 1;
}

function divide(col: XmlElement, from: number, to: number): XmlElement[] {
  const cuts = [first(col), Math.max(first(col), from), Math.min(last(col), to) + 1, last(col) + 1];
  const pieces: XmlElement[] = [];
  for (let i = 0; i < 3; i++) {
    const start = cuts[i] ?? 0;
    const end = cuts[i + 1] ?? 0;
    if (end > start) pieces.push(element('col', { ...col.attributes, min: start + 1, max: end }));
  }
  return pieces;
}

function saysSomething(col: XmlElement): boolean {
  return Object.keys(col.attributes).some((name) => name !== 'min' && name !== 'max');
}
