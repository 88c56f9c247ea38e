import {
  asOneUndo,
  isAsPlanned,
  plannedValues,
  readOwnSheets,
  releaseSheet,
  takeTurns,
  writeSheets,
  type Context,
  type OwnSheet,
  type RunExcel,
} from '../excel';
import type { IsoDate } from '../grid/serialDate';
import { describeScheme, findPreset, planSchemeSheet, type Scheme, type SheetPlan } from '../register';
import { toOutcome, type Outcome } from './outcome';

/** The tab of a scheme that is no longer in use. */
const EARLIER = 'Earlier partnership scheme';

/** A scheme that comes with the add-in, written on the scheme sheet. */
export interface SchemeChosen {
  /** As results name it. */
  readonly scheme: string;
  /** The tab's name. */
  readonly sheet: string;
  readonly isBeside: boolean;
  /** The tab that keeps what the scheme sheet said; undefined where officers had changed nothing on it. */
  readonly keptOn: string | undefined;
}

/**
 * Has the register judged by a scheme that comes with the add-in: it is written on the scheme sheet. A scheme sheet that
 * officers have changed stays, as a tab of their own.
 * @param name of the scheme; it must be one of the product's
 */
export function chooseScheme(run: RunExcel, name: string, builtOn: IsoDate): Promise<Outcome<SchemeChosen>> {
  return toOutcome(async () => {
    const scheme = await requirePreset(name);
    const plan = planSchemeSheet(scheme, builtOn);
    const written = await asOneUndo(run)((context) => writeScheme(context, plan, builtOn));
    return { scheme: describeScheme(scheme), ...written };
  });
}

async function writeScheme(
  context: Context,
  plan: SheetPlan,
  builtOn: IsoDate,
): Promise<Omit<SchemeChosen, 'scheme'>> {
  const worksheets = context.workbook.worksheets.load('items/name');
  const own = await readOwnSheets(context, ['Scheme']);
  const read = { own, tabNames: worksheets.items.map(({ name }) => name), date1904: false };
  const before = own.sheets.get('Scheme');
  const released =
    before && !(await isUntouched(before, builtOn)) ? releaseSheet(before, read, EARLIER) : undefined;
  const [written] = await writeSheets(context, [plan], released?.read ?? read);
  return {
    sheet: written?.name ?? plan.name,
    isBeside: written?.isBeside ?? false,
    keptOn: released?.keptOn,
  };
}

/** Whether a scheme sheet says what a scheme of the product does, and nothing else. */
async function isUntouched(sheet: OwnSheet, builtOn: IsoDate): Promise<boolean> {
  if (sheet.used === undefined) return true;
  const preset = findPreset(nameOn(sheet));
  if (!preset) return false;
  const plan = planSchemeSheet(await preset.load(), builtOn);
  return isAsPlanned(sheet, await takeTurns(plannedValues(plan, false)));
}

/** What stands beside the label of the scheme's name. */
function nameOn({ contents = [] }: OwnSheet): string {
  const row = contents.find((cells) => cells.includes('Scheme name')) ?? [];
  return String(row[row.indexOf('Scheme name') + 1] ?? '');
}

async function requirePreset(name: string): Promise<Scheme> {
  const preset = findPreset(name);
  if (!preset) throw new Error(`Expected a scheme that comes with the product, got "${name}"`);
  return preset.load();
}
