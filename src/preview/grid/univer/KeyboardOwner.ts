/** What Univer types into: it takes the keyboard for it whenever it draws or selects. */
const EDITORS = '[contenteditable="true"]';

/**
 * Leaves the keyboard where the officer has it. Excel's cells take it when they are clicked or gone to, and not because a
 * task of the add-in wrote into them; Univer's take it at each drawing.
 */
export class KeyboardOwner {
  private isOwn: boolean;
  private readonly ending = new AbortController();

  constructor(private readonly container: HTMLElement) {
    const { activeElement } = document;
    // Cells are drawn a while after the page: whoever went somewhere meanwhile stays there.
    this.isOwn = activeElement === document.body || container.contains(activeElement);
    const { signal } = this.ending;
    const follow = ({ target }: Event) => {
      this.isOwn = target instanceof Node && container.contains(target);
    };
    addEventListener('pointerdown', follow, { capture: true, signal });
    addEventListener('focusin', follow, { capture: true, signal });
    // The pane is a frame of its own: all that is seen of going there is that the page lost the keyboard.
    addEventListener('blur', () => (this.isOwn &&= document.activeElement?.tagName !== 'IFRAME'), { signal });
    const observer = new MutationObserver(() => {
      this.guardEditors();
    });
    observer.observe(container, { childList: true, subtree: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
    });
    this.guardEditors();
  }

  /** The cells have the keyboard from now on. */
  take(): void {
    this.isOwn = true;
    this.container.querySelector<HTMLElement>(EDITORS)?.focus();
  }

  dispose(): void {
    this.ending.abort();
  }

  private guardEditors(): void {
    for (const editor of this.container.querySelectorAll<HTMLElement>(EDITORS)) {
      if (Object.hasOwn(editor, 'focus')) continue;
      Object.defineProperty(editor, 'focus', {
        value: (options?: FocusOptions) => {
          if (this.isOwn) HTMLElement.prototype.focus.call(editor, options);
        },
      });
    }
  }
}
