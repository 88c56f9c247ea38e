import type { ColumnKey } from '../../columns';
import { tidyText } from '../../read/cellText';
import type { FixRule } from './fixRule';

/** Columns of a few words each. In longer texts officers use spaces and line breaks to lay out what they say. */
const NAME_LIKE: ReadonlySet<string> = new Set<ColumnKey>([
  'name',
  'leadMember',
  'leadOfficer',
  'significance',
  'area',
  'type',
  'statutory',
  'significantRisk',
  'quarterlySelected',
  'agreementKind',
  'parent',
]);

/** Leading, trailing, double and hard spaces go from a name; a name in several lines stays as it is laid out. */
export const fixSpaces: FixRule = ({ id, heading, text }) => {
  const tidy = tidyText(text);
  const hasLines = /[\r\n]/.test(text.trim());
  if (!NAME_LIKE.has(id) || tidy === text || tidy === '' || hasLines) return undefined;
  return {
    kind: 'spaces',
    after: { kind: 'text', text: tidy },
    reason: `${heading} has spaces too many, or spaces that do not break.`,
  };
};
