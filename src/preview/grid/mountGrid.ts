import { serialOfDate } from '../../grid/serialDate';
import type { ConnectedWorkbook } from '../../host';
import type { GridHandle, GridOptions } from './GridHandle';
import { GridView } from './univer/GridView';
import { loadFonts } from './univer/loadFonts';
import './univer/looks';
import { startUniver } from './univer/startUniver';

/** Shows a workbook in an element of fixed size. Resolves once the cells are drawn. */
export async function mountGrid(
  container: HTMLElement,
  workbook: ConnectedWorkbook,
  options: GridOptions,
): Promise<GridHandle> {
  await loadFonts(container.ownerDocument);
  const running = startUniver(container, options.theme !== 'light');
  const view = new GridView(running, workbook.file, serialOfDate(options.today));
  const stop = workbook.onAnswered(() => {
    view.refresh();
  });
  return {
    refresh: () => {
      view.refresh();
    },
    setTheme: (theme) => {
      running.api.toggleDarkMode(theme !== 'light');
    },
    focus: () => undefined,
    isEditing: () => false,
    describeActiveCell: () => '',
    losses: () => [],
    dispose: () => {
      stop();
      running.univer.dispose();
    },
  };
}
