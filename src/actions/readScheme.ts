import { Situation } from '../excel';
import { formatCell } from '../grid/address';
import type { SheetCells } from '../grid/sheetCells';
import { describeFinding, readSchemeSheet, type Finding, type Scheme } from '../register';
import { findBase } from './findBase';

/** Findings that are told in the sentence itself. */
const TOLD = 3;

/** The workbook's scheme sheet holds something that cannot be read, so nothing can be judged by it. */
export class SchemeUnreadable extends Situation {
  constructor(
    sheet: string,
    readonly findings: readonly Finding[],
  ) {
    const told = findings.slice(0, TOLD).map(describePlace).join(' ');
    const more = findings.length > TOLD ? ` ${findings.length - TOLD} more are like that.` : '';
    super(`Correct the tab “${sheet}”, then run this again: ${told}${more}`);
  }
}

/**
 * The scheme in use: the scheme sheet's when the workbook has one, else the base.
 * @throws SchemeUnreadable when the sheet holds something that cannot be read
 */
export async function readScheme(schemeSheet: SheetCells | undefined, base: Scheme): Promise<Scheme> {
  if (!schemeSheet) return base;
  const { scheme, from } = await findBase(schemeSheet, base);
  const reading = readSchemeSheet(schemeSheet, scheme, from);
  if ('scheme' in reading) return reading.scheme;
  throw new SchemeUnreadable(schemeSheet.name, reading.findings);
}

function describePlace(finding: Finding): string {
  const { row, column } = finding;
  const place = row === undefined || column === undefined ? '' : `${formatCell(row, column)}: `;
  return `${place}${describeFinding(finding)}`;
}
