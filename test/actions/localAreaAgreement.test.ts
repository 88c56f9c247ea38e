import { readFileSync } from 'node:fs';
import { buildPapers, checkRegister } from '../../src/actions';
import { formatCell } from '../../src/grid/address';
import { describeFinding, type AssessedRegister } from '../../src/register';
import { findPreset } from '../../src/register/scheme/presets';
import type { Scheme } from '../../src/register/scheme/scheme';
import { openWorkbook, readText, workbookOf, type OpenWorkbook } from '../builders/openWorkbook';

const AS_OF = '2006-12-06';

let scheme: Scheme;

beforeAll(async () => {
  const preset = findPreset('Bath and North East Somerset 2006');
  if (!preset) throw new Error('Expected the preset of Bath and North East Somerset');
  scheme = await preset.load();
});

const openSample = () => openWorkbook(readFileSync('assets/sample-bath-and-north-east-somerset.xlsx'));

async function check(workbook: OpenWorkbook, by = scheme): Promise<AssessedRegister> {
  const outcome = await checkRegister(workbook.runExcel, { scheme: by, asOf: AS_OF });
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result;
}

function tell({ findings }: AssessedRegister, groups: RegExp): string[] {
  return findings
    .filter(({ code }) => groups.test(code))
    .map((finding) => `${formatCell(finding.row ?? 0, finding.column ?? 0)} ${describeFinding(finding)}`);
}

async function build(workbook: OpenWorkbook, isPublic = false): Promise<void> {
  const reading = { scheme, asOf: AS_OF };
  const outcome = await buildPapers(workbook.runExcel, reading, ['pooled', 'governance'], {
    builtOn: AS_OF,
    isPublic,
  });
  if (outcome.kind !== 'done') throw new Error(outcome.message);
}

/** A sheet's rows from its headings on, without blank ends. */
async function readBelow(workbook: OpenWorkbook, name: string): Promise<string[][]> {
  const rows = await readText(workbook, name);
  const start = rows.findIndex(([first]) => first === 'Row');
  return rows.slice(start).map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1));
}

/*
 * “Draft Local Area Agreement”, Council Executive, 6 December 2006: what pooled money needs (risk management and sharing, a
 * dedicated finance officer, local financial rules, a formal legal basis, a formal agreement), that aligned money is linked
 * to its outcome, that pump-priming goes to stretch targets only, and the ladder Board, Delivery Group, delivery body.
 */
describe('the Local Area Agreement of 6 December 2006', () => {
  it('has a finding wherever a rule of the agreement is not kept', async () => {
    expect(tell(await check(await openSample()), /^(?:needed|ladder|choice|amount)\//)).toEqual([
      'Z10 Resource kind is Pooled, so Formal agreement must be Yes: enter Yes once it is, or correct the resource kind.',
      'M12 Resource kind is Aligned: enter the outcome.',
      'P15 Parent partnership names "Older People’s Partnership", which is not in the register: correct the name, or add a row for it.',
      'U15 Resource kind is Pump-priming, so Stretch target must be Yes: enter Yes once it is, or correct the resource kind.',
      'P17 Parent partnership leads round in a circle (Skills Forum, Town Centres Forum and Skills Forum): correct one of them.',
      'P18 Parent partnership leads round in a circle (Town Centres Forum, Skills Forum and Town Centres Forum): correct one of them.',
    ]);
  });

  it('asks for each safeguard of pooled money, also of a body in a further row', async () => {
    const workbook = await workbookOf({
      Partnerships: [
        [
          'Name',
          'Lead Officer',
          'Purpose',
          'Body',
          'Resource kind',
          'Risk management and sharing',
          'Dedicated finance officer',
          'Local financial rules',
          'Formal legal basis',
          'Formal agreement',
        ],
        ['Fund', 'A Reed', 'Safety', 'Council', 'Own', 'Yes', '', 'No', 'y', 'perhaps'],
        ['', '', '', 'Police', 'pooled'],
        ['Forum', 'A Reed', 'Advice', 'Council', 'Own'],
      ],
    });
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Partnerships').getRange('A2:A3').merge();
      await context.sync();
    });
    expect(tell(await check(workbook), /^(?:needed|yes-no)\//)).toEqual([
      'G2 Resource kind is Pooled, so Dedicated finance officer must be Yes: enter Yes once it is, or correct the resource kind.',
      'H2 Resource kind is Pooled, so Local financial rules must be Yes: enter Yes once it is, or correct the resource kind.',
      'J2 Formal agreement says "perhaps": enter Yes or No.',
    ]);
  });

  it('counts only the council’s own share to the resource test', async () => {
    const tests = { ...scheme.tests, resourcePounds: 100_000 };
    const judged = { ...scheme, rule: { shape: 'any of' } as const, tests };
    const workbook = await workbookOf({
      Partnerships: [
        ['Name', 'Lead Officer', 'Resource kind', 'Financial arrangements', 'Annual £'],
        ['Pool with a share', 'A Reed', 'Pooled', '£900,000 a year', 40_000],
        ['Pool without a share', 'A Reed', 'Pooled', '£900,000 a year', ''],
        ['Own money', 'A Reed', 'Own', '£900,000 a year', ''],
      ],
    });
    const { partnerships } = await check(workbook, judged);
    expect(partnerships.map(({ facts }) => facts.cash.byCouncil['Bath and North East Somerset'])).toEqual([
      { low: 40_000, high: 40_000 },
      { low: 0, high: Infinity },
      { low: 900_000, high: 900_000 },
    ]);
    expect(partnerships.map(({ judgement }) => judgement.overall)).toEqual([
      'Desirable',
      'Undetermined',
      'Significant',
    ]);
    expect(partnerships[0]?.judgement.assumptions).toContainEqual({ kind: 'own share only', says: 'Pooled' });
  });

  it('tells each body’s money by outcome and kind', async () => {
    const workbook = await openSample();
    await build(workbook);
    const rows = await readBelow(workbook, 'Pooled and aligned');
    const outcome = rows.findIndex(([text]) => text === 'More children ready for school');
    expect(rows[0]).toEqual([
      'Row',
      'Body',
      'Partnership',
      'Pooled',
      'Aligned',
      'Centrally pooled',
      'Pump-priming',
      'Own',
      'Total',
      'Council’s own share',
      'To attend to',
    ]);
    expect(rows.slice(outcome + 1, outcome + 3).map((row) => [row[1], row[3], row[9]])).toEqual([
      ['Bath and North East Somerset Council', '£240,000.00', '£240,000.00'],
      ['Primary care trust', '£95,500.50', undefined],
    ]);
    expect(rows.filter((row) => row[10]).map((row) => [row[2], row[10]])).toEqual([
      ['Partnership', 'To attend to'],
      ['Community Safety Fund', 'Not in place: Formal agreement.'],
      ['Lunch Clubs Network', 'Not in place: Stretch target.'],
      ['Domestic Violence Forum', 'Blank: Outcome.'],
    ]);
    const formulas = await workbook.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Pooled and aligned').getUsedRange().load('formulas');
      await context.sync();
      return used.formulas as unknown[][]; // what Office.js gives is typed as any
    });
    const police = formulas.findLast(([, body]) => body === 'Police');
    expect(police?.[4]).toMatch(/^=SUMPRODUCT\(--\(B\d+:B\d+=B\d+\),E\d+:E\d+\)$/);
    expect(formulas.find(([, label]) => label === 'Total of all outcomes')?.[3]).toMatch(/^=SUBTOTAL\(9,D/);
  });

  it('tells the ladder from the Board down, with the scrutiny panel of each block', async () => {
    const workbook = await openSample();
    await build(workbook);
    const rows = await readBelow(workbook, 'Governance');
    expect(rows.slice(1, 5).map((row) => row.slice(1, 6))).toEqual([
      ['Local Strategic Partnership Board', 'Board', '', '', 'Corporate Performance'],
      [
        '\u2003\u2003Children and Young People Delivery Group',
        'Delivery Group',
        'Local Strategic Partnership Board',
        'Children and Young People',
        'Children and Young People',
      ],
      [
        '\u2003\u2003\u2003\u2003Children’s Centres Partnership',
        'Delivery body',
        'Children and Young People Delivery Group',
        'Children and Young People',
        'Children and Young People',
      ],
      [
        '\u2003\u2003\u2003\u2003Youth Offending Team',
        'Delivery body',
        'Children and Young People Delivery Group',
        'Children and Young People',
        'Children and Young People',
      ],
    ]);
    const at = (heading: string) => rows.findIndex(([text]) => text === heading);
    expect(rows[at('Below a partnership that is not in the register') + 1]?.[1]).toBe('Lunch Clubs Network');
    const circle = at('Accountable to each other in a circle, or below one that is');
    expect(rows.slice(circle + 1, circle + 3).map(([, name]) => name)).toEqual([
      'Skills Forum',
      'Town Centres Forum',
    ]);
    expect(rows.slice(at('Scrutiny panel of each block') + 1).map((row) => [row[4], row[5]])).toEqual([
      ['Children and Young People', 'Children and Young People'],
      ['Safer and Stronger Communities', 'Community Safety'],
      ['Healthier Communities and Older People', 'Health and Older People'],
      ['Economic Development and Enterprise', 'Corporate Performance'],
    ]);
  });

  it('leaves lead officers out of the public version', async () => {
    const workbook = await openSample();
    await build(workbook, true);
    const texts = (await readText(workbook, 'Governance')).flat();
    expect(texts).not.toContain('Lead officer');
    expect(texts.filter((text) => text.includes('Saltford'))).toEqual([]);
  });
});
