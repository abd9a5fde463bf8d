import * as z from 'zod/mini';
import { isBlank } from '../ledger/cells/cell-text';
import type { CellValue, SheetSnapshot } from '../spreadsheet/snapshot';
import { parseMonth, type Month } from './month';

/** First cell of the hidden sheet of a file that we sent out: what the sheet is known by, whatever it is called. */
const MARK = 'XMTZ-ROUND';
/** Characters of one cell; programs cut or refuse a longer one than 32,767. */
const LONGEST = 32_000;

const headSchema = z.object({
  version: z.literal(1),
  /** File name and plan year of the ledger that the rows are of. */
  workbook: z.string(),
  planYear: z.int(),
  month: z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/)),
  /** Key and value of the column by which the ledger was divided. */
  by: z.string(),
  value: z.string(),
  /** Keys of the columns, in the order of their values below. */
  columns: z.array(z.string()),
});

/** One row as it was sent. */
export interface SignedRow {
  /** Stands in the hidden column of the row, wherever the row is moved to. */
  readonly id: string;
  readonly sheet: string;
  /** Zero-based row on that sheet. */
  readonly row: number;
  /** Levelled values by the key of their column (`columns.ts`). */
  readonly values: ReadonlyMap<string, string>;
}

/** What a file that we sent out says of itself: which ledger, which month, which rows, and what they said then. */
export interface Sign {
  readonly workbook: string;
  readonly planYear: number;
  readonly month: Month;
  readonly by: string;
  readonly value: string;
  readonly columns: readonly string[];
  readonly rows: readonly SignedRow[];
}

/**
 * The cells of the hidden sheet: the head, then a line for each row. Texts longer than a cell go on in the same column of the
 * next line, whose first cell is blank. Cells keep through every program that saves a workbook; names and parts do not.
 */
export function signCells({ workbook, planYear, month, by, value, columns, rows }: Sign): CellValue[][] {
  const head = JSON.stringify({
    version: 1,
    workbook,
    planYear,
    month: `${String(month.year)}-${String(month.month).padStart(2, '0')}`,
    by,
    value,
    columns,
  });
  return [
    ...linesOf([MARK], [head]),
    ...rows.flatMap((row) =>
      linesOf(
        [row.id, row.sheet, row.row + 1],
        columns.map((key) => row.values.get(key) ?? ''),
      ),
    ),
  ];
}

/** One line, and further ones for what a cell does not hold. */
function linesOf(first: readonly CellValue[], texts: readonly string[]): CellValue[][] {
  const pieces = texts.map(piecesOf);
  const lines = pieces.reduce((most, { length }) => Math.max(most, length), 1);
  return Array.from({ length: lines }, (_, line) => [
    ...(line === 0 ? first : first.map(() => null)),
    ...pieces.map((each) => each[line] ?? ''),
  ]);
}

/** Not cut between the halves of a character beyond U+FFFF. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + LONGEST;
    const to = /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

/** The lines with what goes on below them put back. */
function joinedLines(values: SheetSnapshot['values']): CellValue[][] {
  const lines: CellValue[][] = [];
  for (const cells of values) {
    const above = lines[lines.length - 1];
    if (!above || [cells[0], cells[2]].some((cell) => !isBlank(cell ?? null))) lines.push([...cells]);
    else for (const [at, cell] of cells.entries()) if (!isBlank(cell)) above[at] = textOf(above[at] ?? null) + textOf(cell);
  }
  return lines;
}

/** The sign on a sheet; null where there is none, or one that was changed beyond reading. */
export function readSign({ values }: Pick<SheetSnapshot, 'values'>): Sign | null {
  if (values[0]?.[0] !== MARK) return null;
  const [first, ...lines] = joinedLines(values);
  if (typeof first?.[1] !== 'string') return null;
  const head = headSchema.safeParse(jsonOf(first[1]));
  const month = head.success ? parseMonth(head.data.month) : null;
  if (!head.success || !month) return null;
  const { workbook, planYear, by, value, columns } = head.data;
  const rows = lines.flatMap((cells): SignedRow[] => {
    const [id = null, sheet = null, row = null, ...told] = cells;
    if (typeof id !== 'string' || typeof sheet !== 'string' || typeof row !== 'number') return [];
    return [{ id, sheet, row: row - 1, values: new Map(columns.map((key, at) => [key, textOf(told[at] ?? null)])) }];
  });
  return { workbook, planYear, month, by, value, columns, rows };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Some programs turn a text of digits into a number when they save. */
function textOf(value: CellValue): string {
  return isBlank(value) || (typeof value === 'object' && value !== null) ? '' : String(value);
}

/** A name for a row that no other row of the round bears, the same each time it is asked for. */
export function rowId(...what: readonly (string | number)[]): string {
  const text = what.join('\u0000');
  return `R${hash(text, 0x811c9dc5)}${hash(text, 0x01234567)}`;
}

/** FNV-1a over UTF-16 units, as eight digits. */
function hash(text: string, from: number): string {
  let value = from;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).toUpperCase().padStart(8, '0');
}
