import { acceptChanges, type Accepted } from '../../../src/app/round/accept';
import { createAssistant } from '../../../src/app/create-assistant';
import { collectFiles, type ChosenFile } from '../../../src/app/round/collect';
import { collectReportOf } from '../../../src/app/round/collect-report';
import { collectSchema, type CollectReport } from '../../../src/app/round/collect-schema';
import { allClear, type Collected } from '../../../src/app/round/plans';
import { cellAddress } from '../../../src/spreadsheet/address';
import { dayOf, type Day } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { workbookFile } from '../../support/xlsx-fixture';
import { returned } from '../round';

/** A cell of a list: what it holds, a formula with what it gives, or a number with how it is shown. */
export type Cell =
  | CellValue
  | { readonly formula: string; readonly value: number }
  | { readonly value: number; readonly numberFormat: string };
/** Sheets by their names, row by row. */
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** A workbook of these sheets. */
export function book(sheets: Sheets): Uint8Array {
  return workbookFile({
    name: '台账.xlsx',
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      cells: rows.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          if (cell === null) return [];
          const place = { at: cellAddress(at, column) };
          return [typeof cell === 'object' && 'value' in cell ? { ...place, ...cell } : { ...place, value: cell }];
        }),
      ),
    })),
  });
}

/** What files, each by its name, bring to a ledger read as of a day that is asked for; what is clear of it can be written. */
export async function bring(
  ledger: Sheets,
  files: Readonly<Record<string, Sheets>>,
  asked: { readonly asOf?: Day } = {},
): Promise<{
  readonly report: CollectReport;
  readonly workbook: FileWorkbook;
  readonly write: () => Promise<Accepted>;
  readonly collected: Collected;
}> {
  const workbook = openWorkbookFile(book(ledger), '台账.xlsx');
  const checked = await createAssistant(workbook).check({ today: dayOf(2025, 9, 30), ...asked });
  const chosen = Object.entries(files).map(([name, sheets]): ChosenFile => returned(name, book(sheets)));
  const collected = await collectFiles(checked, chosen, openWorkbookFile);
  return {
    report: collectSchema.parse(collectReportOf(collected)),
    workbook,
    collected,
    write: () => acceptChanges(workbook, collected, allClear(collected)),
  };
}

/** Changes as `project field after`. */
export function said(changes: CollectReport['changes']): string[] {
  return changes.map(({ project, field, after }) => `${project} ${field} ${after}`);
}
