import type { RequestBody } from '../protocol/wire';
import { ACTION } from '../protocol/wire';

/** One request that went over the wire. */
export interface RequestRecord {
  /** `clean-up` only gives references back; nobody waits for it. */
  readonly kind: 'batch' | 'clean-up';
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The calls it made, as an add-in's author names them: `Worksheet.getRange`, `Range.values =`. */
  readonly calls: readonly string[];
}

/** The requests of a workbook, and their sizes as Excel on the web counts them: bytes of the JSON in UTF-8. */
export class RequestLog {
  private readonly kept: RequestRecord[] = [];

  get records(): readonly RequestRecord[] {
    return this.kept;
  }

  /** Round trips an add-in waits for. */
  get count(): number {
    return this.batches.length;
  }

  get cleanUpCount(): number {
    return this.kept.length - this.count;
  }

  /** The largest request an add-in waited for. */
  get largestBytes(): number {
    return Math.max(0, ...this.batches.map(({ requestBytes }) => requestBytes));
  }

  get largestResponseBytes(): number {
    return Math.max(0, ...this.batches.map(({ responseBytes }) => responseBytes));
  }

  /** All requests together, clean-up too. */
  get totalBytes(): number {
    return this.kept.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  }

  add(record: RequestRecord): void {
    this.kept.push(record);
  }

  private get batches(): readonly RequestRecord[] {
    return this.kept.filter(({ kind }) => kind === 'batch');
  }
}

/** Whether a request only gives references back. */
export function kindOfRequest(body: RequestBody): RequestRecord['kind'] {
  const calls = body.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  const isCleanUp = calls.length > 0 && calls.every(({ Name }) => Name === '_RemoveReference');
  return isCleanUp ? 'clean-up' : 'batch';
}

export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
