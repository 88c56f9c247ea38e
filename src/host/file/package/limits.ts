/** How large a file may be before it is refused; the numbers are far above any register an office keeps. */
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
  /** Elements of all sheets together, without rows and cells. */
  readonly elements: number;
}

export const DEFAULT_LIMITS: OpenLimits = {
  fileBytes: 100_000_000,
  unpackedBytes: 160_000_000,
  ratio: 250,
  ratioFromBytes: 4_000_000,
  entries: 20_000,
  cells: 2_000_000,
  elements: 600_000,
};
