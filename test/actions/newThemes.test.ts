import { buildPapers, checkRegister, chooseScheme } from '../../src/actions';
import { describeRegister } from '../../src/headless/describeRegister';
import { readText, workbookOf } from '../builders/openWorkbook';
import { READING } from '../builders/reading';

const HEADINGS = ['Name', 'Lead Officer', 'Purpose', 'Annual £', 'New theme'];
const TABS = {
  Economy: [
    HEADINGS,
    ['Bay Tourism', 'A Reed', 'Visitors', 12_000, ''],
    ['Dockside Gallery', 'A Reed', 'Exhibitions', 5000, 'Arts and Culture Partnership'],
  ],
  'Valuing People': [HEADINGS, ['Welcome Group', 'B Hill', 'Newcomers', 0, '']],
};

describe('new themes', () => {
  it('have every row listed under them in papers, and no tab is rewritten', async () => {
    const workbook = await workbookOf(TABS);
    await chooseScheme(workbook.runExcel, 'Lancaster 2011–12', '2012-04-01');
    const row = (await readText(workbook, 'Partnership scheme')).findIndex(
      ([label]) => label === 'Papers list by',
    );
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Partnership scheme').getCell(row, 1).values = [['new theme']];
      await context.sync();
    });
    await buildPapers(workbook.runExcel, { ...READING, asOf: '2012-04-01' }, ['summary', 'appendix4'], {
      builtOn: '2012-04-01',
      isPublic: false,
    });

    const summary = await readText(workbook, 'Register summary');
    const first = summary.findIndex(([title]) => title === 'Partnerships by theme') + 2;
    expect(
      summary
        .slice(first, first + 10)
        .filter(([, count]) => count === '1')
        .map(([theme]) => theme),
    ).toEqual(['Arts and Culture Partnership', 'Economic Partnership', 'New theme not decided']);
    const paper = (await readText(workbook, 'Appendix 4')).flat();
    const order = ['Dockside Gallery', 'Bay Tourism', 'Welcome Group'].map((name) => paper.indexOf(name));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(paper).toContain('Arts and Culture Partnership\n1 partnership');
    expect((await readText(workbook, 'Economy')).map((cells) => cells.slice(0, 5))).toEqual([
      HEADINGS,
      ['Bay Tourism', 'A Reed', 'Visitors', '12000', ''],
      ['Dockside Gallery', 'A Reed', 'Exhibitions', '5000', 'Arts and Culture Partnership'],
    ]);

    const checked = await checkRegister(workbook.runExcel, READING);
    if (checked.kind !== 'done') throw new Error(checked.message);
    const told = describeRegister(checked.result);
    expect(told).toContain('No new theme is decided for Welcome Group.\n');
    expect(
      told
        .split('\n')
        .slice(3, 14)
        .map((line) => line.split(/ {2,}/).slice(0, 2))
        .filter(([, count]) => count !== '0'),
    ).toEqual([
      ['Arts and Culture Partnership', '1'],
      ['Economic Partnership', '1'],
      ['New theme not decided', '1'],
      ['Total', '3'],
    ]);
  });
});
