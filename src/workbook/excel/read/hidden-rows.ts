import type { Session } from '../session';

/** Pieces into which rows that are partly hidden are cut. */
const PIECES = 32;

interface Rows {
  readonly row: number;
  readonly rows: number;
}

/**
 * Hidden rows where the host cannot tell them row by row (before ExcelApi 1.9): it says of a block
 * whether all, none or some are, so the mixed blocks are cut until none is left.
 */
export async function findHiddenRows(session: Session, sheetId: string, rows: number): Promise<number[]> {
  const hidden: number[] = [];
  let open: Rows[] = [{ row: 0, rows }];
  while (open.length > 0) {
    const states = await session.read(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const ranges = open.map((block) => sheet.getRangeByIndexes(block.row, 0, block.rows, 1).load('rowHidden'));
      await context.sync();
      return ranges.map((range): boolean | null => range.rowHidden);
    });
    const mixed: Rows[] = [];
    open.forEach((block, at) => {
      const state = states[at] ?? null;
      if (state === true) for (let row = block.row; row < block.row + block.rows; row++) hidden.push(row);
      else if (state === null) mixed.push(...cut(block));
    });
    open = mixed;
  }
  return hidden.sort((a, b) => a - b);
}

function cut({ row, rows }: Rows): Rows[] {
  const size = Math.max(1, Math.ceil(rows / PIECES));
  return Array.from({ length: Math.ceil(rows / size) }, (_, at) => ({ row: row + at * size, rows: Math.min(size, rows - at * size) }));
}
