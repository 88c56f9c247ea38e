import { formatArea, formatCell } from '../../../grid/address';
import { describeStream, type GrantCell, type GrantLine, type GrantStream } from '../../grants/grantStream';
import { BLANK } from '../columnPlan';
import { lettersOfLine } from '../fitRows';
import { numberCell, textCell } from '../makeCells';
import type { Redact } from '../redact';
import type { SheetCell, SheetColumn, SheetRow } from '../sheetPlan';
import { splitTallRow } from '../splitTallRow';

/** Where the columns of money stand. */
export const MONEY_COLUMNS = { grant: 1, allocated: 2, remaining: 3 } as const;

/** A grant with the rows of its lines, and where they stand on the sheet; 0-based. */
export interface StreamPlace {
  readonly stream: GrantStream;
  readonly label: string;
  readonly lines: readonly SheetRow[];
  readonly firstLine: number;
  /** The row that has grant, allocated and remaining. */
  readonly sums: number;
}

/** Heading, lines, sums, what the officer says remains, and a blank row for each grant, one after the other. */
export function placeStreams(
  streams: readonly GrantStream[],
  start: number,
  columns: readonly SheetColumn[],
  redact: Redact,
): StreamPlace[] {
  const widths = columns.map(({ widthPoints }) => lettersOfLine('body', widthPoints));
  let next = start;
  return streams.map((stream) => {
    const lines = stream.lines.flatMap((line) => planLine(line, stream, widths, redact));
    const firstLine = next + 1;
    const sums = firstLine + lines.length;
    next = sums + 1 + stream.stated.length + 1;
    return { stream, label: redact(describeStream(stream)), lines, firstLine, sums };
  });
}

/** The table of one grant. */
export function planStream({ stream, label, lines, firstLine, sums }: StreamPlace): SheetRow[] {
  const { allocated, remaining, grant } = MONEY_COLUMNS;
  const area = formatArea({
    row: firstLine,
    column: allocated,
    rowCount: Math.max(1, lines.length),
    columnCount: 1,
  });
  const [grantCell, sumCell] = [formatCell(sums, grant), formatCell(sums, allocated)];
  const known = `COUNT(${[grantCell, ...(lines.length > 0 ? [area] : [])].join(',')})=${1 + stream.lines.length}`;
  return [
    { role: 'theme', cells: [textCell(label)] },
    ...lines,
    {
      role: 'subtotal',
      cells: [
        textCell(`${label}: grant, allocated and remaining`),
        moneyCell(stream.amounts[0]),
        lines.length > 0 ? formula(`ROUND(SUM(${area}),2)`) : numberCell(0),
        formula(`IF(${known},ROUND(${grantCell}-${sumCell},2),"Not known")`),
        // A text is more than any number to Excel, so what is not known is not below 0.
        formula(`IF(${formatCell(sums, remaining)}<0,"More is allocated than granted","")`),
      ],
    },
    ...stream.stated.map((cell, index) => planStated(cell, sums, sums + 1 + index)),
  ];
}

function planStated(cell: GrantCell, sums: number, row: number): SheetRow {
  const own = formatCell(sums, MONEY_COLUMNS.remaining);
  const stated = formatCell(row, MONEY_COLUMNS.remaining);
  const difference = `ROUND(${stated}-${own},2)`;
  return {
    role: 'body',
    cells: [
      textCell('Remainder as stated'),
      BLANK,
      BLANK,
      moneyCell(cell),
      formula(
        `IF(COUNT(${own},${stated})<2,"Cannot be compared",IF(${difference}=0,"Agrees","Differs by £"&TEXT(ABS(${difference}),"0.00")))`,
      ),
      BLANK,
      rowLink(cell),
    ],
  };
}

/** A line on as many rows as its texts need: Excel's tallest row would cut them off. */
function planLine(
  { row, allocatedTo, allocation, outcomes, leverage }: GrantLine,
  { sheet }: GrantStream,
  widths: readonly number[],
  redact: Redact,
): SheetRow[] {
  const texts = [redact(allocatedTo), '', '', '', redact(outcomes), redact(leverage), ''];
  return splitTallRow(texts, widths).map((parts, index): SheetRow => {
    const cells: SheetCell[] = parts.map((part) => textCell(part.trim()));
    if (index > 0) return { role: 'body', cells };
    return {
      role: 'body',
      cells: cells.map((cell, column) => {
        if (column === MONEY_COLUMNS.allocated) return moneyCell(allocation);
        return column === cells.length - 1 ? rowLink({ sheet, row }) : cell;
      }),
    };
  });
}

/** What is no amount stays in the officer's words, and Excel leaves it out of its sums. */
function moneyCell(cell: GrantCell | undefined): SheetCell {
  if (!cell) return BLANK;
  return cell.pence === undefined ? textCell(cell.text) : numberCell(cell.pence / 100);
}

function rowLink({ sheet, row }: { readonly sheet: string; readonly row: number }): SheetCell {
  return { kind: 'link', text: String(row + 1), to: { sheet, row, column: 0 }, isFormula: true };
}

function formula(text: string): SheetCell {
  return { kind: 'formula', formula: `=${text}` };
}
