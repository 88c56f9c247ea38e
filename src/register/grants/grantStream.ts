/** One cell of money. Rows and columns are 0-based. */
export interface GrantCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  /** What the cell shows. */
  readonly text: string;
  /** Undefined for what is no amount. Pence are added as whole numbers, so that nothing is lost in binary fractions. */
  readonly pence: number | undefined;
}

/** What is set aside from a grant for one purpose, in the officer's words. */
export interface GrantLine {
  readonly row: number;
  readonly allocatedTo: string;
  /** Undefined when the cell is blank. */
  readonly allocation: GrantCell | undefined;
  readonly outcomes: string;
  /** What others add: never the council's money. */
  readonly leverage: string;
}

/** The revenue or the capital of one grant, with everything that is allocated from it. */
export interface GrantStream {
  readonly sheet: string;
  /** Its first row; 0-based. */
  readonly row: number;
  readonly grant: string;
  /** `Revenue`, `Capital`, or the officer's own word; '' when none is given. */
  readonly kind: string;
  /** Each cell that says how much the grant is; one, where all is well. */
  readonly amounts: readonly GrantCell[];
  readonly lines: readonly GrantLine[];
  /** What the officer says is left. */
  readonly stated: readonly GrantCell[];
  /** Sums that the officer has typed or calculated beneath the lines. */
  readonly totals: readonly GrantCell[];
}

/** Every grant that the workbook tells of, and on which tabs. */
export interface Grants {
  readonly sheets: readonly string[];
  readonly streams: readonly GrantStream[];
}

export const NO_GRANTS: Grants = { sheets: [], streams: [] };

/** `Performance Reward Grant, revenue` */
export function describeStream({ grant, kind }: Pick<GrantStream, 'grant' | 'kind'>): string {
  const name = grant === '' ? 'Grant without a name' : grant;
  return kind === '' ? name : `${name}, ${kind.toLowerCase()}`;
}

/** The grant in pence; undefined while its amount is missing or cannot be read. */
export function grantPence({ amounts }: GrantStream): number | undefined {
  return amounts[0]?.pence;
}

/** What is allocated, in pence; undefined while any allocation is missing or cannot be read. */
export function allocatedPence({ lines }: GrantStream): number | undefined {
  const all = lines.map(({ allocation }) => allocation?.pence);
  return all.reduce<number | undefined>(
    (sum, pence) => (sum === undefined || pence === undefined ? undefined : sum + pence),
    0,
  );
}

/** Grant less allocations, in pence; below 0 where too much is allocated, undefined while either is not known. */
export function remainingPence(stream: GrantStream): number | undefined {
  const [grant, allocated] = [grantPence(stream), allocatedPence(stream)];
  return grant === undefined || allocated === undefined ? undefined : grant - allocated;
}
