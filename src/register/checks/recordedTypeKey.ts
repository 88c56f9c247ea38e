import { oncePer } from '../once';
import type { Scheme } from '../scheme/scheme';
import type { CheckInput } from './check';

const keysOf = oncePer(
  ({ types }: Scheme): ReadonlyMap<string | null, string> =>
    new Map(types.map(({ name, key }) => [name, key])),
);

/** The scheme's key of the type that an officer recorded; a suggestion is none. */
export function recordedTypeKey({ partnership, context }: CheckInput): string | undefined {
  return keysOf(context.scheme).get(partnership.facts.type.value);
}
