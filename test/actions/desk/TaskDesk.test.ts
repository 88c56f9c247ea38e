import type { DeskState, TaskDesk } from '../../../src/actions';
import { workbookOf } from '../../builders/openWorkbook';
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
