import type { CellScalar } from '../../../grid/sheetCells';
import { OUTCOME_HEADING, proposedHeading, RECOMMENDATION_HEADING } from './headings';
import type { OfficerField, TypedCell } from './officerFields';
import type { KeptWords } from './readAppendix4';

/** Where words stay that officers typed on Appendix 4, once that sheet is taken away. */
export const KEPT_WORDS_SHEET = 'Words kept from Appendix 4';
export const KEPT_WORDS_HEADINGS = ['Tab', 'Partnership', 'Column', 'Text'] as const;

/** One cell that an officer typed on Appendix 4, under the headings of the sheet that keeps it. */
export interface TypedWordsLine {
  readonly Tab: string;
  readonly Partnership: string;
  /** The heading that it was typed under. */
  readonly Column: string;
  /** A formula as its text. */
  readonly Text: CellScalar;
}

/** Everything that officers typed on Appendix 4, a line for each cell. */
export function listTypedWords({ rows }: KeptWords): TypedWordsLine[] {
  return rows.flatMap(({ sheet, name, words }) =>
    [...words].map(([field, cell]) => ({
      Tab: sheet,
      Partnership: name,
      Column: headingOf(field),
      Text: contentOf(cell),
    })),
  );
}

function headingOf(field: OfficerField): string {
  if (field === 'outcome') return OUTCOME_HEADING;
  if (field === 'recommendation') return RECOMMENDATION_HEADING;
  return proposedHeading(field.slice('proposed:'.length));
}

function contentOf(cell: TypedCell): CellScalar {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'formula':
      return cell.formula;
  }
}
