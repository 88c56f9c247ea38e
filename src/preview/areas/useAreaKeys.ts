import { useEffect, type RefObject } from 'react';
import type { Preview } from '../state/Preview';
import { AREA, nextArea, type AreaName } from './areas';

/** What can have the keyboard. */
const FOCUSABLE = 'button:not([disabled]), [href], input, select, textarea, [tabindex="0"]';

/** F6 and Shift+F6 move the keyboard between the ribbon, the cells and the pane, as in Excel. */
export function useAreaKeys(page: RefObject<HTMLElement | null>, preview: Preview): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || !page.current) return;
      event.preventDefault();
      const { isPaneShown } = preview.getState();
      focusArea(page.current, nextArea(areaInFocus(), event.shiftKey, isPaneShown), preview);
    };
    // Cells and browsers have uses of their own for keys, so the page looks first.
    addEventListener('keydown', onKeyDown, true);
    return () => {
      removeEventListener('keydown', onKeyDown, true);
    };
  }, [page, preview]);
}

function areaInFocus(): AreaName | undefined {
  const area = document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset.area;
  return Object.values(AREA).find((name) => name === area);
}

function focusArea(page: HTMLElement, name: AreaName, preview: Preview): void {
  if (name === 'cells') {
    preview.focusCells();
    return;
  }
  const area = page.querySelector<HTMLElement>(`[data-area="${name}"]`);
  const frame = area?.querySelector('iframe');
  if (frame) focusFrame(frame);
  else area?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

/** Goes back to where the keyboard was in the frame, or to its first place. */
function focusFrame(frame: HTMLIFrameElement): void {
  frame.focus();
  const inner = frame.contentDocument;
  if (!inner || inner.activeElement !== inner.body) return;
  const selectedTab = inner.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  (selectedTab ?? inner.querySelector<HTMLElement>(FOCUSABLE))?.focus();
}
