import { nearCells } from './near-cells';
import { numberedListRow } from './numbered-list';
import { readLedger, type ReadOptions } from '../read-ledger';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import type { Ledger } from '../ledger';
import { isBlank, normalizeText } from '../cells/cell-text';

/**
 * What a sheet is: a ledger; rows of projects without any header, which have to be asked about, not
 * guessed; a summary or pivot; nothing; or something else (a list for drop-downs, a letter).
 */
export type Recognition =
  | { readonly kind: 'ledger'; readonly ledger: Ledger }
  | { readonly kind: 'no-header'; readonly firstRow: number; readonly rows: number }
  | { readonly kind: 'summary' | 'empty' | 'other' };

const SEARCHED_ROWS = 60;

/** Says what a sheet is. */
export function recogniseSheet(sheet: SheetSnapshot, options: ReadOptions): Recognition {
  const { snapshot } = nearCells(sheet);
  if (snapshot.values.every((cells) => cells.every(isBlank))) return { kind: 'empty' };
  const ledger = readLedger(snapshot, options);
  if (ledger) return { kind: 'ledger', ledger };
  if (looksSummed(snapshot)) return { kind: 'summary' };
  const first = numberedListRow(snapshot);
  if (first === null) return { kind: 'other' };
  return { kind: 'no-header', firstRow: first + snapshot.origin.row, rows: snapshot.values.length - first };
}

/** Whether the top of a sheet has the words of a pivot table or a summary. */
export function looksSummed({ values }: SheetSnapshot): boolean {
  return values
    .slice(0, SEARCHED_ROWS)
    .some((cells) => cells.some((cell) => typeof cell === 'string' && /个数|求和项|计数项|行标签|汇总表/.test(normalizeText(cell))));
}
