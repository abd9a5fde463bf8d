import { targetPercent } from '../../wording/percent';
import { periodChinese } from '../../ledger/cells/period';
import { CellState, type Ledger } from '../../ledger/ledger';
import { cellText, oneLine } from '../../ledger/cells/cell-text';
import { chineseDate } from '../../spreadsheet/calendar';
import { unclearColumn } from '../../progress/facts';
import type { Progress } from '../../progress/result';
import { statusReason } from '../../wording/sheets/status';
import { present } from '../../spreadsheet/present';

/** Longest piece of a cell that a reason quotes. */
const LONGEST_WORDS = 20;

/** Why each record has its status, as a sentence for people; asked record by record. */
export function reasonsOf(ledger: Ledger, progress: Progress): (record: number) => string {
  const planned = ledger.period('plannedStart')?.values;
  const actual = ledger.period('actualStart')?.values;
  const asOf = chineseDate(progress.asOf);
  return (record) => {
    const plan = planned?.[record] ?? null;
    const start = actual?.[record] ?? null;
    const quarter = progress.pullForwardQuarter.get(record) ?? null;
    const result = quarter === null ? null : present(progress.start.quarters[quarter - 1], 'quarters', quarter - 1);
    return statusReason(progress.statuses[record] ?? 'unreadable', {
      planned: plan ? periodChinese(plan) : '',
      actual: start ? periodChinese(start) : '',
      planShort: result && {
        quarter: result.quarter,
        targetPercent: targetPercent(result.target),
        short: result.planShortfall,
      },
      asOf,
      natureUnknown: ledger.natures[record] === 'unknown',
      yearOnly: plan?.precision === 'year',
      unclear: unclearSaying(ledger, record),
      continuing: ledger.natures[record] === 'continuing',
      planUncalculated: ledger.period('plannedStart')?.states[record] === CellState.uncalculated,
    });
  };
}

/** What is said of a project's start or resumption and not understood, as its cell shows it. */
function unclearSaying(ledger: Ledger, record: number): { readonly label: string; readonly text: string | null } | null {
  const column = unclearColumn(ledger, record);
  if (!column) return null;
  const text = column.states[record] === CellState.uncalculated ? null : oneLine(cellText(ledger.raw(record, column.match.column)));
  return { label: column.match.header, text: text === null ? null : shortened(text) };
}

function shortened(text: string): string {
  return text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS)}…` : text;
}
