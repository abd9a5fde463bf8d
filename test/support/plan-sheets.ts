import { runChecks } from '../../src/checks/run-checks';
import { cellAddress } from '../../src/spreadsheet/address';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import { combineLedgers } from '../../src/ledger/combine/combine-ledgers';
import type { SheetSnapshot } from '../../src/spreadsheet/snapshot';
import type { Day } from '../../src/spreadsheet/calendar';
import { evaluate, type EvaluateOptions } from '../../src/progress';
import { planSheets, type PlannedSheets } from '../../src/sheets';
import type { PlanValue, SheetKey, SheetPlan } from '../../src/spreadsheet/sheet-plan';
import { findingMessage } from '../../src/checks/catalogue';

/** The sheets of a snapshot read, checked and counted at a day, as the use case plans them. */
export function planFor(snapshot: SheetSnapshot, asOf: Day, options: Omit<EvaluateOptions, 'asOf'> = {}): PlannedSheets {
  return planForAll([snapshot], asOf, options);
}

/** {@link planFor} for several sheets counted as one. */
export function planForAll(snapshots: readonly SheetSnapshot[], asOf: Day, options: Omit<EvaluateOptions, 'asOf'> = {}): PlannedSheets {
  const [first, ...more] = snapshots.flatMap((snapshot) => readLedger(snapshot, { kind: PROJECTS, asOf }) ?? []);
  if (!first) throw new Error('no ledger was read');
  const ledger = combineLedgers(first, more);
  return planSheets({
    ledger,
    progress: evaluate(ledger, { asOf, ...options }),
    findings: runChecks(ledger, asOf),
    messageOf: findingMessage,
    reasonOf: (record) => `第${String(record + 1)}个`,
  });
}

export function sheetOf(planned: PlannedSheets, key: SheetKey): SheetPlan {
  const sheet = planned.sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`no sheet ${key}`);
  return sheet;
}

/** All rows of a sheet, each as its cells' values now. */
export function rowsOf(sheet: SheetPlan): (string | number | null)[][] {
  const rows: (string | number | null)[][] = [];
  for (const block of sheet.blocks) block.values.forEach((row, down) => (rows[block.row + down] = row.map(valueOf)));
  return Array.from(rows, (row: (string | number | null)[] | undefined) => row ?? []);
}

/** The row whose first or second cell is the label, as values. */
export function rowLabelled(sheet: SheetPlan, label: string): (string | number | null)[] {
  const row = rowsOf(sheet).find((cells) => cells[0] === label || cells[1] === label);
  if (!row) throw new Error(`no row ${label}`);
  return row;
}

/** The cells of that row as planned. */
export function cellsLabelled(sheet: SheetPlan, label: string): readonly PlanValue[] {
  const row = sheet.blocks.flatMap(({ values }) => values).find((cells) => cells[0] === label || cells[1] === label);
  if (!row) throw new Error(`no row ${label}`);
  return row;
}

/** All text of a sheet, a line per row, wherever the lines of a cell are broken. */
export function textOf(sheet: SheetPlan): string {
  return rowsOf(sheet)
    .map((row) =>
      row
        .filter((cell) => cell !== null)
        .join(' ')
        .replaceAll('\n', ''),
    )
    .join('\n');
}

function valueOf(value: PlanValue): string | number | null {
  if (typeof value === 'object' && value !== null) return 'formula' in value ? value.value : value.error;
  return typeof value === 'boolean' ? String(value) : value;
}

/** Every whole number of the plans that says which records it counts, beside how many those are. */
export function tracedCounts({
  sheets,
  trace,
}: PlannedSheets): { readonly cell: string; readonly shown: unknown; readonly records: number }[] {
  return sheets.flatMap(({ key, blocks }) =>
    blocks.flatMap(({ row, column, values, styles }) =>
      values.flatMap((line, down) =>
        line.flatMap((value, across) => {
          const style = typeof styles === 'string' ? styles : styles[across];
          const found = trace(key, row + down, column + across);
          if (!found || (style !== 'integer' && style !== 'totalInteger')) return [];
          const shown = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
          return [{ cell: `${key} ${cellAddress(row + down, column + across)}`, shown, records: found.records.length }];
        }),
      ),
    ),
  );
}
