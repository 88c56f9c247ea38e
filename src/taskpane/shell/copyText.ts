/**
 * Puts a text that is selected on the clipboard and says so. Excel on the web does not let every frame use the clipboard:
 * then the selection is for the officer to copy.
 * @param what as the sentence begins: `The details are`
 */
export async function copyText(text: string, what: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `${what} copied.`;
  } catch {
    return `${what} selected: press Ctrl+C to copy.`;
  }
}
