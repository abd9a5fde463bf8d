/** From the message of an action to what it has made. */
export const WALK = {
  region: '标注的项目',
  at: (at: number, all: number): string => `第${String(at)}个，共${String(all)}个`,
  all: (all: number): string => `共${String(all)}个`,
  previous: '上一个',
  next: '下一个',
  back: '返回台账',
} as const;

/** Whether what was made is shown at once, as a setting. */
export const REVEAL = {
  marks: '标注后定位到第一个标注的项目',
  sheets: '生成汇总表后打开第一张',
} as const;

/** Figures of the summary sheets that are values: why, and the ways to make them formulas. */
export const VALUES = {
  of: (sheet: string, words: string): string => `工作表“${sheet}”：${words}`,
  open: (figures: number): string => `${String(figures)}个数字不随台账自动更新，查看原因`,
  close: '收起原因',
  list: '不随台账自动更新的数字',
  figures: (count: number): string => `影响${String(count)}个数字。`,
  see: '查看此列',
  fix: '修复',
} as const;

/** Summary sheets that were made before the ledger was changed, where their formulas are not computed. */
export const BEHIND = {
  told: '台账已改动，工作簿中的汇总表还是改动前的数字。',
  renew: '重新生成',
} as const;
