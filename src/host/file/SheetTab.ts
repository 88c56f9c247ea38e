import type { BookState, SheetEntry } from './book/BookState';
import { renameSheet } from './book/sheetList';
import type { Visibility } from './model';
import { setTabColor, tabColorNode } from './sheet/pageSetup';
import { SheetPart } from './sheet/SheetPart';
import { setViewFlag, viewFlag } from './sheet/view';
import { argb } from './styles/patchStyle';
import { setAttribute } from './xml/tree';

const STATES: Readonly<Record<string, Visibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/**
 * A sheet as its tab shows it: name, colour, visibility, protection. Chart sheets have no part with cells: they read as empty
 * and take no writing.
 */
export abstract class SheetTab {
  protected readonly part: SheetPart;

  constructor(
    protected readonly state: BookState,
    protected readonly entry: SheetEntry,
  ) {
    this.part = entry.part ?? SheetPart.empty(entry.path);
  }

  get id(): string {
    return this.entry.id;
  }

  get kind(): 'worksheet' | 'other' {
    return this.entry.part ? 'worksheet' : 'other';
  }

  get changeCount(): number {
    return this.part.changeCount;
  }

  get name(): string {
    return this.entry.node.attributes.name ?? '';
  }

  set name(name: string) {
    renameSheet(this.state, this.entry, name);
  }

  get visibility(): Visibility {
    return STATES[this.entry.node.attributes.state ?? ''] ?? 'Visible';
  }

  set visibility(visibility: Visibility) {
    const state = Object.keys(STATES).find((key) => STATES[key] === visibility);
    setAttribute(this.entry.node, 'state', state);
    this.state.touch();
  }

  get tabColor(): string {
    return this.state.styles.sheet.palette.resolve(tabColorNode(this.part), '');
  }

  set tabColor(color: string) {
    setTabColor(this.part, color === '' ? undefined : argb(color));
  }

  get showGridlines(): boolean {
    return viewFlag(this.part, 'showGridLines', true);
  }

  set showGridlines(show: boolean) {
    setViewFlag(this.part, 'showGridLines', show, true);
  }

  get showHeadings(): boolean {
    return viewFlag(this.part, 'showRowColHeaders', true);
  }

  set showHeadings(show: boolean) {
    setViewFlag(this.part, 'showRowColHeaders', show, true);
  }

  get isProtected(): boolean {
    const sheet = this.part.child('sheetProtection')?.attributes.sheet;
    return sheet === '1' || sheet === 'true';
  }

  setProtected(protect: boolean): void {
    if (protect === this.isProtected) return;
    if (!protect) this.part.removeChild(this.part.child('sheetProtection'));
    else
      for (const name of ['sheet', 'objects', 'scenarios'])
        this.part.ensureChild('sheetProtection').attributes[name] = '1';
  }
}
