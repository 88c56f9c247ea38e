import { openWorkbook } from '../builders/openWorkbook';
import { bookFacts, compareFacts } from '../faults/bookFacts';
import { saysWhatToDo } from '../faults/faultRuns';
import { randomAction, type FuzzAction } from './fuzzActions';
import { PaperWords } from './paperWords';
import { randomOf, type Random } from './random';
import { randomEdit, type Edit } from './randomEdit';
import { randomRegister } from './randomRegister';
import { randomTrouble, type RandomTrouble } from './randomTrouble';

const FEWEST_STEPS = 4;
const MORE_STEPS = 6;

/** What a seed came to. */
export interface FuzzResult {
  readonly seed: number;
  /** What was done, in words. */
  readonly steps: readonly string[];
  /** Promises that were not kept; the run ends with the first step that breaks one. */
  readonly broken: readonly string[];
}

/** Makes a register from a seed and has officers, a co-author, faults and the add-in at it. */
export async function fuzzSeed(seed: number): Promise<FuzzResult> {
  const random = randomOf(seed);
  const scene = await openScene(random);
  const steps: string[] = [];
  const count = FEWEST_STEPS + random.below(MORE_STEPS);
  for (let step = 0; step < count; step += 1) {
    const broken = await takeStep(scene, random, (what) => steps.push(what));
    if (broken.length > 0) return { seed, steps, broken };
  }
  return { seed, steps, broken: [] };
}

type Scene = Awaited<ReturnType<typeof openScene>>;

async function openScene(random: Random) {
  const bytes = await randomRegister(random);
  let trouble: RandomTrouble | undefined;
  let requests = 0;
  const workbook = await openWorkbook(bytes, {
    faults: (request) => {
      requests += 1;
      return requests === trouble?.request ? trouble.strike(request) : undefined;
    },
  });
  return {
    workbook,
    /** The same register with everything that officers do to it, and without the add-in. */
    officers: await openWorkbook(bytes),
    words: new PaperWords(workbook),
    expect: (next: RandomTrouble | undefined) => {
      trouble = next;
      requests = 0;
    },
  };
}

async function takeStep(scene: Scene, random: Random, tell: (what: string) => void): Promise<string[]> {
  if (random.happens(0.2)) {
    const typed = scene.words.type(random);
    if (typed !== undefined) tell(typed);
    return typed === undefined ? [] : check(scene);
  }
  if (random.happens(0.3)) {
    const edit = randomEdit(random, scene.officers);
    if (!edit) return [];
    tell(edit.says);
    makeBoth(scene, edit);
    return check(scene);
  }
  return actInTrouble(scene, random, tell);
}

async function actInTrouble(scene: Scene, random: Random, tell: (what: string) => void): Promise<string[]> {
  const action = randomAction(random);
  const trouble = random.happens(0.5) ? chooseTrouble(scene, random, action) : undefined;
  tell(trouble ? `${action.name}; before request ${trouble.request}: ${trouble.says}` : action.name);
  scene.expect(trouble);
  const said = await tryTo(scene, action);
  scene.expect(undefined);
  const first = [...describeSaid(said), ...check(scene, action)];
  if (first.length > 0) return first;
  tell(`  ${said}; the same again`);
  const again = await tryTo(scene, action);
  const second = [...describeSaid(again), ...check(scene)];
  return second.length > 0 || again !== 'done' || !action.isRepeatable
    ? second
    : checkRepeated(scene, action);
}

/** A co-author's edit between a fix and its being put back would be what is put back to. */
function chooseTrouble(scene: Scene, random: Random, { isRepeatable }: FuzzAction): RandomTrouble {
  const edit = isRepeatable ? randomEdit(random, scene.officers) : undefined;
  const both = edit && {
    says: edit.says,
    make: () => {
      makeBoth(scene, edit);
    },
  };
  return randomTrouble(random, both);
}

function makeBoth({ workbook, officers }: Scene, edit: Edit): void {
  edit.make(officers);
  edit.make(workbook);
}

/** `done`, the sentence, or what was thrown. */
async function tryTo({ workbook }: Scene, { run }: FuzzAction): Promise<string> {
  try {
    const outcome = await run(workbook.runExcel);
    return outcome.kind === 'done' ? 'done' : outcome.message;
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function describeSaid(said: string): string[] {
  return said === 'done' || (!said.startsWith('threw') && saysWhatToDo(said)) ? [] : [`said “${said}”`];
}

/** Whether everything of the officers' is as they left it. A fix that was broken off is put back by doing it again. */
function check({ workbook, officers, words }: Scene, { isRepeatable }: Partial<FuzzAction> = {}): string[] {
  const now = bookFacts(workbook.file);
  const lost = [...bookFacts(officers.file)].flatMap(([key, says]) => {
    // Only the fix changes cells, and only until it is put back.
    if (key.startsWith('tabs|') || (isRepeatable === false && /^(cell|style)/.test(key))) return [];
    return now.get(key) === says ? [] : [`lost ${key}: ${says} → ${now.get(key) ?? '–'}`];
  });
  return [...lost, ...words.listLost().map((text) => `lost “${text}”`)].slice(0, 5);
}

async function checkRepeated(scene: Scene, action: FuzzAction): Promise<string[]> {
  const before = bookFacts(scene.workbook.file);
  const said = await tryTo(scene, action);
  const differences = compareFacts(before, bookFacts(scene.workbook.file)).slice(0, 3);
  return [
    ...(said === 'done' ? [] : [`once more: ${said}`]),
    ...differences.map((what) => `not repeatable: ${what}`),
  ];
}
