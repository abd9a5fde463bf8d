import * as z from 'zod/mini';
import { isBlank } from '../ledger/cells/cell-text';
import type { CellValue, SheetSnapshot } from '../spreadsheet/snapshot';
import { parseMonth, type Month } from './month';

/** First cell of the hidden sheet of a file that we sent out: what the sheet is known by, whatever it is called. */
const MARK = 'XMTZ-ROUND';
/** Characters of one cell; a longer description of the columns would be cut by every program. */
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

/** The cells of the hidden sheet: the head, then a line for each row. Cells keep through every program that saves a workbook; names and parts do not. */
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
  if (head.length > LONGEST) throw new Error(`the ledger has too many columns to be described: ${String(columns.length)}`);
  return [[MARK, head], ...rows.map((row) => [row.id, row.sheet, row.row + 1, ...columns.map((key) => row.values.get(key) ?? '')])];
}

/** The sign on a sheet; null where there is none, or one that was changed beyond reading. */
export function readSign({ values }: Pick<SheetSnapshot, 'values'>): Sign | null {
  const [first, ...lines] = values;
  if (first?.[0] !== MARK || typeof first[1] !== 'string') return null;
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
