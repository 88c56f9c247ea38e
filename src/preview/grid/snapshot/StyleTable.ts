import type { IStyleData } from '@univerjs/core';
import type { CellStyle } from '../../../host';
import { cellLook } from './cellLook';

/** The looks of a workbook's cells, each once, by the ids that cells carry. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly known = new WeakMap<CellStyle, string>();
  private readonly ids = new Map<string, string>();

  /** The id of a cell's look; `over` is laid over it, or under it where the cell says something of its own. */
  idOf(style: CellStyle, under?: IStyleData): string {
    if (under) return this.idOfLook({ ...under, ...cellLook(style) });
    // The host gives the same object for every cell of a style.
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const id = this.idOfLook(cellLook(style));
    this.known.set(style, id);
    return id;
  }

  lookOf(id: string): IStyleData | undefined {
    return this.styles[id];
  }

  private idOfLook(look: IStyleData): string {
    const key = JSON.stringify(look);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `s${this.ids.size}`;
    this.ids.set(key, id);
    this.styles[id] = look;
    return id;
  }
}
