import { invalidArgument } from './hostError';
import { isHostObject, type Argument, type HostObject } from './hostObject';
import type { ArgumentInfo, Json, ReferencedIds } from './wire';

/** The arguments of a call, with objects of the request in place of their path ids. */
export function readArguments(
  info: ArgumentInfo | undefined,
  resolve: (pathId: number) => HostObject,
): readonly Argument[] {
  const literals = info?.Arguments ?? [];
  const referenced = info?.ReferencedObjectPathIds ?? [];
  return literals.map((literal, index) => readArgument(literal, referenced[index] ?? 0, resolve));
}

function readArgument(
  literal: Json,
  referenced: number | ReferencedIds,
  resolve: (pathId: number) => HostObject,
): Argument {
  if (typeof referenced === 'number') {
    return referenced === 0 ? replaceInnerObjects(literal, resolve) : resolve(referenced);
  }
  if (referenced.every((id) => id === 0)) return literal;
  return referenced.map((id) => (typeof id === 'number' && id !== 0 ? resolve(id) : null));
}

/** Inside plain JSON an object (the range a list comes from) stands as its path id; it is put down as its address. */
function replaceInnerObjects(literal: Json, resolve: (pathId: number) => HostObject): Json {
  if (
    typeof literal !== 'object' ||
    literal === null ||
    !JSON.stringify(literal).includes('"_ObjectPathId"')
  ) {
    return literal;
  }
  // Array.isArray narrows a readonly array to any[]; Json's only array is readonly Json[].
  if (Array.isArray(literal)) return literal as readonly Json[];
  const entries = Object.entries(literal).map(([name, value]) => {
    if (name === '_ObjectPathId' && typeof value === 'number') {
      return ['_Address', resolve(value).read('Address')] as const;
    }
    return [name, replaceInnerObjects(value, resolve)] as const;
  });
  return Object.fromEntries(entries);
}

/** Whether an argument was left out. */
export function isMissing(argument: Argument | undefined): argument is null | undefined {
  return argument === undefined || argument === null;
}

/** A text argument; anything else is Excel's InvalidArgument. */
export function requireText(argument: Argument | undefined): string {
  if (typeof argument !== 'string') throw invalidArgument();
  return argument;
}

/** A whole-number argument, or `missing` when it was left out. */
export function requireInteger(argument: Argument | undefined, missing?: number): number {
  if (isMissing(argument) && missing !== undefined) return missing;
  if (typeof argument !== 'number' || !Number.isInteger(argument)) throw invalidArgument();
  return argument;
}

export function requireNumber(argument: Argument | undefined): number {
  if (typeof argument !== 'number') throw invalidArgument();
  return argument;
}

export function requireFlag(argument: Argument | undefined, missing?: boolean): boolean {
  if (isMissing(argument) && missing !== undefined) return missing;
  if (typeof argument !== 'boolean') throw invalidArgument();
  return argument;
}

/** A plain-object argument such as `Rule` or `Zoom`. */
export function requireRecord(argument: Argument | undefined): Readonly<Record<string, Json>> {
  if (
    typeof argument !== 'object' ||
    argument === null ||
    Array.isArray(argument) ||
    isHostObject(argument)
  ) {
    throw invalidArgument();
  }
  // Arrays and host objects are excluded above; what is left of `Argument` is the JSON record.
  return argument as Readonly<Record<string, Json>>;
}

/** One of a list of names, compared without case as Excel does. */
export function requireOneOf<Name extends string>(
  argument: Argument | undefined,
  names: readonly Name[],
): Name {
  const wanted = requireText(argument).toLowerCase();
  const found = names.find((name) => name.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}
