import {
  describeFinding,
  describeKind,
  describePlace,
  severityOf,
  type AssessedRegister,
  type DescribedPlace,
  type Finding,
  type Fix,
  type Severity,
} from '../../../register';

/** A finding as the page tells it. */
export interface ListedFinding {
  /** Where it is; undefined for a finding about the register as a whole. */
  readonly place: DescribedPlace | undefined;
  /** The partnership of its row. */
  readonly partnership: string | undefined;
  readonly severity: Severity;
  readonly kind: string;
  readonly sentence: string;
  /** The certain fix of its cell, where there is one. */
  readonly fix: Fix | undefined;
  /** Everything that a search looks in, in small letters. */
  readonly searched: string;
}

/** The findings of a register in its order, with what stands in their cells. */
export function listFindings(register: AssessedRegister, fixes: readonly Fix[]): ListedFinding[] {
  const names = nameRows(register);
  const fixOf = new Map(fixes.map((fix) => [keyOf(fix), fix]));
  return register.findings.map((finding) => {
    const place = placeOf(finding);
    const key = place && keyOf(place);
    const partnership = place && names.get(keyOf({ ...place, column: undefined }));
    const [kind, sentence] = [describeKind(finding.code), describeFinding(finding)];
    const words = [place && describePlace(place), partnership, kind, sentence];
    return {
      place,
      partnership,
      severity: severityOf(finding),
      kind,
      sentence,
      fix: key === undefined ? undefined : fixOf.get(key),
      searched: words.join(' ').toLowerCase(),
    };
  });
}

function nameRows({ partnerships }: AssessedRegister): ReadonlyMap<string, string> {
  return new Map(
    partnerships.flatMap(({ row: { sheet, row, furtherRows, name } }) =>
      [row, ...furtherRows.map((further) => further.row)].map((line) => [keyOf({ sheet, row: line }), name]),
    ),
  );
}

function placeOf({ sheet, row, column }: Finding): DescribedPlace | undefined {
  if (sheet === undefined) return undefined;
  return { sheet, ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

function keyOf({ sheet, row, column }: { sheet: string; row?: number; column?: number | undefined }): string {
  return JSON.stringify([sheet, row, column]);
}
