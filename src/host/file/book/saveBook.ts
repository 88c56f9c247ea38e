import { setAttribute } from '../xml/tree';
import type { BookState } from './BookState';

const STRINGS_PATH = 'xl/sharedStrings.xml';
const STRINGS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
const EMPTY_STRINGS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';

/** The workbook as bytes: parts that were not changed are those that were read. */
export async function saveBook(state: BookState): Promise<Uint8Array> {
  if (state.formulasChanged) recalculateOnOpening(state);
  if (state.strings.changed) await writeStrings(state);
  for (const { part, path } of state.sheets) if (part?.changed) state.parts.setText(path, part.write());
  return state.parts.write();
}

/**
 * The calculation chain lists the cells with formulas, and Excel calls the file damaged when it lists others; without
 * one Excel makes it anew. The results that the file holds are then out of date, so Excel is asked for new ones.
 */
function recalculateOnOpening(state: BookState): void {
  const relationships = state.parts.relationships(state.path);
  for (const { id, target } of relationships.ofKind('calcChain')) {
    relationships.remove(id);
    state.parts.remove(target);
  }
  setAttribute(state.ensureChild('calcPr'), 'fullCalcOnLoad', 1);
}

async function writeStrings(state: BookState): Promise<void> {
  const { parts, strings } = state;
  const relationships = parts.relationships(state.path);
  const known = relationships.ofKind('sharedStrings')[0]?.target;
  if (known === undefined) {
    relationships.add('sharedStrings', STRINGS_PATH);
    parts.contentTypes.setPart(STRINGS_PATH, STRINGS_TYPE);
  }
  state.originalStrings ??= known === undefined ? EMPTY_STRINGS : await parts.reread(known);
  parts.setText(known ?? STRINGS_PATH, strings.write(state.originalStrings));
}
