import { findHeader } from '../header/find';
import { matchWords } from '../header/match';
import type { LedgerKind } from '../kinds/kind';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { isBlank } from '../cells/cell-text';
import { nearCells } from './near-cells';

/** More fields, or projects, nobody lays out side by side. */
const MOST = 60;
/** So many columns beside the headings are a list. */
const FEWEST = 2;

/** Whether a sheet lists projects side by side, with the headings in a column: each project is a column, not a row. */
export function isTransposed(sheet: SheetSnapshot, kind: LedgerKind): boolean {
  const { snapshot } = nearCells(sheet);
  const rows = snapshot.values.slice(0, MOST);
  const columns = Math.min(MOST, rows[0]?.length ?? 0);
  const turned = Array.from({ length: columns }, (_, column) => rows.map((cells) => cells[column] ?? null));
  const header = findHeader(
    {
      ...snapshot,
      origin: { row: snapshot.origin.column, column: snapshot.origin.row },
      values: turned,
      numberFormats: turned.map((cells) => cells.map(() => 'General')),
      merges: [],
    },
    { kind, match: (cells) => matchWords(cells, kind), chosen: {} },
  );
  if (!header) return false;
  const below = turned.slice(header.top + header.rows).filter((cells) => cells.filter((cell) => !isBlank(cell)).length >= 2);
  return below.length >= FEWEST;
}
