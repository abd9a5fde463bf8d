import type { Check, CheckContext, Params, Remark } from '../../src/checks/check';
import { locationOf } from '../../src/ledger/combine/row-location';
import type { Ledger } from '../../src/ledger/ledger';
import { cellAddress } from '../../src/spreadsheet/address';

/** What a check looks at beside the ledger. */
export type Beside = Partial<Omit<CheckContext, 'ledger'>>;

/** What one check finds in a ledger, by itself; of several counted as one, what can only be seen over all of them. */
export function remarksOf<Of extends Params>(check: Check<string, Of>, ledger: Ledger, beside: Beside = {}): Remark<Of>[] {
  const found: Remark<Of>[] = [];
  const context = { ledger, whole: ledger, asOf: ledger.asOf.day, comparison: null, others: [], ...beside };
  const report = (remark: Remark<Of>): void => void found.push(remark);
  if (ledger.parts.length > 0) check.across?.(context, report);
  else check.run(context, report);
  return found;
}

/** What one check says of a ledger: each sentence behind its cell, or behind its row where the whole row is meant. */
export function saidBy<Of extends Params>(check: Check<string, Of>, ledger: Ledger, beside: Beside = {}): string[] {
  return remarksOf(check, ledger, beside).map(({ row: place, column, params }) => {
    const { row, sheet } = locationOf(ledger, place);
    const at = column === null ? String(row + 1) : cellAddress(row, column);
    return `${ledger.parts.length > 0 ? `${sheet.name}!` : ''}${at} ${check.sentence(params)}`;
  });
}
