import { routeSchema } from '../papers';
import { valueAtPath, withValueAtPath } from './schemePath';

const PATH = ['papers', 'routes'];

/**
 * A scheme's document with its committees under the councils' own names, whichever of its names a council was called by
 * in their row. Those of the base for councils that the sheet does not have are left out.
 */
export function settleRoutes(document: unknown): unknown {
  const routes = new Map<string, unknown>();
  for (const route of itemsAt(document, PATH)) {
    const council = findCouncil(document, valueAtPath(route, ['council']));
    // Councils of the base may have become one.
    if (council !== undefined && !routes.has(council))
      routes.set(council, withValueAtPath(route, ['council'], council));
  }
  return withValueAtPath(document, PATH, [...routes.values()]);
}

/**
 * The name of the council that goes by some name, whatever its capitals; undefined when there is none. A council of that
 * name comes before one that is also called so.
 */
export function findCouncil(document: unknown, called: unknown): string | undefined {
  const wanted = keyOf(called);
  if (wanted === '') return undefined;
  const councils = itemsAt(document, ['councils']);
  const isNamed = (name: unknown) => keyOf(name) === wanted;
  const found =
    councils.find((council) => isNamed(valueAtPath(council, ['name']))) ??
    councils.find((council) =>
      [valueAtPath(council, ['fullName']), ...itemsAt(council, ['aliases'])].some(isNamed),
    );
  return routeSchema.shape.council.safeParse(valueAtPath(found, ['name']), { jitless: true }).data;
}

function keyOf(name: unknown): string {
  return typeof name === 'string' ? name.trim().toLowerCase() : '';
}

function itemsAt(document: unknown, path: readonly string[]): readonly unknown[] {
  const items = valueAtPath(document, path);
  return Array.isArray(items) ? items : [];
}
