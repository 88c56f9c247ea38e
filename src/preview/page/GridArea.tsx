import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { GridHandle, MountGrid } from '../grid';
import type { Preview } from '../state/Preview';
import type { PreviewState } from '../state/previewState';
import { AREA } from '../areas/areas';
import type { GridReport } from './useGridReport';

interface GridAreaProps {
  readonly preview: Preview;
  readonly state: PreviewState;
  readonly loadGrid: () => Promise<MountGrid>;
  readonly report: GridReport;
}

const useStyles = makeStyles({
  area: { flex: 1, minHeight: 0, position: 'relative', backgroundColor: tokens.colorNeutralBackground1 },
  cells: { position: 'absolute', inset: 0 },
  opening: { position: 'absolute', inset: 0, display: 'grid', placeContent: 'center' },
});

/** The cells of the workbook. They are drawn anew for another workbook or another day, which TODAY() hangs on. */
export function GridArea({ preview, state, loadGrid, report }: GridAreaProps) {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const { book, day, isOpening } = state;
  const [drawnId, setDrawnId] = useState<number>();
  const { say, setLosses } = report;
  useEffect(() => {
    const outer = container.current;
    if (!outer || !book) return undefined;
    // The grid before clears its own element only after this one is there.
    const element = outer.appendChild(document.createElement('div'));
    element.className = styles.cells;
    let grid: GridHandle | undefined;
    const gone = new AbortController();
    const isGone = () => gone.signal.aborted;
    const draw = async () => {
      const mountGrid = await loadGrid();
      if (isGone()) return;
      const { theme } = preview.getState();
      const drawn = await mountGrid(element, book.workbook, { theme, today: day, onStatus: say });
      grid = drawn;
      if (isGone()) return;
      preview.useGrid(drawn);
      setLosses(drawn.losses());
      setDrawnId(book.id);
    };
    const drawing = draw();
    return () => {
      gone.abort();
      preview.useGrid(undefined);
      element.style.visibility = 'hidden';
      element.inert = true;
      void drawing
        .then(() => grid?.dispose())
        .then(() => {
          element.remove();
        });
    };
  }, [preview, book, day, loadGrid, say, setLosses, styles.cells]);
  return (
    <div className={styles.area} data-area={AREA.cells}>
      <div ref={container} />
      {(isOpening || book?.id !== drawnId) && (
        <div className={styles.opening}>
          <Spinner label="Opening the workbook …" />
        </div>
      )}
    </div>
  );
}
