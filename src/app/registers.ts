import { runRegisterChecks } from '../checks/registers/run';
import type { Finding } from '../checks/finding';
import type { Register } from '../ledger/answers';
import { ProjectIndex } from '../ledger/join';
import { otherKinds } from '../ledger/kinds/all';
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
  const kinds = otherKinds(settings);
  const told = snapshots.map((snapshot) => ({ snapshot, kind: registerKindOf(snapshot, kinds, settings.columns) }));
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
  for (const { key } of REGISTERS) {
    const found: Register[] = [];
    for (const { kind, snapshot } of sheets) {
      const ledger = kind.key === key ? yield* readingLedger(snapshot, { ...reading, kind, planYear }) : null;
      if (ledger) found.push({ kind, ledger });
    }
    const [register] = found.sort((a, b) => Number(b.ledger.snapshot.sheet.visible) - Number(a.ledger.snapshot.sheet.visible) || b.ledger.rows.length - a.ledger.rows.length);
    if (!register) continue;
    yield;
    const result = registerResult(register, asOf, planYear, index);
    yield;
    checked.push({ ...result, findings: runRegisterChecks(result.answers, index, settings.checks) });
  }
  return checked;
}
