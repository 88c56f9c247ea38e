import type { Interval } from '../../../interval';
import type { Assumption, ReadingProblem } from '../../../reading';
import type { Cell } from '../cells/cell';
import type { Payers } from '../cells/describeCell';

export type MoneyKind =
  'cash' | 'capital' | 'in kind' | 'income' | 'saving' | 'loan' | 'pooled' | 'other body';

/** One figure of money, £ a year, with what is to be done with it. */
export interface Entry {
  readonly cell: Cell;
  readonly yearly: Interval;
  readonly kind: MoneyKind;
  readonly payers: Payers;
  /** It stands for the sum of the others, or for all that a project costs. */
  readonly isTotal: boolean;
}

/** Collects what the steps of one reading find out. */
export class Notes {
  readonly problems: ReadingProblem[] = [];
  readonly assumptions: Assumption[] = [];

  problem(problem: ReadingProblem): void {
    this.problems.push(problem);
  }

  /** The same default used twice is told once. */
  assume(assumption: Assumption): void {
    const alike = this.assumptions.filter(({ kind }) => kind === assumption.kind);
    const told = alike.length > 0 ? JSON.stringify(assumption) : '';
    if (!alike.some((other) => JSON.stringify(other) === told)) this.assumptions.push(assumption);
  }

  /** Takes back what an earlier step noted of a part that turned out to mean something else. */
  withdraw(kind: Assumption['kind'] | ReadingProblem['kind'], text?: string): void {
    removeWhere(this.assumptions, (assumption) => text === undefined && assumption.kind === kind);
    removeWhere(
      this.problems,
      (problem) => problem.kind === kind && 'text' in problem && problem.text === text,
    );
  }
}

function removeWhere<Value>(values: Value[], isOut: (value: Value) => boolean): void {
  values.splice(0, values.length, ...values.filter((value) => !isOut(value)));
}
