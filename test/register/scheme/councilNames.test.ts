import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { PRESETS } from '../../../src/register/scheme/presets';

/** Where schemes are data, and samples that are registers of theirs. */
const DATA = /^src\/(?:register\/scheme\/(?:presets|samples)|headless\/sample\/)/;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => !DATA.test(path));
}

/** Everything that code says but its comments: texts, patterns and names. */
function wordsOfCode(path: string): string {
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.getChildCount(file) === 0) words.push(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return words.join(' ');
}

describe('the code', () => {
  it('names no council of a scheme, and no local body of one', async () => {
    const schemes = await Promise.all(PRESETS.map(({ load }) => load()));
    const names = schemes.flatMap(({ councils, otherBodies }) => [
      ...councils.flatMap(({ name, fullName }) => [name, fullName]),
      // What is spoken of by its letters may mean something else.
      ...otherBodies.filter((body) => body.length > 5),
    ]);
    const pattern = new RegExp(
      `\\b(?:${[...new Set(names)].filter((name) => name !== '').join('|')})\\b`,
      'i',
    );
    const found = sources('src').flatMap((path) => {
      const [name] = pattern.exec(wordsOfCode(path)) ?? [];
      return name === undefined ? [] : [`${path}: ${name}`];
    });
    expect(found).toEqual([]);
  });
});
