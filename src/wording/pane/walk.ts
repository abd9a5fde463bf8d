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
