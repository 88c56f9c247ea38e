import { z } from 'zod';
import { PAPER_NAMES } from './papers/paperState';
import { AGREEMENT_KINDS } from './reading';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const row = z.number().int().min(1);
/** An unlimited high end is null. */
const interval = z.strictObject({ low: z.number(), high: z.number().nullable() });
const testResult = z.enum(['met', 'not met', 'not known']);
const recordedClass = z.enum(['Significant', 'Desirable']);

const tabSchema = z.strictObject({
  sheet: z.string(),
  theme: z.string(),
  headerRow: row,
  firstRow: row,
  lastRow: row,
  /** Column letters by key; a council's own column is `key:council`. */
  columns: z.record(z.string(), z.string().regex(/^[A-Z]{1,3}$/)),
});

const fundingSchema = z.strictObject({
  byCouncil: z.record(z.string(), interval),
  /** No council is named for it: any may bear between nothing and all of it. */
  shared: interval,
  capital: z.number(),
  source: z.enum(['column', 'text', 'none']),
});

const significanceSchema = z.strictObject({
  overall: z.enum(['Significant', 'Desirable', 'Undetermined']),
  /** What the scheme calls the class, where that is another word. */
  className: z.string().optional(),
  byCouncil: z.record(z.string(), interval.extend({ result: testResult })),
  tests: z.array(
    z.strictObject({
      /** `resource`, `staff time`, `risk`, `statutory`, or the name of a test of the scheme's own. */
      test: z.string(),
      result: testResult,
      why: z.string(),
    }),
  ),
  missing: z.array(z.string()),
  assumptions: z.array(z.string()),
  why: z.string(),
});

const agreementSchema = z.strictObject({
  kind: z.enum(AGREEMENT_KINDS).nullable(),
  start: date.nullable(),
  end: date.nullable(),
  status: z.enum(['current', 'ending', 'expired', 'rolling', 'open-ended', 'none', 'draft', 'not known']),
});

const partnershipSchema = z.strictObject({
  sheet: z.string(),
  row,
  name: z.string(),
  /** The theme that is to follow the tab's, where the scheme has new themes. */
  newTheme: z.string().optional(),
  recorded: recordedClass.nullable(),
  /** The recorded class in the scheme's words, where they are others. */
  recordedClassName: z.string().nullable().optional(),
  type: z.strictObject({
    value: z.string().nullable(),
    source: z.enum(['recorded', 'suggested']),
    why: z.string(),
  }),
  funding: fundingSchema,
  officerDaysPerMonth: interval,
  significance: significanceSchema,
  agreement: agreementSchema,
  reporting: z.enum(['Annual', 'Quarterly', 'None']),
  duties: z.array(
    z.strictObject({
      duty: z.enum(['annual report', 'annual review', 'quarterly report', 'agreement renewal']),
      due: date,
    }),
  ),
  nextReviewDue: date.nullable(),
  reviewStatus: z.enum(['Overdue', 'Due soon', 'On track', 'No date']),
  /**
   * What the row says in the columns that the scheme adds, by their keys: words, a date, £, or an interval of £; absent
   * where the scheme adds none.
   */
  added: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), interval])).optional(),
});

const findingSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  /** Null for the register as a whole. */
  sheet: z.string().nullable(),
  /** Null for a tab as a whole. */
  cell: z
    .string()
    .regex(/^[A-Z]{1,3}[1-9]\d*$/)
    .nullable(),
  value: z.string(),
  message: z.string(),
});

/** What officers said of a tab or of a heading, and whether it was followed. */
const correctionSchema = z.strictObject({
  sheet: z.string(),
  /** Null for the tab as a whole. */
  heading: z.string().nullable(),
  /** A theme, or the key of a column; null for a tab or a heading that is not read. */
  readAs: z.string().nullable(),
  isUsed: z.boolean(),
  message: z.string(),
});

/**
 * A read and judged register as a document for other programs. Rows count from 1, amounts are pounds with pence, days
 * have two decimals, dates are ISO.
 */
export const registerReportSchema = z.strictObject({
  workbook: z.string(),
  asOf: date,
  scheme: z.string(),
  /** Where the scheme has one. */
  schemeVersion: z.string().optional(),
  tabs: z.array(tabSchema),
  ignoredSheets: z.array(z.string()),
  partnerships: z.array(partnershipSchema),
  findings: z.array(findingSchema),
  /** Where officers said something of tabs or headings. */
  corrections: z.array(correctionSchema).optional(),
  /** Round trips to Excel and their bytes; the command line adds them. */
  requests: z
    .strictObject({ count: z.number().int(), largestBytes: z.number().int(), totalBytes: z.number().int() })
    .optional(),
  /** What was written into the workbook; the command line adds it. */
  written: z
    .strictObject({
      sheets: z.array(z.string()).readonly(),
      columns: z.number().int(),
      rows: z.number().int(),
    })
    .optional(),
});

export type RegisterReport = z.infer<typeof registerReportSchema>;

/** Text, a number, or a date as ISO text; null for a blank cell. A change that was put back has dates as serial numbers. */
const content = z.union([z.string(), z.number(), z.boolean()]).nullable();

/** One change to an officer's cell: on offer, made, put back, or left because the cell does not allow it any more. */
const fixSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  sheet: z.string(),
  cell: z.string(),
  partnership: z.string(),
  heading: z.string(),
  before: content,
  after: content,
  outcome: z.enum(['offered', 'applied', 'put back', 'left']),
  message: z.string(),
});

/** One paper, built or not. Dates are null when the workbook does not remember how it was built. */
const paperSchema = z.strictObject({
  paper: z.enum(PAPER_NAMES),
  sheet: z.string().nullable(),
  asOf: date.nullable(),
  builtOn: date.nullable(),
  committeeDate: date.nullable(),
  scheme: z.string().nullable(),
  isPublic: z.boolean(),
  standing: z.enum(['not built', 'up to date', 'earlier date', 'out of date']),
  /** What has changed since, a sentence each. */
  changes: z.array(z.string()),
  /** Whether its first rows hold something else than what was written. */
  isTypedOn: z.boolean(),
});

const count = z.number().int().min(0);

/** The whole document of a task on the command line: the register, what was asked of Excel and what was written. */
export const taskReportSchema = registerReportSchema.extend({
  /** Round trips to Excel; bytes of JSON. */
  requests: z.strictObject({ count, largestBytes: count, totalBytes: count }),
  written: z.strictObject({ sheets: z.array(z.string()).readonly(), columns: count, rows: count }),
  /** Of the tasks that change officers' cells. */
  fixes: z.array(fixSchema).optional(),
  /** Of the task that only checks: how the papers in the workbook stand to the register. */
  papers: z.array(paperSchema).optional(),
});

export type TaskReport = z.infer<typeof taskReportSchema>;
