import { readFileSync } from 'node:fs';
import { buildPapers, checkRegister, writeSchemeSheet } from '../../src/actions';
import { describeFinding, parseScheme, type AssessedRegister, type ReadingContext } from '../../src/register';
import { readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';
import { READING } from '../builders/reading';

const HEADINGS = ['Name', 'Lead Officer', 'Area covered', 'Purpose', 'Partners', 'Agreement dates', 'Type'];
const MORE = ['Contact', 'Annual £', 'Chair', 'Public profile', 'Number of partners'];
const FULL = { officer: 'A Reed', partners: 'Port', agreement: 'SLA 1/4/2026 – 31/3/2029', chair: 'B Sand' };

/** One row: what it leaves out is filled, so that only what is told makes findings. */
function row(name: string, type: string, cash: number | string, given: Partial<typeof FULL> = {}) {
  const { officer, partners, agreement, chair } = { ...FULL, ...given };
  const own = [name, officer, 'WCC', 'Coast', partners, agreement, type];
  return [...own, 'a@example.org', cash, chair, 'High', 9];
}

const ROWS = [
  row('Harbour Dredging', 'Commission', 0),
  row('Moor Watch', 'Watch', 500),
  row('Arts Alliance', 'Alliance', 0, { officer: '', agreement: '', chair: '' }),
  row('River Walls', 'Bought service', 30_000, { partners: '' }),
  row('Tree Fund', 'Alliance', 600, { chair: '' }),
  row('Tidekeepers', '', 0),
  row('Tide Keepers', '', 0),
  row('Sea Bathers', '', 0, { chair: 'Keeping the peace' }),
  row('Quay Lights', '', 700, { agreement: 'MoU' }),
  row('Tower Clock', '', 700),
];

/** The made-up scheme, whose document is all that is known of its types. */
function madeUp(change: object = {}): ReadingContext {
  const document: object = JSON.parse(readFileSync('test/fixtures/made-up-scheme.json', 'utf8')) as object; // the fixture is a scheme's document
  const parsed = parseScheme({ ...document, ...change });
  if (!('scheme' in parsed)) throw new Error(parsed.problems.join('; '));
  return { scheme: parsed.scheme, asOf: '2026-06-01' };
}

function register(): Promise<OpenWorkbook> {
  return workbookOf({ Place: [[...HEADINGS, ...MORE], ...ROWS] });
}

async function judge(reading: ReadingContext): Promise<AssessedRegister> {
  const outcome = await checkRegister((await register()).runExcel, reading);
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

/** Name and sentence of each finding of some codes. */
function told({ findings }: AssessedRegister, ...codes: readonly string[]): string[] {
  return findings
    .filter(({ code }) => codes.includes(code))
    .map((finding) => `${String(ROWS[(finding.row ?? 0) - 1]?.[0])}: ${describeFinding(finding)}`);
}

/** What Appendix 4 drafts for each partnership, and which are published as grants and contracts. */
async function buildFor(reading: ReadingContext) {
  const workbook = await register();
  const outcome = await buildPapers(
    workbook.runExcel,
    reading,
    ['appendix4', 'transparencyGrants', 'transparencyContracts'],
    {
      builtOn: '2026-06-01',
      isPublic: false,
    },
  );
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  const has = async (sheet: string, name: string) =>
    (await readText(workbook, sheet)).flat().some((text) => text.includes(name));
  const names = ROWS.map(([name]) => String(name));
  const listed = async (sheet: string) => {
    const found = await Promise.all(names.map((name) => has(sheet, name)));
    return names.filter((_, index) => found[index]);
  };
  const drafts = (await readText(workbook, 'Appendix 4')).flat();
  return {
    plans: drafts.filter((text) => text.includes('bring a business plan')).map(subjectOf),
    streamlined: drafts.filter((text) => text.includes('a view to streamlining.')).map(subjectOf),
    grants: await listed('Transparency grants'),
    contracts: await listed('Transparency contracts'),
  };
}

function subjectOf(text: string): string | undefined {
  return ROWS.map(([name]) => String(name)).find((name) => text.includes(name));
}

describe('the types of a made-up council’s scheme', () => {
  it('are checked by what its document says that they mean', async () => {
    const register = await judge(madeUp());
    expect(told(register, 'type/unusual-funding')).toEqual([
      'Harbour Dredging: Commission is usually funded and no cash is given: check the funding and the type.',
      'Moor Watch: Watch is rarely funded and £500 a year is given: check the funding and the type.',
    ]);
    expect(told(register, 'agreement/none')).toEqual([
      'Arts Alliance: Alliance needs an agreement: enter the agreement and its dates.',
    ]);
    expect(told(register, 'row/required')).toEqual([
      'Arts Alliance: Enter the lead officer.',
      'Arts Alliance: Enter the chair.',
      'River Walls: Enter the partners.',
      'Tree Fund: Enter the chair.',
    ]);
  });

  it('are suggested by its own words, cash and agreements', async () => {
    const { partnerships } = await judge(madeUp());
    expect(partnerships.slice(5).map(({ row, type }) => [row.name, type.value, type.why])).toEqual([
      ['Tidekeepers', null, 'No type is recorded, and nothing in the row points to one.'],
      ['Tide Keepers', 'Watch', 'Suggested: its name says "Keepers".'],
      ['Sea Bathers', 'Watch', 'Suggested: its chair says "Keeping".'],
      ['Quay Lights', 'Alliance', 'Suggested: cash is paid under an MoU.'],
      ['Tower Clock', 'Commission', 'Suggested: cash is paid.'],
    ]);
  });

  it('mean the same once they stand on the scheme sheet', async () => {
    const workbook = await register();
    const written = await writeSchemeSheet(workbook.runExcel, madeUp(), '2026-06-01');
    expect(written.kind).toBe('done');
    const outcome = await checkRegister(workbook.runExcel, { ...READING, asOf: '2026-06-01' });
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    expect(outcome.result.findings).toEqual((await judge(madeUp())).findings);
  });

  it('decide what papers recommend and where money is published', async () => {
    expect(await buildFor(madeUp())).toEqual({
      plans: ['River Walls'],
      streamlined: ['Moor Watch', 'Arts Alliance', 'Tide Keepers', 'Sea Bathers'],
      // What nothing tells apart stands on both, to be decided.
      grants: ['Moor Watch', 'Tree Fund', 'Quay Lights', 'Tower Clock'],
      contracts: ['Moor Watch', 'River Walls', 'Quay Lights', 'Tower Clock'],
    });
  });

  it('mean nothing and are not suggested where its document does not say', async () => {
    const unset = madeUp({ typeRules: {} });
    const register = await judge(unset);
    expect(told(register, 'type/unusual-funding', 'agreement/none')).toEqual([]);
    expect(told(register, 'row/required')).toEqual(['Arts Alliance: Enter the lead officer.']);
    expect(register.partnerships.filter(({ type }) => type.source === 'suggested' && type.value)).toEqual([]);
    const paid = ['Moor Watch', 'River Walls', 'Tree Fund', 'Quay Lights', 'Tower Clock'];
    expect(await buildFor(unset)).toEqual({ plans: [], streamlined: [], grants: paid, contracts: paid });
  });
});
