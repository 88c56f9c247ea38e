import type { RequestAt } from '../../src/host';
import { openWorkbook, type OpenWorkbook } from '../builders/openWorkbook';
import { bookFacts, compareFacts, type BookFacts } from './bookFacts';
import { WORDS, type CoAuthorChange } from './coAuthorChanges';
import { saysWhatToDo, tryTo, type OfficerAction, type Scene, type Tally } from './faultRuns';

/** Has a co-author make each change between any two requests of an action, and tells where a promise was not kept. */
export async function meetEveryChange(
  { bytes, registerBytes = bytes }: Scene,
  action: OfficerAction,
  changes: readonly CoAuthorChange[],
): Promise<Tally> {
  const requests = await countRequests(bytes, action);
  const broken: string[] = [];
  let runs = 0;
  for (const change of changes) {
    const expected = await expectAfter(change);
    if (!expected) continue;
    for (let request = 2; request <= requests; request += 1) {
      runs += 1;
      const found = await meet(change, request, expected);
      broken.push(...found.map((what) => `${change.name} before request ${String(request)}: ${what}`));
    }
  }
  return { runs, broken };

  async function expectAfter(change: CoAuthorChange): Promise<Expected | undefined> {
    const changedFirst = await openWorkbook(bytes);
    if (!tryChange(change, changedFirst)) return undefined;
    const begin = bookFacts(changedFirst.file);
    const said = await tryTo(action, changedFirst);
    const officers = await openWorkbook(registerBytes);
    if (!change.isBeside) tryChange(change, officers);
    const doneFirst = await openWorkbook(bytes);
    await tryTo(action, doneFirst);
    tryChange(change, doneFirst);
    const done = bookFacts(doneFirst.file);
    renameBack(change, doneFirst);
    await tryTo(action, doneFirst);
    const ends = change.renames ? [doneFirst] : [changedFirst, doneFirst];
    return {
      officers: bookFacts(officers.file),
      states: [begin, bookFacts(changedFirst.file), done],
      said: change.renames ? 'done' : said,
      ends: ends.map(({ file }) => bookFacts(file)),
    };
  }

  async function meet(change: CoAuthorChange, request: number, expected: Expected): Promise<string[]> {
    let words: string | undefined;
    const workbook: OpenWorkbook = await openWorkbook(bytes, {
      faults: ({ number }) => {
        if (number !== request) return undefined;
        // Where it cannot be done any more, the run is as any other.
        tryChange(change, workbook);
        words = change.typesOn === undefined ? undefined : findWords(bookFacts(workbook.file));
        return undefined;
      },
    });
    const said = await tryTo(action, workbook);
    const after = bookFacts(workbook.file);
    const found = [
      ...(said === 'done' || saysWhatToDo(said) ? [] : [`said “${said}”`]),
      ...findLost(expected, after, action.mayChange),
      ...(words === undefined || after.get(words)?.includes(WORDS)
        ? []
        : [`lost what was typed at ${words}`]),
    ];
    renameBack(change, workbook);
    const again = await tryTo(action, workbook);
    const end = whatCounts(bookFacts(workbook.file), action);
    const differences = expected.ends.map((facts) => compareFacts(whatCounts(facts, action), end));
    const [fewest = []] = differences.sort((one, other) => one.length - other.length);
    return [
      ...found,
      ...(again === expected.said ? [] : [`running again: ${again}`]),
      ...fewest.slice(0, 3).map((what) => `${what} (${said})`),
    ];
  }
}

interface Expected {
  /** What is the officers' once the change is made. */
  readonly officers: BookFacts;
  /** With the change: before the action, after it, and when the change came after it. */
  readonly states: readonly BookFacts[];
  /** What the action says when it is done again. */
  readonly said: string;
  /** What it leaves then: as though the change had been made before it, or after it. */
  readonly ends: readonly BookFacts[];
}

async function countRequests(bytes: Uint8Array, action: OfficerAction): Promise<number> {
  const seen: RequestAt[] = [];
  const workbook = await openWorkbook(bytes, {
    faults: (request) => {
      seen.push(request);
      return undefined;
    },
  });
  await tryTo(action, workbook);
  return seen.length;
}

function tryChange({ make }: CoAuthorChange, workbook: OpenWorkbook): boolean {
  try {
    make(workbook);
    return true;
  } catch {
    // The workbook has no such tab or lines.
    return false;
  }
}

function renameBack({ renames = {} }: CoAuthorChange, { coAuthor, file }: OpenWorkbook): void {
  const has = (tab: string) => file.sheets.some(({ name }) => name === tab);
  for (const [was, is] of Object.entries(renames)) {
    if (has(is) && !has(was)) coAuthor.renameTab(is, was);
  }
}

function findWords(facts: BookFacts): string | undefined {
  return [...facts].find(([key, says]) => key.startsWith('cell|') && says.includes(WORDS))?.[0];
}

/** Officers' facts that are no longer so. What an action is there to change may be as it leaves it. */
function findLost({ officers, states }: Expected, after: BookFacts, mayChange: RegExp | undefined): string[] {
  return [...officers].flatMap(([key, says]) => {
    const is = after.get(key);
    if (key.startsWith('tabs|') || is === says) return [];
    if (mayChange?.test(key) && states.some((facts) => is === facts.get(key))) return [];
    return [`lost ${key}: ${says} → ${is ?? '–'}`];
  });
}

/** Looks of blank cells and sizes of rows and columns may stay from what was begun elsewhere. */
function whatCounts(facts: BookFacts, { tellsItsWay }: OfficerAction): BookFacts {
  return new Map(
    [...facts].filter(([key]) => {
      const [kind = '', sheet = '', at = ''] = key.split('|');
      if (tellsItsWay?.test(key)) return false;
      if (kind === 'style') return facts.has(['cell', sheet, at].join('|'));
      return !['row', 'column', 'tabs'].includes(kind);
    }),
  );
}
