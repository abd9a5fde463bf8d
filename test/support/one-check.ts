import type { Check, CheckContext, Params, Remark } from '../../src/checks/check';
import type { Ledger } from '../../src/ledger/ledger';
import { cellAddress } from '../../src/spreadsheet/address';

/** What a check looks at beside the ledger. */
export type Beside = Partial<Omit<CheckContext, 'ledger'>>;

/** What one check finds in a ledger, by itself: its other tables and the other checks are left out. */
export function remarksOf<Of extends Params>(check: Check<string, Of>, ledger: Ledger, beside: Beside = {}): Remark<Of>[] {
  const found: Remark<Of>[] = [];
  const context = { ledger, whole: ledger, asOf: ledger.asOf.day, comparison: null, others: [], ...beside };
  check.run(context, (remark) => found.push(remark));
  return found;
}

/** What one check says of a ledger: each sentence behind its cell, or behind its row where the whole row is meant. */
export function saidBy<Of extends Params>(check: Check<string, Of>, ledger: Ledger, beside: Beside = {}): string[] {
  return remarksOf(check, ledger, beside).map(
    ({ row, column, params }) => `${column === null ? String(row + 1) : cellAddress(row, column)} ${check.sentence(params)}`,
  );
}
