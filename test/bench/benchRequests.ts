import { layOutTable, megabytes, milliseconds, times, whole } from './layOutTable';
import type { Figures } from './measure';
import type { NaiveWay } from './requests/naiveWays';
import { runMeasure } from './runMeasure';

const SIZES = [100, 1_000, 10_000] as const;
const WAYS: readonly ('add-in' | NaiveWay)[] = ['add-in', 'a sync per row', 'a call and a sync per cell'];
type Figure = 'roundTrips' | 'bytes' | 'ms';
/** What a round trip to Excel on the web takes at least on a good connection. */
const ROUND_TRIP_MS = 50;

/** What goes to Excel and back for reading, recalculating and Appendix 4, against rows and against naive ways. */
export function benchRequests(print: (text: string) => void): void {
  const measured = SIZES.map((size) => ({ size, figures: runMeasure('requests', size) }));
  print('\nRequests: the register read, its columns calculated and Appendix 4 built.\n');
  print(
    layOutTable([
      ['rows, way', 'round trips', 'bytes', 'time here', 'with 50 ms a trip', 'bytes', 'time here'],
      ...measured.flatMap(({ size, figures }) => WAYS.map((way) => tell(size, way, figures))),
    ]),
  );
  print('\nThe last two columns are multiples of the add-in’s. The naive ways write no looks; they were');
  print(
    'measured on fifty rows at most and multiplied. As functions of rows, from the smallest and the largest:\n',
  );
  print(layOutTable([['way', 'round trips', 'bytes'], ...WAYS.map((way) => describeLines(way, measured))]));
  benchPapers(print);
}

function benchPapers(print: (text: string) => void): void {
  const rows = SIZES.map((size) => {
    const { roundTrips, bytes, largestRequest, largestAnswer, ms, longestBlockMs, heapBytes } = runMeasure(
      'papers',
      size,
    );
    return [
      whole(size),
      whole(roundTrips ?? NaN),
      megabytes(bytes),
      megabytes(largestRequest),
      megabytes(largestAnswer),
      milliseconds(ms ?? NaN),
      milliseconds(longestBlockMs ?? NaN),
      megabytes(heapBytes),
    ];
  });
  print(
    '\nEvery paper: the longest block is the longest that the panel does not answer, the host’s work apart;',
  );
  print('the memory is that of the whole workbook, which in Excel is not the add-in’s.\n');
  print(
    layOutTable([
      [
        'rows',
        'round trips',
        'bytes',
        'largest request',
        'largest answer',
        'time here',
        'longest block',
        'memory',
      ],
      ...rows,
    ]),
  );
}

function tell(size: number, way: string, figures: Figures): string[] {
  const [trips, bytes, ms] = [
    of(figures, way, 'roundTrips'),
    of(figures, way, 'bytes'),
    of(figures, way, 'ms'),
  ];
  return [
    `${whole(size)}, ${way}`,
    whole(trips),
    megabytes(bytes),
    milliseconds(ms),
    milliseconds(ms + trips * ROUND_TRIP_MS),
    times(bytes / of(figures, 'add-in', 'bytes')),
    times(ms / of(figures, 'add-in', 'ms')),
  ];
}

/** `200,000 + 1,900 × rows`, for a way's round trips and bytes. */
function describeLines(way: string, measured: readonly { size: number; figures: Figures }[]): string[] {
  const [first, last] = [measured[0], measured.at(-1)];
  if (!first || !last) return [];
  const line = (figure: Figure, round: (value: number) => string) => {
    const [low, high] = [of(first.figures, way, figure), of(last.figures, way, figure)];
    const slope = (high - low) / (last.size - first.size);
    return `${whole(Math.max(0, low - slope * first.size))} + ${round(slope)} × rows`;
  };
  return [way, line('roundTrips', (value) => String(Number(value.toPrecision(2)))), line('bytes', whole)];
}

function of(figures: Figures, way: string, figure: Figure): number {
  return figures[`${way} ${figure}`] ?? NaN;
}
