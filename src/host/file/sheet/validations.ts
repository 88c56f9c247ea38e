import type { Rect, Validation } from '../model';
import { intersectRects, parseRects, rectAddress, subtractRect } from '../refs/a1';
import {
  descendants,
  element,
  elements,
  findChild,
  flag,
  localNameOf,
  setAttribute,
  textOf,
  type XmlElement,
} from '../xml/tree';
import { decodeXstring, encodeXstring } from '../xml/xstring';
import { removeExtensionChild } from './extensions';
import type { SheetPart } from './SheetPart';

/** The validation rules of a sheet, those that Excel keeps in its extension list (cross-sheet lists) too. */
export function readValidations(part: SheetPart): Validation[] {
  return ruleNodes(part).map(readRule);
}

/** Gives the cells of `rect` a rule, or none; what other cells of a divided rule have stays. */
export function setValidation(
  part: SheetPart,
  rect: Rect,
  rule: Omit<Validation, 'ranges'> | undefined,
): void {
  for (const node of ruleNodes(part)) {
    const ranges = rangesOf(node);
    if (!ranges.some((each) => intersectRects(each, rect))) continue;
    setRuleRanges(
      part,
      node,
      ranges.flatMap((each) => subtractRect(each, rect)),
    );
  }
  if (!rule) return;
  const parent = part.ensureChild('dataValidations');
  parent.children.push(makeRule(rule, rect));
  setAttribute(parent, 'count', elements(parent).length);
}

/** The elements of all rules, in the ordinary list and in the extension list. */
export function ruleNodes(part: SheetPart): XmlElement[] {
  const own = part.child('dataValidations');
  const extensions = part.child('extLst');
  return [...(own ? elements(own) : []), ...(extensions ? descendants(extensions, 'dataValidation') : [])];
}

/** The cells of a rule. */
export function rangesOf(node: XmlElement): Rect[] {
  const inner = elements(node).find((each) => localNameOf(each.name) === 'sqref');
  return parseRects(node.attributes.sqref ?? textOf(inner));
}

/** Gives a rule other cells; a rule without cells goes. */
export function setRuleRanges(part: SheetPart, node: XmlElement, ranges: readonly Rect[]): void {
  part.touch();
  const inner = elements(node).find((each) => localNameOf(each.name) === 'sqref');
  const sqref = ranges.map(rectAddress).join(' ');
  if (inner) inner.children = [sqref];
  else node.attributes.sqref = sqref;
  if (ranges.length > 0) return;
  const own = part.child('dataValidations');
  if (!own?.children.includes(node)) {
    removeExtensionChild(part, node);
    return;
  }
  own.children = own.children.filter((each) => each !== node);
  setAttribute(own, 'count', elements(own).length);
  if (elements(own).length === 0) part.removeChild(own);
}

function readRule(node: XmlElement): Validation {
  const { attributes } = node;
  return {
    ranges: rangesOf(node),
    type: attributes.type ?? 'none',
    ...(attributes.operator === undefined ? {} : { operator: attributes.operator }),
    ...formulaMember(node, 'formula1'),
    ...formulaMember(node, 'formula2'),
    ignoreBlanks: flag(node, 'allowBlank', false),
    // The attribute says the opposite of its name: 1 takes the drop-down away (18.3.1.32).
    inCellDropDown: !flag(node, 'showDropDown', false),
    errorAlert: {
      show: flag(node, 'showErrorMessage', false),
      style: attributes.errorStyle ?? 'stop',
      title: decodeXstring(attributes.errorTitle ?? ''),
      message: decodeXstring(attributes.error ?? ''),
    },
    prompt: {
      show: flag(node, 'showInputMessage', false),
      title: decodeXstring(attributes.promptTitle ?? ''),
      message: decodeXstring(attributes.prompt ?? ''),
    },
  };
}

/** In the extension list the formula's text is one element deeper (`<xm:f>`). */
function formulaMember(node: XmlElement, name: 'formula1' | 'formula2'): Partial<Validation> {
  const formula = elements(node).find((each) => localNameOf(each.name) === name);
  if (!formula) return {};
  return { [name]: textOf(elements(formula)[0] ?? formula) };
}

function makeRule(rule: Omit<Validation, 'ranges'>, rect: Rect): XmlElement {
  const text = (value: string): string | undefined => (value === '' ? undefined : encodeXstring(value));
  const node = element('dataValidation', {
    type: rule.type === 'none' ? undefined : rule.type,
    errorStyle: rule.errorAlert.style === 'stop' ? undefined : rule.errorAlert.style,
    operator: rule.operator === 'between' ? undefined : rule.operator,
    allowBlank: rule.ignoreBlanks ? 1 : undefined,
    showDropDown: rule.inCellDropDown ? undefined : 1,
    showInputMessage: rule.prompt.show ? 1 : undefined,
    showErrorMessage: rule.errorAlert.show ? 1 : undefined,
    errorTitle: text(rule.errorAlert.title),
    error: text(rule.errorAlert.message),
    promptTitle: text(rule.prompt.title),
    prompt: text(rule.prompt.message),
    sqref: rectAddress(rect),
  });
  for (const name of ['formula1', 'formula2'] as const) {
    const formula = rule[name];
    if (formula !== undefined) node.children.push(element(name, {}, [formula.replace(/^=/, '')]));
  }
  return node;
}

/** The formulas of a rule, as elements whose text is the formula. */
export function formulaNodes(rule: XmlElement): XmlElement[] {
  return elements(rule)
    .filter((each) => /^formula\d?$/.test(localNameOf(each.name)))
    .map((each) => findChild(each, 'xm:f') ?? each);
}
