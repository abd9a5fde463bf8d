import { cellText, isBlank, normalizeText } from '../cells/cell-text';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';

/** What heads the first column of a list, of which neither half says anything alone. */
const FIRST_HEADINGS: ReadonlySet<string> = new Set(['序号', '编号', '项目名称', '工程名称']);

/**
 * Whether the words of two header rows are broken over them, 序 above 号: then each column's two cells are one heading, and none
 * is the parent of others. A heading merged over columns is a parent.
 */
export function breaksWords({ values, merges, origin }: SheetSnapshot, top: number, rows: number): boolean {
  if (rows !== 2) return false;
  const [upper, lower] = [values[top] ?? [], values[top + 1] ?? []];
  const first = upper.findIndex((cell) => !isBlank(cell));
  const [above, below] = [upper[first] ?? null, lower[first] ?? null];
  if (isBlank(above) || isBlank(below)) return false;
  return (
    FIRST_HEADINGS.has(normalizeText(cellText(above)) + normalizeText(cellText(below))) &&
    !merges.some((area) => area.columns > 1 && area.row >= top + origin.row && area.row < top + rows + origin.row)
  );
}
