import type { Session } from '../session';

/** A sheet that an action puts out of sight. */
export interface HiddenSheet {
  readonly id: string;
  readonly name: string;
}

/** Puts sheets out of sight; Excel puts another in front where one of them was. */
export function queueHiding(context: Excel.RequestContext, sheets: readonly HiddenSheet[]): void {
  for (const { id } of sheets) context.workbook.worksheets.getItem(id).visibility = 'Hidden';
}

/** Puts them into sight again, those that are still there. */
export async function showAgain(session: Session, sheets: readonly HiddenSheet[], begin: () => void): Promise<void> {
  await session.read(async (context) => {
    const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    await context.sync();
    begin();
    for (const sheet of found) if (!sheet.isNullObject) sheet.visibility = 'Visible';
    await context.sync();
  });
}
