import {
  buildPapers,
  lookAtRegister,
  PAPER_NAMES,
  recalculate,
  type BuildOptions,
  type PaperName,
} from '../../src/actions';
import { describePaperState, papersOf, type PaperState, type ReadingContext } from '../../src/register';
import { workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';

const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Financial arrangements', 'Purpose'];
const OPTIONS: BuildOptions = { builtOn: '2016-08-05', isPublic: false };

function register(): Promise<OpenWorkbook> {
  return workbookOf({
    Economy: [
      HEADINGS,
      ['Alpha', 'A Officer', 'South Hams', '£12,000 pa', 'Jobs'],
      ['Beta', 'B Officer', 'West Devon', '£2,000 pa', 'Towns'],
      ['Gamma', 'C Officer', 'West Devon', '£3,000 pa', 'Skills'],
    ],
  });
}

async function build(
  workbook: OpenWorkbook,
  papers: readonly PaperName[] = PAPER_NAMES,
  options: Partial<BuildOptions> = {},
  reading: ReadingContext = READING,
): Promise<readonly PaperState[]> {
  const outcome = await buildPapers(workbook.runExcel, reading, papers, { ...OPTIONS, ...options });
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result.papers;
}

async function look(workbook: OpenWorkbook, reading = READING): Promise<readonly PaperState[]> {
  const outcome = await lookAtRegister(workbook.runExcel, reading);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result.papers;
}

async function lookAt(workbook: OpenWorkbook, paper: PaperName, reading = READING): Promise<PaperState> {
  const state = (await look(workbook, reading)).find((each) => each.paper === paper);
  if (!state) throw new Error(`Expected a state of ${paper}, got none`);
  return state;
}

/** What has changed since a paper was built. */
async function changesOf(workbook: OpenWorkbook, paper: PaperName, reading = READING) {
  const { standing } = await lookAt(workbook, paper, reading);
  return standing.kind === 'out of date' ? standing.changes : standing.kind;
}

async function typeInto(workbook: OpenWorkbook, sheet: string, address: string, value: string | number) {
  await workbook.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe('listPaperStates', () => {
  it('tells that nothing is built', async () => {
    expect(await look(await register())).toEqual(
      papersOf(READING.scheme).map((paper) => ({
        paper,
        sheet: undefined,
        basis: undefined,
        standing: { kind: 'not built' },
        isTypedOn: false,
      })),
    );
  });

  it('tells after each building what a later look tells', async () => {
    const workbook = await register();
    expect(await build(workbook, ['summary'])).toEqual(await look(workbook));
    const states = await build(workbook, PAPER_NAMES, { isPublic: true, committeeDate: '2016-09-15' });
    expect(states).toEqual(await look(workbook));
    expect(states.map(({ sheet, standing, basis }) => [sheet, standing.kind, basis])).toEqual(
      [
        'Appendix 4',
        'Register summary',
        'Reviews due',
        'Checks',
        'Appendix 3 register',
        'Questions to resolve',
        'Transparency grants',
        'Transparency contracts',
      ].map((sheet) => [
        sheet,
        'up to date',
        {
          asOf: '2016-08-04',
          builtOn: '2016-08-05',
          committeeDate: '2016-09-15',
          scheme: READING.scheme.name,
          isPublic: true,
        },
      ]),
    );
    const outcome = await recalculate(workbook.runExcel, READING);
    expect(outcome).toMatchObject({ kind: 'done', result: { papers: states } });
  });

  it('says what was added, what is gone, and whose class and £ have changed', async () => {
    const workbook = await register();
    await build(workbook);
    await typeInto(workbook, 'Economy', 'A5', 'Delta');
    await typeInto(workbook, 'Economy', 'D2', '£9,000 pa');
    await typeInto(workbook, 'Economy', 'A4', 'The Gamma Board');
    const changes = [
      'Alpha (Economy): Class was Significant, is Undetermined.',
      'Alpha (Economy): £ a year was £12,000, is £9,000.',
      'The Gamma Board (Economy): New in the register.',
      'Delta (Economy): New in the register.',
      'Gamma (Economy): No longer in the register.',
    ];
    for (const paper of papersOf(READING.scheme))
      expect([paper, await changesOf(workbook, paper)]).toEqual([paper, changes]);
    await build(workbook, ['summary']);
    expect(await changesOf(workbook, 'summary')).toBe('up to date');
    expect(await changesOf(workbook, 'register')).toEqual(changes);
  });

  it('takes notice of what a paper shows and of nothing else', async () => {
    const workbook = await register();
    await build(workbook);
    await typeInto(workbook, 'Economy', 'E3', 'Market towns');
    const other = ['Other details that it shows have changed in the register.'];
    expect(await changesOf(workbook, 'register')).toEqual(other);
    expect(await changesOf(workbook, 'summary')).toBe('up to date');
  });

  it('tells of an earlier date apart, and not of a date to come', async () => {
    const workbook = await register();
    await build(workbook, ['appendix4', 'reviews'], { asOf: '2016-09-15' });
    expect(await changesOf(workbook, 'appendix4')).toBe('up to date');
    expect(await changesOf(workbook, 'appendix4', { ...READING, asOf: '2016-09-15' })).toBe('up to date');
    expect(await changesOf(workbook, 'appendix4', { ...READING, asOf: '2016-09-16' })).toBe('earlier date');
    await typeInto(workbook, 'Economy', 'D3', '£2,500 pa');
    expect(await changesOf(workbook, 'appendix4', { ...READING, asOf: '2016-09-16' })).toEqual([
      'Beta (Economy): £ a year was £2,000, is £2,500.',
      'It is as of 15 September 2016, not 16 September 2016.',
    ]);
  });

  it('tells of another scheme and of other rules', async () => {
    const workbook = await register();
    await build(workbook, ['appendix4']);
    const { scheme } = READING;
    const renamed = { ...READING, scheme: { ...scheme, name: 'Ours 2017' } };
    expect(await changesOf(workbook, 'appendix4', renamed)).toEqual([
      'It was made by the scheme “South Hams and West Devon 2016”; the scheme in use is “Ours 2017”.',
    ]);
    const stricter = { ...scheme, tests: { ...scheme.tests, resourcePounds: 2500 } };
    expect(await changesOf(workbook, 'appendix4', { ...READING, scheme: stricter })).toEqual([
      'The rules of the scheme have changed.',
      'Gamma (Economy): Class was Undetermined, is Significant.',
    ]);
  });

  it('tells whether somebody typed on a sheet since it was built', async () => {
    const workbook = await register();
    await build(workbook, ['appendix4', 'summary', 'checks']);
    await typeInto(workbook, 'Register summary', 'B5', 99);
    await typeInto(workbook, 'Appendix 4', 'K20', 'Reviewed.');
    const typedOn = (await look(workbook)).filter(({ isTypedOn }) => isTypedOn);
    expect(typedOn.map(({ paper }) => paper)).toEqual(['appendix4', 'summary']);
    expect(typedOn.map((state) => describePaperState(state))).toEqual([
      [
        '“Appendix 4” (as of 4 August 2016, built 5 August 2016) is up to date.',
        'Something was typed on it since it was built: what stands in the officer’s cells is kept when it is built again.',
      ],
      [
        '“Register summary” (as of 4 August 2016, built 5 August 2016) is up to date.',
        'Something was typed on it since it was built: building it again takes that away.',
      ],
    ]);
    await build(workbook, ['appendix4', 'summary']);
    expect((await look(workbook)).filter(({ isTypedOn }) => isTypedOn)).toEqual([]);
  });

  it('tells of a sheet that was broken off and of one that nothing is known of', async () => {
    const workbook = await register();
    await build(workbook, ['summary', 'checks']);
    await workbook.run(async (context) => {
      context.workbook.settings.add('PartnershipRegister.sheet.Checks', { begunTab: 'Checks' });
      await context.sync();
    });
    expect(await changesOf(workbook, 'checks')).toEqual(['It was not built to its end.']);
    await workbook.run(async (context) => {
      context.workbook.settings.getItem('PartnershipRegister.papers').delete();
      await context.sync();
    });
    const state = await lookAt(workbook, 'summary');
    expect([state.basis, state.isTypedOn]).toEqual([undefined, false]);
    expect(describePaperState(state)).toEqual([
      '“Register summary” is out of date. The workbook does not remember what it was built from.',
    ]);
  });

  it('takes no further round trip', async () => {
    const workbook = await register();
    await look(workbook);
    const before = workbook.requests.count;
    await build(workbook);
    const built = workbook.requests.count;
    await look(workbook);
    expect(workbook.requests.count - built).toBeLessThanOrEqual(before);
  });
});
