import type { StruckText } from '../../../spreadsheet/snapshot';
import { FIGURES_OF_A_PROJECT, type AssumptionLog } from '../../assumptions';
import { oneLine } from '../../cells/cell-text';
import { withChangedCells, type CellReading, type FlatTable } from '../../rows/fold/changed-cells';
import type { HeaderMatch } from '../match';

/**
 * The table with cells of which a part is struck through read as what is left of them, unless the office says otherwise: where 3500 was
 * struck and 4200 written behind it, the cell's text is 35004200. Where the host does not tell which part, such a cell is not read
 * until the office says that its whole text counts; a name is read in any case. Told once for all of a kind.
 */
export function withoutStruckTexts(table: FlatTable, firstRow: number, matches: readonly HeaderMatch[], log: AssumptionLog): FlatTable {
  const { struckTexts = [], origin, values } = table.snapshot;
  const columns = new Map(matches.map((match) => [match.column, match]));
  const cells = struckTexts.filter(
    ({ row, column, text }) =>
      columns.has(column) && row - origin.row >= firstRow && values[row - origin.row]?.[column - origin.column] === text,
  );
  const isName = ({ column }: StruckText): boolean => columns.get(column)?.field.type === 'name';
  const untold = cells.filter(({ left }) => left === null);
  const ask = (subject: Subject, of: readonly StruckText[]): readonly StruckText[] => {
    const [first] = of;
    if (!first) return [];
    const [likely, ...others] = WAYS[subject];
    const { decided } = log.decide({
      code: 'text-struck',
      subject,
      field: null,
      cells: of.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
      decided: likely,
      options: [likely, ...others].map((key) => ({ key })),
      params: {
        label: oneLine(columns.get(first.column)?.cell.printed ?? ''),
        count: of.length,
        text: oneLine(first.text),
        left: oneLine(first.left ?? ''),
      },
      figures: FIGURES_OF_A_PROJECT,
      serious: true,
      ...(subject === 'texts' ? { likely: true } : {}),
    });
    return decided === 'whole' ? [] : of;
  };
  const others = ask(
    'texts',
    cells.filter(({ left }) => left !== null),
  );
  ask('names', untold.filter(isName));
  const unread = ask(
    'untold',
    untold.filter((cell) => !isName(cell)),
  );
  const changed = new Map<number, CellReading>();
  for (const { column } of [...others, ...unread]) {
    const read = new Map([...others, ...unread].flatMap((cell) => (cell.column === column ? [[cell.row - origin.row, cell.left]] : [])));
    changed.set(column - origin.column, (cell, row) => (read.has(row) ? (read.get(row) ?? null) : cell));
  }
  return withChangedCells(table, changed);
}

type Subject = 'texts' | 'names' | 'untold';

/** Ways to read such cells, the likeliest first. */
const WAYS = {
  texts: ['left', 'whole'],
  names: ['whole'],
  untold: ['unread', 'whole'],
} as const satisfies Readonly<Record<Subject, readonly string[]>>;
