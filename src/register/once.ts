import type { CellScalar } from '../grid/sheetCells';
import type { ReadingContext } from './reading';

/**
 * Works something out once for each object that it depends on, such as the phrases of a scheme's councils. What is kept
 * depends on that object alone, is never changed and goes when the object goes: the result is that of a pure function.
 */
export function oncePer<Key extends object, Prepared extends object>(
  prepare: (key: Key) => Prepared,
): (key: Key) => Prepared {
  const prepared = new WeakMap<Key, Prepared>();
  return (key) => {
    const known = prepared.get(key);
    if (known) return known;
    const made = prepare(key);
    prepared.set(key, made);
    return made;
  };
}

/** Longer texts are hardly ever written twice, and keeping them would only take room. */
const LONGEST_KEPT = 200;

/**
 * Reads each text once in a run. Registers repeat themselves: ten thousand rows have a few areas, classes and types, and
 * many say "nil". A run is a context; the readings are plain data that nobody changes, and go when the run is over.
 */
export function oncePerText<Result>(
  read: (text: string, context: ReadingContext) => Result,
): (text: string, context: ReadingContext) => Result {
  const readingsOf = oncePer<ReadingContext, Map<string, Result>>(() => new Map());
  return (text, context) => {
    if (text.length > LONGEST_KEPT) return read(text, context);
    const readings = readingsOf(context);
    const known = readings.get(text);
    if (known !== undefined) return known;
    const reading = read(text, context);
    readings.set(text, reading);
    return reading;
  };
}

/** As `oncePerText`, for cells that are read by their value and what they show: dates, amounts. */
export function oncePerCell<Result>(
  read: (value: CellScalar, text: string, context: ReadingContext) => Result,
): (value: CellScalar, text: string, context: ReadingContext) => Result {
  const readTyped = oncePerText((text, context) => read(text, text, context));
  const readingsOf = oncePer<ReadingContext, Map<string, Result>>(() => new Map());
  return (value, text, context) => {
    if (value === text) return readTyped(text, context);
    if (typeof value !== 'number' || text.length > LONGEST_KEPT) return read(value, text, context);
    const key = `${value} ${text}`;
    const readings = readingsOf(context);
    const known = readings.get(key);
    if (known !== undefined) return known;
    const reading = read(value, text, context);
    readings.set(key, reading);
    return reading;
  };
}
