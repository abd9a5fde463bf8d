import { cellAddress } from '../../../spreadsheet/address';
import type { CellValue, SheetSnapshot, StruckText } from '../../../spreadsheet/snapshot';
import { FIGURES_OF_A_PROJECT, type AssumptionLog } from '../../assumptions';
import { oneLine } from '../../cells/cell-text';
import { withChangedCells, type CellReading, type FlatTable } from '../../rows/fold/changed-cells';
import type { HeaderMatch } from '../match';

/**
 * The table with cells of which a part is struck through read as what is left of them, unless the office says otherwise: where 3500 was
 * struck and 4200 written behind it, the cell's text is 35004200. Where the host does not tell which part, such a cell is not read
 * until the office says that its whole text counts; a name is read in any case. A cell that is struck as a whole in a row whose name is
 * not counts until the office says otherwise. Told once for all of a kind.
 */
export function withoutStruckTexts(table: FlatTable, firstRow: number, matches: readonly HeaderMatch[], log: AssumptionLog): FlatTable {
  const { struckTexts = [], origin, values } = table.snapshot;
  const columns = new Map(matches.map((match) => [match.column, match]));
  const valueOf = ({ row, column }: Pick<StruckText, 'row' | 'column'>): CellValue =>
    values[row - origin.row]?.[column - origin.column] ?? null;
  const isRead = ({ row, column }: Pick<StruckText, 'row' | 'column'>): boolean => columns.has(column) && row - origin.row >= firstRow;
  const isName = ({ column }: StruckText): boolean => columns.get(column)?.field.type === 'name';
  const cells = struckTexts.filter((cell) => isRead(cell) && valueOf(cell) === cell.text);
  const untold = cells.filter(({ left }) => left === null);
  const groups: Readonly<Record<Subject, readonly StruckText[]>> = {
    texts: cells.filter(({ left }) => left !== null),
    names: untold.filter(isName),
    untold: untold.filter((cell) => !isName(cell)),
    cells: struckAlone(table.snapshot, matches)
      .filter(isRead)
      .map((cell) => ({ ...cell, text: cellAddress(cell.row, cell.column), left: null })),
  };
  const asked = Object.entries(WAYS).flatMap(([subject, ways]) => {
    const of = groups[subject as Subject];
    const [first] = of;
    if (!first) return [];
    const [usual] = ways;
    const { decided } = log.decide({
      code: 'text-struck',
      subject,
      field: null,
      cells: of.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
      decided: usual,
      options: ways.map((key) => ({ key })),
      params: {
        label: oneLine(columns.get(first.column)?.cell.printed ?? ''),
        count: of.length,
        text: oneLine(first.text),
        left: oneLine(first.left ?? ''),
        whole: Number(subject === 'cells'),
      },
      figures: FIGURES_OF_A_PROJECT,
      serious: true,
      ...(subject === 'texts' ? { likely: true } : {}),
    });
    return decided === 'whole' ? [] : of;
  });
  const changed = new Map<number, CellReading>();
  for (const { column } of asked) {
    const read = new Map(asked.flatMap((cell) => (cell.column === column ? [[cell.row - origin.row, cell.left]] : [])));
    changed.set(column - origin.column, (cell, row) => (read.has(row) ? (read.get(row) ?? null) : cell));
  }
  return withChangedCells(table, changed);
}

type Subject = 'texts' | 'names' | 'untold' | 'cells';

/** Ways to read such cells, what is taken unless somebody chose first. */
const WAYS: Readonly<Record<Subject, readonly [string, ...string[]]>> = {
  texts: ['left', 'whole'],
  names: ['whole'],
  untold: ['unread', 'whole'],
  cells: ['whole', 'unread'],
};

/** Cells struck through as a whole in rows whose name is not: those of struck names are asked about as projects. */
function struckAlone({ struck = [] }: SheetSnapshot, matches: readonly HeaderMatch[]): Pick<StruckText, 'row' | 'column'>[] {
  const name = matches.find(({ field }) => field.type === 'name')?.column;
  const cells = struck.flatMap((area) =>
    Array.from({ length: area.rows * area.columns }, (_, at) => ({
      row: area.row + Math.floor(at / area.columns),
      column: area.column + (at % area.columns),
    })),
  );
  const named = new Set(cells.flatMap(({ row, column }) => (column === name ? [row] : [])));
  return cells.filter(({ row }) => !named.has(row));
}
