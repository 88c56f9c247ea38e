import { associateCommands } from '../../src/commands/commands';
import type { RibbonTaskName, TaskDesk } from '../../src/actions';
import { readText, workbookOf } from '../builders/openWorkbook';
import { deskOn, SMALL_REGISTER } from '../builders/taskDesk';

type Handler = (event: { completed: () => void }) => void;

/** What the genuine client has only inside Excel: the ribbon's functions by name, and the pane. */
class Ribbon {
  readonly handlers = new Map<string, Handler>();
  paneShown = 0;
  completed = 0;

  constructor(showPane: () => Promise<void> = () => Promise.resolve()) {
    Object.assign(Office, {
      actions: { associate: (name: string, handler: Handler) => this.handlers.set(name, handler) },
      addin: {
        showAsTaskpane: () => {
          this.paneShown += 1;
          return showPane();
        },
      },
    });
  }

  /** Presses a button; ends once its event is completed, and a moment after, for a second completion to show. */
  async press(name: RibbonTaskName): Promise<void> {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`Expected a function for "${name}", got none`);
    await new Promise<void>((resolve) => {
      handler({
        completed: () => {
          this.completed += 1;
          setTimeout(resolve, 0);
        },
      });
    });
  }
}

function ribbonFor(desk: TaskDesk, showPane?: () => Promise<void>): Ribbon {
  const ribbon = new Ribbon(showPane);
  associateCommands(desk);
  return ribbon;
}

describe('associateCommands', () => {
  it('does the task, shows the pane and completes the event once', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const desk = deskOn(workbook.runExcel);
    const ribbon = ribbonFor(desk);
    await ribbon.press('recalculate');

    expect([ribbon.completed, ribbon.paneShown]).toEqual([1, 1]);
    expect(desk.getState().notice?.kind).toBe('done');
    expect((await readText(workbook, 'Economy'))[3]).toContain('Significant');
  });

  it('completes the event once when the workbook holds no register', async () => {
    const desk = deskOn((await workbookOf({ Notes: [['Nothing here']] })).runExcel);
    const ribbon = ribbonFor(desk);
    await ribbon.press('checkRows');
    expect([ribbon.completed, desk.getState().notice?.kind]).toEqual([1, 'not done']);
  });

  it('completes the event once after a fault', async () => {
    const desk = deskOn(() => Promise.reject(new Error('broken')));
    const ribbon = ribbonFor(desk);
    await ribbon.press('buildChecks');
    expect([ribbon.completed, desk.getState().notice?.kind]).toEqual([1, 'fault']);
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('not now'))],
    [
      'breaks',
      () => {
        throw new Error('not there');
      },
    ],
  ])('does the task all the same when Excel %s to show the pane', async (_, showPane) => {
    const desk = deskOn((await workbookOf(SMALL_REGISTER)).runExcel);
    const ribbon = ribbonFor(desk, showPane);
    await ribbon.press('checkRows');
    expect([ribbon.completed, desk.getState().notice?.kind]).toEqual([1, 'done']);
  });

  it('runs once when pressed twice, and completes both events', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const desk = deskOn(workbook.runExcel);
    const notices = new Map<number, string>();
    desk.subscribe(() => {
      const { notice } = desk.getState();
      if (notice) notices.set(notice.id, notice.kind);
    });
    const ribbon = ribbonFor(desk);
    await Promise.all([ribbon.press('recalculate'), ribbon.press('recalculate')]);

    expect(ribbon.completed).toBe(2);
    expect([...notices.values()]).toEqual(['already running', 'done']);
  });
});
