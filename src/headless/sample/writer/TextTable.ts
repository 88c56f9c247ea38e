import { runProperties } from './StyleBook';
import type { CellContent } from './sheet';
import { DECLARATION, element, textElement } from './xml';

/** The texts of a workbook, each once (the shared strings part). */
export class TextTable {
  private readonly items = new Map<string, number>();
  private uses = 0;

  /** The number by which a cell names its text. */
  indexOf(content: CellContent): number {
    const item = content.runs
      ? content.runs.map(({ text, bold, color }) =>
          element('r', {}, runProperties(bold, color), textElement('t', text)),
        )
      : [textElement('t', String(content.value))];
    const xml = element('si', {}, ...item);
    const index = this.items.get(xml) ?? this.items.size;
    this.items.set(xml, index);
    this.uses += 1;
    return index;
  }

  /** The shared strings part, of the texts asked for so far. */
  toXml(): string {
    const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    return (
      DECLARATION +
      element('sst', { xmlns, count: this.uses, uniqueCount: this.items.size }, ...this.items.keys())
    );
  }
}
