/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { RunExcel } from '../../../src/actions';
import { readText, workbookOf, type OpenWorkbook } from '../../builders/openWorkbook';
import { findBarriers, openPane, waitForRole, type OpenPane } from '../../builders/pane';
import { SMALL_REGISTER } from '../../builders/taskDesk';

async function openPapers({ runExcel }: Pick<OpenWorkbook, 'runExcel'>): Promise<OpenPane> {
  const pane = openPane(runExcel);
  await waitForRole('button', 'Recalculate significance');
  screen.getByRole('tab', { name: 'Papers' }).focus();
  await pane.user.keyboard('{Enter}');
  await waitForRole('button', 'Build papers');
  return pane;
}

function findNotice(text: RegExp): Promise<HTMLElement> {
  return screen.findByText(text, undefined, { timeout: 30_000 });
}

/** Each paper's line in the list of what is in the workbook. */
const papers = () =>
  within(screen.getByRole('list', { name: 'In this workbook' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

/** A way to Excel that lets nothing through while it is held. */
function holdable(run: RunExcel) {
  let gate = Promise.resolve();
  const runExcel: RunExcel = async (work) => {
    await gate;
    return run(work);
  };
  const hold = () => {
    let open: () => void = () => undefined;
    gate = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  };
  return { runExcel, hold };
}

describe('PapersPage', () => {
  it('offers every sheet as of today while none is built', async () => {
    await openPapers(await workbookOf(SMALL_REGISTER));
    expect([valueOf('As of'), valueOf('Committee date')]).toEqual(['2016-08-04', '']);
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(6);
    expect(screen.getByRole('switch', { name: 'Public version' })).toHaveProperty('checked', false);
    expect(papers()).toEqual([
      'Appendix 4: summary and recommendationsNot built',
      'Register summaryNot built',
      'Reviews dueNot built',
      'ChecksNot built',
      'Appendix 3: register to be printedNot built',
      'Questions to resolveNot built',
      'Transparency: grantsNot built',
      'Transparency: contractsNot built',
    ]);
    expect(screen.queryByRole('heading', { name: 'Taken to committee' })).toBeNull();
    expect(await findBarriers()).toEqual([]);
  });

  it('builds the chosen sheets for the chosen days, and goes to them', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { user } = await openPapers(workbook);
    type('As of', '2016-08-31');
    type('Committee date', '2016-09-20');
    type('Inflation on £ proposed', '2.5');
    for (const name of [
      'Register summary',
      'Reviews due',
      'Appendix 3: register to be printed',
      'Questions to resolve',
    ])
      await user.click(screen.getByRole('checkbox', { name }));
    await user.click(screen.getByRole('switch', { name: 'Public version' }));
    const button = screen.getByRole('button', { name: 'Build papers' });
    button.focus();
    await user.keyboard('{Enter}');
    await findNotice(/^“Appendix 4” and “Checks” are built\. It is the public version: /);

    expect(document.activeElement).toBe(button);
    expect(papers().slice(0, 2)).toEqual([
      'Appendix 4Up to dateBuilt on 4 August 2016 as of 31 August 2016, for the committee of 20 September 2016, with 2.5% inflation on £ proposed, public version.',
      'Register summaryNot built',
    ]);
    expect((await readText(workbook, 'Appendix 4')).flat().join(' ')).toContain('20 September 2016');
    expect(await findBarriers()).toEqual([]);

    await user.click(screen.getByRole('button', { name: 'Checks' }));
    await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
    const shown = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(shown).toBe('Checks');
  });

  it('suggests the version and the days that were built last', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { desk, user } = await openPapers(workbook);
    await act(() =>
      desk.start({
        name: 'buildPapers',
        papers: ['appendix4'],
        isPublic: true,
        asOf: '2016-09-01',
        committeeDate: '2016-09-20',
        inflation: 0.03,
      }),
    );
    await user.click(screen.getByRole('tab', { name: 'Register' }));
    await user.click(screen.getByRole('tab', { name: 'Papers' }));
    await waitForRole('button', 'Build papers');
    expect(['As of', 'Committee date', 'Inflation on £ proposed'].map(valueOf)).toEqual([
      '2016-09-01',
      '2016-09-20',
      '3',
    ]);
    expect(screen.getByRole('switch', { name: 'Public version' })).toHaveProperty('checked', true);
  });

  it('says at each field what stands in the way, and builds nothing', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { desk, user } = await openPapers(workbook);
    type('As of', '');
    type('Committee date', '0016-09-20');
    type('Inflation on £ proposed', 'a little');
    for (const box of screen.getAllByRole('checkbox', { checked: true })) await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Build papers' }));

    expect(document.activeElement).toBe(screen.getByLabelText('As of'));
    expect(screen.getByText('Enter the day that the register is to be judged on')).toBeTruthy();
    expect(screen.getByText('Committee date must be a real date')).toBeTruthy();
    expect(screen.getByText('Inflation must be a percentage from 0 to 100, such as 2.5')).toBeTruthy();
    expect(screen.getByText('Choose one sheet or more')).toBeTruthy();
    expect(desk.getState()).toMatchObject({ running: undefined, notice: undefined });
    expect(await findBarriers()).toEqual([]);
  });

  it('marks sheets that no longer say what the register says, with what has changed', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { desk } = await openPapers(workbook);
    await act(() => desk.start({ name: 'buildPapers', papers: ['appendix4'], isPublic: false }));
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').getRange('D5').values = [['SHDC £20,000 pa']];
      await context.sync();
    });
    await act(() => desk.look());

    expect(screen.getByText('1 sheet is out of date')).toBeTruthy();
    expect(papers()[0]).toMatch(/^Appendix 4Out of dateBuilt on 4 August 2016 .*Market Towns Forum/);
    expect(await findBarriers()).toEqual([]);
  });

  it('marks Appendix 4 as taken to committee', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const { desk, user } = await openPapers(workbook);
    await act(() => desk.start({ name: 'buildPapers', papers: ['appendix4'], isPublic: false }));
    expect(screen.getByText('None has been marked yet.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Mark as taken to committee' }));
    await findNotice(/^Appendix 4 as of 4 August 2016 is marked as taken to committee\./);
    expect(screen.getByText('Marked last: Appendix 4 as of 4 August 2016.')).toBeTruthy();
  });

  it('shows how far the building is, and stops it', async () => {
    const workbook = await workbookOf(SMALL_REGISTER);
    const excel = holdable(workbook.runExcel);
    const { user } = await openPapers(excel);
    const letGo = excel.hold();
    await user.click(screen.getByRole('button', { name: 'Build papers' }));
    expect(screen.getByRole('progressbar', { name: 'Progress' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Build papers' }).getAttribute('aria-disabled')).toBe('true');
    expect(await findBarriers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Stopping …' }).getAttribute('aria-disabled')).toBe('true');
    letGo();
    await findNotice(/^You cancelled it: nothing was written\./);
    expect(papers()[0]).toContain('Not built');
    expect(document.activeElement).not.toBe(document.body);
  });

  it('says why the register could not be read', async () => {
    const { user } = openPane((await workbookOf({ Notes: [['Nothing here']] })).runExcel);
    await user.click(screen.getByRole('tab', { name: 'Papers' }));
    await screen.findByText(/open the register, or rename its tabs/, undefined, { timeout: 30_000 });
    expect(screen.getByRole('button', { name: 'Look again' })).toBeTruthy();
    expect(await findBarriers()).toEqual([]);
  });
});
