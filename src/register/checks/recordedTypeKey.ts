import type { CheckInput } from './check';

/** The scheme's key of the type that an officer recorded; a suggestion is none. */
export function recordedTypeKey({ partnership, context }: CheckInput): string | undefined {
  const recorded = partnership.facts.type.value;
  return context.scheme.types.find(({ name }) => name === recorded)?.key;
}
