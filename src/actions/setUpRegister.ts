import { addThemeTabs, asOneUndo, deleteBlankTabs, Situation, type Context, type RunExcel } from '../excel';
import {
  listThemesWithoutTab,
  planNotesSheet,
  planThemeTab,
  type AssessedRegister,
  type ReadingContext,
  type RegisterTab,
  type Scheme,
} from '../register';
import { mapDone, toOutcome, type Outcome } from './outcome';
import { readWorkbook } from './readRegister';
import { writeSchemeSheet } from './writeSchemeSheet';

/** Tabs for themes that were added. */
export interface ThemeTabsAdded {
  /** The tabs' names. */
  readonly sheets: readonly string[];
}

/** What is there besides. */
export interface SetUpOptions {
  /** Takes the blank tabs away that a new workbook comes with; they are left where an officer may have made them. */
  readonly isNewBook?: boolean;
}

/**
 * Makes a register of a workbook that is none: a tab for each theme of the scheme in use, and a sheet of notes. What the
 * workbook holds is left as it is. A workbook with a theme tab is not changed, unless its tabs are as this began to make
 * them: then it is completed.
 */
export function setUpRegister(
  run: RunExcel,
  base: ReadingContext,
  { isNewBook = false }: SetUpOptions = {},
): Promise<Outcome<ThemeTabsAdded>> {
  return toOutcome(() =>
    asOneUndo(run)(async (context) => {
      const { register, reading, allTabs } = await readWorkbook(context, base);
      const { scheme } = reading;
      requireOnlyBegun(register, scheme);
      const notes = planNotesSheet(scheme);
      const tabNames = allTabs.map(({ name }) => name);
      const sheets = await addThemeTabs(context, {
        tabs: listThemesWithoutTab(scheme, register.tabs).map((theme) => planThemeTab(theme, scheme)),
        ...(!tabNames.includes(notes.name) && { notes }),
        tabNames,
      });
      if (isNewBook) await deleteBlankTabs(context, tabNames);
      await showFirst(context, sheets);
      return { sheets };
    }),
  );
}

/** The cell for the first partnership, where Excel says what to enter. */
async function showFirst(context: Context, [first]: readonly string[]): Promise<void> {
  if (first === undefined) return;
  const sheet = context.workbook.worksheets.getItem(first);
  sheet.activate();
  sheet.getRange('A2').select();
  await context.sync();
}

/** Tabs without partnerships whose columns are those of a new tab were made by this, and broken off. */
function requireOnlyBegun({ tabs, partnerships }: AssessedRegister, scheme: Scheme): void {
  const isBegun = ({ theme, columns }: RegisterTab) => {
    const planned = planThemeTab(theme, scheme).columns.map(({ id }) => id);
    return planned.length === columns.length && columns.every(({ id }, at) => id === planned[at]);
  };
  if (partnerships.length > 0 || !tabs.every(isBegun)) throw new HasThemeTabs(tabs.map(({ sheet }) => sheet));
}

/**
 * Makes a register of a new workbook: as `setUpRegister`, without its blank tabs, and with the scheme sheet, so that it is
 * judged by the scheme that it was made from.
 */
export async function writeNewRegister(
  run: RunExcel,
  base: ReadingContext,
): Promise<Outcome<ThemeTabsAdded>> {
  const added = await setUpRegister(run, base, { isNewBook: true });
  if (added.kind === 'not done') return added;
  return mapDone(await writeSchemeSheet(run, base, base.asOf), () => added.result);
}

/**
 * Adds a tab for one theme of the scheme in use, after the register's other tabs. Other tabs are not changed.
 * @param theme its name; case does not matter
 */
export function addThemeTab(
  run: RunExcel,
  base: ReadingContext,
  theme: string,
): Promise<Outcome<ThemeTabsAdded>> {
  return toOutcome(() =>
    asOneUndo(run)(async (context) => {
      const { register, reading, allTabs } = await readWorkbook(context, base);
      const { scheme } = reading;
      const own = scheme.themes.find(({ name }) => name.toLowerCase() === theme.trim().toLowerCase());
      if (!own)
        throw new NoSuchTheme(
          theme,
          scheme.themes.map(({ name }) => name),
        );
      const there = register.tabs.find((tab) => tab.theme === own.name);
      if (there) throw new ThemeHasTab(own.name, there.sheet);
      const after = allTabs
        .map(({ name }) => name)
        .findLast((name) => register.tabs.some(({ sheet }) => sheet === name));
      const sheets = await addThemeTabs(context, {
        tabs: [planThemeTab(own.name, scheme)],
        tabNames: allTabs.map(({ name }) => name),
        ...(after !== undefined && { after }),
      });
      return { sheets };
    }),
  );
}

/** A register was to be set up where there is one. */
class HasThemeTabs extends Situation {
  constructor(sheets: readonly string[]) {
    super(
      `This workbook has tabs of a register already (${sheets.map((sheet) => `“${sheet}”`).join(', ')}), so nothing was added. Add the tabs that it lacks one by one.`,
    );
  }
}

class NoSuchTheme extends Situation {
  constructor(theme: string, themes: readonly string[]) {
    super(
      `The scheme has no theme “${theme}”, only ${themes.map((name) => `“${name}”`).join(', ')}: write it on the scheme sheet first.`,
    );
  }
}

class ThemeHasTab extends Situation {
  constructor(theme: string, sheet: string) {
    super(`The theme “${theme}” has the tab “${sheet}” already, so nothing was added.`);
  }
}
