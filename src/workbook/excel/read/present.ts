import type { Session } from '../session';

/** A sheet that is still there. */
export interface PresentSheet {
  readonly name: string;
  readonly protected: boolean;
}

/** Those of some sheets, by id, that are still there. */
export async function presentSheets(session: Session, sheetIds: readonly string[]): Promise<ReadonlyMap<string, PresentSheet>> {
  const ids = [...new Set(sheetIds)];
  if (ids.length === 0) return new Map();
  return session.read(async (context) => {
    const asked = ids.map((id) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
      return { id, sheet, protection: sheet.protection.load('protected') };
    });
    await context.sync();
    return new Map(
      asked.flatMap(({ id, sheet, protection }) =>
        sheet.isNullObject ? [] : [[id, { name: sheet.name, protected: protection.protected }] as const],
      ),
    );
  });
}
