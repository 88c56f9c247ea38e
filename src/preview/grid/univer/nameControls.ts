/** Univer's controls without a name of their own, by selector, with what they are called in Excel. */
const NAMES: readonly (readonly [selector: string, name: string])[] = [
  ['input[type="text"]:not([aria-label])', 'Name box'],
  ['[data-u-comp="sheet-bar-append-button"]:not([aria-label])', 'All tabs'],
  ['[data-slot="dropdown-menu-trigger"]:not(button):not([aria-label])', 'Named cells'],
  ['[data-slot="popover-trigger"]:not(button):not([aria-label])', 'Zoom'],
  ['button:has(.univerjs-icon-close-icon):not([aria-label])', 'Close'],
  ['canvas[id^="univer-sheet-main"]:not([aria-label])', 'Cells'],
];

/** Names controls for screen readers, as often as Univer draws new ones. Gives a function that ends it. */
export function nameControls(container: HTMLElement): () => void {
  const name = () => {
    for (const [selector, words] of NAMES) {
      for (const control of container.querySelectorAll(selector)) control.setAttribute('aria-label', words);
    }
    // Elements that only look like buttons say so in a way that HTML does not have.
    for (const control of container.querySelectorAll('[type="button"]:not(button):not(input)')) {
      control.setAttribute('role', 'button');
      control.removeAttribute('type');
    }
    // The keyboard takes things in the order of the page.
    for (const canvas of container.querySelectorAll('canvas[tabindex="1"]')) {
      canvas.setAttribute('tabindex', canvas.id === '' ? '-1' : '0');
    }
  };
  name();
  const observer = new MutationObserver(name);
  observer.observe(container, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}
