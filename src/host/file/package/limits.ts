/**
 * How large a file may be before it is refused. The numbers are far above any register an office keeps, and
 * such that no file takes 10 seconds or 500 megabytes to open.
 */
export interface OpenLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed byte, for parts above `ratioFromBytes`; deflate of real sheets stays below 60. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly entries: number;
  readonly cells: number;
  /** Elements and attributes of all sheets together, besides rows and cells and what they share. */
  readonly nodes: number;
}

export const DEFAULT_LIMITS: OpenLimits = {
  fileBytes: 100_000_000,
  unpackedBytes: 64_000_000,
  ratio: 250,
  ratioFromBytes: 4_000_000,
  entries: 20_000,
  cells: 1_000_000,
  nodes: 1_000_000,
};
