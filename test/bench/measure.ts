import { layOutJudging } from './formulas/judgingSheet';
import { runCore, timeStages } from './measures/core';
import { timeLibreOffice } from './measures/libreOffice';
import { heapInUse, median, timed } from './measures/timed';
import { makeSheets } from './register/makeSheets';
import type { NaiveWay } from './requests/naiveWays';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

/** Figures by name; each measure runs in a process of its own, which prints them as one JSON object. */
export type Figures = Readonly<Record<string, number>>;

const WARM_RUNS = 5;

const MEASURES = {
  /** The first run of a process, and what its result keeps in memory beside the cells. */
  cold: (rows: number): Figures => {
    const sheets = makeSheets(rows);
    const before = heapInUse();
    const { ms, result } = timed(() => runCore(sheets));
    const bytes = heapInUse() - before;
    return { ms, bytesPerRow: bytes / rows, partnerships: result.partnerships.length };
  },
  warm: (rows: number): Figures => {
    const sheets = makeSheets(rows);
    runCore(sheets);
    return { ms: median(Array.from({ length: WARM_RUNS }, () => timed(() => runCore(sheets)).ms)) };
  },
  stages: (rows: number): Figures => {
    const sheets = makeSheets(rows);
    timeStages(sheets);
    return { ...timeStages(sheets) };
  },
  zod: async (rows: number): Promise<Figures> => {
    const { parseRows, rowsOf } = await import('./measures/zodRows');
    const objects = rowsOf(makeSheets(rows));
    return { ms: timed(() => parseRows(objects)).ms };
  },
  hyperFormula: async (rows: number): Promise<Figures> => {
    const { buildFormulas, countDifferences } = await import('./measures/hyperFormula');
    const register = runCore(makeSheets(rows));
    const workbook = layOutJudging(register, SOUTH_HAMS_WEST_DEVON_2016);
    const before = heapInUse();
    const { ms, result } = timed(() => buildFormulas(workbook));
    const bytesPerRow = (heapInUse() - before) / rows;
    return { ms, bytesPerRow, differences: countDifferences(result, workbook, register) };
  },
  libreOffice: async (rows: number): Promise<Figures> => {
    const register = runCore(makeSheets(rows));
    const times = await timeLibreOffice(layOutJudging(register, SOUTH_HAMS_WEST_DEVON_2016));
    const count = (name: string) =>
      register.partnerships.filter(({ judgement }) => judgement.overall === name).length;
    const differences = Object.entries(times.classes).filter(([name, found]) => found !== count(name)).length;
    return { ms: times.recalculateMs, loadMs: times.loadMs, differences };
  },
  /** What goes to Excel and back: in the add-in's way, and in naive ways on the same machine at the same time. */
  requests: async (rows: number): Promise<Figures> => {
    const { measureAddIn, measureNaive } = await import('./requests/measureRequests');
    // Modules are loaded and compiled before anything is timed.
    await measureAddIn(8);
    const { taken, workbook } = await measureAddIn(rows);
    const ways: readonly NaiveWay[] = ['a sync per row', 'a call and a sync per cell'];
    let figures = figuresOf('add-in', taken);
    for (const way of ways) figures = { ...figures, ...figuresOf(way, await measureNaive(way, workbook)) };
    return figures;
  },
  /** Every paper of a register, and what that keeps of the thread and of memory. */
  papers: async (rows: number): Promise<Figures> => {
    const { measurePapers } = await import('./requests/measurePapers');
    return { ...(await measurePapers(rows)) };
  },
};

/** The figures of one way of working, under its name. */
function figuresOf(way: string, taken: object): Figures {
  return Object.fromEntries(
    Object.entries(taken).map(([figure, value]) => [`${way} ${figure}`, Number(value)]),
  );
}

export type MeasureName = keyof typeof MEASURES;

function isMeasure(name: string): name is MeasureName {
  return Object.hasOwn(MEASURES, name);
}

async function main([name = '', rows = '']: readonly string[]): Promise<void> {
  if (!isMeasure(name)) throw new Error(`Expected one of ${Object.keys(MEASURES).join(', ')}, got "${name}"`);
  process.stdout.write(JSON.stringify(await MEASURES[name](Number(rows))));
}

if (require.main === module) void main(process.argv.slice(2));
