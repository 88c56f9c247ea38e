import { z } from 'zod';
import { hashText } from '../sheets/fingerprint';
import { PAPER_NAMES, type PaperBasis, type PaperName } from './paperState';
import { updateSchema } from './commissioning/updateSnapshot';
import { entriesSchema, fingerprintSnapshot, snapshotSchema, type PaperSnapshot } from './snapshot';

const date = z.iso.date();

const builtSchema = z.strictObject({
  asOf: date,
  builtOn: date,
  committeeDate: date.nullable(),
  inflation: z.number().optional(),
  scheme: z.string(),
  isPublic: z.boolean(),
  /** Fingerprints of the whole scheme; of what the paper says apart from officers' words; of its first rows as written. */
  schemePrint: z.string(),
  saysPrint: z.string(),
  cellsPrint: z.string(),
  /** Which of the snapshots it was built from. */
  snapshot: z.string(),
});

const noteSchema = z.strictObject({
  built: z.partialRecord(z.enum(PAPER_NAMES), builtSchema),
  /** By fingerprint: papers that were built from the same register share one. */
  snapshots: z.record(z.string(), entriesSchema),
  taken: snapshotSchema.nullable(),
  /** What the scheme's columns said when the Commissioning update was last built, and when it went to committee. */
  update: updateSchema.optional(),
  takenUpdate: updateSchema.optional(),
});

/** How one paper was built. */
export type BuiltPaper = Readonly<z.infer<typeof builtSchema>>;

/** What the workbook remembers of its papers: what each was built from, and what went to committee. */
export type PaperNote = Readonly<z.infer<typeof noteSchema>>;

const NO_PAPERS: PaperNote = { built: {}, snapshots: {}, taken: null };

/** The note that a workbook holds; undefined when it is not in the form that the add-in writes. */
export function parsePaperNote(value: unknown): PaperNote | undefined {
  const result = noteSchema.safeParse(value, { jitless: true });
  return result.success ? result.data : undefined;
}

/** What a paper that was just built is to be remembered by. */
export interface PaperToNote {
  readonly paper: PaperName;
  readonly basis: PaperBasis;
  readonly prints: Pick<BuiltPaper, 'schemePrint' | 'saysPrint' | 'cellsPrint'>;
  /** Whether the sheet was as planned already, so that the day on it is that of an earlier building. */
  readonly isAsBefore: boolean;
}

/** The note with papers that were built from a register. */
export function noteBuilt(
  note: PaperNote | undefined,
  papers: readonly PaperToNote[],
  register: PaperSnapshot,
): PaperNote {
  const { built: before, snapshots, ...others } = note ?? NO_PAPERS;
  const snapshot = fingerprintSnapshot(register);
  const built = { ...before };
  for (const { paper, basis, prints, isAsBefore } of papers) {
    const builtOn = (isAsBefore ? before[paper]?.builtOn : undefined) ?? basis.builtOn;
    built[paper] = { ...basis, builtOn, ...prints, snapshot };
  }
  return keepUsed({ built, snapshots: { ...snapshots, [snapshot]: register.entries }, ...others });
}

/** The snapshot that a paper was built from; undefined when it was never built. */
export function snapshotOf(note: PaperNote, paper: PaperName): PaperSnapshot | undefined {
  const built = note.built[paper];
  const entries = built && note.snapshots[built.snapshot];
  return entries && { asOf: built.asOf, entries };
}

/** The date of the papers that were last marked as taken to committee; undefined without any. */
export function lastTaken(note: PaperNote | undefined): string | undefined {
  return note?.taken?.asOf ?? note?.takenUpdate?.asOf;
}

/** Whether two notes say the same. */
export function isSameNote(one: PaperNote | undefined, other: PaperNote): boolean {
  // The schema puts members in one order, whoever made the note.
  return JSON.stringify(one) === JSON.stringify(noteSchema.parse(other, { jitless: true }));
}

/** A short text that differs when anything of a scheme does. */
export function fingerprintScheme(scheme: unknown): string {
  return hashText(JSON.stringify(scheme));
}

/** Papers in a fixed order and only the snapshots that they need: the same papers make the same note. */
function keepUsed({ built, snapshots, ...others }: PaperNote): PaperNote {
  const papers = PAPER_NAMES.flatMap((paper) => {
    const own = built[paper];
    return own ? [[paper, own] as const] : [];
  });
  const used = [...new Set(papers.map(([, { snapshot }]) => snapshot))];
  return {
    built: Object.fromEntries(papers),
    snapshots: Object.fromEntries(used.map((key) => [key, snapshots[key] ?? []])),
    ...others,
  };
}
