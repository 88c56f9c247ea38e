import type { Item } from './scanAgreement';

/** Tells where one council's dates end and the next's begin: "SHDC 31/3/17 WDBC 31/3/18", "31/3/17 (SHDC) 31/3/18 (WDBC)". */
export class CouncilClauses {
  private readonly isPossible: boolean;
  private hasDate = false;
  private council: string | undefined;
  /** A council named behind its dates has no more of them. */
  private isComplete = false;

  constructor(items: readonly Item[]) {
    const councils = new Set(items.flatMap((item) => (item.kind === 'council' ? [item.name] : [])));
    // Words that place each date say more than where councils stand.
    const isPlaced = items.some((item) => item.kind === 'cue' && item.isFirm);
    this.isPossible = councils.size > 1 && !isPlaced;
  }

  /** Whether an item, the next in the order of the text, is another council's. */
  isParted(item: Item): boolean {
    if (!this.isPossible || (item.kind !== 'council' && item.kind !== 'date')) return false;
    const isOther =
      item.kind === 'date'
        ? this.isComplete
        : this.hasDate && this.council !== undefined && this.council !== item.name;
    if (isOther) this.hasDate = this.isComplete = false;
    if (item.kind === 'date') {
      if (isOther) this.council = undefined;
      this.hasDate = true;
    } else {
      this.isComplete = this.hasDate;
      this.council = item.name;
    }
    return isOther;
  }
}
