import { namedBy } from '../../text/findNames';
import { wordsOf } from '../../text/tokenise';
import type { FixRule } from './fixRule';
import { matchName } from './matchName';

/** A known spelling of a type becomes the scheme's name for it: "Service Delivery" is Service Improvement. */
export const fixType: FixRule = ({ kind, text }, { types }) => {
  if (kind !== 'type') return undefined;
  const names = types.flatMap((type) => namedBy(type.name, [type.name, ...type.aliases]));
  const name = matchName(text, names);
  if (name === undefined || name === text) return undefined;
  const words = wordsOf(text).join(' ');
  const isAlias = names.some((each) => each.thing === name && each.words.join(' ') === words);
  const isName = words === wordsOf(name).join(' ');
  return {
    kind: 'type',
    after: { kind: 'text', text: name },
    reason: `"${text}" is another ${isAlias && !isName ? 'name' : 'spelling'} of the type ${name}.`,
  };
};
