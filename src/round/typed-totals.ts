import { tablesOf } from '../ledger/combine/row-location';
import type { Ledger, TotalRow } from '../ledger/ledger';
import { cellAddress } from '../spreadsheet/address';
import type { CellEdit } from '../spreadsheet/port';
import { CellsInTheWay } from './collect/changes/cells-in-the-way';

/** A total over the whole list; another is one of the section around it. */
const GRAND = /合计|总计/;

/** Cells of totals that are typed and add up what was written: they say now what was true before. */
export function typedTotals(ledger: Ledger, edits: readonly CellEdit[]): string[] {
  const obstacles = new CellsInTheWay(ledger);
  const found = tablesOf(ledger).flatMap((table) =>
    table.totals.flatMap((total) =>
      total.declaredSums.flatMap(({ column }) => {
        const { sheet } = table.snapshot;
        if (column === null || obstacles.hasFormula({ sheet, row: total.row, column })) return [];
        const isAdded = (edit: CellEdit): boolean =>
          edit.sheetId === sheet.id && edit.column === column && typeof edit.after === 'number' && covers(table, total, edit.row);
        return edits.some(isAdded) ? [cellAddress(total.row, column)] : [];
      }),
    ),
  );
  return [...new Set(found)];
}

function covers({ sections, rows }: Ledger, { section, text, row }: TotalRow, edited: number): boolean {
  const around = GRAND.test(text) ? undefined : sections[section];
  const from = around && rows[around.first];
  return from === undefined || (edited >= from && edited <= row);
}
