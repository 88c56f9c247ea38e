import { NEW_BAR, type DataBar } from '../model';
import { argb } from '../styles/patchStyle';
import type { StyleSheet } from '../styles/StyleSheet';
import {
  childrenNamed,
  descendants,
  element,
  findChild,
  flag,
  setAttribute,
  type XmlElement,
} from '../xml/tree';
import type { SheetPart } from './SheetPart';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** What the extensions of a rule and of a sheet are known by ([MS-XLSX] 2.3.4 and 2.3.2.3). */
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** The bars of a rule; `twin` is its extension, without which bars fade out. */
export function readBar(styles: StyleSheet, bar: XmlElement, twin: XmlElement | undefined): DataBar {
  const extended = twin && descendants(twin, 'dataBar')[0];
  return {
    color: styles.palette.resolve(findChild(bar, 'color'), NEW_BAR.color),
    showValue: flag(bar, 'showValue', true),
    isGradient: extended ? flag(extended, 'gradient', true) : true,
  };
}

/** Writes the bars of a rule and, where it has one, of its extension. */
export function setBar(rule: XmlElement, bar: DataBar, twin: XmlElement | undefined): void {
  const known = findChild(rule, 'dataBar');
  const limits = known
    ? childrenNamed(known, 'cfvo')
    : [element('cfvo', { type: 'min' }), element('cfvo', { type: 'max' })];
  const made = element('dataBar', { ...known?.attributes, showValue: bar.showValue ? undefined : 0 }, [
    ...limits,
    element('color', { rgb: argb(bar.color) }),
  ]);
  if (bar.showValue) setAttribute(made, 'showValue', undefined);
  if (known) rule.children = rule.children.map((each) => (each === known ? made : each));
  else rule.children.push(made);
  const extended = twin && descendants(twin, 'dataBar')[0];
  if (extended) {
    setAttribute(extended, 'gradient', bar.isGradient ? undefined : 0);
    setAttribute(extended, 'showValue', bar.showValue ? undefined : 0);
  }
}

/**
 * Gives a new rule the extension that Excel gives it: bars that begin at nothing and follow the numbers. Without it
 * the lowest number has a bar too, as in Excel 2007.
 */
export function extendBar(part: SheetPart, rule: XmlElement, sqref: string): void {
  const id = freeId(part);
  rule.children.push(
    element('extLst', {}, [
      element('ext', { 'xmlns:x14': X14, uri: RULE_EXTENSION }, [element('x14:id', {}, [id])]),
    ]),
  );
  const bars = element('x14:dataBar', { minLength: 0, maxLength: 100 }, [
    element('x14:cfvo', { type: 'autoMin' }),
    element('x14:cfvo', { type: 'autoMax' }),
    element('x14:negativeFillColor', { rgb: 'FFFF0000' }),
    element('x14:axisColor', { rgb: 'FF000000' }),
  ]);
  ruleList(part).children.push(
    element('x14:conditionalFormatting', { 'xmlns:xm': XM }, [
      element('x14:cfRule', { type: 'dataBar', id }, [bars]),
      element('xm:sqref', {}, [sqref]),
    ]),
  );
}

function ruleList(part: SheetPart): XmlElement {
  const list = part.ensureChild('extLst');
  const known = descendants(list, 'conditionalFormattings')[0];
  if (known) return known;
  const made = element('x14:conditionalFormattings');
  list.children.push(element('ext', { 'xmlns:x14': X14, uri: SHEET_EXTENSION }, [made]));
  return made;
}

/** Numbered, so that the same changes give the same file; unique within the sheet is enough. */
function freeId(part: SheetPart): string {
  const list = part.child('extLst');
  const rules = list ? descendants(list, 'cfRule') : [];
  const used = new Set(rules.map(({ attributes }) => attributes.id));
  for (let number = 1; ; number += 1) {
    const id = `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!used.has(id)) return id;
  }
}
