import { InterceptorEffectEnum, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

/**
 * Shows the labels of marks before text. The grid lays number formats over numbers only; the cell
 * itself keeps its text, so that editing it does not take the label along.
 */
export function showLabels(univer: Univer): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'mark-labels',
    effect: InterceptorEffectEnum.Value,
    handler(cell, { rawData }, next) {
      const label = labelOf(rawData);
      return next(label === null ? cell : { ...cell, v: label + String(rawData?.v) });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler(cell, { origin }, next) {
      return next(cell && labelOf(origin) !== null ? { ...cell, v: origin?.v } : cell);
    },
  });
}

function labelOf(cell: Nullable<ICellData>): string | null {
  const label: unknown = cell?.custom?.['label'];
  return typeof label === 'string' && typeof cell?.v === 'string' ? label : null;
}
