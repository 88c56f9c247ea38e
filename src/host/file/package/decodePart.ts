import { openError } from './openFailures';

/** The text of an XML part: UTF-8, or UTF-16 when it says so by a byte order mark (ECMA-376 part 2, 8.2.3). */
export function decodePart(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfeff ? 'utf-16be' : mark === 0xfffe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return decodeDeclared(bytes);
  }
}

/** Some programs declare another encoding than the standard allows, such as ISO-8859-1. */
function decodeDeclared(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /encoding=["']([\w-]+)["']/.exec(head)?.[1] ?? '';
  if (!/^(iso-8859-\d+|windows-125\d|us-ascii)$/i.test(declared)) throw openError('damaged');
  return new TextDecoder(declared).decode(bytes);
}
