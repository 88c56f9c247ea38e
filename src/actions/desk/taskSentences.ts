import { describeFinding, severityOf, type AssessedRegister, type Severity } from '../../register';
import { describeDate } from '../../register/text';
import type { WrittenSheet } from '../../excel';
import type { GrantsTabAdded } from '../addGrantsTab';
import type { Corrected } from '../correctReading';
import type { Built } from '../buildPapers';
import type { MarkedTaken } from '../markTaken';
import type { SchemeChosen } from '../chooseScheme';
import type { Prepared } from '../prepare';
import type { Recalculated } from '../recalculate';
import type { Removed } from '../removeEverything';
import type { ThemeTabsAdded } from '../setUpRegister';
import type { SchemeWritten } from '../writeSchemeSheet';
import { count } from './count';

/** What a recalculation found and did. */
export function describeRecalculated({ register, cellCount }: Recalculated): string {
  const { partnerships, classes } = register;
  const counts = classes.map(
    (name) => `${partnerships.filter(({ judgement }) => judgement.className === name).length} ${name}`,
  );
  const found = `${count(partnerships.length, 'partnership')}: ${counts.join(', ')}.`;
  return cellCount === 0
    ? `${found} Everything was up to date.`
    : `${found} ${count(cellCount, 'cell was', 'cells were')} written.`;
}

/** Which rows are highlighted. */
export function describeHighlights({ partnerships }: AssessedRegister): string {
  const of = (status: string) => partnerships.filter(({ reviewStatus }) => reviewStatus === status).length;
  const [overdue, soon] = [of('Overdue'), of('Due soon')];
  if (overdue + soon === 0) return 'No review is overdue or due soon, so no row is highlighted.';
  const late = overdue > 0 ? `overdue at ${count(overdue, 'partnership')}` : '';
  const next = soon > 0 ? `due soon at ${overdue > 0 ? `${soon} more` : count(soon, 'partnership')}` : '';
  return `Something is ${[late, next].filter((part) => part !== '').join(' and ')}. Their rows are highlighted.`;
}

/** What there is to attend to. */
export function describeChecked({ findings }: AssessedRegister): string {
  if (findings.length === 0) return 'Nothing on the theme tabs needs attention.';
  const of = (severity: Severity) => findings.filter((finding) => severityOf(finding) === severity).length;
  const parts = [count(of('error'), 'error'), count(of('warning'), 'warning'), count(of('note'), 'note')];
  return `${count(findings.length, 'finding')}: ${parts.join(', ')}. Nothing was written.`;
}

/** What is said of tabs and headings now. */
export function describeCorrected({ changes, clearedSheets }: Corrected): string {
  if (changes.length === 0) return 'Nothing is read differently.';
  const cleared = clearedSheets.map(
    (sheet) =>
      `The add-in’s columns were taken off “${sheet}”; recalculate to bring the register up to date.`,
  );
  return [...changes, ...cleared].join(' ');
}

/** Which sheets were built, and under which names. */
export function describeBuilt({ sheets, papers, paperFindings }: Built): string {
  const built = sheets.filter(({ cellCount }) => cellCount > 0);
  const current = sheets.filter(({ cellCount }) => cellCount === 0);
  const beside = sheets.filter(({ isBeside }) => isBeside);
  const now = papers.filter(({ sheet }) => sheets.some(({ name }) => name === sheet));
  const isPublic = now.some(({ paper, basis }) => paper !== 'checks' && basis?.isPublic);
  const checks = now.find(({ paper }) => paper === 'checks')?.sheet;
  return [
    ...(built.length > 0 ? [`${listNames(built)} ${built.length === 1 ? 'is' : 'are'} built.`] : []),
    ...(current.length > 0
      ? [`${listNames(current)} ${current.length === 1 ? 'was' : 'were'} up to date.`]
      : []),
    ...(beside.length > 0
      ? [`Another sheet has the usual name of ${listNames(beside)}, and was left alone.`]
      : []),
    ...describePaperFindings(paperFindings, checks),
    ...(isPublic ? ['It is the public version: contact details and officers’ names are left out.'] : []),
  ].join(' ');
}

/** More than these are counted only. */
const FOUND_TOLD = 2;

/**
 * What building found, which no page lists: the page Findings is about the register alone.
 * @param checks the sheet that lists it, where that was built with the papers
 */
function describePaperFindings(findings: Built['paperFindings'], checks: string | undefined): string[] {
  const more = findings.length - FOUND_TOLD;
  const told = findings.slice(0, FOUND_TOLD).map(describeFinding);
  if (more <= 0) return told;
  const where = checks === undefined ? 'build “Checks” with these papers to see all' : `see “${checks}”`;
  return [...told, `${more} more like that: ${where}.`];
}

function listNames(sheets: readonly WrittenSheet[]): string {
  const names = sheets.map(({ name }) => `“${name}”`);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

/** Which papers later ones will be compared with. */
export function describeTaken({ asOf, papers }: MarkedTaken): string {
  if (asOf === undefined) return 'Appendix 4 has not been built yet, so nothing was marked: build it first.';
  const are =
    papers.length > 1
      ? 'are marked as taken to committee. The next ones tell'
      : 'is marked as taken to committee. The next one tells';
  return `${papers.join(' and ')} as of ${describeDate(asOf)} ${are} what has changed since.`;
}

/** What became of the scheme sheet. */
export function describeSchemeWritten({ sheet, isNew, isBeside, addedRows }: SchemeWritten): string {
  if (!isNew)
    return addedRows === 0
      ? `“${sheet}” is there and lacks no setting; nothing was changed.`
      : `“${sheet}” was given ${count(addedRows, 'row')} for settings that it lacked; nothing else on it was changed.`;
  const written = `The scheme is on the sheet “${sheet}”. What you change there is what the register is judged by.`;
  return isBeside ? `${written} Another sheet has the usual name, and was left alone.` : written;
}

/** By what the register is judged from now on. */
export function describeSchemeChosen({ scheme, sheet, isBeside, keptOn }: SchemeChosen): string {
  return [
    `The register is judged by “${scheme}”, which is on the sheet “${sheet}”: change its settings there. Recalculate to bring the register up to date.`,
    ...(keptOn === undefined ? [] : [`What the scheme sheet said before is kept on “${keptOn}”.`]),
    ...(isBeside ? ['Another sheet has the usual name, and was left alone.'] : []),
  ].join(' ');
}

/** What became of the tab for grants. */
export function describeGrantsTab({ sheet, isNew }: GrantsTabAdded): string {
  return isNew
    ? `The tab “${sheet}” is added: a line for each allocation, and the grant’s amount once. It is yours to fill and to keep.`
    : `The workbook has the tab “${sheet}” for grants already; nothing was added.`;
}

/** Which columns were added for the officer to fill. */
export function describePrepared({ columnCount, plans }: Prepared): string {
  if (columnCount === 0) return 'Every theme tab has all the columns already; nothing was added.';
  const tabs = plans.filter(({ columns }) => columns.length > 0).length;
  return `${count(columnCount, 'column was', 'columns were')} added on ${count(tabs, 'theme tab')}, at the right of what was there. They are yours to fill and to keep.`;
}

/** What was taken away and what stays. */
export function describeRemoved({ columnCount, sheets, keptSheets, keptWords }: Removed): string {
  const gone = `${count(columnCount, 'column')} and ${count(sheets.length, 'sheet')} of the add-in were removed.`;
  const kept = keptSheets.map((name) => `“${name}” stays, for formulas refer to it.`);
  const words = keptWords && `What you typed on the add-in’s sheets is kept on “${keptWords.sheet}”.`;
  return [gone, ...kept, ...(words ? [words] : [])].join(' ');
}

/** Which tabs were added for themes. */
export function describeThemeTabs({ sheets }: ThemeTabsAdded): string {
  if (sheets.length === 0) return 'Every theme has its tab already; nothing was added.';
  const names = sheets.map((name) => `“${name}”`).join(', ');
  return `${count(sheets.length, 'tab was', 'tabs were')} added: ${names}. Type a partnership in each row; cells say what to enter.`;
}
