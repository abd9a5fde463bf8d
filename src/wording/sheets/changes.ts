/** An earlier ledger as people call it: its sheets, and the day that it tells. */
export function earlierName(sheets: string, day: string | null): string {
  return day === null ? sheets : `${sheets}，截至${day}`;
}

/** Words of 本期变动. */
export const CHANGES = {
  head: ['序号', '项目名称', '责任单位', '变动', '上期', '本期'],
  summary: (sheet: string, added: number, removed: number, renamed: number, changed: number, untouched: number): string =>
    `与上期（${sheet}）相比：新增${String(added)}个，减少${String(removed)}个，改名${String(renamed)}个，改动${String(changed)}处，各项内容均未变动${String(untouched)}个。`,
  added: '新增项目',
  countedNow: '本期计入',
  removed: '本期没有',
  droppedNow: '本期不计入',
  renamed: '改名',
  untouched: '各项未变',
  empty: '（空）',
  uncalculated: '（公式没有计算结果）',
  nothing: '与上期相比没有变动。',
  rule: '项目按项目代码、名称、相近名称逐个对应；金额按本列单位显示，写法不同而意思相同的日期、金额不算变动。',
} as const;
