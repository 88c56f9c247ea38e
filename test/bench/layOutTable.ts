/** A table for the terminal: the first column to the left, the others to the right, two spaces apart. */
export function layOutTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

export function whole(figure: number): string {
  return Math.round(figure).toLocaleString('en-GB');
}

export function milliseconds(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${whole(ms)} ms`;
}

export function megabytes(bytes = NaN): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
}

export function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : whole(ratio)} ×`;
}
