import { InterceptorEffectEnum, type ICellDataForSheetInterceptor, type Nullable } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { RunningUniver } from './startUniver';

/** After Univer's own marks, whose priorities are 0 and above, and before the end of its chain at -1. */
const AFTER_ALL_OTHERS = -0.5;
/** Univer's colour for entries that a list does not know: Excel leaves those unmarked. */
const UNLISTED = '#fe4b4b';
/** Excel's colour for the corner of a cell with a note. */
const NOTE_CORNER = '#C00000';

/** Gives cells the corners that they have in Excel. The function that comes back ends it. */
export function drawMarks({ univer }: RunningUniver): () => void {
  const service = univer.__getInjector().get(SheetInterceptorService);
  const interceptor = service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_ALL_OTHERS,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _place, next) => next(withCorner(cell)),
  });
  return () => {
    interceptor.dispose();
  };
}

function withCorner(cell: Nullable<ICellDataForSheetInterceptor>): Nullable<ICellDataForSheetInterceptor> {
  const corner = cell?.markers?.tr;
  if (!corner) return cell;
  const tr = corner.color === UNLISTED ? undefined : { ...corner, color: NOTE_CORNER };
  return { ...cell, markers: { ...cell.markers, tr } };
}
