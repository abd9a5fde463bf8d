/** The guided start on a sample, step by step. */
export const GUIDE = {
  region: '新手引导',
  /** The day that the sample is counted at, whatever day it is. */
  asOf: { month: 6, day: 10 },
  offer: '首次使用？可先在示例表上试一遍，不改动您的台账，结束时自动移除示例表。',
  start: '试一试',
  dismiss: '不用了',
  started: '示例表已加在工作簿末尾。',
  ended: '示例表已移除，工作簿恢复原样。',
  step: (at: number, all: number): string => `第${String(at)}步，共${String(all)}步`,
  next: '下一步',
  end: '结束并移除示例表',
} as const;
