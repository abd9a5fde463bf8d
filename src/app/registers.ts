import { runRegisterChecks } from '../checks/registers/run';
import type { Finding } from '../checks/finding';
import { ProjectIndex } from '../ledger/join';
import type { RegisterKind } from '../ledger/kinds/register';
import { REGISTERS } from '../ledger/kinds/registers';
import { readingLedger, type ReadOptions } from '../ledger/read';
import { registerKindOf } from '../ledger/recognise-kind';
import type { Slices } from '../ledger/slices';
import type { SheetSnapshot } from '../ledger/snapshot';
import type { Ledger } from '../ledger/table';
import type { Day } from '../mechanism/calendar';
import type { Settings } from '../mechanism/settings';
import { registerResult, type RegisterResult } from '../progress/registers';

/** Another ledger of the workbook, read, counted and checked. */
export interface CheckedRegister extends RegisterResult {
  readonly findings: readonly Finding[];
}

/** A sheet that is one of the office's other ledgers. */
export interface RegisterSheet {
  readonly kind: RegisterKind;
  readonly snapshot: SheetSnapshot;
}

/** Tells the office's other ledgers from the sheets that may be project ledgers. */
export function partSheets(snapshots: readonly SheetSnapshot[], settings: Settings): { readonly registers: readonly RegisterSheet[]; readonly others: readonly SheetSnapshot[] } {
  const told = snapshots.map((snapshot) => ({ snapshot, kind: registerKindOf(snapshot, settings.columns) }));
  return {
    registers: told.flatMap(({ snapshot, kind }) => (kind ? [{ kind, snapshot }] : [])),
    others: told.flatMap(({ snapshot, kind }) => (kind ? [] : [snapshot])),
  };
}

/** Reads, counts and checks the other ledgers beside the project ledger, in the order of the document; of several sheets of one kind the visible one with most records. */
export function* checkingRegisters(sheets: readonly RegisterSheet[], projects: Ledger, asOf: Day, reading: ReadOptions, settings: Settings): Slices<CheckedRegister[]> {
  if (sheets.length === 0) return [];
  const index = new ProjectIndex(projects);
  const planYear = projects.planYear.year;
  const checked: CheckedRegister[] = [];
  for (const kind of REGISTERS) {
    const ledgers: Ledger[] = [];
    for (const sheet of sheets) {
      const ledger = sheet.kind === kind ? yield* readingLedger(sheet.snapshot, { ...reading, kind, planYear }) : null;
      if (ledger) ledgers.push(ledger);
    }
    const [ledger] = ledgers.sort((a, b) => Number(b.snapshot.sheet.visible) - Number(a.snapshot.sheet.visible) || b.rows.length - a.rows.length);
    if (!ledger) continue;
    yield;
    const result = registerResult({ kind, ledger }, asOf, planYear, index);
    yield;
    checked.push({ ...result, findings: runRegisterChecks(result.answers, index, settings.checks) });
  }
  return checked;
}
