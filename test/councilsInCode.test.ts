import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { PRESETS } from '../src/register/scheme/presets';
import { PLAIN_PAPERS } from '../src/register/scheme/papers';
import type { Scheme } from '../src/register/scheme/scheme';

/** The lists of what comes with the add-in, and what makes the sample registers. */
const LISTS = ['register/scheme/presets.ts', 'register/scheme/samples.ts', 'headless/sample/'];
/** Shorter ones are parts of ordinary words. */
const SHORTEST_NAME = 4;

/** What councils and what is theirs are called. */
function namesOf({ councils, otherBodies, papers }: Scheme): string[] {
  return [
    ...councils.flatMap(({ name, fullName, aliases }) => [name, fullName, ...aliases]),
    ...otherBodies,
    ...(papers.corporatePlan === PLAIN_PAPERS.corporatePlan ? [] : [papers.corporatePlan]),
  ].filter((name) => name.length >= SHORTEST_NAME);
}

/** Every text of a program; comments may give examples. */
function textsOf(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      texts.push(node.text);
    if (ts.isJsxText(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

describe('the program', () => {
  it('names no council and nothing of theirs: schemes are data', async () => {
    const schemes = await Promise.all(PRESETS.map((preset) => preset.load()));
    const names = schemes.flatMap(namesOf);
    expect(names).toEqual(
      expect.arrayContaining(['South Hams', 'WDBC', 'Our Plan', 'Lancaster City Council']),
    );
    const any = new RegExp(`\\b(?:${names.map(escaped).join('|')})\\b`, 'i');
    const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.tsx?$/.test(path) && !LISTS.some((list) => path.startsWith(list)))
      .flatMap((path) => textsOf(join('src', path)).filter((text) => any.test(text)));
    expect(found).toEqual([]);
  });
});
