import { runRegisterChecks } from '../../checks/register/run-register-checks';
import { review } from '../../checks/review';
import type { Register } from '../../ledger/register-evaluator';
import { chosenFor, ownChoices, sharedChoices } from '../../ledger/header/columns/chosen-columns';
import type { ChosenColumns } from '../../ledger/header/remembered';
import { latestVersionFirst } from '../../ledger/match/monthly-versions';
import { ProjectIndex } from '../../ledger/match/project-index';
import { otherKinds } from '../../ledger/kinds/all';
import { PROJECTS } from '../../ledger/kinds/projects';
import type { LedgerKind } from '../../ledger/kinds/kind';
import type { RegisterKind } from '../../ledger/kinds/register';
import { REGISTERS } from '../../ledger/kinds/registers';
import { readingLedger, type ReadOptions } from '../../ledger/read-ledger';
import { registerKindOf } from '../../ledger/recognise/recognise-kind';
import { listsOf } from '../../ledger/recognise/lists-of-sheet';
import type { CooperativeTask } from '../../spreadsheet/task';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import type { Ledger } from '../../ledger/ledger';
import type { Day } from '../../spreadsheet/calendar';
import type { Settings } from '../../mechanism/settings';
import { registerResult } from '../../progress/registers';
import type { CheckedRegister } from '../results';

/** Another ledger as it was read. */
interface ReadRegister extends Register {
  readonly asPrinted: boolean;
}

/** A sheet that is one of the office's other ledgers. */
export interface RegisterSheet {
  readonly kind: RegisterKind;
  readonly snapshot: SheetSnapshot;
}

/**
 * Tells the office's other ledgers from the sheets that may be project ledgers. Corrections of another
 * ledger's columns have no say in it: a column set right makes no ledger of another kind, and none that is lost.
 */
export function* partingSheets(
  snapshots: readonly SheetSnapshot[],
  settings: Settings,
): CooperativeTask<{ readonly registers: readonly RegisterSheet[]; readonly others: readonly SheetSnapshot[] }> {
  const kinds = otherKinds(settings);
  const choices = (kind: LedgerKind): ChosenColumns =>
    kind.key === PROJECTS.key ? ownChoices(kind, settings) : sharedChoices(kind, settings);
  const registers: RegisterSheet[] = [];
  const others: SheetSnapshot[] = [];
  const kindOf = (snapshot: SheetSnapshot): RegisterKind | null => registerKindOf(snapshot, kinds, choices);
  for (const sheet of snapshots) {
    for (const { kind, snapshot } of listsOf(sheet, kindOf)) {
      if (kind) registers.push({ kind, snapshot });
      else others.push(snapshot);
    }
    yield;
  }
  return { registers, others };
}

/** Reads, counts and checks the other ledgers beside the project ledger, in the order of the document; of several sheets of one kind the visible one with most records, or its version of the latest month. */
export function* checkingRegisters(
  sheets: readonly RegisterSheet[],
  projects: Ledger,
  asOf: Day,
  reading: ReadOptions,
  settings: Settings,
): CooperativeTask<CheckedRegister[]> {
  if (sheets.length === 0) return [];
  const index = new ProjectIndex(projects);
  const planYear = projects.planYear.year;
  const checked: CheckedRegister[] = [];
  for (const { key } of REGISTERS) {
    const found: ReadRegister[] = [];
    for (const sheet of sheets) {
      const read = sheet.kind.key === key ? yield* readingRegister(sheet, { ...reading, planYear, asOf, asOfGiven: true }, settings) : null;
      if (read) found.push(read);
    }
    const sorted = found.sort(
      (a, b) =>
        Number(b.ledger.snapshot.sheet.visible) - Number(a.ledger.snapshot.sheet.visible) || b.ledger.rows.length - a.ledger.rows.length,
    );
    // Blockers of June may be fewer than those of May.
    const [latest, ...others] = latestVersionFirst(sorted.map(({ ledger }) => ledger));
    const register = sorted.find(({ ledger }) => ledger === latest);
    if (!register) continue;
    yield;
    const result = registerResult(register, asOf, planYear, index);
    yield;
    const { ledger, asPrinted } = register;
    const { open, accepted, noted } = review(
      runRegisterChecks(
        result.evaluator,
        index,
        settings.checks,
        others.filter(({ snapshot, rows }) => snapshot.sheet.visible && rows.length > 0),
      ),
      ledger,
      settings,
    );
    checked.push({ ...result, ledger, findings: open, accepted, noted, asPrinted });
  }
  return checked;
}

/** Reads a sheet as the other ledger that it is; null where it holds none. */
export function* readingRegister(
  { kind, snapshot }: RegisterSheet,
  reading: ReadOptions,
  settings: Settings,
): CooperativeTask<ReadRegister | null> {
  const ledger = yield* readingLedger(snapshot, { ...reading, kind, chosenColumns: chosenFor(kind, settings) });
  if (ledger) return { kind, ledger, asPrinted: false };
  const printed = yield* readingLedger(snapshot, { ...reading, kind, chosenColumns: sharedChoices(kind, settings) });
  return printed && { kind, ledger: printed, asPrinted: true };
}
