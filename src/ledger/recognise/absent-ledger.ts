import type { LedgerKind } from '../kinds/kind';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import type { AsOf, Ledger, PlanYear } from '../ledger';
import { ledgerRow } from '../ledger-row';

/** The project ledger of a workbook that has none, for an office that keeps another ledger in a file of its own: no column, no record. */
export function absentLedger(kind: LedgerKind, snapshot: SheetSnapshot, planYear: PlanYear, asOf: AsOf): Ledger {
  const none = (): null => null;
  return {
    kind,
    snapshot,
    title: null,
    header: { row: ledgerRow(0), rows: 0 },
    planYear,
    asOf,
    columns: [],
    unmatched: [],
    rows: new Int32Array(0),
    parts: [],
    otherRows: [],
    blankRows: 0,
    rowCounts: { title: 0, header: 0, record: 0, section: 0, total: 0, note: 0, continuation: 0, part: 0, blank: 0, unknown: 0 },
    joinedRows: [],
    sections: [],
    sectionAt: null,
    totals: [],
    listed: null,
    otherTables: [],
    natures: [],
    naturesByDate: 0,
    assumptions: [],
    text: none,
    people: none,
    number: none,
    money: none,
    period: none,
    span: none,
    step: none,
    choice: none,
    inherited: none,
    raw: none,
  };
}

/** Whether a ledger stands for one that is not there. */
export function isAbsent({ columns }: Ledger): boolean {
  return columns.length === 0;
}
