import { createHash } from 'node:crypto';
import type { Outcome, RunExcel } from '../../src/actions';
import type { Fault, RequestAt } from '../../src/host';
import { openWorkbook, type OpenWorkbook } from '../builders/openWorkbook';
import { bookFacts, compareFacts, type BookFacts } from './bookFacts';

/** Time for a test that tries everything out, on a computer that is busy with much else. */
export const SLOW_MS = 300_000;

/** Something that an officer does. */
export interface OfficerAction {
  readonly run: (run: RunExcel) => Promise<Outcome<unknown>>;
  /** Facts of the officer's, by key, that it is there to change. */
  readonly mayChange?: RegExp;
  /** Facts, by key, that depend on what was met on the way: records of changes. */
  readonly tellsItsWay?: RegExp;
  /** The facts that together tell that it was done to its end. */
  readonly tellsDone?: readonly string[];
}

/** A workbook to run an action in, and what of it is the officer's. */
export interface Scene {
  readonly bytes: Uint8Array;
  readonly officers: BookFacts;
  /** The register before the add-in did anything, where that is another one. */
  readonly registerBytes?: Uint8Array;
}

/** A fault at a request, counted from 1. */
export interface Trouble {
  readonly request: number;
  readonly fault: Fault;
}

/** What came of every trouble. */
export interface Tally {
  readonly runs: number;
  /** In words; none when nothing was lost, nothing half-made passes, and running again completes it. */
  readonly broken: readonly string[];
}

/** A workbook whose requests go wrong as long as there is trouble. */
export interface TroubledWorkbook extends OpenWorkbook {
  /** Makes request numbers count from the next one. */
  readonly trouble: (trouble: Trouble | undefined) => void;
  readonly seen: RequestAt[];
}

/** Opens a workbook whose requests can be made to go wrong. */
export async function openTroubled(bytes: Uint8Array): Promise<TroubledWorkbook> {
  let now: Trouble | undefined;
  let offset = 0;
  const seen: RequestAt[] = [];
  const workbook = await openWorkbook(bytes, {
    faults: (request) => {
      seen.push(request);
      return request.number - offset === now?.request ? now.fault : undefined;
    },
  });
  const trouble = (next: Trouble | undefined) => {
    offset += seen.length;
    seen.length = 0;
    now = next;
  };
  return Object.assign(workbook, { trouble, seen });
}

/** Every trouble that an action can run into: each request as a whole, and each action that changes something. */
export function listTroubles(requests: readonly RequestAt[]): Trouble[] {
  return requests.flatMap(({ number, changes }) => {
    const whole: Fault[] = [
      { kind: 'refused', code: 'GeneralException' },
      { kind: 'refused', code: 'RequestPayloadSizeLimitExceeded' },
      { kind: 'lost', when: 'before' },
      { kind: 'lost', when: 'after' },
    ];
    const partial = changes.map((action): Fault => ({
      kind: 'action refused',
      action,
      code: 'GeneralException',
    }));
    return [...whole, ...partial].map((fault) => ({ request: number, fault }));
  });
}

/** Runs an action into every trouble there is, then again without, and tells where a promise was not kept. */
export async function runIntoEveryTrouble(
  { bytes, officers }: Scene,
  action: OfficerAction,
  isWanted: (trouble: Trouble) => boolean = () => true,
): Promise<Tally> {
  const undisturbed = await openTroubled(bytes);
  const requests = await record(undisturbed, action);
  const wanted = bookFacts(undisturbed.file);
  const wantedPrint = printOf(wanted);
  const troubles = listTroubles(requests).filter(isWanted);
  const known = new Set<string>();
  const broken: string[] = [];
  for (const trouble of troubles) {
    const found = await runInto(trouble);
    broken.push(...found.map((what) => `${describeTrouble(trouble)}: ${what}`));
  }
  return { runs: troubles.length, broken };

  async function runInto(trouble: Trouble): Promise<string[]> {
    const workbook = await openTroubled(bytes);
    workbook.trouble(trouble);
    const said = describeOutcome(await tryTo(action, workbook), trouble);
    const after = bookFacts(workbook.file);
    const state = printOf(after);
    const lost = findLost(officers, after, action.mayChange);
    const passes = state !== wantedPrint && passesForDone(after, wanted, action);
    // The same state has the same future.
    if (known.has(state)) return [...said, ...lost];
    known.add(state);
    if (passes) lost.push('passes for done');
    workbook.trouble(undefined);
    const again = await tryTo(action, workbook);
    const end = again === 'done' ? [] : [`running again: ${again}`];
    const endFacts = bookFacts(workbook.file);
    const differences = printOf(endFacts) === wantedPrint ? [] : compareFacts(wanted, endFacts).slice(0, 3);
    return [...said, ...lost, ...end, ...differences];
  }
}

/** The same for the same facts; hundreds of states are kept. */
function printOf(facts: BookFacts): string {
  const hash = createHash('sha1');
  for (const [key, says] of facts) hash.update(`${key} ${says}\n`);
  return hash.digest('hex');
}

/** Whether the facts that tell of finished work are there before it is finished. */
function passesForDone(facts: BookFacts, wanted: BookFacts, { tellsDone = [] }: OfficerAction): boolean {
  return tellsDone.length > 0 && tellsDone.every((key) => facts.get(key) === wanted.get(key));
}

async function record(workbook: TroubledWorkbook, action: OfficerAction): Promise<RequestAt[]> {
  workbook.trouble(undefined);
  const outcome = await tryTo(action, workbook);
  if (outcome !== 'done') throw new Error(`Expected an undisturbed run to be done, got "${outcome}"`);
  return [...workbook.seen];
}

/** `done`, the sentence, or what was thrown. */
export async function tryTo({ run }: OfficerAction, { runExcel }: OpenWorkbook): Promise<string> {
  try {
    const outcome = await run(runExcel);
    return outcome.kind === 'done' ? 'done' : outcome.message;
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

function describeOutcome(said: string, { fault }: Trouble): string[] {
  return saysWhatToDo(said) ? [] : [`said “${said}” after ${JSON.stringify(fault)}`];
}

/** Whether a message is a sentence without codes that tells what to do next. */
export function saysWhatToDo(said: string): boolean {
  const isSentence = /^\p{Lu}.*\.$/u.test(said) && !/threw|\p{Ll}\p{Lu}/u.test(said) && said.length < 300;
  return isSentence && /\b(run (this|it)|choose|unhide|open)\b/.test(said);
}

/** Facts of the officer's that are no longer so. What comes new is the add-in's. */
function findLost(before: BookFacts, after: BookFacts, mayChange: RegExp | undefined): string[] {
  return [...before].flatMap(([key, says]) => {
    if (key.startsWith('tabs|') || mayChange?.test(key) || after.get(key) === says) return [];
    return [`lost ${key}: ${says} → ${after.get(key) ?? '–'}`];
  });
}

function describeTrouble({ request, fault }: Trouble): string {
  const { kind } = fault;
  if (kind === 'action refused') return `request ${request} action ${fault.action}`;
  return `request ${request} ${kind}${kind === 'lost' ? ` ${fault.when}` : ''}`;
}
