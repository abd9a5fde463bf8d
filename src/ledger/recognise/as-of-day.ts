import { chineseDate, isoDate, type Day } from '../../spreadsheet/calendar';
import type { AssumptionLog } from '../assumptions';
import type { AsOf, PlanYear } from '../ledger';
import { dayTold, type ToldDay } from './told-day';

/**
 * The day that a ledger is counted at: the one asked for, else the one that the ledger tells, which is recorded
 * with its words and may be turned down for today, else today.
 */
export function asOfDay(
  told: ToldDay | null,
  planYear: PlanYear,
  { asOf, asOfGiven = false }: { readonly asOf: Day; readonly asOfGiven?: boolean },
  log: AssumptionLog,
): AsOf {
  // Where nobody names a year, the month is the last that has come.
  const words = told && { day: dayTold(told, planYear.source === 'as-of' ? null : planYear.year, asOf), text: told.text };
  if (asOfGiven) return { day: asOf, source: 'given', told: words };
  if (!told || !words) return { day: asOf, source: 'today', told: null };
  const { decided } = log.decide({
    code: 'as-of',
    subject: isoDate(words.day),
    field: null,
    cells: told.cells,
    decided: 'told',
    options: [
      { key: 'told', params: { date: chineseDate(words.day) } },
      { key: 'today', params: { date: chineseDate(asOf) } },
    ],
    params: { date: chineseDate(words.day), text: told.text, source: told.source },
    figures: ['starts', 'resumption', 'completion', 'completed'],
    serious: false,
  });
  return decided === 'today' ? { day: asOf, source: 'today', told: words } : { day: words.day, source: told.source, told: words };
}
