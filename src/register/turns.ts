/**
 * Work in short pieces: between any two of them, whoever has it done may let others have their turn. Its result comes
 * at the end, and is the same however long the breaks are.
 */
export type Turns<Result> = Generator<undefined, Result>;

/** Items to a piece: the work on one takes well below a millisecond, and a break after each would cost more than it. */
const ITEMS_PER_PIECE = 16;

/** Does work to its end without a break. */
export function finishTurns<Result>(turns: Turns<Result>): Result {
  let step = turns.next();
  while (step.done !== true) step = turns.next();
  return step.value;
}

/** As `map` of an array, in turns. */
export function* mapInTurns<Item, Result>(
  items: readonly Item[],
  change: (item: Item, index: number) => Result,
): Turns<Result[]> {
  const changed: Result[] = [];
  for (const item of items) {
    changed.push(change(item, changed.length));
    if (changed.length % ITEMS_PER_PIECE === 0) yield;
  }
  return changed;
}

/** As `flatMap` of an array, in turns. */
export function* flatMapInTurns<Item, Result>(
  items: readonly Item[],
  change: (item: Item, index: number) => readonly Result[],
): Turns<Result[]> {
  return (yield* mapInTurns(items, change)).flat();
}

/** Work that is short however large the register is, for whoever takes turns. */
export function* inOneTurn<Result>(work: () => Result): Turns<Result> {
  yield;
  return work();
}
