import type { BookState } from './BookState';

/** Kinds of content that saving would lose or make untrue, in words. Everything else is kept as it is. */
export function findLosses(state: BookState): string[] {
  const found: string[] = [];
  const paths = state.parts.paths();
  if (paths.some((path) => /^_xmlsignatures\//i.test(path))) found.push('digital signatures');
  // A signed macro project stays signed: the signature covers the project, which is not touched.
  if (paths.some((path) => /^xl\/revisions\//i.test(path))) found.push('the history of a shared workbook');
  return found;
}
