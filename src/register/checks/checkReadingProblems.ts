import { nameOf } from '../columnKind';
import type { ColumnId, ColumnKind } from '../columns';
import type { Finding, FindingCode } from '../finding';
import { describePounds } from '../judge/describeAmounts';
import type { CellProblem } from '../partnership';
import type { ReadingProblem } from '../reading';
import { listClasses } from '../scheme/classes';
import type { Scheme } from '../scheme/scheme';
import { findColumnTest, listAnswers } from '../text';
import { findingAt, NO_FINDINGS, type Check, type CheckInput } from './check';
import { kindOfColumn, listChoices } from './columnWords';

interface ProblemRule {
  readonly code: FindingCode;
  readonly problem: ReadingProblem['kind'];
  readonly columns: readonly ColumnKind[];
  /** Narrows a rule to texts about officer time, or to all others, where one cell may hold both. */
  readonly about?: 'time' | 'money';
  readonly facts?: (problem: ReadingProblem, scheme: Scheme, id: ColumnId) => Finding['facts'];
}

const MONEY_OR_DAYS: readonly ColumnKind[] = ['money', 'days'];

/** Which finding each trouble with reading a cell makes; of a cell only the first that fits is told. */
const RULES: readonly ProblemRule[] = [
  { code: 'date/impossible', problem: 'impossible date', columns: ['date'] },
  { code: 'date/unreadable', problem: 'unreadable', columns: ['date'] },
  {
    code: 'date/unreadable',
    problem: 'unreadable',
    columns: ['months'],
    facts: () => ({ form: 'a number of months' }),
  },
  { code: 'date/ambiguous', problem: 'ambiguous', columns: ['date', 'months'], facts: listOwnReadings },
  {
    code: 'significance/unreadable',
    problem: 'unreadable',
    columns: ['class'],
    facts: offerClasses,
  },
  { code: 'significance/unreadable', problem: 'ambiguous', columns: ['class'], facts: offerClasses },
  {
    code: 'type/unreadable',
    problem: 'unreadable',
    columns: ['type'],
    facts: (_, { types }) => ({ choices: listChoices(types.map(({ name }) => name)) }),
  },
  { code: 'type/two-types', problem: 'ambiguous', columns: ['type'], facts: listOwnReadings },
  {
    code: 'area/unknown',
    problem: 'unreadable',
    columns: ['area'],
    facts: (_, { councils, allCouncilsWords }) => ({
      choices: listChoices([...councils.map(({ name }) => name), ...allCouncilsWords.slice(0, 1)]),
    }),
  },
  { code: 'yes-no/unreadable', problem: 'unreadable', columns: ['yes-no'] },
  { code: 'yes-no/unreadable', problem: 'ambiguous', columns: ['yes-no'] },
  { code: 'choice/unreadable', problem: 'unreadable', columns: ['choice'], facts: listColumnWords },
  { code: 'choice/ambiguous', problem: 'ambiguous', columns: ['choice'], facts: listOwnReadings },
  { code: 'choice/unreadable', problem: 'unreadable', columns: ['answer'], facts: offerAnswers },
  { code: 'choice/unreadable', problem: 'ambiguous', columns: ['answer'], facts: offerAnswers },
  { code: 'amount/unreadable', problem: 'unreadable', columns: ['amount'] },
  { code: 'time/unreadable', problem: 'unreadable', columns: MONEY_OR_DAYS, about: 'time' },
  { code: 'funding/unreadable', problem: 'unreadable', columns: ['money'], about: 'money' },
  {
    code: 'time/ambiguous',
    problem: 'ambiguous',
    columns: MONEY_OR_DAYS,
    about: 'time',
    facts: listOwnReadings,
  },
  {
    code: 'funding/ambiguous',
    problem: 'ambiguous',
    columns: ['money'],
    about: 'money',
    facts: listOwnReadings,
  },
  { code: 'funding/arithmetic', problem: 'arithmetic', columns: ['money'], facts: compareSums },
  { code: 'time/not-costed', problem: 'not costed', columns: MONEY_OR_DAYS },
];

/** Words that only texts about officer time have. */
const TIME_WORDS =
  /\b(days?|hours?|hrs?|half|officers?|staff|fte|wte|meetings?|bi-?(monthly|weekly|annual\w*))\b/i;

/** Reports each cell that could not be read surely, once for each cause, the most basic first. */
export const checkReadingProblems: Check = (input) => {
  const { problems } = input.partnership.facts;
  const [only] = problems;
  if (!only) return NO_FINDINGS;
  if (problems.length === 1) {
    const first = RULES.find((rule) => fits(rule, only));
    return first ? [report(input, first, only)] : NO_FINDINGS;
  }
  const told = new Set<string>();
  return RULES.flatMap((rule) =>
    problems.flatMap((problem) => {
      const cause = causeOf(problem);
      if (told.has(cause) || !fits(rule, problem)) return [];
      told.add(cause);
      return [report(input, rule, problem)];
    }),
  );
};

function report(input: CheckInput, rule: ProblemRule, { id, cell, problem }: CellProblem): Finding {
  const text: Finding['facts'] = 'text' in problem ? { text: problem.text } : {};
  return findingAt(input, rule.code, id, cell, {
    ...text,
    ...rule.facts?.(problem, input.context.scheme, id),
  });
}

function fits({ problem, columns, about }: ProblemRule, { id, problem: found }: CellProblem): boolean {
  const kind = kindOfColumn(id);
  if (found.kind !== problem || !columns.includes(kind)) return false;
  return about === undefined || about === (isAboutTime(kind, found) ? 'time' : 'money');
}

function isAboutTime(kind: ColumnKind, problem: ReadingProblem): boolean {
  return kind === 'days' || ('text' in problem && TIME_WORDS.test(problem.text));
}

/** Money and time share a cell and are causes of their own; so are sums that don't add up. */
function causeOf({ id, cell, problem }: CellProblem): string {
  const cause = isAboutTime(kindOfColumn(id), problem)
    ? 'time'
    : problem.kind === 'arithmetic'
      ? 'sum'
      : 'reading';
  return [cell.row, cell.column, cause].join(' ');
}

function offerClasses(_: ReadingProblem, scheme: Scheme): Finding['facts'] {
  return { choices: listChoices(listClasses(scheme).map(({ name }) => name)) };
}

function offerAnswers(_: ReadingProblem, { tests }: Scheme, id: ColumnId): Finding['facts'] {
  const test = findColumnTest(tests.own, nameOf(id));
  return { choices: test ? listChoices(listAnswers(test)) : '' };
}

function listColumnWords(_: ReadingProblem, { columns }: Scheme, id: ColumnId): Finding['facts'] {
  const choices = columns.find(({ key }) => key === nameOf(id))?.choices ?? [];
  return { choices: listChoices(choices.map(({ name }) => name)) };
}

function listOwnReadings(problem: ReadingProblem): Finding['facts'] {
  return problem.kind === 'ambiguous' ? { readings: listChoices(problem.readings) } : {};
}

function compareSums(problem: ReadingProblem): Finding['facts'] {
  if (problem.kind !== 'arithmetic') return {};
  return { parts: describePounds(problem.parts), total: describePounds(problem.total) };
}
