import type { ConnectedWorkbook, HostOptions } from '../../src/host';

/** A moment by the clock and by the processor's own time, both in milliseconds. */
interface Moment {
  readonly clock: number;
  readonly processor: number;
}

/**
 * Watches for how long work keeps the thread without a break. What the host takes for answers does not count, for in
 * Excel that happens elsewhere; nor do times in which another program had the processor.
 */
export class ThreadWatch {
  private longest = 0;
  private host: Moment = { clock: 0, processor: 0 };
  private answering: Moment | undefined;
  private isWatching = true;

  /** For the host: answers come in a turn of their own, as Excel's do. */
  readonly options: HostOptions = {
    faults: () => ({ kind: 'delayed', until: this.beginAnswer() }),
  };

  watch(workbook: ConnectedWorkbook): void {
    workbook.onAnswered(() => {
      this.endAnswer();
    });
    this.awaitTurn();
  }

  /** The longest block in milliseconds; the watch is over. */
  end(): number {
    this.isWatching = false;
    return this.longest;
  }

  /** By a message, for the add-in gives way by them too; one channel for each, or Node answers them all at once. */
  private awaitTurn(): void {
    const before = now();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      const taken = sum(since(before), this.host, -1);
      this.host = { clock: 0, processor: 0 };
      this.longest = Math.max(this.longest, Math.min(taken.clock, taken.processor));
      if (this.isWatching) this.awaitTurn();
    };
    port2.postMessage(undefined);
  }

  private beginAnswer(): Promise<void> {
    return new Promise((resolve) => {
      setImmediate(() => {
        this.answering = now();
        resolve();
      });
    });
  }

  private endAnswer(): void {
    if (this.answering) this.host = sum(this.host, since(this.answering));
    this.answering = undefined;
  }
}

function now(): Moment {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), processor: (user + system) / 1_000 };
}

function since(before: Moment): Moment {
  return sum(now(), before, -1);
}

function sum(one: Moment, other: Moment, sign = 1): Moment {
  return { clock: one.clock + sign * other.clock, processor: one.processor + sign * other.processor };
}
