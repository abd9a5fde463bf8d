import { cellText, isBlank, normalizeText, oneLine } from '../../cells/cell-text';
import { yesOrNo } from '../../../mechanism/work-state';
import type { FoundHeader } from '../../header/find';
import type { Area, CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { FOLD } from '../../combine/row-location';
import type { UnfoldedTable } from './folded-columns';

const SAMPLE = 60;
/** So many rows must be ticked, and so many of those that are, once only. */
const FEWEST = 2;
const TICK = /^(?:√|✓|✔|☑|■|●|▲|★|v|○)$/i;

/**
 * Columns side by side under one heading of which each row has one ticked: 建设性质 over 新建 and 续建, 计划开工时间 over
 * 一季度 to 四季度. They are one column, whose cells say what is ticked. Null where there are none.
 */
export function foldTicks(snapshot: SheetSnapshot, header: FoundHeader): Omit<UnfoldedTable, 'lines'> | null {
  const groups = snapshot.merges.filter((area) => isTicked(area, snapshot, header));
  if (groups.length === 0) return null;
  const { origin } = snapshot;
  const leafRow = header.top + header.rows - 1;
  const firstRow = header.top + header.rows;
  const values = snapshot.values.map((cells, row) => {
    if (row < leafRow) return cells;
    const flat = [...cells];
    for (const { column, columns } of groups) {
      const at = column - origin.column;
      for (let each = at; each < at + columns; each++) flat[each] = null;
      if (row < firstRow) continue;
      const ticked = placesOf(at, columns).filter((each) => isTick(cells[each] ?? null));
      const [only] = ticked;
      // Two ticks, or another mark, are shown as they are: what is not understood is told.
      flat[at] =
        ticked.length === 1 && only !== undefined
          ? oneLine(cellText(snapshot.values[leafRow]?.[only] ?? null))
          : otherMark(cells, at, columns);
    }
    return flat;
  });
  return {
    snapshot: { ...snapshot, values, merges: snapshot.merges.filter((area) => !groups.includes(area)) },
    places: new Map(groups.map(({ column }) => [column - origin.column, { column: column - origin.column, kind: FOLD.first }])),
  };
}

function isTicked({ row, column, rows, columns }: Area, { values, origin }: SheetSnapshot, header: FoundHeader): boolean {
  const leafRow = header.top + header.rows - 1;
  const [top, at] = [row - origin.row, column - origin.column];
  if (header.rows < 2 || columns < 2 || top < header.top || top + rows !== leafRow) return false;
  const children = placesOf(at, columns).map((each) => values[leafRow]?.[each] ?? null);
  if (children.some(isBlank)) return false;
  const below = values.slice(leafRow + 1, leafRow + 1 + SAMPLE).map((cells) => placesOf(at, columns).map((each) => cells[each] ?? null));
  const ticks = below.map((cells) => cells.filter(isTick).length).filter((count) => count > 0);
  return (
    ticks.length >= FEWEST &&
    ticks.every((count) => count === 1) &&
    below.every((cells) => cells.every((cell) => isBlank(cell) || isTick(cell) || isRefused(cell)))
  );
}

/** Columns of the block from `at` on. */
function placesOf(at: number, columns: number): number[] {
  return Array.from({ length: columns }, (_, index) => at + index);
}

function isTick(cell: CellValue): boolean {
  if (typeof cell === 'boolean') return cell;
  return typeof cell === 'string' && (TICK.test(normalizeText(cell)) || yesOrNo(normalizeText(cell)) === true);
}

/** 否, × and a bar: not that one. */
function isRefused(cell: CellValue): boolean {
  if (typeof cell === 'boolean') return !cell;
  return typeof cell === 'string' && (/^[-—－/]$/.test(normalizeText(cell)) || yesOrNo(normalizeText(cell)) === false);
}

function otherMark(cells: readonly CellValue[], at: number, columns: number): CellValue {
  const marked = placesOf(at, columns)
    .map((each) => cells[each] ?? null)
    .filter((cell) => !isBlank(cell) && !isRefused(cell));
  return marked.length === 0 ? null : marked.map((cell) => oneLine(cellText(cell))).join('');
}
