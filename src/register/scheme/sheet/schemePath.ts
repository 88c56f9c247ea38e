/** A value inside a document, by the names on the way to it; `undefined` where there is none. */
export function valueAtPath(document: unknown, path: readonly string[]): unknown {
  return path.reduce(memberOf, document);
}

/** The document with another value at a path; nothing else of it changes. */
export function withValueAtPath(
  document: unknown,
  [name, ...rest]: readonly string[],
  value: unknown,
): unknown {
  if (name === undefined) return value;
  const members = typeof document === 'object' ? document : {};
  return { ...members, [name]: withValueAtPath(memberOf(document, name), rest, value) };
}

function memberOf(document: unknown, name: string): unknown {
  if (typeof document !== 'object' || document === null) return undefined;
  return new Map<string, unknown>(Object.entries(document)).get(name);
}
