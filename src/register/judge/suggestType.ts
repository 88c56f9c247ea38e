import type { ColumnKey } from '../columns';
import type { PartnershipFacts } from '../partnership';
import type { RegisterRow } from '../registerTab';
import type { Scheme } from '../scheme/scheme';
import { paysCash } from './councilCosts';

/** A type that the row points to, and what points to it, as a clause. */
export interface TypeSuggestion {
  readonly type: string;
  readonly reason: string;
}

interface SuggestionRule {
  readonly id: string;
  /** Key of the type in the scheme; a scheme without it does not use the rule. */
  readonly typeKey: string;
  /** The clause that gives the reason; undefined when the rule does not fit the row. */
  readonly findReason: (row: RegisterRow, facts: PartnershipFacts) => string | undefined;
}

const FUNDED_AGREEMENTS: readonly unknown[] = ['SLA', 'grant', 'contract'];

/**
 * What each type of §3.1 looks like in a register, surest sign first: money under an agreement buys delivery; names
 * and purposes say strategy, improvement or liaison. The first rule that fits is the suggestion.
 */
const SUGGESTION_RULES: readonly SuggestionRule[] = [
  {
    id: 'funded under an agreement',
    typeKey: 'community delivery',
    findReason: (_, facts) =>
      paysCash(facts) && FUNDED_AGREEMENTS.includes(facts.agreement.kind)
        ? `cash is paid under ${facts.agreement.kind === 'SLA' ? 'an SLA' : `a ${facts.agreement.kind ?? ''}`}`
        : undefined,
  },
  {
    id: 'words of strategy',
    typeKey: 'strategic',
    findReason: saysOneOf(
      /\b(strateg\w+|enterprise partnership|LEP|statutory|policy|sub-?regional|board)\b/i,
      ['name', 'purpose'],
    ),
  },
  {
    id: 'words of service improvement',
    typeKey: 'service improvement',
    findReason: saysOneOf(
      /\b(shared services?|joint services?|efficienc\w+|best practice|benchmark\w*|improv\w+ services?|service improvement|service delivery|procurement)\b/i,
      ['name', 'purpose'],
    ),
  },
  {
    id: 'words of liaison, without cash',
    typeKey: 'community liaison',
    findReason: (row, facts) =>
      paysCash(facts)
        ? undefined
        : saysOneOf(/\b(liais\w+|forum|consult\w*|engag\w+|represent\w*|network|link)\b/i, [
            'name',
            'purpose',
          ])(row),
  },
  {
    id: 'a funded voluntary body',
    typeKey: 'community delivery',
    findReason: (row, facts) =>
      paysCash(facts)
        ? saysOneOf(
            /\b(citizens advice|CAB|CVS|volunt\w+|charit\w+|trust|CIC|age uk|community transport|ring and ride)\b/i,
            ['name', 'partners', 'purpose'],
          )(row)
        : undefined,
  },
];

/** The type that name, purpose, partners, agreement and funding point to; undefined when nothing does. */
export function suggestType(
  row: RegisterRow,
  facts: PartnershipFacts,
  scheme: Scheme,
): TypeSuggestion | undefined {
  for (const { typeKey, findReason } of SUGGESTION_RULES) {
    const type = scheme.types.find(({ key }) => key === typeKey);
    const reason = type && findReason(row, facts);
    if (type && reason !== undefined) return { type: type.name, reason };
  }
  return undefined;
}

function saysOneOf(words: RegExp, keys: readonly ColumnKey[]): (row: RegisterRow) => string | undefined {
  return (row) => {
    for (const key of keys) {
      const text = key === 'name' ? row.name : row.cells.text(key);
      const [word] = words.exec(text) ?? [];
      if (word !== undefined) return `its ${key} says "${word}"`;
    }
    return undefined;
  };
}
