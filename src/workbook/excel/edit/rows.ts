import { WorkbookFault, type RowInsert } from '../../../spreadsheet/port';
import { faultOf, remedyOf } from '../errors';
import type { Session } from '../session';

/** Puts rows in: Excel moves along all that tells of rows. Throws `rows-not-insertable` where it will not. */
export async function insertRows(session: Session, rows: readonly RowInsert[]): Promise<void> {
  if (rows.length === 0) return;
  try {
    await session.once(async (context) => {
      for (const row of rows) rowsOf(context, row).insert('Down');
      await context.sync();
    });
  } catch (error) {
    if (remedyOf(error) !== 'stop') throw error;
    const fault = faultOf(error, '');
    throw fault.code === 'unexpected' ? new WorkbookFault('rows-not-insertable', '', { cause: error }) : fault;
  }
}

/** Takes rows out that were put in, but for those in which something stands by now. */
export async function takeRowsOut(session: Session, row: RowInsert, begin: () => void): Promise<void> {
  await session.read(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(row.sheetId).load('id');
    await context.sync();
    if (sheet.isNullObject) return;
    const used = rowsOf(context, row).getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    if (!used.isNullObject) return;
    begin();
    rowsOf(context, row).delete('Up');
    await context.sync();
  });
}

function rowsOf(context: Excel.RequestContext, { sheetId, above, count }: RowInsert): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(above, 0, count, 1).getEntireRow();
}
