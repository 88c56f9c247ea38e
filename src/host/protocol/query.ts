import { apiNotFound } from './hostError';
import { authorName, type HostObject } from './hostObject';
import type { Json, QueryInfo } from './wire';

/** What of an object is asked for, by names in whatever case: its scalars, and what lies behind its navigations. */
interface Selection {
  readonly scalars: ReadonlySet<string>;
  readonly all: boolean;
  readonly children: ReadonlyMap<string, Selection>;
}

const EVERYTHING: Selection = { scalars: new Set(), all: true, children: new Map() };

/** The answer to a Query action: wire names, nested objects inline, collections as `_Items`. */
export function answerQuery(target: HostObject, info: QueryInfo | undefined): Json {
  return target.isNull ? null : describeObject(target, selectionOf(info), WIRE, info);
}

/** The answer to a QueryAsJson action: the names an add-in's author uses, collections as `items`. */
export function answerQueryAsJson(target: HostObject, info: QueryInfo | undefined): Json {
  return target.isNull ? null : describeObject(target, selectionOf(info), PLAIN, info);
}

interface Naming {
  readonly member: (wireName: string) => string;
  readonly items: string;
  readonly withIdentity: boolean;
}

const WIRE: Naming = { member: (name) => name, items: '_Items', withIdentity: true };
const PLAIN: Naming = { member: authorName, items: 'items', withIdentity: false };

function selectionOf(info: QueryInfo | undefined): Selection {
  const paths = [...(info?.Select ?? []), ...(info?.Expand ?? [])];
  return paths.length === 0 ? EVERYTHING : buildSelection(paths.map((path) => path.split(/[/.]/)));
}

function buildSelection(paths: readonly (readonly string[])[]): Selection {
  const scalars = new Set<string>();
  const deeper = new Map<string, string[][]>();
  for (const [head = '', ...rest] of paths) {
    if (rest.length === 0) scalars.add(head);
    else deeper.set(head, [...(deeper.get(head) ?? []), rest]);
  }
  const children = new Map([...deeper].map(([head, rests]) => [head, buildSelection(rests)]));
  const all = scalars.delete('*') || scalars.delete('$all');
  scalars.delete('$none');
  return { scalars, all, children };
}

function describeObject(target: HostObject, selection: Selection, naming: Naming, page?: QueryInfo): Json {
  const items = target.items();
  if (!items) return describeMembers(target, selection, naming, true);
  const skip = page?.Skip ?? 0;
  const shown = items.slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
  const own = describeMembers(target, selection, naming, false);
  const ofItems = withoutOwn(target, selection);
  const list = shown.map((item, index) => ({
    ...(naming.withIdentity ? { _Index: skip + index } : {}),
    ...describeMembers(item, ofItems, naming, true),
  }));
  return { ...own, [naming.items]: list };
}

/** A collection's own scalars (a table collection's `count`) are not asked of its items. */
function withoutOwn(collection: HostObject, selection: Selection): Selection {
  const own = new Set(collection.scalarNames().map((name) => name.toLowerCase()));
  if (![...selection.scalars].some((name) => own.has(name.toLowerCase()))) return selection;
  return {
    ...selection,
    scalars: new Set([...selection.scalars].filter((name) => !own.has(name.toLowerCase()))),
  };
}

function describeMembers(
  target: HostObject,
  selection: Selection,
  naming: Naming,
  strict: boolean,
): Readonly<Record<string, Json>> {
  const result: Record<string, Json> = naming.withIdentity ? { ...target.identity() } : {};
  for (const name of selection.all ? target.defaultScalarNames() : []) {
    result[naming.member(name)] = target.read(name);
  }
  for (const name of selection.scalars) addSelected(result, target, name, naming, strict);
  for (const [name, inner] of selection.children) {
    const child = findName(target.navigationNames(), name);
    if (child !== undefined)
      result[naming.member(child)] = describeChild(target.navigate(child), inner, naming);
    else if (strict) throw apiNotFound(`${target.className}.${name}`);
  }
  return result;
}

function addSelected(
  result: Record<string, Json>,
  target: HostObject,
  name: string,
  naming: Naming,
  strict: boolean,
): void {
  const scalar = findName(target.scalarNames(), name);
  if (scalar !== undefined) {
    result[naming.member(scalar)] = target.read(scalar);
    return;
  }
  const child = findName(target.navigationNames(), name);
  if (child !== undefined)
    result[naming.member(child)] = describeChild(target.navigate(child), EVERYTHING, naming);
  else if (strict && !isIdentity(target, name)) throw apiNotFound(`${target.className}.${name}`);
}

function isIdentity(target: HostObject, name: string): boolean {
  return findName(Object.keys(target.identity()), name) !== undefined;
}

function describeChild(child: HostObject, selection: Selection, naming: Naming): Json {
  return child.isNull ? null : describeObject(child, selection, naming);
}

function findName(names: readonly string[], wanted: string): string | undefined {
  return names.find((name) => name.toLowerCase() === wanted.toLowerCase());
}
