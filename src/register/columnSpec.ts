/** What kind of content a column holds; decides how its cells are read, checked and shown. */
export type ColumnKind =
  | 'name'
  | 'text'
  | 'class'
  | 'area'
  | 'money'
  | 'days'
  | 'date'
  | 'months'
  | 'yes-no'
  | 'type'
  | 'amount'
  | 'choice'
  | 'link'
  /** What a scheme's own test asks. */
  | 'answer';

/** One column that a register may have. */
export interface ColumnSpec {
  readonly key: string;
  readonly heading: string;
  /** Other headings for the same column, compared without case, punctuation and spaces. */
  readonly variants: readonly string[];
  readonly kind: ColumnKind;
  /** One of the report's eleven (§3.3): its absence is a finding. */
  readonly isCore: boolean;
  /** `one`: a tab may have it once for each council; `maybe`: once for each council or once for all. */
  readonly perCouncil: 'no' | 'one' | 'maybe';
}

/** A column that is none of the eleven and is there once, unless the options say otherwise. */
export const column = <Key extends string>(
  key: Key,
  heading: string,
  kind: ColumnKind,
  variants: readonly string[],
  options: Partial<Pick<ColumnSpec, 'isCore' | 'perCouncil'>> = {},
) =>
  ({
    key,
    heading,
    kind,
    variants,
    isCore: false,
    perCouncil: 'no' as const,
    ...options,
  }) satisfies ColumnSpec;
