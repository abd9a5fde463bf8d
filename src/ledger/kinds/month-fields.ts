import type { FieldSpec } from './kind';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
/** Behind the month: 1月当月到位, 1月份实际支付. */
const OF_MONTH = ['', '当月', '实际', '当月实际'];

/**
 * The months of an amount, each a field: 1月到位资金, 到位资金 > 1月. Read where a ledger has no column of the whole.
 *
 * @param whole The field of the whole.
 * @param words What headings call it beside the month; '' for a bare month.
 * @param without Words of a parent that make its months those of something else.
 */
export function monthsOf(whole: FieldSpec, words: readonly string[], without: readonly string[]): FieldSpec[] {
  const called = words.filter((word) => word !== '');
  const composed = [[['N月'], OF_MONTH, words], ...(called.length > 0 ? [[called, ['N月', '(N月)', '当月N月']]] : [])];
  const under = called.length > 0 ? [{ parents: called, without, children: ['N月'] }, { parents: ['N月'], children: called }] : [];
  return MONTHS.map((month) => ({
    name: monthKey(whole.name, month),
    label: `${String(month)}月${whole.label}`,
    type: whole.type,
    required: 'no',
    spare: true,
    ...(whole.fact ? { fact: true } : {}),
    synonyms: [],
    composed,
    under,
    month: { of: whole.name, month },
  }));
}

/** Names of the fields of an amount's months. */
export function monthKeys(whole: string): readonly string[] {
  return MONTHS.map((month) => monthKey(whole, month));
}

function monthKey(whole: string, month: number): string {
  return `${whole}-${String(month)}`;
}
