import type { RunningUniver } from './startUniver';

/**
 * Goes to the next or previous tab by Ctrl+Alt+Page Down and Page Up, the keys of Excel in a browser. Gives a function
 * that ends it.
 */
export function tabKeys(container: HTMLElement, { api }: RunningUniver): () => void {
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0;
    if (step === 0 || !event.ctrlKey || !event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    goToNeighbour(api, step);
  };
  container.addEventListener('keydown', onKey, true);
  return () => {
    container.removeEventListener('keydown', onKey, true);
  };
}

function goToNeighbour(api: RunningUniver['api'], step: 1 | -1): void {
  const book = api.getActiveWorkbook();
  const tabs = book?.getSheets().filter((tab) => !tab.isSheetHidden()) ?? [];
  const active = book?.getActiveSheet().getSheetId();
  const next = tabs[tabs.findIndex((tab) => tab.getSheetId() === active) + step];
  if (next) book?.setActiveSheet(next);
}
