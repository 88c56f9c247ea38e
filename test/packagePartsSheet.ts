import { canonical, childOf, childrenOf, type Relations } from './packagePartsXml';

/** What a sheet's indexes point into. */
export interface SheetContext {
  readonly strings: readonly Element[];
  readonly styles: Element | undefined;
  readonly relations: Relations;
}

/** Facts by kind and place: `cell value` at `B4`, `column` at `C`, `merge` at `A1:C1`. */
export type Facts = ReadonlyMap<
  string,
  { readonly kind: string; readonly at: string; readonly says: string }
>;

type FactList = { kind: string; at: string; says: string }[];

/** Children of a worksheet that are read below, one by one. */
const READ_APART = [
  'dimension',
  'cols',
  'sheetData',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
];

function lettersOf(column: number): string {
  return column < 0 ? '' : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

function numberOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** First and last row and column of an A1 address, 0-based. */
export function cornersOf(
  address: string,
): { top: number; left: number; bottom: number; right: number } | undefined {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top) - 1, left: numberOf(left), bottom: Number(bottom) - 1, right: numberOf(right) };
}

function sorted(element: Element | undefined): string {
  return childrenOf(element)
    .map((child) => canonical(child))
    .sort()
    .join('');
}

/** A cell format by its number, resolved to what it means; the standard one where there is none. */
function lookOf(styles: Element | undefined, index: number): string {
  const format = childrenOf(childOf(styles, 'cellXfs'))[index];
  if (!format) return index === 0 ? '' : `no format ${index}`;
  const part = (list: string, id: string): Element | undefined =>
    childrenOf(childOf(styles, list))[Number(format.getAttribute(id) ?? 0)];
  const formatId = format.getAttribute('numFmtId') ?? '0';
  const code = childrenOf(childOf(styles, 'numFmts')).find(
    (item) => item.getAttribute('numFmtId') === formatId,
  );
  const named = childrenOf(childOf(styles, 'cellStyles')).find(
    (style) => style.getAttribute('xfId') === (format.getAttribute('xfId') ?? '0'),
  );
  return [
    `format ${code?.getAttribute('formatCode') ?? formatId}`,
    `font ${sorted(part('fonts', 'fontId'))}`,
    `fill ${canonical(part('fills', 'fillId'))}`,
    `border ${canonical(part('borders', 'borderId'))}`,
    `alignment ${attributesOf(childOf(format, 'alignment'))}`,
    `protection ${attributesOf(childOf(format, 'protection'))}`,
    `quote ${format.getAttribute('quotePrefix') ?? '0'}`,
    `style ${named?.getAttribute('name') ?? ''}`,
  ].join('\n');
}

function attributesOf(element: Element | undefined, omit: readonly string[] = []): string {
  return [...(element?.attributes ?? [])]
    .filter(({ localName }) => !omit.includes(localName))
    .map(({ localName, value }) => `${localName}=${value}`)
    .sort()
    .join(' ');
}

function textOf(item: Element | undefined): string {
  return childOf(item, 'r') ? canonical(item) : (childOf(item, 't')?.textContent ?? '');
}

function valueOf(cell: Element, strings: readonly Element[]): string {
  const value = childOf(cell, 'v')?.textContent ?? undefined;
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 'inlineStr') return `text ${textOf(childOf(cell, 'is'))}`;
  if (value === undefined) return '';
  if (type === 's') return `text ${textOf(strings[Number(value)])}`;
  if (type === 'str') return `text ${value}`;
  return type === 'n' ? `number ${Number(value)}` : `${type} ${value}`;
}

function readColumns(sheet: Element): { look: Map<number, string>; facts: FactList } {
  const look = new Map<number, string>();
  const facts: FactList = [];
  for (const column of childrenOf(childOf(sheet, 'cols'))) {
    const last = Number(column.getAttribute('max'));
    for (let at = Number(column.getAttribute('min')); at <= last; at++) {
      look.set(at - 1, column.getAttribute('style') ?? '0');
      facts.push({
        kind: 'column',
        at: lettersOf(at - 1),
        says: attributesOf(column, ['min', 'max', 'style']),
      });
    }
  }
  return { look, facts };
}

function readCell(cell: Element, strings: SheetContext['strings'], look: string, standing: string): FactList {
  const at = cell.getAttribute('r') ?? '';
  const facts = [
    { kind: 'cell value', at, says: valueOf(cell, strings) },
    { kind: 'cell formula', at, says: canonical(childOf(cell, 'f')) },
    { kind: 'cell metadata', at, says: attributesOf(cell, ['r', 's', 't']) },
    // A cell that looks as its column or row would without it says nothing.
    { kind: 'cell style', at, says: look === standing ? '' : look },
  ];
  return facts.filter(({ says }) => says !== '');
}

/** Looks by number, each resolved once. */
function lookReader(styles: Element | undefined): (index: string) => string {
  const looks = new Map<string, string>();
  return (index) => {
    const look = looks.get(index) ?? lookOf(styles, Number(index));
    looks.set(index, look);
    return look;
  };
}

function readRows(sheet: Element, context: SheetContext, columnLook: ReadonlyMap<number, string>): FactList {
  const readLook = lookReader(context.styles);
  return childrenOf(childOf(sheet, 'sheetData')).flatMap((row) => {
    const rowLook = row.getAttribute('customFormat') === '1' ? row.getAttribute('s') : null;
    const cells = childrenOf(row, 'c').flatMap((cell) => {
      const column = numberOf((cell.getAttribute('r') ?? '').replace(/\d+/, ''));
      const standing = readLook(rowLook ?? columnLook.get(column) ?? '0');
      return readCell(cell, context.strings, readLook(cell.getAttribute('s') ?? '0'), standing);
    });
    const says = attributesOf(row, ['r', 's', 'spans', 'dyDescent', 'customFormat']);
    return says === '' ? cells : [{ kind: 'row', at: row.getAttribute('r') ?? '', says }, ...cells];
  });
}

function readFormats(sheet: Element, context: SheetContext): FactList {
  const looks = childrenOf(childOf(context.styles, 'dxfs'));
  const rules = childrenOf(sheet, 'conditionalFormatting').flatMap((block) =>
    childrenOf(block, 'cfRule').map((rule) => {
      const look = rule.getAttribute('dxfId');
      const meaning = canonical(rule, context.relations, ['dxfId', 'priority']);
      return {
        kind: 'conditional format',
        at: block.getAttribute('sqref') ?? '',
        says: meaning + (look === null ? '' : canonical(looks[Number(look)])),
        priority: Number(rule.getAttribute('priority')),
      };
    }),
  );
  return rules.sort((first, second) => first.priority - second.priority);
}

function readValidations(sheet: Element): FactList {
  return childrenOf(childOf(sheet, 'dataValidations')).flatMap((rule) =>
    (rule.getAttribute('sqref') ?? '')
      .split(' ')
      .map((at) => ({ kind: 'validation', at, says: canonical(rule, new Map(), ['sqref', 'uid']) })),
  );
}

function readSimple(sheet: Element, list: string, kind: string, { relations }: SheetContext): FactList {
  return childrenOf(childOf(sheet, list)).map((item) => ({
    kind,
    at: item.getAttribute('ref') ?? '',
    says: canonical(item, relations, ['ref', 'uid']),
  }));
}

function readOther(sheet: Element, { relations }: SheetContext): FactList {
  return childrenOf(sheet)
    .filter(({ localName }) => !READ_APART.includes(localName))
    .map((node) => ({ kind: 'node', at: node.localName, says: canonical(node, relations) }));
}

/** Everything that a worksheet part says. Two facts of one kind and place are told apart by their number. */
export function readSheetFacts(sheet: Element, context: SheetContext): Facts {
  const columns = readColumns(sheet);
  const list = [
    ...columns.facts,
    ...readRows(sheet, context, columns.look),
    ...readSimple(sheet, 'mergeCells', 'merge', context),
    ...readFormats(sheet, context),
    ...readValidations(sheet),
    ...readSimple(sheet, 'hyperlinks', 'hyperlink', context),
    ...readOther(sheet, context),
  ];
  const facts = new Map<string, FactList[number]>();
  for (const fact of list) {
    // Formats are known by what they say, so that one more at the top leaves the others as they were.
    const base = `${fact.kind}|${fact.at}|${fact.kind === 'conditional format' ? fact.says : ''}`;
    let key = base;
    for (let number = 2; facts.has(key); number++) key = `${base}|${number}`;
    facts.set(key, fact);
  }
  return facts;
}
