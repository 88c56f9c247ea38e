import type { FixesOnOffer, TaskDesk } from '../../../src/actions';
import { readText, workbookOf, type OpenWorkbook } from '../../builders/openWorkbook';
import { deskOn } from '../../builders/taskDesk';

const HEADINGS = ['Name', 'Lead Officer', 'Significant/Desirable'];

function register() {
  return workbookOf({
    Economy: [
      HEADINGS,
      ['Devon Enterprise Board', 'A  Officer', 'Sig.'],
      ['Market Towns Forum', 'B Officer', 'Des.'],
    ],
  });
}

function offerOf(desk: TaskDesk): FixesOnOffer {
  const { known } = desk.getState();
  const offer = known.kind === 'read' ? known.look.offer : undefined;
  if (!offer) throw new Error(`Expected a register with what it offers, got "${known.kind}"`);
  return offer;
}

async function type(workbook: OpenWorkbook, address: string, value: string): Promise<void> {
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem('Economy').getRange(address).values = [[value]];
    await context.sync();
  });
}

describe('applyFixes at the desk', () => {
  it('says what was done and how to undo it, and knows the register and its fixes as they are now', async () => {
    const workbook = await register();
    const desk = deskOn(workbook.runExcel);
    await desk.lookForFixes();
    const { fixes } = offerOf(desk);
    expect(fixes.map(({ heading }) => heading)).toEqual([
      'Lead Officer',
      'Significant/Desirable',
      'Significant/Desirable',
    ]);

    await desk.start({ name: 'applyFixes', fixes: fixes.slice(0, 2) });
    expect(desk.getState().notice).toEqual({
      id: 1,
      task: 'applyFixes',
      kind: 'done',
      message: '2 cells were changed. What they held is on record on the sheet “Changes”.',
      putBack: fixes.slice(0, 2).map(({ id }) => id),
    });
    expect((await readText(workbook, 'Economy'))[1]).toEqual([
      'Devon Enterprise Board',
      'A Officer',
      'Significant',
    ]);
    expect(offerOf(desk).fixes).toEqual(fixes.slice(2));
    expect(offerOf(desk).changes.map(({ cell }) => cell)).toEqual(['C2', 'B2']);
  });

  it('names what it left and why', async () => {
    const workbook = await register();
    const desk = deskOn(workbook.runExcel);
    await desk.lookForFixes();
    await type(workbook, 'C2', 'Desirable');
    await desk.start({ name: 'applyFixes', fixes: offerOf(desk).fixes });
    expect(desk.getState().notice?.message).toBe(
      '2 cells were changed. What they held is on record on the sheet “Changes”. ' +
        'Economy C2 has been changed since and was left as it is.',
    );
  });
});

describe('putBack at the desk', () => {
  it('gives cells back what they held, and names what it left', async () => {
    const workbook = await register();
    const desk = deskOn(workbook.runExcel);
    await desk.lookForFixes();
    await desk.start({ name: 'applyFixes', fixes: offerOf(desk).fixes });
    const ids = desk.getState().notice?.putBack ?? [];
    await type(workbook, 'C2', 'Desirable');
    await desk.start({ name: 'putBack', ids });

    const { notice } = desk.getState();
    expect(notice).toMatchObject({
      kind: 'done',
      message: '2 cells have back what they held. Economy C2 has been changed since and was left as it is.',
    });
    expect(notice?.putBack).toBeUndefined();
    expect((await readText(workbook, 'Economy')).slice(1)).toEqual([
      ['Devon Enterprise Board', 'A  Officer', 'Desirable'],
      ['Market Towns Forum', 'B Officer', 'Des.'],
    ]);
    expect(offerOf(desk).changes.map(({ cell }) => cell)).toEqual(['C2']);
  });
});
