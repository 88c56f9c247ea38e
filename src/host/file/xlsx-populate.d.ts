/** The members of xlsx-populate 1.21.0 that this layer uses; the package brings no types. */
declare module 'xlsx-populate/browser/xlsx-populate-no-encryption.min.js' {
  interface PopulateWorkbook {
    outputAsync(type: 'uint8array'): Promise<Uint8Array>;
  }
  const XlsxPopulate: {
    fromBlankAsync(): Promise<PopulateWorkbook>;
  };
  export default XlsxPopulate;
}
