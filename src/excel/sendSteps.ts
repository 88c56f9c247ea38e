/** Where a new request begins: Excel on the web refuses 5 MB, and a string travels there with every quote doubled. */
const BYTES_PER_REQUEST = 900_000;

/** One thing to do to the workbook and about how many bytes it adds to a request. */
export interface Step {
  readonly bytes: number;
  readonly apply: () => void;
}

/** The bytes that values take in a request, as UTF-8 JSON. */
export function measureValues(values: unknown): number {
  return new TextEncoder().encode(JSON.stringify(values)).length;
}

/** Carries steps out in order, in one request while they fit, else in as few as they need. */
export async function sendSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  let pending = 0;
  for (const step of steps) {
    if (pending > 0 && pending + step.bytes > BYTES_PER_REQUEST) {
      // A request ends where Excel's size limit does, not with every step.
      await context.sync();
      pending = 0;
    }
    step.apply();
    pending += step.bytes;
  }
  await context.sync();
}
