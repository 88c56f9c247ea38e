import { isAddedKey } from './addedKeys';
import { COLUMNS, type ColumnId } from './columns';
import type { Correction } from './correction';
import type { CorrectionUse } from './recognition';

/** A column of the register in officers' words: `Lead Officer`, `Annual £ – South Hams`. */
export function describeColumn(id: ColumnId): string {
  const [key, council] = id.split(':', 2);
  // The scheme's key of a column is its name in lower-case words, and tests are named so too.
  if (council !== undefined && (isAddedKey(key ?? '') || key === 'answer')) return capitalise(council);
  const heading = COLUMNS.find((column) => column.key === key)?.heading ?? id;
  return council === undefined ? heading : `${heading} – ${council}`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a correction says, as a sentence. */
export function describeCorrection(correction: Correction): string {
  const sheet = `“${correction.sheet}”`;
  if (correction.about === 'tab') {
    return correction.theme === null
      ? `The tab ${sheet} is not read.`
      : `The tab ${sheet} is read as the theme ${correction.theme}.`;
  }
  const heading = `“${correction.heading}” on ${sheet}`;
  return correction.column === null
    ? `${heading} is not read.`
    : `${heading} is read as ${describeColumn(correction.column)}.`;
}

const REASONS: Record<Exclude<CorrectionUse['use'], 'used'>, string> = {
  'no such tab': 'the workbook has no tab of that name',
  'no such heading': 'the tab has no such heading',
  'tab not read': 'the tab is not read',
  'not in scheme': 'the scheme has nothing of that name',
  replaced: 'a later one says something else',
};

/** A correction with what became of it: why it had no effect, where it had none. */
export function describeCorrectionUse({ correction, use }: CorrectionUse): string {
  const said = describeCorrection(correction);
  return use === 'used' ? said : `${said} This had no effect, because ${REASONS[use]}.`;
}
