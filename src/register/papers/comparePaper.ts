import type { IsoDate } from '../../grid/serialDate';
import { describeDate } from '../text';
import type { Turns } from '../turns';
import { snapshotOf, type PaperNote } from './paperNote';
import type { PaperName, PaperStanding } from './paperState';
import { compareBuilt, describeNamedChange, type PaperSnapshot } from './snapshot';

/** What a paper would be built from now, judged on the date that it was built for. */
export interface PaperNow {
  readonly schemeName: string;
  readonly schemePrint: string;
  readonly saysPrint: string;
  readonly snapshot: PaperSnapshot;
}

const NOT_FINISHED = 'It was not built to its end.';
const NOT_REMEMBERED = 'The workbook does not remember what it was built from.';
const OTHER_CHANGES = 'Other details that it shows have changed in the register.';
const SCHEME_CHANGED = 'The rules of the scheme have changed.';

/**
 * How a paper that is in the workbook stands to the register.
 * @param now builds nothing and is asked only for a paper that the note remembers
 * @param today the date that the register is judged on otherwise
 */
export function* comparePaper(
  paper: PaperName,
  note: PaperNote | undefined,
  { isFinished, now, today }: { isFinished: boolean; now: () => Turns<PaperNow>; today: IsoDate },
): Turns<PaperStanding> {
  if (!isFinished) return { kind: 'out of date', changes: [NOT_FINISHED] };
  const built = note?.built[paper];
  const before = note && snapshotOf(note, paper);
  if (!built || !before) return { kind: 'out of date', changes: [NOT_REMEMBERED] };
  const { schemeName, schemePrint, saysPrint, snapshot } = yield* now();
  if (saysPrint === built.saysPrint) return { kind: built.asOf < today ? 'earlier date' : 'up to date' };
  const changes = [
    ...describeScheme(built.scheme, schemeName, schemePrint !== built.schemePrint),
    ...compareBuilt(before, snapshot).map(describeNamedChange),
  ];
  const date =
    built.asOf < today ? [`It is as of ${describeDate(built.asOf)}, not ${describeDate(today)}.`] : [];
  return { kind: 'out of date', changes: [...(changes.length > 0 ? changes : [OTHER_CHANGES]), ...date] };
}

function describeScheme(was: string, is: string, hasChanged: boolean): string[] {
  if (was !== is) return [`It was made by the scheme “${was}”; the scheme in use is “${is}”.`];
  return hasChanged ? [SCHEME_CHANGED] : [];
}
