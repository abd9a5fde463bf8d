import { editsOf, NOTHING_TAKEN, stillAdded, type Acceptance } from '../../round/collect/taking/accept';
import { listAll, movedPlace, planAppend, type Appended, type KnownTotal } from '../../round/collect/taking/append';
import { formulaBlock, type LedgerFormulas } from '../../round/collect/taking/formulas';
import type { OutdoneReport } from '../../round/collect/taking/outdone-report';
import type { StaleHeading } from '../../round/collect/taking/stale-heading';
import { staleHeadings } from '../../round/collect/taking/stale-headings';
import type { Collected } from '../../round/collect/collected';
import { typedTotals } from '../../round/typed-totals';
import { newProjectsSheet } from '../../round/sheets/new-projects';
import { roundReportSheet } from '../../round/sheets/round-report';
import {
  EMPTY_PLAN,
  UnfinishedFault,
  WorkbookFault,
  type CellEdit,
  type Control,
  type Plan,
  type Receipt,
  type UndoItem,
  type Workbook,
  errorMessage,
} from '../../spreadsheet/port';
import type { CellValue } from '../../spreadsheet/snapshot';
import { ROUND, writtenNotes } from '../../wording/round/round';
import { sheetsOf, tablesOf } from '../../ledger/combine/row-location';
import { cellAddress } from '../../spreadsheet/address';
import { UserError } from '../errors';
import { carryOut, type CarriedOut } from '../history/carry-out';

/** What was taken over. */
export interface Accepted {
  readonly cells: number;
  /** New projects written into the ledger, and those listed to be copied. */
  readonly appended: number;
  readonly listed: number;
  /** Totals that are typed and no longer agree with what was written: their cells. */
  readonly typedTotals: readonly string[];
  /** Cells of new projects in the ledger that go on with their column's formula, and what was reported for some of them. */
  readonly filledCells: readonly string[];
  readonly outdone: readonly OutdoneReport[];
  /** Cells of new projects in the ledger for which the other projects have formulas. */
  readonly formulaCells: readonly string[];
  /** Columns whose headings name another month than what was written into them. */
  readonly staleHeadings: readonly StaleHeading[];
  readonly receipt: CarriedOut;
}

/** Writes what was accepted into the ledger, and the account of the round beside it: one step, taken back as one. `earlier` was taken over before, of the same files. */
export async function acceptChanges(
  workbook: Workbook,
  collected: Collected,
  accepted: Acceptance,
  control?: Control,
  earlier: Acceptance = NOTHING_TAKEN,
): Promise<Accepted> {
  refuseTwoValues(accepted);
  // What was listed before stays on the sheet, which is written anew.
  const fresh = stillAdded(collected.added, [...earlier.added, ...accepted.added]);
  const work = { workbook, collected, accepted, earlier, control };
  const appended = planAppend(collected, fresh, await ledgerFormulas(work, fresh.length));
  const written = await writeWithRows(work, appended);
  // What a formula comes to may not be known before the workbook is calculated, and no total is proved then.
  const withoutFormulas = written || appended.fills.length === 0 ? null : await writeWithRows(work, planAppend(collected, fresh, null));
  return written ?? withoutFormulas ?? (await write(work, listAll(fresh)));
}

/** The formulas that new projects may go on with. */
async function ledgerFormulas({ workbook, collected }: Work, fresh: number): Promise<LedgerFormulas | null> {
  const [table] = tablesOf(collected.ledger);
  const area = table && fresh > 0 ? formulaBlock(table) : null;
  return table && area ? { area, formulas: await workbook.readFormulas(table.snapshot.sheet.id, area) } : null;
}

interface Work {
  readonly workbook: Workbook;
  readonly collected: Collected;
  readonly accepted: Acceptance;
  readonly earlier: Acceptance;
  readonly control: Control | undefined;
}

function refuseTwoValues({ changes }: Acceptance): void {
  const told = new Map<string, string>();
  for (const { match, key, told: value } of changes) {
    const cell = `${String(match.ours)}/${key}`;
    if ((told.get(cell) ?? value) !== value) throw new UserError(ROUND.twoValues);
    told.set(cell, value);
  }
}

/** Writes with new projects in the ledger; null, and nothing is written, where rows do not go in there or a total does not take them in. */
async function writeWithRows(work: Work, appended: Appended): Promise<Accepted | null> {
  if (appended.rows.length === 0) return write(work, appended);
  const written = await write(work, appended).catch((error: unknown) => {
    if (error instanceof WorkbookFault && error.code === 'rows-not-insertable') return null;
    throw error;
  });
  if (written === null) return null;
  try {
    if (await areCounted(work.workbook, written.receipt.plan, appended.totals)) return written;
  } catch (error) {
    await takeBack(work, written.receipt, error);
    throw error;
  }
  await takeBack(work, written.receipt, null);
  return null;
}

/** Takes back what was written and could not be proved. Throws `not-restored`, with which it is taken back later, where that fails too. */
async function takeBack({ workbook, collected }: Work, receipt: CarriedOut, cause: unknown): Promise<void> {
  try {
    await workbook.revert(receipt);
  } catch (error) {
    const nameOf = (sheetId: string): string => sheetsOf(collected.ledger).find(({ id }) => id === sheetId)?.name ?? '';
    const unfinished =
      error instanceof UnfinishedFault ? error.unfinished : { restored: [], left: itemsOf(receipt, nameOf), receipt: unproved(receipt) };
    const where = errorMessage(error);
    throw new UnfinishedFault('not-restored', where, unfinished, { cause: cause ?? error });
  }
}

/** What an action did, nothing of which has been taken back. */
function itemsOf({ sheets, plan }: CarriedOut, nameOf: (sheetId: string) => string): UndoItem[] {
  return [
    ...sheets.map(({ name }) => ({ kind: 'sheet' as const, where: name })),
    ...(plan.edits.length + plan.fills.length > 0 ? [{ kind: 'cells' as const, where: '' }] : []),
    ...plan.rows.map(({ sheetId }) => ({ kind: 'rows' as const, where: nameOf(sheetId) })),
  ];
}

/** It can be taken back, and is not to be done again. */
function unproved({ cells, markedAreas, clearedSheets, sheets, hiddenSheets, journal }: CarriedOut): Receipt {
  return { cells, markedAreas, clearedSheets, sheets, hiddenSheets, journal };
}

async function write({ workbook, collected, accepted, earlier, control }: Work, appended: Appended): Promise<Accepted> {
  const moved = <Change extends Acceptance['changes'][number]>(change: Change): Change => ({
    ...change,
    place: movedPlace(appended, change.place),
  });
  const changes = accepted.changes.map(moved);
  const all: Collected = { ...collected, changes: [...earlier.changes, ...collected.changes.map(moved)] };
  const { rows, edits, fills, listed, outdone, formulaCells } = appended;
  const fresh = [...appended.appended, ...listed];
  const written = editsOf(changes);
  const stale = typedTotals(collected.ledger, [...written, ...edits]);
  const filledCells = fills.map(({ row, column }) => cellAddress(row, column));
  const told = { typedTotals: stale, filledCells, outdone, formulaCells, staleHeadings: staleHeadings(collected, accepted) };
  const notes = writtenNotes(told);
  const plan: Plan = {
    ...EMPTY_PLAN,
    rows,
    edits: [...written, ...edits],
    fills,
    sheets: [
      roundReportSheet(all, { changes: [...earlier.changes, ...changes], added: fresh }, notes),
      ...(listed.length > 0 ? [newProjectsSheet(collected, listed)] : []),
    ],
  };
  const receipt = await carryOut(workbook, plan, control);
  return { cells: written.length, appended: appended.appended.length, listed: listed.length, ...told, receipt };
}

/** Whether every total says what it said before and what was written beside: so the rows put in count. */
async function areCounted(workbook: Workbook, { rows: [insert], edits, fills }: Plan, totals: readonly KnownTotal[]): Promise<boolean> {
  if (!insert || totals.length === 0) return true;
  const [snapshot] = await workbook.readSheets([insert.sheetId]);
  const shown = (row: number, column: number): CellValue =>
    snapshot?.values[row - snapshot.origin.row]?.[column - snapshot.origin.column] ?? null;
  return totals.every(({ row, column, value, tolerance }) => {
    const said = shown(row, column);
    const filled = fills.filter((fill) => fill.sheetId === insert.sheetId && fill.column === column).map((fill) => shown(fill.row, column));
    if (filled.some((each) => typeof each !== 'number')) return false;
    const wanted = edits.reduce(
      (sum, edit) => (edit.sheetId === insert.sheetId && edit.column === column ? sum + gained(edit) : sum),
      filled.reduce<number>((sum, each) => sum + (typeof each === 'number' ? each : 0), value),
    );
    return typeof said === 'number' && Math.abs(said - wanted) <= Math.max(tolerance, 1e-6 * Math.abs(wanted));
  });
}

/** A sum adds numbers alone. */
function gained({ before, after }: CellEdit): number {
  return (typeof after === 'number' ? after : 0) - (typeof before === 'number' ? before : 0);
}
