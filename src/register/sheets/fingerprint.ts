import { finishTurns, mapInTurns, type Turns } from '../turns';
import type { SheetPlan } from './sheetPlan';

/**
 * A short text that differs when a plan differs, the day it was made on apart: kept in the workbook, it tells whether
 * a sheet still says what the register says.
 */
export function fingerprintPlan(plan: SheetPlan): string {
  return finishTurns(fingerprintInTurns(plan));
}

/** As `fingerprintPlan`, in turns. */
export function* fingerprintInTurns({ rows, ...plan }: SheetPlan): Turns<string> {
  const hash = new TextHash();
  hash.add(JSON.stringify({ ...plan, print: { ...plan.print, built: '' } }));
  yield* mapInTurns(rows, (row) => {
    hash.add(JSON.stringify(row));
  });
  return hash.end();
}

// Looked up once: this runs for every character of a sheet.
const { imul } = Math;

/** 53 bits of a text as letters and digits (cyrb53, public domain): enough to tell versions apart, not to keep secrets. */
export function hashText(text: string): string {
  const hash = new TextHash();
  hash.add(text);
  return hash.end();
}

/** As `hashText`, of a text that comes in parts. */
class TextHash {
  private high = 0xdeadbeef;
  private low = 0x41c6ce57;

  add(text: string): void {
    let { high, low } = this;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      high = imul(high ^ code, 2654435761);
      low = imul(low ^ code, 1597334677);
    }
    this.high = high;
    this.low = low;
  }

  end(): string {
    let { high, low } = this;
    high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
    low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
    return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
  }
}
