import { plainNumber } from './money';
import { readLedger, type ReadOptions } from './read';
import type { CellValue, SheetSnapshot } from './snapshot';
import type { Ledger } from './table';
import { cellText, isBlank, level } from './text';

/**
 * What a sheet is: a ledger; rows of projects without any header, which have to be asked about, not
 * guessed; a summary or pivot; nothing; or something else (a list for drop-downs, a letter).
 */
export type Recognition =
  | { readonly kind: 'ledger'; readonly ledger: Ledger }
  | { readonly kind: 'no-header'; readonly firstRow: number; readonly rows: number }
  | { readonly kind: 'summary' | 'empty' | 'other' };

/** So many numbered rows in a row are a list. */
const FEWEST = 3;
const SEARCHED_ROWS = 60;

/** Says what a sheet is. */
export function recogniseSheet(snapshot: SheetSnapshot, options: ReadOptions): Recognition {
  if (snapshot.values.every((cells) => cells.every(isBlank))) return { kind: 'empty' };
  const ledger = readLedger(snapshot, options);
  if (ledger) return { kind: 'ledger', ledger };
  const top = snapshot.values.slice(0, SEARCHED_ROWS);
  if (top.some((cells) => cells.some((cell) => typeof cell === 'string' && /个数|求和项|计数项|行标签|汇总表/.test(level(cell))))) return { kind: 'summary' };
  const first = top.findIndex((_, row) => isListed(top.slice(row, row + FEWEST)));
  if (first < 0) return { kind: 'other' };
  return { kind: 'no-header', firstRow: first + snapshot.origin.row, rows: snapshot.values.length - first };
}

/** Rows numbered one after the other, each with words beside the number. */
function isListed(rows: readonly (readonly CellValue[])[]): boolean {
  if (rows.length < FEWEST) return false;
  const numbers = rows.map((cells) => plainNumber(cellText(cells.find((cell) => !isBlank(cell)) ?? null)));
  const [start] = numbers;
  if (start == null || !numbers.every((number, at) => number === start + at)) return false;
  return rows.every((cells) => cells.some((cell) => typeof cell === 'string' && /[\u4e00-\u9fff]{4}/.test(cell)));
}
