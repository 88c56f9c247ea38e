import { readFileSync } from 'node:fs';
import { buildPapers, checkRegister } from '../../../src/actions';
import { allocatedPence, describeStream, remainingPence } from '../../../src/register/grants/grantStream';
import { describeFinding, findPreset, type ReadingContext } from '../../../src/register';
import { openWorkbook, readText } from '../../builders/openWorkbook';

const PAPERS = ['appendix4', 'summary', 'register', 'funding', 'options'] as const;

async function open() {
  const scheme = await findPreset('Lancaster 2011–12')?.load();
  if (!scheme) throw new Error('Expected the preset of Lancaster');
  const reading: ReadingContext = { scheme, asOf: '2012-01-17' };
  const workbook = await openWorkbook(new Uint8Array(readFileSync('assets/sample-lancaster.xlsx')));
  return { reading, workbook };
}

describe('the sample for Lancaster', () => {
  it('has the seven thematic groups, and the columns of “Partnerships”, Cabinet, 8 November 2011', async () => {
    const { reading, workbook } = await open();
    const outcome = await checkRegister(workbook.runExcel, reading);
    if (outcome.kind !== 'done') throw new Error(outcome.message);
    const { tabs, partnerships, findings, grants } = outcome.result;
    expect(tabs.map(({ theme }) => theme)).toEqual([
      'Children’s Trust',
      'Community Safety Partnership',
      'Environment',
      'Economy',
      'Education, Skills and Opportunities',
      'Health and Well Being',
      'Valuing People',
    ]);
    const [first] = partnerships;
    expect(first?.facts.added).toMatchObject({
      'statutory in its own right': { kind: 'yes-no', answer: true },
      'formal or informal': { kind: 'choice', choice: 'Formal' },
      'meets how often': { kind: 'text', text: 'Every two months' },
      'accountable body': { kind: 'text', text: 'County council' },
    });
    // “has not met for some time”
    expect(
      findings.filter(({ code }) => code === 'row/dormant').map((finding) => describeFinding(finding)),
    ).toEqual([
      'Meets how often says "Has not met for some time", so the partnership is dormant: decide whether it is still needed, or enter how often it meets.',
    ]);
    expect(findings.filter(({ code }) => code.startsWith('grant/'))).toEqual([]);
    // Performance Reward Grant: £357,535.40 of revenue and £289,910.60 of capital.
    expect(
      grants?.streams.map((stream) => [
        describeStream(stream),
        allocatedPence(stream),
        remainingPence(stream),
      ]),
    ).toEqual([
      ['Performance Reward Grant, revenue', 33_000_000, 2_753_540],
      ['Performance Reward Grant, capital', 20_000_000, 8_991_060],
    ]);
  });

  it('rolls service level agreements forward (“Corporate Review of Service Level Agreements”, 17 January 2012)', async () => {
    const { reading, workbook } = await open();
    const outcome = await buildPapers(workbook.runExcel, reading, PAPERS, {
      builtOn: '2012-01-17',
      isPublic: false,
      inflation: 0.02,
    });
    expect(outcome.kind).toBe('done');
    const paper = await readText(workbook, 'Appendix 4');
    const headings = paper.find((row) => row.includes('Ref')) ?? [];
    const playhouse = paper.find((row) => row.includes('Canal Street Playhouse')) ?? [];
    expect(
      ['£ now, Lancaster', '£ proposed, Lancaster'].map((heading) => playhouse[headings.indexOf(heading)]),
    ).toEqual(['£38,240.00', '£39,004.80']);
    const texts = paper.flat().join('\n');
    expect(texts).toContain('11 partnerships until the scheme says how classes are told apart.');
    // The reports say of no cycle of reviews, so that no date is missing.
    expect(texts).not.toContain('no date');
    // The reports tell no types apart.
    expect(headings).not.toContain('Type');
    expect((await readText(workbook, 'Register summary')).flat()).not.toContain('Partnerships by type');
    const printed = (await readText(workbook, 'Appendix 3 register')).find((row) => row.includes('Row'));
    expect(printed?.slice(4, 6)).toEqual(['Significant/Other', 'Area covered']);
    expect(printed).not.toContain('Type of Partnership');
    expect(texts).not.toMatch(/needs \.|Obtain {2}|Not known: type/);
    const options = await readText(workbook, 'Options appraisal');
    expect(options.map((row) => row[1]).filter((text) => text !== '')).toEqual([
      'What it is',
      'Now',
      'Continue at current levels for 2012/13',
      'Continue at current levels for 2012/13, with an element of 2% for inflation',
    ]);
  });
});
