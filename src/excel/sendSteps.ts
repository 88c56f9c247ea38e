import { UNWATCHED, type Pace } from './Pace';
import { Stopped } from './situations';

/** Where a new request begins: Excel on the web refuses 5 MB, and a string travels there with every quote doubled. */
const BYTES_PER_REQUEST = 900_000;

/** One thing to do to the workbook and about how many bytes it adds to a request. */
export interface Step {
  readonly bytes: number;
  readonly apply: () => void;
}

/** Steps that leave something half-made unless all of them are carried out; asked for when their turn has come. */
export type Part = () => Promise<readonly Step[]>;

/** The bytes that values take in a request, as UTF-8 JSON. */
export function measureValues(values: unknown): number {
  return new TextEncoder().encode(JSON.stringify(values)).length;
}

/** How parts are carried out. */
export interface SendOptions {
  /** It advances by one for each part. */
  readonly pace: Pace;
  /** What is done once a number of parts are, as a clause. */
  readonly describeDone: (count: number) => string;
  /** What is to be done in the same requests after that many parts: all of them, or those before it was stopped. */
  readonly finish?: (count: number) => Promise<readonly Step[]>;
}

/** Carries steps out in order, in one request while they fit, else in as few as they need. */
export async function sendSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const requests = new Requests(context, UNWATCHED);
  await requests.add(steps);
  await requests.send();
}

/**
 * Carries parts out as `sendSteps` does steps, for somebody who follows them. When it is stopped, the part that was
 * begun is finished and the next is not begun.
 * @throws Stopped when it was stopped before the last part was begun
 */
export async function sendParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
  { pace, describeDone, finish = () => Promise.resolve([]) }: SendOptions,
): Promise<void> {
  const requests = new Requests(context, pace);
  for (const [count, part] of parts.entries()) {
    if (pace.signal.aborted) {
      if (count > 0) await requests.add(await finish(count), 0);
      await requests.sendRest();
      throw new Stopped(describeDone(count));
    }
    await requests.add(await part(), 1);
  }
  await requests.add(await finish(parts.length), 0);
  await requests.sendRest();
}

/** Steps on their way to Excel, in requests as large as it takes. */
class Requests {
  private bytes = 0;
  private parts = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly pace: Pace,
  ) {}

  /** @param parts what all of these steps count for the pace */
  async add(steps: readonly Step[], parts = 0): Promise<void> {
    const total = steps.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { bytes, apply } of steps) {
      // A request ends where Excel's size limit does, not with every step.
      if (this.bytes > 0 && this.bytes + bytes > BYTES_PER_REQUEST) await this.send();
      apply();
      this.bytes += bytes;
      this.parts += parts * (bytes / total);
    }
  }

  async send(): Promise<void> {
    await this.context.sync();
    this.pace.advance(this.parts);
    this.bytes = 0;
    this.parts = 0;
  }

  /** Sends what has not been sent, if anything. */
  async sendRest(): Promise<void> {
    if (this.bytes > 0) await this.send();
  }
}
