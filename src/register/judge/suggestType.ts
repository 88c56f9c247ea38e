import type { ColumnId } from '../columns';
import { inSentence } from '../inSentence';
import { oncePer } from '../once';
import type { PartnershipFacts } from '../partnership';
import type { RegisterRow } from '../registerTab';
import { findNamedColumn } from '../scheme/namedColumn';
import type { Scheme } from '../scheme/scheme';
import type { TypeSign } from '../scheme/typeRules';
import { paysCash } from './councilCosts';
import { wordPattern } from '../text/wordPattern';

/** A type that the row points to, and what points to it, as a clause. */
export interface TypeSuggestion {
  readonly type: string;
  readonly reason: string;
}

/** A sign of the scheme, ready to be looked for in many rows. */
interface PreparedSign extends Pick<TypeSign, 'cash' | 'agreements'> {
  /** The type's name. */
  readonly type: string;
  readonly pattern: RegExp | undefined;
  /** Where the words are looked for, with the heading as a sentence has it. */
  readonly places: readonly { readonly id: ColumnId; readonly heading: string }[];
}

const signsOf = oncePer((scheme: Scheme): readonly PreparedSign[] =>
  scheme.typeRules.signs.flatMap(({ type: wanted, cash, agreements, words, columns }) => {
    const type = scheme.types.find(({ key }) => key === wanted);
    const places = columns.flatMap((column) => {
      const named = findNamedColumn(column, scheme);
      return named ? [{ id: named.id, heading: inSentence(named.heading) }] : [];
    });
    return type ? [{ type: type.name, cash, agreements, pattern: wordPattern(words), places }] : [];
  }),
);

/** The type that the first of the scheme's signs points to which holds for the row; undefined when none does. */
export function suggestType(
  row: RegisterRow,
  facts: PartnershipFacts,
  scheme: Scheme,
): TypeSuggestion | undefined {
  for (const sign of signsOf(scheme)) {
    const reason = findReason(sign, row, facts);
    if (reason !== undefined) return { type: sign.type, reason };
  }
  return undefined;
}

/** Why a sign holds, by the surest thing that it tells; undefined where it does not hold. Words are the dearest to look for. */
function findReason(sign: PreparedSign, row: RegisterRow, facts: PartnershipFacts): string | undefined {
  const { cash, agreements, pattern } = sign;
  if (cash !== undefined && paysCash(facts) !== (cash === 'paid')) return undefined;
  const { kind } = facts.agreement;
  if (agreements.length > 0 && (kind === null || !agreements.includes(kind))) return undefined;
  const said = pattern && findWord(pattern, sign, row);
  if (pattern && said === undefined) return undefined;
  if (agreements.length === 0) return said ?? describeCash(cash);
  return describeAgreement(kind, cash) + (said === undefined ? '' : ` and ${said}`);
}

function findWord(pattern: RegExp, { places }: PreparedSign, row: RegisterRow): string | undefined {
  for (const { id, heading } of places) {
    const [word] = pattern.exec(id === 'name' ? row.name : row.cells.text(id)) ?? [];
    if (word !== undefined) return `its ${heading} says "${word}"`;
  }
  return undefined;
}

function describeCash(cash: TypeSign['cash']): string {
  return cash === 'paid' ? 'cash is paid' : 'no cash is known to be paid';
}

/** `cash is paid under an SLA`, or of the agreement alone: `it has an SLA`. */
function describeAgreement(kind: PartnershipFacts['agreement']['kind'], cash: TypeSign['cash']): string {
  const paid = cash === 'paid';
  switch (kind) {
    case null:
    case 'none':
      return paid ? 'cash is paid without an agreement' : 'it has no agreement';
    case 'SLA':
    case 'MoU':
      return `${paid ? 'cash is paid under' : 'it has'} an ${kind}`;
    case 'contract':
    case 'grant':
      return `${paid ? 'cash is paid under' : 'it has'} a ${kind}`;
    case 'terms of reference':
      return `${paid ? 'cash is paid under' : 'it has'} ${kind}`;
  }
}
