import type { CellStyle, CellStylePatch } from '../model';
import { patchStyle } from './patchStyle';
import { readStyle } from './readStyle';
import type { StyleSheet } from './StyleSheet';

/** Cell styles by their number in `cellXfs`, each worked out once. */
export class Styles {
  private readonly looks = new Map<number, CellStyle>();
  private readonly patched = new Map<string, Map<number, number>>();

  constructor(readonly sheet: StyleSheet) {}

  look(style: number): CellStyle {
    const known = this.looks.get(style);
    if (known) return known;
    const look = readStyle(this.sheet, this.sheet.entry('cellXfs', style));
    this.looks.set(style, look);
    return look;
  }

  /** Gives, for each style number, the number of that style with `patch` over it. */
  patcher(patch: CellStylePatch): (style: number) => number {
    const key = JSON.stringify(patch);
    const known = this.patched.get(key) ?? new Map<number, number>();
    this.patched.set(key, known);
    return (style) => {
      const done = known.get(style);
      if (done !== undefined) return done;
      const made = patchStyle(this.sheet, style, patch);
      known.set(style, made);
      return made;
    };
  }
}
