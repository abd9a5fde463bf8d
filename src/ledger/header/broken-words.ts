import { cellText, isBlank, normalizeText } from '../cells/cell-text';
import { simplified } from '../../mechanism/simplified';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';

/** What heads the first column of a list, of which no piece says anything alone. */
const FIRST_HEADINGS: ReadonlySet<string> = new Set(['序号', '编号', '项目名称', '工程名称']);
/** Nobody breaks a word over more rows. */
const MOST_ROWS = 3;

/**
 * Whether the words of two or three header rows are broken over them, 序 above 号: then the cells of a column are one heading,
 * and none is the parent of others but what is merged over columns.
 */
export function breaksWords({ values }: SheetSnapshot, top: number, rows: number): boolean {
  if (rows < 2 || rows > MOST_ROWS) return false;
  const upper = values[top] ?? [];
  const first = upper.findIndex((cell) => !isBlank(cell));
  const pieces = Array.from({ length: rows }, (_, down) => values[top + down]?.[first] ?? null);
  if (isBlank(pieces.at(-1) ?? null)) return false;
  return FIRST_HEADINGS.has(simplified(normalizeText(pieces.map(cellText).join(''))));
}
