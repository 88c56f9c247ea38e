/** What a character may begin. */
export const SPACE = 0;
export const DIGIT = 1;
export const LETTER = 2;
export const OTHER = 3;

const LAST_ASCII = 127;
const FIRST_LATIN = 0xc0;
const LAST_LATIN = 0x24f;
/** These two stand among the letters of Unicode's Latin blocks. */
const TIMES_SIGN = 0xd7;
const DIVISION_SIGN = 0xf7;

/** The commonest characters beyond ASCII, so that few need a regular expression. */
const USUAL_MARKS = '£–—’½';

const ASCII: Uint8Array = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (character !== '\n' && character !== '\r' && /\s/.test(character)) return SPACE;
  if (/\d/.test(character)) return DIGIT;
  return /[a-z]/i.test(character) ? LETTER : OTHER;
});

/** The class of the character at a place: a line end is none of space's, and past the end is `OTHER`. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code <= LAST_ASCII) return ASCII[code] ?? OTHER;
  if (code >= FIRST_LATIN && code <= LAST_LATIN)
    return code === TIMES_SIGN || code === DIVISION_SIGN ? OTHER : LETTER;
  const character = text.charAt(at);
  return !USUAL_MARKS.includes(character) && /\s/.test(character) ? SPACE : OTHER;
}

/** The place after a run of characters of one class. */
export function endOfRun(text: string, at: number, kind: number): number {
  let end = at;
  while (end < text.length && classAt(text, end) === kind) end += 1;
  return end;
}
