/** Figures of the summary sheets that are values: why, and the ways to make them formulas. */
export const VALUES = {
  of: (sheet: string, words: string): string => `工作表“${sheet}”：${words}`,
  open: (figures: number): string => `${String(figures)}个数字不随台账自动更新，看原因`,
  close: '收起原因',
  list: '不随台账自动更新的数字',
  figures: (count: number): string => `影响${String(count)}个数字。`,
  see: '看这一列',
  fix: '修复',
} as const;
