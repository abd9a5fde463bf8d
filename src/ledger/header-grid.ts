import { readHeader, type HeaderText } from './header-text';
import type { Area, SheetSnapshot } from './snapshot';
import { cellText, oneLine } from './text';

/** The header of one column: what is printed, and its parts from the top row down. */
export interface HeaderCell {
  /** Zero-based column on the sheet. */
  readonly column: number;
  /** As printed, one line, parents before children: `2023年计划 > 投资`. */
  readonly printed: string;
  /** All parts as one text, for words broken over two rows: `建设起` + `止年限`. */
  readonly joined: HeaderText;
  /** The lowest part alone; the same as `joined` for a header of one row. */
  readonly leaf: HeaderText;
  readonly depth: number;
}

/** Headers of the columns over `rows` rows from block row `top`; merged parents reach over their children. */
export function headerCells(snapshot: SheetSnapshot, top: number, rows: number): HeaderCell[] {
  const width = snapshot.values[top]?.length ?? 0;
  const merges = snapshot.merges.filter((area) => area.row - snapshot.origin.row < top + rows && area.row + area.rows - snapshot.origin.row > top);
  const cells: HeaderCell[] = [];
  for (let column = 0; column < width; column++) {
    const parts: string[] = [];
    for (let row = top; row < top + rows; row++) {
      const part = oneLine(cellText(shown(snapshot, merges, row, column)));
      if (part !== '' && parts.at(-1) !== part) parts.push(part);
    }
    if (parts.length === 0) continue;
    cells.push({
      column: column + snapshot.origin.column,
      printed: parts.join(' > '),
      joined: readHeader(parts.join('')),
      leaf: readHeader(parts.at(-1) ?? ''),
      depth: parts.length,
    });
  }
  return cells;
}

/** A cell of the block as it is seen: a merged area shows its first cell everywhere. */
function shown(snapshot: SheetSnapshot, merges: readonly Area[], row: number, column: number) {
  const sheetRow = row + snapshot.origin.row;
  const sheetColumn = column + snapshot.origin.column;
  const merge = merges.find(
    (area) => sheetRow >= area.row && sheetRow < area.row + area.rows && sheetColumn >= area.column && sheetColumn < area.column + area.columns,
  );
  const at = merge ? { row: merge.row - snapshot.origin.row, column: merge.column - snapshot.origin.column } : { row, column };
  return snapshot.values[at.row]?.[at.column] ?? null;
}
