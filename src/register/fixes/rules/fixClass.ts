import { listClasses } from '../../scheme/classes';
import { namedBy } from '../../text/findNames';
import type { FixRule } from './fixRule';
import { matchName } from './matchName';

/** A known spelling of a class becomes the scheme's word: "Sig." is Significant. */
export const fixClass: FixRule = ({ kind, text }, scheme) => {
  if (kind !== 'class') return undefined;
  const names = listClasses(scheme).flatMap(({ name, aliases }) => namedBy(name, [name, ...aliases]));
  const name = matchName(text, names);
  if (name === undefined || name === text) return undefined;
  return {
    kind: 'class',
    after: { kind: 'text', text: name },
    reason: `"${text}" is another spelling of ${name}.`,
  };
};
