import { WorkbookFault, type RevertResult } from '../../../spreadsheet/port';
import { presentSheets } from '../read/present';
import type { Session } from '../session';
import { readCells, sameContent, sameEntry, type EditedCell } from './edits';
import { groupsOf, rangeOf, runsOf, writeRun, type Content } from './runs';

/**
 * Puts cells back that still hold what we wrote; the others are left alone and told. `halfway`: a writing or restoring
 * was interrupted, so that a cell of ours may have one of its two values in a format between both.
 */
export async function restoreCells(
  session: Session,
  cells: readonly EditedCell[],
  halfway: boolean,
  begin: () => void,
): Promise<RevertResult['kept']> {
  const present = await presentSheets(
    session,
    cells.map(({ sheetId }) => sheetId),
  );
  const there = cells.filter(({ sheetId }) => present.has(sheetId));
  const current = new Map(
    (await readCells(session, there)).map(({ place, content }) => [`${place.sheetId}!${place.row}:${place.column}`, content]),
  );
  const kept: { sheetId: string; row: number; column: number }[] = [];
  const restored: (EditedCell & { readonly now: Content })[] = [];
  for (const cell of cells) {
    const { sheetId, row, column } = cell;
    const now = current.get(`${sheetId}!${row}:${column}`);
    if (now && sameContent(now, cell.before)) continue;
    if (now && (sameContent(now, cell.after) || (halfway && [cell.after, cell.before].some((ours) => sameEntry(now, ours)))))
      restored.push({ ...cell, now });
    else kept.push({ sheetId, row, column });
  }
  if (restored.length > 0) {
    for (const { sheetId } of restored) {
      const sheet = present.get(sheetId);
      if (sheet?.protected) throw new WorkbookFault('sheet-protected', sheet.name);
    }
    begin();
  }
  for (const group of groupsOf(runsOf(restored))) {
    await session.read(async (context) => {
      for (const run of group) {
        writeRun(
          rangeOf(context, run),
          run.items.map(({ before }) => before),
          run.items.map(({ now }) => now.format),
        );
      }
      await context.sync();
    }, group[0]?.items[0]?.sheetName);
  }
  return kept;
}
