/** Four hexadecimal digits between `_x` and `_` stand for a character (ST_Xstring, ISO 29500-1 22.9.2.19). */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

const NOT_XML =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text that a file's string stands for: `_x000D_` becomes a carriage return, `_x005F_` a low line. */
export function decodeXstring(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** Text as a file's string, so that `decodeXstring` gives the same text back. */
export function encodeXstring(text: string): string {
  const safe = text.includes('_x') ? text.replace(LOOKS_ESCAPED, '_x005F_') : text;
  return safe.replace(
    NOT_XML,
    (each) => `_x${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
