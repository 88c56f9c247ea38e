import { XmlSizeError } from '../xml/XmlError';

/** Characters of all shared formulas of a sheet once each cell has its own; 100,000 cells with 300 each fit. */
const MAX_CHARACTERS = 30_000_000;

/** A few bytes can ask for a long formula in a million cells: counts what shared formulas come to when worked out. */
export class SharedFormulaMeter {
  private readonly groups = new Map<string, { cells: number; length: number }>();
  private characters = 0;

  /** One cell of the group `si`; only the first has a text. Throws `XmlSizeError` when it becomes too much. */
  add(si: string, text: string): void {
    const group = this.groups.get(si) ?? { cells: 0, length: 0 };
    this.groups.set(si, group);
    this.characters -= group.cells * group.length;
    group.cells++;
    group.length = Math.max(group.length, text.length);
    this.characters += group.cells * group.length;
    if (this.characters > MAX_CHARACTERS) throw new XmlSizeError('shared formulas are too long');
  }
}
