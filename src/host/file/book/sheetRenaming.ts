import { mapRefs, mapSheetPrefixes } from '../refs/formulaRefs';
import { isSameSheet, sheetPrefix, sheetsOfPrefix } from '../refs/sheetPrefix';

type FormulaChange = (formula: string) => string;

/** Makes references to one sheet refer to it by its new name. */
export function renaming(old: string, name: string): FormulaChange {
  return (formula) =>
    mentions(formula, old)
      ? mapSheetPrefixes(formula, (prefix) => {
          const sheets = sheetsOfPrefix(prefix);
          if (!sheets.some((each) => isSameSheet(each, old))) return prefix;
          const named = sheets.map((each) => (isSameSheet(each, old) ? name : each));
          return named.length === 1 ? sheetPrefix(name) : spanPrefix(named);
        })
      : formula;
}

/** Makes references to a sheet that is taken away refer to nothing. */
export function forgetting(name: string): FormulaChange {
  return (formula) =>
    mentions(formula, name)
      ? mapRefs(formula, (ref) => {
          const sheets = ref.prefix === '' ? [] : sheetsOfPrefix(ref.prefix);
          return sheets.length === 1 && isSameSheet(sheets[0] ?? '', name) ? '#REF!' : undefined;
        })
      : formula;
}

function mentions(formula: string, sheet: string): boolean {
  return formula.includes('!') && formula.toLowerCase().includes(sheet.replace(/'/g, "''").toLowerCase());
}

/** `'First:Last one'!` */
function spanPrefix(sheets: readonly string[]): string {
  const plain = sheets.every((each) => !sheetPrefix(each).startsWith("'"));
  const span = sheets.join(':');
  return plain ? `${span}!` : `'${span.replace(/'/g, "''")}'!`;
}
