import type { SheetCells } from '../../../grid/sheetCells';
import { squashText } from '../../read/cellText';
import { readSchemeRows, wordsOfCell } from './schemeRow';
import { settingOf } from './settingRow';

/** What a scheme sheet says of where it comes from; `''` where it says nothing. */
export interface SheetOrigin {
  readonly name: string;
  readonly source: string;
}

/** Reads the scheme's name and its source from a scheme sheet. */
export function readOrigin(cells: SheetCells): SheetOrigin {
  const rows = readSchemeRows(cells) ?? [];
  const wordsAt = (path: string) => {
    const row = rows.find((each) => settingOf(each)?.path.join('.') === path);
    return row ? wordsOfCell(row.value) : '';
  };
  return { name: wordsAt('name'), source: wordsAt('source') };
}

/**
 * Whether a sheet was written from a scheme: it has its name, or its source where officers gave the scheme a name of
 * their own. A sheet with neither may be any scheme's.
 */
export function isWrittenFrom({ name, source }: SheetOrigin, scheme: SheetOrigin): boolean {
  if (name === '' && source === '') return true;
  const isOne = (one: string, other: string) => one !== '' && squashText(one) === squashText(other);
  return isOne(name, scheme.name) || isOne(source, scheme.source);
}
