/** Not well-formed XML, or XML of a kind that a workbook never holds. */
export class XmlError extends Error {
  constructor(readonly reason: string) {
    super(`XML: ${reason}`);
    this.name = 'XmlError';
  }
}

/** More elements, deeper ones or longer ones than this program is willing to hold. */
export class XmlSizeError extends XmlError {}
