import JSZip from 'jszip';
import { buildPapers, PAPER_NAMES, removeEverything, type PaperName } from '../../src/actions';
import { papersOf } from '../../src/register';
import {
  connect,
  openWorkbook,
  readText,
  sampleRegister,
  workbookOf,
  type OpenWorkbook,
} from '../builders/openWorkbook';
import { READING } from '../builders/reading';
import { ELEVEN_HEADINGS } from '../builders/sheetCells';
import { comparePackages } from '../packageParts';
import { SOUTH_HAMS_WEST_DEVON_2016 } from '../builders/presetScheme';

const OPTIONS = { builtOn: '2016-08-05', isPublic: false };

async function build(
  workbook: OpenWorkbook,
  names: readonly PaperName[],
  options: Partial<typeof OPTIONS> = {},
) {
  const outcome = await buildPapers(workbook.runExcel, READING, names, { ...OPTIONS, ...options });
  if (outcome.kind !== 'done') throw new Error(outcome.message);
  return outcome.result.sheets;
}

/** Every text on one sheet of a saved workbook, as its shared strings and its cells hold it. */
async function savedTexts(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const read = async (path: string) => (await zip.file(path)?.async('text')) ?? '';
  const strings = (await read('xl/sharedStrings.xml')).match(/<si>.*?<\/si>|<si\/>/gs) ?? [];
  const [, relation] =
    new RegExp(`<sheet name="${name}"[^>]*r:id="(\\w+)"`).exec(await read('xl/workbook.xml')) ?? [];
  const relations = await read('xl/_rels/workbook.xml.rels');
  const target = (relations.match(/<Relationship [^>]*>/g) ?? []).find((each) =>
    each.includes(`Id="${relation ?? ''}"`),
  );
  const sheet = await read(`xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(target ?? '')?.[1] ?? ''}`);
  const used = [...sheet.matchAll(/<c [^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(
    ([, index]) => strings[Number(index)],
  );
  expect(used.length).toBeGreaterThan(0);
  return [sheet, ...used].join('\n');
}

describe('buildPapers', () => {
  it('builds every paper and says what it was built from', async () => {
    const workbook = await openWorkbook(sampleRegister());
    const sheets = await build(workbook, PAPER_NAMES);
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Register summary', 'Reviews due', 'Checks', 'Appendix 3 register']),
    );
    for (const name of ['Register summary', 'Reviews due', 'Appendix 3 register']) {
      expect((await readText(workbook, name))[1]?.[0]).toBe(
        'As of 4 August 2016, by the scheme “South Hams and West Devon 2016”. Built from 76 partnerships on 9 tabs of the register.',
      );
    }
  });

  it.each<[PaperName, string]>([
    ['summary', 'Register summary'],
    ['reviews', 'Reviews due'],
    ['register', 'Appendix 3 register'],
  ])('builds %s beside an officer’s own sheet of the name and leaves that alone', async (paper, name) => {
    const workbook = await workbookOf({
      Economy: [
        ELEVEN_HEADINGS,
        ['One', 'Cllr A', 'B C', 'D', 'SH', 'Aims', 'X', '', 'nil', 'Strategic', 'a@b.uk'],
      ],
      [name]: [['Typed by an officer', 12]],
    });
    const before = await workbook.file.save();
    const [sheet] = await build(workbook, [paper]);
    expect([sheet?.name, sheet?.isBeside]).toEqual([`${name} (2)`, true]);
    const again = await build(workbook, [paper]);
    expect([again[0]?.name, again[0]?.cellCount]).toEqual([`${name} (2)`, 0]);
    expect(await readText(workbook, name)).toEqual([['Typed by an officer', '12']]);

    const outcome = await removeEverything(workbook.runExcel, READING);
    expect(outcome.kind).toBe('done');
    expect(
      await comparePackages(before, await workbook.file.save(), [
        // Excel is asked to calculate, and the file names no tab to be shown where that is the first.
        { place: 'xl/workbook.xml', says: /fullCalcOnLoad|<workbookView / },
      ]),
    ).toEqual([]);
  });

  it('leaves the same bytes when it builds twice', async () => {
    const first = await openWorkbook(sampleRegister());
    await build(first, PAPER_NAMES);
    const once = await first.file.save();
    const second = await openWorkbook(once);
    await build(second, PAPER_NAMES);
    expect(Buffer.compare(await second.file.save(), once)).toBe(0);
  });

  it('leads from each row to its register row by a formula that keeps quotes in tabs’ names', async () => {
    const workbook = await workbookOf({
      "Our 'Plan' – Economy": [
        ['Name', 'Lead Officer', 'Area covered'],
        ['One', 'B C', 'SH'],
      ],
    });
    await build(workbook, ['register']);
    const formulas = await workbook.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Appendix 3 register').getRange('A5').load('formulas');
      await context.sync();
      return cell.formulas;
    });
    expect(formulas).toEqual([[`=HYPERLINK("#'Our ''Plan'' – Economy'!A2","2")`]]);
  });

  it('fills its sheets again when the register has changed', async () => {
    const workbook = await openWorkbook(sampleRegister());
    await build(workbook, ['reviews']);
    const before = await readText(workbook, 'Reviews due');
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Economy').getRange('A6').values = [['A partnership renamed']];
      await context.sync();
    });
    const [sheet] = await build(workbook, ['reviews']);
    const after = await readText(workbook, 'Reviews due');
    expect(sheet?.cellCount).toBeGreaterThan(0);
    expect(after).toHaveLength(before.length);
    expect(after.flat()).toContain('A partnership renamed');
  });

  it.each(['Appendix 3 register', 'Reviews due'])(
    'leaves contacts and officers’ names out of the public version of %s',
    async (name) => {
      const workbook = await openWorkbook(sampleRegister());
      const officers = await readColumn(workbook, 'Lead Officer');
      const contacts = await readColumn(workbook, 'Contact Details');
      await build(workbook, ['reviews', 'register']);
      await build(workbook, ['reviews', 'register'], { isPublic: true });
      const texts = await savedTexts(await workbook.file.save(), name);
      expect(officers.length).toBeGreaterThan(10);
      for (const officer of officers) expect(texts).not.toContain(officer);
      for (const contact of contacts) expect(texts).not.toContain(contact);
      expect(texts).not.toMatch(/[\w.]@[\w.]/);
      expect(texts).toContain('Public version: contact details and officers’ names are left out.');
    },
  );

  it('builds all sheets of 1,000 partnerships in fewer than 12 round trips below 1 MB each', async () => {
    const workbook = await large(1000);
    const sheets = await build(workbook, PAPER_NAMES);
    expect(sheets).toHaveLength(papersOf(READING.scheme).length);
    expect(workbook.requests.count).toBeLessThan(12);
    expect(workbook.requests.largestBytes).toBeLessThan(1_000_000);
  });
});

/** What officers typed in a column of the theme tabs, lines of people and numbers apart; names of posts left out. */
async function readColumn(workbook: OpenWorkbook, heading: string): Promise<string[]> {
  const found = new Set<string>();
  for (const { name } of SOUTH_HAMS_WEST_DEVON_2016.themes) {
    const rows = await readText(workbook, name).catch(() => []);
    const top = rows.findIndex((row) => row.some((text) => text.toLowerCase() === heading.toLowerCase()));
    const column = rows[top]?.findIndex((text) => text.toLowerCase() === heading.toLowerCase()) ?? -1;
    for (const row of rows.slice(top + 1)) {
      for (const line of (row[column] ?? '').split('\n')) {
        const isPerson = /^[A-Z][a-z]+ [A-Z][\w-]+$/.test(line) && heading === 'Lead Officer';
        if (isPerson || /@|\d{5}/.test(line)) found.add(line);
      }
    }
  }
  return [...found];
}

/** A register of that many partnerships over the eight tabs, with some of everything. */
async function large(count: number): Promise<OpenWorkbook> {
  const headings = [...ELEVEN_HEADINGS, 'Officer days a month', 'Last annual report', 'Last annual review'];
  const row = (index: number) => [
    `Partnership ${index} for the benefit of parish ${index % 97}`,
    index % 3 === 0 ? `Cllr Member ${index % 31}` : '',
    `Officer Name${'abcdefghij'.charAt(index % 10)}`,
    ['Significant', 'Desirable', ''][index % 3] ?? '',
    ['South Hams', 'West Devon', 'Both'][index % 3] ?? '',
    'Brings together the bodies that plan and deliver services in the area, and shares what they learn',
    'Devon County Council, parish councils, voluntary bodies',
    index % 4 === 0 ? '1 April 2015 to 31 March 2018' : 'Rolling',
    index % 5 === 0 ? 'tbc' : `£${500 + index * 13}`,
    ['Strategic', 'Community Delivery', 'Community Liaison', ''][index % 4] ?? '',
    `person${index}@partner.example.org`,
    index % 7 === 0 ? '' : (index % 9) / 2,
    42_000 + (index % 500),
    42_100 + (index % 400),
  ];
  const { themes } = SOUTH_HAMS_WEST_DEVON_2016;
  const perTab = Math.ceil(count / themes.length);
  const workbook = await workbookOf(
    Object.fromEntries(
      themes.map(({ name }, tab) => [
        name,
        [headings, ...Array.from({ length: perTab }, (_, index) => row(tab * perTab + index))],
      ]),
    ),
  );
  return connect(workbook.file);
}
