import type { Book } from '../objects/book';
import { sameRect } from '../objects/rects';
import { readSelection, type SelectedCells } from '../objects/selection';

/** Notices that other cells are selected or that another sheet is in front, whoever did it and by what. */
export class SelectionWatch {
  private readonly listeners = new Set<() => void>();
  private known: SelectedCells | undefined;
  private told: SelectedCells | undefined;

  constructor(private readonly book: Book) {
    this.known = readSelection(book);
    this.told = this.known;
  }

  /** What is selected on the sheet in front: the same object until it changes. Undefined when there are charts only. */
  readonly get = (): SelectedCells | undefined => {
    const now = readSelection(this.book);
    if (!isSame(now, this.known)) this.known = now;
    return this.known;
  };

  /** Calls back after each change until the function that it gives is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Tells the listeners if something changed since they were last told. */
  check(): void {
    const now = this.get();
    if (now === this.told) return;
    this.told = now;
    this.listeners.forEach((listener) => {
      listener();
    });
  }
}

function isSame(one: SelectedCells | undefined, other: SelectedCells | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.sheet === other.sheet && sameRect(one, other);
}
