import { cellText, isBlank, normalizeText, oneLine } from '../../cells/cell-text';
import { yesOrNo } from '../../../mechanism/work-state';
import type { FoundHeader } from '../../header/find';
import type { Area, CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { isTotalText } from '../words';
import { FOLD } from '../../combine/row-location';
import type { NatureWords } from '../../natures';
import type { UnfoldedTable } from './folded-columns';
import { present } from '../../../spreadsheet/present';

const SAMPLE = 60;
/** So many rows must be ticked, and so many of those that are, once only. */
const FEWEST = 2;
const TICK = /^(?:√|✓|✔|☑|■|●|▲|★|v|○)$/i;

/** What heads 新建 and 续建 side by side where nobody wrote it over them. */
const NATURE = '建设性质';

/** Columns of which each row has one ticked. */
interface TickedColumns {
  /** First of them in the block, and how many. */
  readonly column: number;
  readonly columns: number;
  /** Row of the block with their own headings. */
  readonly leafRow: number;
  /** The merged heading over them; null for words that say by themselves what they are of. */
  readonly parent: Area | null;
}

/**
 * Columns side by side of which each row has one ticked, under one heading or by words that need none: 建设性质 over 新建 and
 * 续建, 新建 and 续建 alone, 计划开工时间 over 一季度 to 四季度. They are one column, whose cells say what is ticked. Null where there are none.
 */
export function foldTicks(snapshot: SheetSnapshot, header: FoundHeader, natures: NatureWords): Omit<UnfoldedTable, 'lines'> | null {
  const { origin } = snapshot;
  const headed = snapshot.merges.flatMap((area): TickedColumns[] =>
    isTicked(area, snapshot, header, natures)
      ? [{ column: area.column - origin.column, columns: area.columns, leafRow: header.top + header.rows - 1, parent: area }]
      : [],
  );
  const named = headed.length > 0 ? [] : naturesSideBySide(snapshot, header, natures);
  const groups = [...headed, ...named];
  if (groups.length === 0) return null;
  const firstRow = header.top + header.rows;
  const values = snapshot.values.map((cells, row) => {
    if (row < header.top) return cells;
    const flat = [...cells];
    for (const { column: at, columns, leafRow, parent } of groups) {
      if (row < leafRow) continue;
      for (let each = at; each < at + columns; each++) flat[each] = null;
      if (row < firstRow) {
        if (row === leafRow && parent === null) flat[at] = NATURE;
        continue;
      }
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
    snapshot: { ...snapshot, values, merges: snapshot.merges.filter((area) => !groups.some(({ parent }) => parent === area)) },
    places: new Map(groups.map(({ column }) => [column, { column, kind: FOLD.first }])),
  };
}

/** 新建 and 续建 as headings of columns of their own, without a word over them that says so. */
function naturesSideBySide(snapshot: SheetSnapshot, header: FoundHeader, natures: NatureWords): TickedColumns[] {
  if (header.matches.some(({ field }) => field.name === 'nature')) return [];
  const groups: TickedColumns[] = [];
  for (let leafRow = header.top; leafRow < header.top + header.rows; leafRow++) {
    const words = present(snapshot.values[leafRow], 'values', leafRow).map((cell) => natures.inWords(cellText(cell)));
    for (let column = 0; column < words.length; column++) {
      let columns = 0;
      while (words[column + columns] != null) columns++;
      const told = words.slice(column, column + columns);
      const place = { column, columns, leafRow, parent: null };
      // 开工 and 竣工 side by side are two facts of one project.
      if (told.includes('new') && told.includes('continuing') && areTicked(snapshot, place, header.top + header.rows, natures))
        groups.push(place);
      column += columns;
    }
  }
  return groups;
}

function isTicked(
  { row, column, rows, columns }: Area,
  { values, origin }: SheetSnapshot,
  header: FoundHeader,
  natures: NatureWords,
): boolean {
  const leafRow = header.top + header.rows - 1;
  const [top, at] = [row - origin.row, column - origin.column];
  if (header.rows < 2 || columns < 2 || top < header.top || top + rows !== leafRow) return false;
  const children = placesOf(at, columns).map((each) => values[leafRow]?.[each] ?? null);
  if (children.some(isBlank)) return false;
  return areTicked({ values }, { column: at, columns, leafRow }, leafRow + 1, natures);
}

/** Whether each row that is ticked at all is ticked once, and nothing else stands in the columns but the headings again and sums. */
function areTicked(
  { values }: Pick<SheetSnapshot, 'values'>,
  { column, columns, leafRow }: Pick<TickedColumns, 'column' | 'columns' | 'leafRow'>,
  firstRow: number,
  natures: NatureWords,
): boolean {
  const places = placesOf(column, columns);
  const isHeading = (cells: readonly CellValue[]): boolean => places.every((each) => cells[each] === values[leafRow]?.[each]);
  const isSum = (cells: readonly CellValue[]): boolean =>
    cells.some((cell) => typeof cell === 'string' && isTotalText(normalizeText(cell)));
  const below = values
    .slice(firstRow, firstRow + SAMPLE)
    .filter((cells) => !isHeading(cells) && !isSum(cells))
    .map((cells) => places.map((each) => cells[each] ?? null));
  // A 1 under 中央 is an amount; under 新建 it is what the sum below counts.
  const ofNatures = places.every((each) => natures.inWords(cellText(values[leafRow]?.[each] ?? null)) !== null);
  if (!ofNatures && below.flat().some((cell) => typeof cell === 'number')) return false;
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

/** √, 是, and the 1 that a sum below counts. */
function isTick(cell: CellValue): boolean {
  if (typeof cell !== 'string') return cell === true || cell === 1;
  return TICK.test(normalizeText(cell)) || yesOrNo(normalizeText(cell)) === true;
}

/** 否, × and a bar: not that one. */
function isRefused(cell: CellValue): boolean {
  if (typeof cell !== 'string') return cell === false || cell === 0;
  return /^[-—－/]$/.test(normalizeText(cell)) || yesOrNo(normalizeText(cell)) === false;
}

function otherMark(cells: readonly CellValue[], at: number, columns: number): CellValue {
  const marked = placesOf(at, columns)
    .map((each) => cells[each] ?? null)
    .filter((cell) => !isBlank(cell) && !isRefused(cell));
  return marked.length === 0 ? null : marked.map((cell) => oneLine(cellText(cell))).join('');
}
