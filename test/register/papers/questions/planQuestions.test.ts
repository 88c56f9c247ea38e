import fc from 'fast-check';
import type { CellScalar } from '../../../../src/grid/sheetCells';
import type { AssessedRegister } from '../../../../src/register/partnership';
import { planQuestions, reportLostAnswers } from '../../../../src/register/papers/questions/planQuestions';
import {
  NO_ANSWERS,
  readAnswers,
  type KeptAnswers,
} from '../../../../src/register/papers/questions/readAnswers';
import { assessedRegister } from '../../../builders/assessedRegister';
import { finishTurns } from '../../../../src/register/turns';
import { asRead, paperCells } from '../../../builders/paperCells';
import { CONTEXT } from '../../../builders/partnership';
import { registerTab, type RowContent } from '../../../builders/register';

const OPTIONS = { scheme: CONTEXT.scheme, builtOn: '2016-08-04', isPublic: false };

/** Paid without an agreement, and recorded as Desirable: one question on each. */
function row(name: string, content: RowContent = {}): RowContent {
  return {
    name,
    area: 'SH',
    financialArrangements: '£8,000 pa',
    agreementDates: 'None',
    type: 'Strategic',
    ...content,
  };
}

function register(...names: readonly string[]): AssessedRegister {
  return assessedRegister(registerTab(names.map((name) => row(name))));
}

/** The sheet as a grid of cells that a test can work on like an officer. */
class Sheet {
  cells: CellScalar[][] = [];
  private kept: KeptAnswers = NO_ANSWERS;

  build(of: AssessedRegister, isPublic = false): this {
    this.kept = readAnswers(asRead(this.cells));
    this.cells = paperCells(planQuestions(of, { ...OPTIONS, isPublic, kept: this.kept }));
    return this;
  }

  lost(of: AssessedRegister) {
    const lost = reportLostAnswers(of, this.kept, { scheme: CONTEXT.scheme, sheet: 'Questions' });
    return finishTurns(lost).map(({ value }) => value);
  }

  get headings(): CellScalar[] {
    return this.cells.find(([first]) => first === 'Ref') ?? [];
  }

  column(heading: string): number {
    return this.headings.indexOf(heading);
  }

  rowOf(ref: string): CellScalar[] {
    const found = this.cells.find(([first]) => first === ref);
    if (!found) throw new Error(`Expected a row ${ref}`);
    return found;
  }

  answer(ref: string, value: CellScalar): this {
    this.rowOf(ref)[this.column('Answer')] = value;
    return this;
  }

  /** Turns the rows below the headings around. */
  reverse(): void {
    const { headings } = this;
    this.cells = [headings, ...this.cells.filter((cells) => cells !== headings).reverse()];
  }

  /** Every answer by the reference and the partnership that it stands beside. */
  get answers(): CellScalar[][] {
    const columns = ['Ref', 'Partnership', 'Answer'].map((heading) => this.column(heading));
    return this.cells
      .slice(this.cells.indexOf(this.headings) + 1)
      .map((cells) => columns.map((column) => cells[column] ?? ''))
      .filter(([, , answer]) => answer !== '');
  }
}

describe('planQuestions', () => {
  it('lists every question with its cell, who can answer it, and room for the answer', () => {
    const tab = registerTab([row('Alpha', { leadOfficer: 'A Officer', significance: 'S' }), row('Beta')]);
    const { cells } = new Sheet().build(assessedRegister(tab));
    const top = cells.slice(0, 3).map(([first]) => first);
    expect(top).toEqual([
      'Questions to resolve',
      'As of 4 August 2016, by the scheme “South Hams and West Devon 2016”. Built from 2 partnerships on 1 tab of the register.',
      '4 questions on 2 partnerships. By whom: Lead officer and partner 2; Lead officer 2.',
    ]);
    const start = cells.findIndex(([first]) => first === 'Ref');
    expect(cells.slice(start).map((cell) => cell.slice(0, 8))).toEqual([
      ['Ref', 'Partnership', 'Question', 'Tab', 'Cell', 'By whom', 'Lead officer', 'Answer'],
      ['Economy: 4 questions on 2 partnerships', '', '', '', '', '', '', ''],
      [
        'EC 1 a',
        'Alpha',
        'There is no agreement: will there be one, in date and with outcomes?',
        'Economy',
        'H4',
        'Lead officer and partner',
        'A Officer',
        '',
      ],
      [
        'EC 1 b',
        'Alpha',
        'Could it be delivered in house, or by another?',
        'Economy',
        'F4',
        'Lead officer',
        'A Officer',
        '',
      ],
      [
        'EC 2 a',
        'Beta',
        'There is no agreement: will there be one, in date and with outcomes?',
        'Economy',
        'H5',
        'Lead officer and partner',
        '',
        '',
      ],
      [
        'EC 2 b',
        'Beta',
        'Is the information enough? Not known: a judgement of the potential for significant risk.',
        'Economy',
        'I5',
        'Lead officer',
        '',
        '',
      ],
    ]);
  });

  it('leaves lead officers out of the public version, and says so', () => {
    const tab = registerTab([row('Alpha', { leadOfficer: 'Ann Officer', purpose: 'Ask Ann Officer' })]);
    const { cells } = new Sheet().build(assessedRegister(tab), true);
    expect(cells.map((each) => each.slice(0, -1)).join('\n')).not.toContain('Ann');
    expect(cells.flat()).toContain('Public version: contact details and officers’ names are left out.');
  });

  it('has a sheet without questions too', () => {
    const { cells } = new Sheet().build(assessedRegister(registerTab([])));
    expect(cells.flat()).toContain('Nothing is to be resolved.');
  });
});

describe('answers', () => {
  it('stay with their questions when rows of the register are sorted, inserted and renamed', () => {
    const sheet = new Sheet().build(register('Alpha', 'Beta', 'Gamma'));
    sheet
      .answer('EC 1 a', 'From April')
      .answer('EC 3 a', 12)
      .build(register('New', 'Gamma', 'Alpha', 'Beta'));
    expect(sheet.answers).toEqual([
      ['EC 2 a', 'Gamma', 12],
      ['EC 3 a', 'Alpha', 'From April'],
    ]);
    sheet.build(register('New', 'Gamma', 'Alpha Ltd of Totnes', 'Beta'));
    expect(sheet.answers).toContainEqual(['EC 3 a', 'Alpha Ltd of Totnes', 'From April']);
  });

  it('go to the end while their question is not asked, and come back with it', () => {
    const sheet = new Sheet().build(register('Alpha', 'Beta')).answer('EC 1 a', 'From April');
    const signed = row('Alpha', { agreementDates: '1 April 2016 to 31 March 2019', significantRisk: 'No' });
    const resolved = assessedRegister(registerTab([signed, row('Beta')]));
    sheet.build(resolved);
    expect([sheet.answers, sheet.lost(resolved)]).toEqual([[['Kept 1', 'Alpha', 'From April']], []]);
    sheet.build(register('Alpha', 'Beta'));
    expect(sheet.answers).toEqual([['EC 1 a', 'Alpha', 'From April']]);
  });

  it('are kept at the end and found when their partnership is gone', () => {
    const sheet = new Sheet().build(register('Alpha', 'Beta')).answer('EC 1 a', 'From April');
    const rest = assessedRegister(registerTab([row('Beta')]));
    for (let times = 0; times < 2; times += 1) {
      sheet.build(rest);
      expect([sheet.answers, sheet.lost(rest)]).toEqual([[['Kept 1', 'Alpha', 'From April']], ['Alpha']]);
    }
  });

  it('longer than a row is tall go on in further rows and are one text again', () => {
    const long = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
    const sheet = new Sheet().build(register('Alpha')).answer('EC 1 a', long).build(register('Alpha'));
    expect(sheet.cells.map(([ref]) => ref)).toContain('EC 1 a (2)');
    sheet.reverse();
    expect(readAnswers(asRead(sheet.cells)).answers.map(({ answer }) => answer)).toEqual([
      { kind: 'text', text: long },
    ]);
  });

  it('are all kept, whatever is typed, however rows are sorted', () => {
    const names = ['Alpha', 'Beta', 'Gamma'];
    const text = fc.stringMatching(/^[A-Za-z0-9+@£.-][A-Za-z0-9=+@'£.\- ]{0,30}[A-Za-z0-9.]$/);
    const typing = fc.record({ place: fc.nat(5), text });
    const order = fc.shuffledSubarray(names, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(typing, { maxLength: 8 }), order, fc.boolean(), (typed, sorted, isReversed) => {
        const sheet = new Sheet().build(register(...names));
        const refs = sheet.cells.map(([ref]) => String(ref)).filter((ref) => /^EC \d [a-z]$/.test(ref));
        const expected = new Map<string, string>();
        for (const { place, text: words } of typed) {
          const ref = refs[place % refs.length] ?? '';
          sheet.answer(ref, words);
          expected.set(`${names[Number(ref.charAt(3)) - 1] ?? ''} ${ref.slice(-1)}`, words);
        }
        if (isReversed) sheet.reverse();
        sheet.build(register(...sorted));
        const found = sheet.answers.map(([ref, name, answer]) => [
          `${String(name)} ${String(ref).slice(-1)}`,
          answer,
        ]);
        expect(new Map(found as [string, string][])).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
