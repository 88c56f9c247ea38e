/** The JSON of a text; undefined for a text that is none: somebody may have typed over what the add-in remembers. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
