import type { DeskState, TaskDesk } from '../../../src/actions';
import { readText, workbookOf } from '../../builders/openWorkbook';
import { deskOn, SMALL_REGISTER } from '../../builders/taskDesk';

function listen(desk: TaskDesk): DeskState[] {
  const states: DeskState[] = [];
  desk.subscribe(() => states.push(desk.getState()));
  return states;
}

describe('TaskDesk', () => {
  it('says what a recalculation found and wrote, and keeps the register', async () => {
    const { runExcel } = await workbookOf(SMALL_REGISTER);
    const desk = deskOn(runExcel);
    await desk.start('recalculate');

    const { running, notice, known } = desk.getState();
    expect(running).toBeUndefined();
    expect(notice).toMatchObject({ id: 1, task: 'recalculate', kind: 'done' });
    expect(notice?.message).toMatch(
      /^2 partnerships: 1 Significant, 1 Desirable, 0 Undetermined\. \d+ cells were written\.$/,
    );
    expect(known).toMatchObject({ kind: 'read', look: { isUpToDate: true } });

    await desk.start('recalculate');
    expect(desk.getState().notice?.message).toContain('Everything was up to date.');
  });

  it.each([
    ['highlightReviews', 'No review is overdue or due soon, so no row is highlighted.'],
    ['checkRows', /^\d+ findings: \d+ errors?, \d+ warnings?, \d+ notes?\. Nothing was written\.$/],
    ['buildAppendix4', /^“.+” is built\.$/],
    ['buildRegisterSummary', /^“.+” is built\.$/],
    ['buildReviewsDue', /^“.+” is built\.$/],
    ['buildChecks', /^“.+” is built\.$/],
    ['buildAppendix3', /^“.+” is built\.$/],
  ] as const)('does %s and says so', async (task, message) => {
    const { runExcel } = await workbookOf(SMALL_REGISTER);
    const desk = deskOn(runExcel);
    await desk.start(task);
    expect(desk.getState().notice).toEqual({
      id: 1,
      task,
      kind: 'done',
      message: expect.stringMatching(message) as string,
    });
  });

  it('says why a task was not done', async () => {
    const { runExcel } = await workbookOf({ Notes: [['Nothing here']] });
    const desk = deskOn(runExcel);
    await desk.start('recalculate');
    expect(desk.getState().notice).toMatchObject({
      kind: 'not done',
      message: expect.stringContaining('open the register, or rename its tabs') as string,
    });
  });

  it('reports a fault with details, and what became of the register', async () => {
    const desk = deskOn(() => Promise.reject(new TypeError('x is not a function')));
    await desk.start('checkRows');
    expect(desk.getState()).toMatchObject({
      running: undefined,
      notice: {
        kind: 'fault',
        message: '“Check rows” stopped because of a fault in the add-in. The register was not changed.',
        details: expect.stringContaining('TypeError: x is not a function') as string,
      },
    });
    await desk.look();
    expect(desk.getState().known).toMatchObject({ kind: 'fault' });
  });

  it('does one task at a time and says which is running', async () => {
    const { runExcel, requests } = await workbookOf(SMALL_REGISTER);
    const desk = deskOn(runExcel);
    const states = listen(desk);
    const first = desk.start('recalculate');
    const before = requests.count;
    await desk.start('recalculate');
    expect(desk.getState().notice).toMatchObject({
      kind: 'already running',
      message: '“Recalculate significance” is already running: wait until it has ended.',
    });
    await desk.start('buildChecks');
    expect(desk.getState().notice?.message).toBe(
      '“Recalculate significance” is running: wait until it has ended, then choose “Checks” again.',
    );
    await first;

    expect(states.filter(({ notice }) => notice?.kind === 'done')).toHaveLength(1);
    expect(requests.count - before).toBeLessThanOrEqual(3);
  });

  it('tells how far a task is, and leaves the register as it was when it is cancelled', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const before = await readText(workbook, 'Economy');
    const desk = deskOn(workbook.runExcel);
    const states = listen(desk);
    const task = desk.start({ name: 'buildPapers', papers: ['checks', 'reviews'], isPublic: false });
    desk.cancel();
    await task;

    expect(states.map(({ running }) => running)).toContainEqual({
      name: 'buildPapers',
      progress: { done: 0, of: 3 },
      isCancelling: true,
    });
    expect(desk.getState()).toMatchObject({
      running: undefined,
      notice: { kind: 'not done', message: expect.stringContaining('nothing was written') as string },
      known: { kind: 'read', look: { lastCalculated: undefined } },
    });
    expect(await readText(workbook, 'Economy')).toEqual(before);
  });

  it('builds papers as of the day that was chosen, for the committee’s day', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const desk = deskOn(workbook.runExcel);
    await desk.start({
      name: 'buildPapers',
      papers: ['appendix4'],
      isPublic: false,
      asOf: '2016-07-01',
      committeeDate: '2016-09-20',
    });
    const said = (await readText(workbook, 'Appendix 4')).flat().join(' ');
    expect(said).toContain('1 July 2016');
    expect(said).toContain('20 September 2016');
  });

  it('leaves a public paper public when the ribbon builds it again', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const desk = deskOn(workbook.runExcel);
    await desk.start({ name: 'buildPapers', papers: ['reviews'], isPublic: true });
    await desk.start('buildReviewsDue');
    expect((await readText(workbook, 'Reviews due')).flat().join(' ')).toContain('Public version');
    expect(desk.getState().notice?.message).toBe(
      '“Reviews due” was up to date. It is the public version: contact details and officers’ names are left out.',
    );
  });

  it.each([
    [{ name: 'prepare' }, /^\d+ columns were added on 1 theme tab, at the right of what was there\./],
    [{ name: 'writeSchemeSheet' }, /^The scheme is on the sheet “Partnership scheme”\./],
    [{ name: 'markTaken' }, /build it first\.$/],
    [{ name: 'removeEverything' }, /^0 columns and 0 sheets of the add-in were removed\.$/],
  ] as const)('does what %j asks and reads the register again', async (request, message) => {
    const { runExcel } = await workbookOf(SMALL_REGISTER);
    const desk = deskOn(runExcel);
    await desk.start(request);
    expect(desk.getState().notice).toMatchObject({
      task: request.name,
      kind: 'done',
      message: expect.stringMatching(message) as string,
    });
    expect(desk.getState().known).toMatchObject({ kind: 'read' });
  });

  it('goes to a cell without a word, and says so when its tab is gone', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const desk = deskOn(workbook.runExcel);
    await desk.goTo({ sheet: 'Economy', row: 4, column: 1 });
    expect(desk.getState().notice).toBeUndefined();
    expect(
      await workbook.run(async (context) => {
        const cell = context.workbook.getActiveCell().load('address');
        await context.sync();
        return cell.address;
      }),
    ).toBe('Economy!B5');

    await desk.goTo({ sheet: 'Gone' });
    expect(desk.getState().notice).toMatchObject({ task: 'goToCell', kind: 'not done' });
  });

  it('looks at the register without a notice, and lets a task begin meanwhile', async () => {
    const { runExcel } = await workbookOf(SMALL_REGISTER);
    const desk = deskOn(runExcel);
    const states = listen(desk);
    const look = desk.look();
    await Promise.all([look, desk.start('recalculate')]);

    expect(states.map(({ known }) => known.kind)).toContain('reading');
    expect(desk.getState().notice?.kind).toBe('done');
    expect(desk.getState().known).toMatchObject({ kind: 'read', look: { isUpToDate: true } });
  });
});
