/** What the month's round says in every face. */
export const ROUND = {
  month: ({ year, month }: { readonly year: number; readonly month: number }): string => `${String(year)}年${String(month)}月`,
  noColumn: (word: string, known: readonly string[]): string => `台账里没有“${word}”这一列，不能按它拆分。可以用：${known.join('、')}。`,
  nobody: (label: string): string => `台账的“${label}”一列没有填写，没有可以下发的单位，请先补填。`,
} as const;
