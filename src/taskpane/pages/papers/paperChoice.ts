import type { PaperName, PapersChoice, RegisterLook } from '../../../actions';
import { papersOf, parsePercent } from '../../../register';

/** What an officer has chosen on the page; dates as the inputs hold them. */
export interface PaperChoice {
  readonly asOf: string;
  /** Empty for the scheme's, if it names one. */
  readonly committeeDate: string;
  /** A percentage as typed; empty for the scheme's. */
  readonly inflation: string;
  readonly isPublic: boolean;
  readonly papers: readonly PaperName[];
}

/** Built once a year or a quarter: chosen only where the workbook has them. */
const WHEN_PUBLISHED: readonly PaperName[] = ['transparencyGrants', 'transparencyContracts'];

/** Earlier years are slips of the keyboard: a date input takes the year 0016. */
const FIRST_YEAR = 1990;

/**
 * What is chosen when the page opens: today, or the later date that Appendix 4 was built for, and the version that was
 * built last, so that nobody replaces a public paper by a full one unawares.
 */
export function suggestChoice({ papers, reading }: RegisterLook, today: string): PaperChoice {
  const isBuilt = (name: PaperName) =>
    papers.some(({ paper, sheet }) => paper === name && sheet !== undefined);
  const basis = papers.find(({ paper }) => paper === 'appendix4')?.basis;
  return {
    asOf: basis && basis.asOf > today ? basis.asOf : today,
    committeeDate: basis?.committeeDate ?? '',
    inflation: basis?.inflation === undefined ? '' : String(Number((basis.inflation * 100).toPrecision(12))),
    isPublic: papers.some((paper) => paper.basis?.isPublic),
    papers: papersOf(reading.scheme).filter((name) => !WHEN_PUBLISHED.includes(name) || isBuilt(name)),
  };
}

/** Why the papers cannot be built as chosen, by the field that it is said at; all undefined when they can. */
export function checkChoice({ asOf, committeeDate, inflation, papers }: PaperChoice) {
  return {
    asOf: isDay(asOf) ? undefined : 'Enter the day that the register is to be judged on',
    committeeDate:
      committeeDate === '' || isDay(committeeDate) ? undefined : 'Committee date must be a real date',
    inflation:
      inflation.trim() === '' || parsePercent(inflation) !== undefined
        ? undefined
        : 'Inflation must be a percentage from 0 to 100, such as 2.5',
    papers: papers.length > 0 ? undefined : 'Choose one sheet or more',
  };
}

/** What is asked for: fields that are left blank are the scheme's. */
export function choiceToBuild({ committeeDate, inflation, ...chosen }: PaperChoice): PapersChoice {
  const part = parsePercent(inflation);
  return {
    ...chosen,
    ...(committeeDate !== '' && { committeeDate }),
    ...(part !== undefined && { inflation: part }),
  };
}

/** Whether a date input holds a day that can be meant. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && Number(text.slice(0, 4)) >= FIRST_YEAR;
}
