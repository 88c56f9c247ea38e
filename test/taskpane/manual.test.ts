/** @jest-environment ./test/builders/BrowserEnvironment.ts */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeKind } from '../../src/register/describeKind';
import { describeAgreementReading } from '../../src/register/explain/describeAgreement';
import { describeMoney } from '../../src/register/explain/describeMoney';
import { describeProblem } from '../../src/register/explain/describeProblem';
import { SEVERITIES, type FindingCode } from '../../src/register/finding';
import { readAgreement } from '../../src/register/text/agreement/readAgreement';
import { readFunding } from '../../src/register/text/funding';
import { PAGE_NAMES, PAGES } from '../../src/taskpane/pageTable';
import { PAPER_TITLES } from '../../src/taskpane/pages/papers/paperTitles';
import { findBarriers } from '../builders/pane';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

const context = { scheme: SOUTH_HAMS_WEST_DEVON_2016, asOf: '2016-08-04' };

beforeAll(() => {
  const page = new DOMParser().parseFromString(readFileSync('src/taskpane/manual.html', 'utf8'), 'text/html');
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
});

const wordsOf = ({ textContent }: Element) => textContent.replace(/\s+/g, ' ').trim();

function rowsOf(reads: string): string[][] {
  return [...document.querySelectorAll(`table[data-reads="${reads}"] tbody tr`)].map((row) =>
    [...row.children].map(wordsOf),
  );
}

function readMoney(text: string): string {
  const reading = readFunding(text, context);
  return [...describeMoney(reading, 'both', undefined), ...reading.problems.map(describeProblem)].join(' ');
}

function readDates(text: string): string {
  const reading = readAgreement(text, text, context);
  return [...describeAgreementReading(reading), ...reading.problems.map(describeProblem)].join(' ');
}

describe('manual.html', () => {
  it.each([
    ['money', readMoney],
    ['agreement', readDates],
  ])('tells how texts of %s are read as they are read', (reads, read) => {
    const rows = rowsOf(reads);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows).toEqual(rows.map(([text = '']) => [text, read(text)]));
  });

  it('has a part for every page of the pane, in their order', () => {
    expect([...document.querySelectorAll('h3[id^="page-"]')].map(wordsOf)).toEqual(
      PAGE_NAMES.map((name) => PAGES[name].label),
    );
  });

  it('says of every paper what it is for', () => {
    expect([...document.querySelectorAll('#paper-list dt')].map(wordsOf).sort()).toEqual(
      Object.values(PAPER_TITLES).sort(),
    );
  });

  it('has its pictures, each with words for those who do not see it', () => {
    const pictures = [...document.querySelectorAll('img')];
    expect(pictures.filter(({ alt }) => alt === '')).toEqual([]);
    expect(
      pictures.map((picture) => picture.getAttribute('src') ?? '').filter((file) => !existsSync(file)),
    ).toEqual([]);
  });

  it('has no barriers', async () => {
    expect(await findBarriers()).toEqual([]);
  });
});

describe('findings.json', () => {
  it('says of every kind of finding what it means', () => {
    const told: unknown = JSON.parse(readFileSync(join('src', 'taskpane', 'findings.json'), 'utf8'));
    const codes = Object.keys(SEVERITIES) as FindingCode[]; // the keys are the codes
    expect(told).toEqual(
      codes.map((code) => ({
        code,
        kind: describeKind(code),
        severity: SEVERITIES[code],
        meaning: expect.stringMatching(/\w{3}.*[.?]$/) as unknown,
      })),
    );
  });
});
