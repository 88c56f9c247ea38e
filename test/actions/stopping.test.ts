import { buildPapers, PAPER_NAMES, removeEverything } from '../../src/actions';
import { paceOf } from '../../src/actions/desk/paceOf';
import { runAtPace, type Progress } from '../../src/excel';
import { workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { papersOf } from '../../src/register';
import { READING } from '../builders/reading';
import { SMALL_REGISTER } from '../builders/taskDesk';
import { comparePackages } from '../packageParts';

const OPTIONS = { builtOn: '2016-08-05', isPublic: false };

/** Builds every paper, and stops once that many parts are done. */
async function buildUntil(workbook: OpenWorkbook, enough: number) {
  const reports: Progress[] = [];
  const stop = new AbortController();
  const pace = paceOf(stop.signal, (progress) => {
    reports.push(progress);
    if (progress.done >= enough) stop.abort();
  });
  const outcome = await buildPapers(runAtPace(workbook.runExcel, pace), READING, PAPER_NAMES, OPTIONS);
  return { outcome, reports };
}

const STOPS = [
  [0, 'You cancelled it: nothing was written. Run it again to complete it.'],
  [
    1,
    'You cancelled it: the calculated columns are up to date, and no sheet was built. Run it again to complete it.',
  ],
] as const;

describe('stopping long work', () => {
  it('reports the columns and every sheet, up to the last', async () => {
    const { outcome, reports } = await buildUntil(await workbookOf(SMALL_REGISTER), Infinity);
    expect(outcome.kind).toBe('done');
    const sheets = papersOf(READING.scheme).length;
    expect(reports[0]).toEqual({ done: 0, of: sheets });
    expect(reports.at(-1)).toEqual({ done: sheets + 1, of: sheets + 1 });
    const done = reports.map((report) => report.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it.each(STOPS)(
    'leaves nothing that cannot be removed when stopped after %p parts',
    async (enough, message) => {
      const workbook = await workbookOf(SMALL_REGISTER);
      const before = await workbook.file.save();
      const { outcome } = await buildUntil(workbook, enough);
      expect(outcome).toEqual({ kind: 'not done', message });

      await removeEverything(workbook.runExcel, READING);
      expect(await comparePackages(before, await workbook.file.save())).toEqual([]);
    },
  );

  it.each(STOPS)('is completed by running it again when stopped after %p parts', async (enough) => {
    const undisturbed = await workbookOf(SMALL_REGISTER);
    await buildUntil(undisturbed, Infinity);
    const stopped = await workbookOf(SMALL_REGISTER);
    await buildUntil(stopped, enough);
    const { outcome } = await buildUntil(stopped, Infinity);

    expect(outcome.kind).toBe('done');
    expect(await comparePackages(await undisturbed.file.save(), await stopped.file.save())).toEqual([]);
  });
});
