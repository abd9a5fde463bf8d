import { tablesOf } from '../../ledger/combine/row-location';
import type { Ledger } from '../../ledger/ledger';
import { ledgerRow } from '../../ledger/ledger-row';
import type { PlannedSheets } from '../../sheets';
import { whyValue } from '../../wording/sheets/sheets';
import { VALUES } from '../../wording/pane/walk';
import type { Checked, JudgedLedger, ValueReason } from '../results';

/** Obstacles that a repair of our own removes, with the checks that offer it. */
const REPAIRED: Readonly<Record<string, readonly string[]>> = { 'text-amounts': ['number-as-text'], dates: ['date-as-text'] };

/** The columns that keep figures of the summary sheets from being formulas, most figures first; one of another ledger says which. */
export function valueReasons(checked: Checked, forbidden: PlannedSheets['forbidden']): ValueReason[] {
  const reasons = new Map<string, ValueReason>();
  for (const { obstacle, figures, sheet } of forbidden) {
    const { why, label, count } = obstacle;
    // The sheets of the articles quote the other ledgers, all others the project ledger first.
    const own: readonly JudgedLedger[] = sheet.startsWith('action-') ? [...checked.registers, checked] : [checked, ...checked.registers];
    const found = own.flatMap((judged) => columnsNamed(judged.ledger, label).map((place) => ({ judged, place })))[0] ?? null;
    const words = whyValue(why, label, count);
    const elsewhere = found && found.judged !== checked ? found.place.ledger.snapshot.sheet.name : null;
    const message = elsewhere === null ? words : VALUES.of(elsewhere, words);
    const before = reasons.get(message);
    const findings = found
      ? found.judged.findings.filter(
          ({ code, column, fix }) => fix !== null && column === found.place.column && (REPAIRED[why]?.includes(code) ?? false),
        )
      : [];
    const repair = found && findings.length > 0 ? { ledger: found.judged.ledger, findings } : null;
    reasons.set(message, { message, figures: figures + (before?.figures ?? 0), place: found?.place ?? null, repair });
  }
  return [...reasons.values()].sort((a, b) => b.figures - a.figures);
}

/** The first cell of each column of that heading, in every table of a ledger. */
function columnsNamed(ledger: Ledger, label: string): NonNullable<ValueReason['place']>[] {
  return tablesOf(ledger).flatMap((table) =>
    [...table.columns, ...table.unmatched]
      .filter(({ header }) => header === label)
      .flatMap(({ column }) => (table.rows[0] === undefined ? [] : [{ ledger: table, row: ledgerRow(table.rows[0]), column }])),
  );
}
