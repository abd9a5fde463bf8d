import { areaAddress } from '../../../spreadsheet/address';
import type { Area } from '../../../spreadsheet/snapshot';
import { withinLimits, type Session } from '../session';

/**
 * Cells of one response. Excel on the web refuses more than 5 MB (platform: performance guide); value,
 * formula and format of a cell of a ledger come to 40 to 80 bytes. Less than it takes, for an answer is parsed
 * in one piece, in which the window does not answer: 50,000 cells take up to 60 ms.
 */
export const CELLS_PER_RESPONSE = 30_000;

/** What is loaded of cells. */
export const CELLS = 'values,formulas,numberFormat,valueTypes';

/** Cells of a block, as Office.js tells them. */
export interface RawBlock {
  readonly sheetId: string;
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** What each value is: `String`, `Error` and so on. */
  readonly types: readonly (readonly unknown[])[];
  /** Hidden rows of the block, null where the host cannot tell row by row. */
  readonly hidden: readonly number[] | null;
}

interface Wanted {
  readonly sheetId: string;
  readonly area: Area;
}

/** A block whose values are asked for, to be taken once the host has answered. */
export interface PendingBlock {
  /** Null if the host left the values out, as it does where there are too many. */
  readonly take: () => RawBlock | null;
}

/** Asks for a block of a sheet. */
export function askForBlock(session: Session, context: Excel.RequestContext, sheetId: string, area: Area): PendingBlock {
  const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area)).load(CELLS);
  const hidden = askForHiddenRows(session, context, sheetId, area);
  return { take: () => rawBlock(sheetId, area, range, hidden()) };
}

/** What a loaded range tells, null if its values are missing. */
export function rawBlock(sheetId: string, area: Area, range: Excel.Range, hidden: readonly number[] | null): RawBlock | null {
  const [values, formulas, formats, types]: (unknown[][] | null)[] = [range.values, range.formulas, range.numberFormat, range.valueTypes];
  return values && formulas && formats && types ? { sheetId, area, values, formulas, formats, types, hidden } : null;
}

/** Asks which rows of a block are hidden; gives null where the host cannot tell row by row. */
export function askForHiddenRows(
  session: Session,
  context: Excel.RequestContext,
  sheetId: string,
  { row, rows }: Area,
): () => number[] | null {
  if (!session.supports('1.9')) return () => null;
  const properties = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, 0, rows, 1).getRowProperties({ rowHidden: true });
  return () => properties.value.flatMap(({ rowHidden }, at) => (rowHidden === true ? [row + at] : []));
}

/** Reads blocks of any size, several in one round trip as long as the response stays small. */
export async function readBlocks(
  session: Session,
  wanted: readonly Wanted[],
  onBlock: (share: number) => void,
  where: string,
): Promise<RawBlock[]> {
  const done: RawBlock[] = [];
  let queue = wanted.flatMap((each) => cut(each, CELLS_PER_RESPONSE));
  const total = queue.length;
  while (queue.length > 0) {
    const [group, rest] = take(queue, CELLS_PER_RESPONSE);
    const blocks = await withinLimits(CELLS_PER_RESPONSE, where, async (budget) => {
      // A group too large as a whole is read again in smaller pieces, each in a request of its own.
      const pieces = budget === CELLS_PER_RESPONSE ? [group] : group.flatMap((each) => cut(each, budget)).map((each) => [each]);
      const read: RawBlock[] = [];
      for (const piece of pieces) {
        const blocks = await readGroup(session, piece, where);
        if (!blocks) return null;
        read.push(...blocks);
      }
      return read;
    });
    done.push(...blocks);
    queue = rest;
    onBlock(1 - queue.length / total);
  }
  return done;
}

async function readGroup(session: Session, group: readonly Wanted[], where: string): Promise<RawBlock[] | null> {
  const blocks = await session.read(async (context) => {
    const pending = group.map(({ sheetId, area }) => askForBlock(session, context, sheetId, area));
    await context.sync();
    return pending.map(({ take: answer }) => answer());
  }, where);
  const found = blocks.filter((block) => block !== null);
  return found.length === blocks.length ? found : null;
}

/** Cuts a block into pieces of whole rows that stay within a number of cells. */
function cut({ sheetId, area }: Wanted, cells: number): Wanted[] {
  const rows = Math.max(1, Math.floor(cells / area.columns));
  const pieces: Wanted[] = [];
  for (let row = area.row; row < area.row + area.rows; row += rows) {
    pieces.push({ sheetId, area: { ...area, row, rows: Math.min(rows, area.row + area.rows - row) } });
  }
  return pieces;
}

function take(queue: readonly Wanted[], cells: number): [Wanted[], Wanted[]] {
  let [count, sum] = [0, 0];
  for (const { area } of queue) {
    sum += area.rows * area.columns;
    if (count > 0 && sum > cells) break;
    count++;
  }
  return [queue.slice(0, count), queue.slice(count)];
}
