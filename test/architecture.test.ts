import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

/** One file of `src`: its path from `src`, with forward slashes. */
interface Source {
  readonly path: string;
  readonly text: string;
}

interface Layer {
  /** Other folders of `src` that it may import. */
  readonly folders: readonly string[];
  /** Packages that it may import, by name or by `name/*` prefix; `node:` is every module of Node. */
  readonly packages: readonly string[];
}

const UI_PACKAGES = ['react', 'react-dom', '@fluentui/*'];

/** Which way imports run. A folder that is not listed may not exist. */
const LAYERS: Readonly<Record<string, Layer>> = {
  grid: { folders: [], packages: [] },
  register: { folders: ['grid'], packages: ['zod', 'fastest-levenshtein'] },
  excel: { folders: ['grid', 'register'], packages: ['@microsoft/office-js-helpers'] },
  actions: { folders: ['excel', 'register', 'grid'], packages: [] },
  commands: { folders: ['actions'], packages: [] },
  taskpane: { folders: ['actions', 'register'], packages: UI_PACKAGES },
  selfcheck: { folders: [], packages: [] },
  host: {
    folders: ['grid'],
    packages: ['xlsx-populate', 'jszip', 'numfmt', 'sax', 'saxes', 'jsdom', '@microsoft/*', 'node:'],
  },
  headless: {
    folders: ['host', 'actions', 'register', 'grid'],
    packages: ['commander', 'jszip', 'piscina', 'zod', 'node:'],
  },
  preview: {
    folders: ['host', 'actions', 'register', 'grid'],
    packages: [...UI_PACKAGES, '@univerjs/*', 'rxjs', 'numfmt', '@fontsource/*'],
  },
};

/** Where the Excel and Office globals may be named: these folders, and the files that assemble a program. */
const OFFICE_FOLDERS = ['excel', 'host'];
const ENTRY_FILES = [
  'taskpane/index.tsx',
  'commands/commands.ts',
  'preview/index.tsx',
  'headless/main.ts',
  'headless/start.ts',
];
/** The pane's page is also the ribbon's function file, so its entry puts both together. */
const ASSEMBLED: Readonly<Record<string, readonly string[]>> = { 'taskpane/index.tsx': ['commands'] };
const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension'];

/** The core takes the day as an argument. */
const CLOCKLESS_FOLDERS = ['grid', 'register'];
const GRAB_BAG = /^(utils?|utilities|helpers?|misc|common|types)$/i;

/** Places on one developer's machine, which no file of the project may name. */
const OUTSIDE_PATH = /(?:^|[\s"'`(=:])(?:\/(?:work|home|tmp|root|Users|mnt|opt|var|usr)\/|[A-Za-z]:\\)/;

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function parse(source: Source): ts.SourceFile {
  const kind = source.path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind);
}

function everyNode(file: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return nodes;
}

interface Import {
  readonly module: string;
  /** Gone once compiled, so it can't make a cycle when the program runs. */
  readonly isTypeOnly: boolean;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function isLoadingCall(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node)) return false;
  const { expression } = node;
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(expression) && expression.text === 'require') ||
    expression.getText() === 'require.resolve'
  );
}

/** What a node loads: an import, a re-export, `import()`, `require()` or an import type. */
function readImport(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { module: node.moduleSpecifier.text, isTypeOnly: isTypeOnly(node.importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { module: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { module: literal.text, isTypeOnly: true } : undefined;
  }
  if (isLoadingCall(node)) {
    const [first] = node.arguments;
    return first && ts.isStringLiteralLike(first) ? { module: first.text, isTypeOnly: false } : undefined;
  }
  return undefined;
}

function readImports(source: Source): Import[] {
  return everyNode(parse(source)).flatMap((node) => readImport(node) ?? []);
}

/** A relative import's path from `src`, without extension; it begins with `..` outside `src`. */
function targetOf(source: Source, module: string): string {
  return posix.join(posix.dirname(source.path), module).replace(/\.(tsx?|js)$/, '');
}

function allowsPackage(layer: Layer, module: string): boolean {
  return layer.packages.some((name) =>
    name.endsWith('*') || name.endsWith(':')
      ? module.startsWith(name.replace('*', ''))
      : module === name || module.startsWith(`${name}/`),
  );
}

/** Imports that run the wrong way, each as a sentence. */
function checkDirections(source: Source): string[] {
  const own = layerOf(source.path);
  const layer = LAYERS[own];
  if (!layer) return [`${source.path} is in a folder without a rule: ${own}`];
  return readImports(source).flatMap(({ module }) => {
    if (!module.startsWith('.')) {
      return allowsPackage(layer, module) ? [] : [`${source.path} imports ${module}`];
    }
    const target = layerOf(targetOf(source, module));
    if ([own, ...layer.folders, ...(ASSEMBLED[source.path] ?? [])].includes(target)) return [];
    return [`${source.path} imports ${target === '..' ? module : target}`];
  });
}

/** Uses of the Excel and Office globals, as values or as types. */
function checkOfficeGlobals(source: Source): string[] {
  if (OFFICE_FOLDERS.includes(layerOf(source.path)) || ENTRY_FILES.includes(source.path)) return [];
  return everyNode(parse(source)).flatMap((node) => {
    const left = ts.isPropertyAccessExpression(node)
      ? node.expression
      : ts.isQualifiedName(node)
        ? node.left
        : undefined;
    if (!left || !ts.isIdentifier(left) || !OFFICE_GLOBALS.includes(left.text)) return [];
    return [`${source.path} names ${node.getText()}`];
  });
}

function isExportDefault(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return ts.canHaveModifiers(node)
    ? (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
    : false;
}

function isClockUse(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    return ['Date.now', 'performance.now', 'performance.timeOrigin'].includes(node.getText());
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  if (node.expression.getText() !== 'Date') return false;
  return ts.isCallExpression(node) || (node.arguments ?? []).length === 0;
}

/** Default exports, clock use, `any` and grab-bag names. */
function checkManners(source: Source): string[] {
  const found: string[] = [];
  if (source.path.split('/').some((part) => GRAB_BAG.test(part.replace(/\..*$/, '')))) {
    found.push(`${source.path} is named for nothing in particular`);
  }
  for (const node of everyNode(parse(source))) {
    // A declaration file says what somebody else's package exports.
    if (isExportDefault(node) && !source.path.endsWith('.d.ts'))
      found.push(`${source.path} has a default export`);
    if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${source.path} says any`);
    if (CLOCKLESS_FOLDERS.includes(layerOf(source.path)) && isClockUse(node)) {
      found.push(`${source.path} reads the clock: ${node.getText()}`);
    }
  }
  return found;
}

/** The rings of a graph, each named from its first member in the order given; one ring is enough for a failure. */
function findCycles(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const finished = new Set<string>();
  const cycles: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    const start = trail.indexOf(name);
    if (start >= 0) cycles.push([...trail.slice(start), name].join(' → '));
    if (start >= 0 || finished.has(name)) return;
    for (const next of edges.get(name) ?? []) visit(next, [...trail, name]);
    finished.add(name);
  };
  for (const name of edges.keys()) visit(name, []);
  return cycles;
}

function isWithin(folder: string, outer: string): boolean {
  return folder === outer || folder.startsWith(`${outer}/`);
}

/** Which folders load which. A folder and those inside it are one thing and may call each other. */
function folderEdges(sources: readonly Source[]): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const source of sources) {
    const from = posix.dirname(source.path);
    const targets = edges.get(from) ?? new Set();
    edges.set(from, targets);
    for (const { module, isTypeOnly: isType } of readImports(source)) {
      if (isType || !module.startsWith('.')) continue;
      const target = targetOf(source, module);
      const folder = sources.some(({ path }) => path.startsWith(`${target}/index.`))
        ? target
        : posix.dirname(target);
      if (!isWithin(folder, from) && !isWithin(from, folder)) targets.add(folder);
    }
  }
  return edges;
}

function checkOutsidePaths(source: Source): string[] {
  return source.text
    .split('\n')
    .flatMap((line, at) => (OUTSIDE_PATH.test(line) ? [`${source.path}:${at + 1} ${line.trim()}`] : []));
}

function readTree(root: string, extension: RegExp): Source[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extension.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
    });
}

const project = dirname(__dirname);
const sources = readTree(join(project, 'src'), /\.tsx?$/);
const file = (path: string, text: string): Source => ({ path, text });

describe('checkDirections', () => {
  it('finds every import of src allowed', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap(checkDirections)).toEqual([]);
  });

  it.each([
    ['a folder', 'register/x.ts', "import { run } from '../excel/run';", 'register/x.ts imports excel'],
    ['a type', 'grid/x.ts', "import type { A } from '../register/a';", 'grid/x.ts imports register'],
    ['a re-export', 'excel/x.ts', "export { a } from '../actions/a';", 'excel/x.ts imports actions'],
    ['a lazy import', 'actions/x.ts', "void import('../host/a');", 'actions/x.ts imports host'],
    ['a require', 'host/x.ts', "require('../register/a');", 'host/x.ts imports register'],
    ['an import type', 'grid/x.ts', "type A = import('../excel/a').A;", 'grid/x.ts imports excel'],
    ['a package', 'grid/x.ts', "import { z } from 'zod';", 'grid/x.ts imports zod'],
    [
      'a deep package',
      'register/x.ts',
      "import 'react/jsx-runtime';",
      'register/x.ts imports react/jsx-runtime',
    ],
    ['a Node module', 'actions/x.ts', "import 'node:fs';", 'actions/x.ts imports node:fs'],
    ['a side effect', 'register/a/x.ts', "import '../../taskpane/a';", 'register/a/x.ts imports taskpane'],
    ['a page', 'taskpane/x.tsx', "import '../commands/commands';", 'taskpane/x.tsx imports commands'],
    ['outside src', 'host/x.ts', "import '../../test/a';", 'host/x.ts imports ../../test/a'],
    ['a folder unknown', 'shared/x.ts', '', 'shared/x.ts is in a folder without a rule: shared'],
  ])('reports %s', (_, path, text, expected) => {
    expect(checkDirections(file(path, text))).toEqual([expected]);
  });

  it.each([
    [
      'register/a/x.ts',
      "import { a } from '../b'; import { c } from '../../grid/c'; import { z } from 'zod';",
    ],
    ['taskpane/x.tsx', "import { Button } from '@fluentui/react-components'; import '../register/a';"],
    ['taskpane/index.tsx', "import { associateCommands } from '../commands/commands';"],
    ['headless/x.ts', "import { readFileSync } from 'node:fs'; import '../actions/a';"],
  ])('accepts %s', (path, text) => {
    expect(checkDirections(file(path, text))).toEqual([]);
  });
});

describe('checkOfficeGlobals', () => {
  it('finds Excel and Office named only where they may be', () => {
    expect(sources.flatMap(checkOfficeGlobals)).toEqual([]);
  });

  it('reports a value and a type, and neither in excel nor in an entry file', () => {
    const text = 'Office.onReady(); let range: Excel.Range; const name = "Excel.run";';
    expect(checkOfficeGlobals(file('actions/x.ts', text))).toEqual([
      'actions/x.ts names Office.onReady',
      'actions/x.ts names Excel.Range',
    ]);
    expect(checkOfficeGlobals(file('excel/x.ts', text))).toEqual([]);
    expect(checkOfficeGlobals(file('taskpane/index.tsx', text))).toEqual([]);
  });
});

describe('checkManners', () => {
  it('finds nothing in src', () => {
    expect(sources.flatMap(checkManners)).toEqual([]);
  });

  it.each([
    ['a default export', 'grid/x.ts', 'export default 1;', 'grid/x.ts has a default export'],
    ['a default function', 'grid/x.ts', 'export default function a() {}', 'grid/x.ts has a default export'],
    [
      'a default name',
      'grid/x.ts',
      'const a = 1; export { a as default };',
      'grid/x.ts has a default export',
    ],
    ['any', 'host/x.ts', 'const a = b as any;', 'host/x.ts says any'],
    ['Date.now', 'register/x.ts', 'const a = Date.now();', 'register/x.ts reads the clock: Date.now'],
    ['new Date()', 'grid/x.ts', 'const a = new Date();', 'grid/x.ts reads the clock: new Date()'],
    ['new Date', 'grid/x.ts', 'const a = new Date;', 'grid/x.ts reads the clock: new Date'],
    ['Date()', 'grid/x.ts', 'const a = Date();', 'grid/x.ts reads the clock: Date()'],
    ['a grab-bag', 'register/utils.ts', '', 'register/utils.ts is named for nothing in particular'],
    ['a grab-bag folder', 'host/common/x.ts', '', 'host/common/x.ts is named for nothing in particular'],
  ])('reports %s', (_, path, text, expected) => {
    expect(checkManners(file(path, text))).toEqual([expected]);
  });

  it('accepts a date made from an argument, and the clock outside the core', () => {
    expect(
      checkManners(file('grid/x.ts', 'const a = new Date(ms); const b = Date.UTC(2016, 7, 4);')),
    ).toEqual([]);
    expect(checkManners(file('headless/x.ts', 'const a = new Date();'))).toEqual([]);
  });
});

describe('findCycles', () => {
  it('finds no ring of folders in src', () => {
    expect(findCycles(folderEdges(sources))).toEqual([]);
  });

  it('finds no ring in the rules', () => {
    const rules = Object.entries(LAYERS).map(([name, { folders }]) => [name, new Set(folders)] as const);
    expect(findCycles(new Map(rules))).toEqual([]);
  });

  it('reports a ring, and takes no notice of types', () => {
    const there = file('host/a/x.ts', "import { y } from '../b/y';");
    expect(findCycles(folderEdges([there, file('host/b/y.ts', "import { x } from '../a/x';")]))).toEqual([
      'host/a → host/b → host/a',
    ]);
    expect(findCycles(folderEdges([there, file('host/b/y.ts', "import type { X } from '../a/x';")]))).toEqual(
      [],
    );
  });
});

describe('checkOutsidePaths', () => {
  it('finds no place outside the project in any source, test or tool', () => {
    const everything = [
      ...sources,
      ...readTree(join(project, 'test'), /\.(tsx?|json|md)$/).filter(
        ({ path }) => path !== 'architecture.test.ts',
      ),
      ...readTree(join(project, '.ci'), /./),
    ];
    expect(everything.flatMap(checkOutsidePaths)).toEqual([]);
  });

  it('reports a place on a developer’s machine', () => {
    expect(checkOutsidePaths(file('grid/x.ts', "// first\nopen('/home/me/register.xlsx');"))).toEqual([
      "grid/x.ts:2 open('/home/me/register.xlsx');",
    ]);
    expect(checkOutsidePaths(file('grid/x.ts', "open('C:\\\\registers');"))).toHaveLength(1);
    expect(checkOutsidePaths(file('grid/x.ts', "open('./home/x'); // see https://a.example/work/"))).toEqual(
      [],
    );
  });
});
