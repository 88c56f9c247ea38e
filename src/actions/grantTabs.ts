import type { SheetCells } from '../grid/sheetCells';
import { checkGrants, readGrants, type Finding, type Grants, type Scheme } from '../register';

/** The sheets that were read, those of grants apart from those of themes. */
export interface SheetsByUse {
  readonly ofThemes: readonly SheetCells[];
  /** Sheets that might have told of grants, and do not. */
  readonly others: readonly string[];
  /** `grants` is absent where the scheme has no funding streams. */
  readonly reading: { readonly grants?: Grants };
  readonly findings: readonly Finding[];
}

/** Sorts the sheets that were read, and reads the tabs of grants among them. */
export function sortSheets(
  sheets: readonly SheetCells[],
  isOfGrants: (name: string) => boolean,
  scheme: Scheme,
): SheetsByUse {
  const { grants, findings } = readGrantTabs(
    sheets.filter(({ name }) => isOfGrants(name)),
    scheme,
  );
  const names = sheets.map(({ name }) => name).filter(isOfGrants);
  return {
    ofThemes: sheets.filter(({ name }) => !isOfGrants(name)),
    others: names.filter((name) => !grants?.sheets.includes(name)),
    reading: { ...(grants && { grants }) },
    findings,
  };
}

function readGrantTabs(
  sheets: readonly SheetCells[],
  { papers }: Scheme,
): { grants?: Grants; findings: readonly Finding[] } {
  if (!papers.fundingStreams) return { findings: [] };
  const grants = readGrants(sheets);
  return { grants, findings: checkGrants(grants) };
}
