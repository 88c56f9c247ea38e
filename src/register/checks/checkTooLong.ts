import { findingAt, type Check } from './check';

/** Excel shows and prints this many characters of a cell (Excel specifications and limits). */
const SHOWN_CHARACTERS = 1024;

/** Reports texts of which Excel prints only a part. */
export const checkTooLong: Check = (input) => {
  const { row } = input.partnership;
  const cells = [row, ...row.furtherRows].flatMap((part) => [...part.cells]);
  return cells
    .filter(([, cell]) => cell.text.length > SHOWN_CHARACTERS)
    .map(([id, cell]) =>
      findingAt(input, 'cell/too-long', id, cell, {
        length: cell.text.length.toLocaleString('en-GB'),
        limit: SHOWN_CHARACTERS.toLocaleString('en-GB'),
      }),
    );
};
