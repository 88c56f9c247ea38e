import type { AssessedRegister, Partnership } from '../../partnership';
import { findRenamed } from '../appendix4/findRenamed';
import { findPartnerships } from '../appendix4/matchKeptWords';
import { holdSame, type TypedCell } from '../appendix4/officerFields';
import { ownerKey } from '../appendix4/ownerKeys';
import type { KeptAnswer, KeptAnswers } from './readAnswers';

/** Where every answer belongs. Nothing is in neither. */
export interface AnswerMatch {
  /** By partnership and the question's code. */
  readonly matched: ReadonlyMap<Partnership, ReadonlyMap<string, TypedCell>>;
  /** Answers to questions that are not asked any more, or that have another answer. */
  readonly rest: readonly LeftAnswer[];
}

export interface LeftAnswer extends KeptAnswer {
  /** Whether the register has the partnership. */
  readonly isOfPartnership: boolean;
}

/**
 * Gives answers to the questions of the register, by tab, theme and compared name, never by position. Of two answers to
 * one question the later row's is left over.
 * @param isAsked whether a question is still asked of a partnership
 */
export function matchAnswers(
  { answers, owners }: KeptAnswers,
  register: AssessedRegister,
  isAsked: (partnership: Partnership, question: string) => boolean,
): AnswerMatch {
  const find = findPartnerships(register);
  const gone = owners.filter((owner) => !find(owner));
  const renamed = findRenamed(gone, owners, register);
  const matched = new Map<Partnership, Map<string, TypedCell>>();
  const ordered = [false, true].flatMap((wanted) =>
    answers.filter(({ isFromBlock }) => isFromBlock === wanted),
  );
  const rest = ordered.flatMap((kept): LeftAnswer[] => {
    const { question, answer } = kept;
    const partnership = question === '' ? undefined : (find(kept) ?? renamed.get(ownerKey(kept)));
    const left = { ...kept, isOfPartnership: partnership !== undefined };
    if (!partnership || !isAsked(partnership, question)) return [left];
    const own = matched.get(partnership) ?? new Map<string, TypedCell>();
    const other = own.get(question);
    if (other) return holdSame(other, answer) ? [] : [left];
    matched.set(partnership, own.set(question, answer));
    return [];
  });
  return { matched, rest };
}
