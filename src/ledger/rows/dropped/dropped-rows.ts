import { present } from '../../../spreadsheet/present';
import type { Area, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { FIGURES_OF_A_PROJECT, type AssumptionCode, type AssumptionLog } from '../../assumptions';
import { cellText, oneLine } from '../../cells/cell-text';
import { foldedColumn } from '../../combine/row-location';
import type { FoundHeader } from '../../header/find';
import type { LedgerKind } from '../../kinds/kind';
import type { Section } from '../../ledger';
import { tellsOfStarts } from '../../said-starts';
import type { UnfoldedTable } from '../fold/folded-columns';
import { fillMerges } from '../merges/fill-merges';
import type { JoinedRows } from '../merges/joined-rows';
import { withdrawalIn, withdrawnAside, type Withdrawal } from './withdrawn-words';

/** Fields in which staff note what has become of a project, in the order of looking. */
const TELLING = ['remark', 'imageProgress', 'problem', 'startState', 'resumed', 'nature', 'actualStart', 'plannedStart'];
/** Headings of columns that are no field and may say it too: 调整情况, 变动说明. */
const NOTES = /备注|说明|状态|情况|意见|调整|变动|动态/;
/** Longest piece of a cell that a question quotes. */
const QUOTED = 30;

/** What is needed of a table to ask about its records. */
interface AskedTable {
  readonly snapshot: SheetSnapshot;
  readonly header: FoundHeader;
  readonly kind: LedgerKind;
  readonly planYear: number;
  readonly places: UnfoldedTable['places'];
  readonly log: AssumptionLog;
}

/** The records as they were sorted first. */
interface ListedRecords {
  readonly records: readonly number[];
  readonly sections: readonly Section[];
  readonly sectionAt: Int32Array | null;
  readonly joined: JoinedRows;
}

/** A record that may have been dropped, and the block column of the cell that says so. */
interface DroppedRow {
  readonly row: number;
  readonly column: number;
}

/** Block rows of records that the office said to have dropped: what is struck through or said to be cancelled is counted until it does. */
export function droppedRows(area: AskedTable, sorted: ListedRecords, name: number): ReadonlySet<number> {
  const struck = ask(area, name, 'rows-struck', 'rows', struckRows(area, sorted.records, name));
  const dropped = new Set(struck);
  const withdrawn = withdrawnRows(area, sorted, name);
  for (const how of ['gone', 'proposed', 'put-off'] as const) {
    const told = withdrawn.filter((each) => each.how === how);
    for (const row of ask(area, name, 'rows-withdrawn', how, told, told[0]?.said)) dropped.add(row);
  }
  return dropped;
}

/** Asks whether these rows count; those of them that do not. */
function ask(
  { snapshot: { values, origin }, places, log }: AskedTable,
  name: number,
  code: AssumptionCode,
  subject: string,
  rows: readonly DroppedRow[],
  said = '',
): readonly number[] {
  const [first] = rows;
  if (!first) return [];
  const place = (column: number): number => {
    const shared = places.get(column);
    return shared ? foldedColumn(shared.column + origin.column, shared.kind) : column + origin.column;
  };
  const cells = rows.map(({ row, column }): Area => ({ row: row + origin.row, column: place(column), rows: 1, columns: 1 }));
  const { decided } = log.decide({
    code,
    subject,
    field: null,
    cells,
    decided: 'counted',
    options: [{ key: 'counted' }, { key: 'dropped' }],
    params: { count: rows.length, text: oneLine(cellText(values[first.row]?.[name] ?? null)), ...(said === '' ? {} : { said }) },
    figures: FIGURES_OF_A_PROJECT,
    serious: true,
  });
  return decided === 'dropped' ? rows.map(({ row }) => row) : [];
}

/** Records whose name is struck through: a line through it may also mean that a matter is settled. */
function struckRows({ snapshot }: AskedTable, records: readonly number[], name: number): readonly DroppedRow[] {
  const { struck = [], origin } = snapshot;
  const column = name + origin.column;
  const areas = struck.filter((area) => column >= area.column && column < area.column + area.columns);
  return records
    .filter((row) => areas.some((area) => row + origin.row >= area.row && row + origin.row < area.row + area.rows))
    .map((row) => ({ row, column: name }));
}

/** Records of which the remark, the progress, the state, the brackets around the name or the heading above says that they are withdrawn. */
function withdrawnRows(
  { snapshot, header, kind, planYear }: AskedTable,
  { records, sections, sectionAt, joined }: ListedRecords,
  name: number,
): readonly WithdrawnRow[] {
  // Other ledgers are about just that: 动态调整, 谋划储备.
  if (!tellsOfStarts(kind)) return [];
  const filled = fillMerges(snapshot, header.top + header.rows);
  const columns = tellingColumns(header, snapshot.origin.column);
  const headed: (string | null)[] = [];
  for (const { words, parent } of sections) headed.push(withdrawalIn(words, planYear) === null ? (headed[parent] ?? null) : words);
  const tells = (text: string): Withdrawal | null => withdrawalIn(text, planYear);
  /** The first cell of a record that says it, in the order of the columns. */
  const inCells = (row: number): Told | null => {
    const further = joined.get(row);
    const cells = filled(row);
    for (const column of columns) {
      const cell = cells?.[column];
      if (typeof cell === 'string' && tells(cell) !== null) return { column, said: cell };
      const below = further?.map((line) => filled(line)?.[column]).find((each) => typeof each === 'string' && tells(each) !== null);
      if (typeof below === 'string') return { column, said: below };
    }
    return null;
  };
  const byName = (row: number, record: number): Told | null => {
    const called = present(snapshot.values[row], 'values', row)[name];
    const said = (typeof called === 'string' ? withdrawnAside(called, planYear) : null) ?? headed[sectionAt?.[record] ?? -1] ?? null;
    return said === null ? null : { column: name, said };
  };
  const found: WithdrawnRow[] = [];
  records.forEach((row, record) => {
    const told = inCells(row) ?? byName(row, record);
    const how = told && tells(told.said);
    if (how) found.push({ row, column: told.column, how, said: shortened(oneLine(told.said)) });
  });
  return found;
}

/** A record that is said to be withdrawn, how, and in which words. */
interface WithdrawnRow extends DroppedRow {
  readonly how: Withdrawal;
  readonly said: string;
}

/** What says that a record is withdrawn, and the block column where it stands. */
interface Told {
  readonly column: number;
  readonly said: string;
}

/** Block columns that may tell it, the likeliest first. */
function tellingColumns({ cells, matches }: FoundHeader, left: number): readonly number[] {
  const taken = new Set(matches.map(({ column }) => column));
  const fields = TELLING.flatMap((wanted) => matches.filter(({ field }) => field.name === wanted));
  const others = cells.filter(({ column, printed }) => !taken.has(column) && NOTES.test(printed));
  return [...fields, ...others].map(({ column }) => column - left);
}

function shortened(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
