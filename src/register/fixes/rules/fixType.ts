import { namedBy } from '../../text/findNames';
import type { FixRule } from './fixRule';
import { matchName } from './matchName';

/** A known spelling of a type becomes the scheme's name for it: "Service Delivery" is Service Improvement. */
export const fixType: FixRule = ({ kind, text }, { types }) => {
  if (kind !== 'type') return undefined;
  const name = matchName(
    text,
    types.flatMap((type) => namedBy(type.name, [type.name, ...type.aliases])),
  );
  if (name === undefined || name === text) return undefined;
  return {
    kind: 'type',
    after: { kind: 'text', text: name },
    reason: `"${text}" is another name of the type ${name}.`,
  };
};
