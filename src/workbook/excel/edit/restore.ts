import type { RevertResult } from '../../../spreadsheet/port';
import type { Session } from '../session';
import { readCells, sameContent, type EditedCell } from './edits';
import { groupsOf, rangeOf, runsOf, writeRun, type Content } from './runs';

/** Puts cells back that still hold what we wrote; the others are left alone and told. */
export async function restoreCells(session: Session, cells: readonly EditedCell[]): Promise<RevertResult> {
  const present = await presentSheets(session, cells);
  const there = cells.filter(({ sheetId }) => present.has(sheetId));
  const current = new Map(
    (await readCells(session, there)).map(({ place, content }) => [`${place.sheetId}!${place.row}:${place.column}`, content]),
  );
  const kept: { sheetId: string; row: number; column: number }[] = [];
  const restored: (EditedCell & { readonly now: Content })[] = [];
  for (const cell of cells) {
    const { sheetId, row, column } = cell;
    const now = current.get(`${sheetId}!${row}:${column}`);
    if (now && sameContent(now, cell.after)) restored.push({ ...cell, now });
    else if (!now || !sameContent(now, cell.before)) kept.push({ sheetId, row, column });
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
  return { restored: cells.length - kept.length, kept };
}

async function presentSheets(session: Session, cells: readonly EditedCell[]): Promise<Set<string>> {
  const ids = [...new Set(cells.map(({ sheetId }) => sheetId))];
  if (ids.length === 0) return new Set();
  return session.read(async (context) => {
    const sheets = ids.map((id) => [id, context.workbook.worksheets.getItemOrNullObject(id)] as const);
    await context.sync();
    return new Set(sheets.flatMap(([id, sheet]) => (sheet.isNullObject ? [] : [id])));
  });
}
