/** Words of the files that are sent out. */
export const ROUND_SHEETS = {
  fileName: (value: string, { year, month }: { year: number; month: number }): string =>
    `${value}（${String(year)}年${String(month)}月填报）`,
  notes: '填报说明',
  sign: '回收标识',
  idHeading: '回收编号（请勿改动）',
  choose: (label: string): string => `“${label}”请从下拉选项中选择。`,
} as const;

/** Words of a section row with the number of projects that are left. */
export function sectionText(words: string, count: number | null): string {
  return count === null ? words : `${words}（${String(count)}个）`;
}

/** 填报说明, line by line. */
export function filingNotes(facts: {
  readonly title: string;
  readonly value: string;
  readonly byLabel: string;
  readonly month: string;
  readonly projects: number;
  readonly open: readonly string[];
  readonly spare: number;
}): string[] {
  return [
    `本文件由《${facts.title}》按${facts.byLabel}拆分，下发给${facts.value}，填报${facts.month}数据，共${String(facts.projects)}个项目。`,
    `请填写这些列：${facts.open.join('、')}。其余列为已核定内容，单元格已锁定。`,
    '工作表保护没有设密码：核定内容确有错误的，可在“审阅”中撤销保护后更正，更正处收表时会逐项核对。',
    '金额按列标题所注单位填写，不要另加“亿元”“万元”字样；日期填到日，如2025-06-18；没有变化的不必改动。',
    `新增项目填在表末的${String(facts.spare)}个空行里；不够时可插入行。不要删除未完成的项目。`,
    '可以改文件名，可以筛选；要排序或调整列，请先撤销保护。表右侧有一列隐藏的回收编号，另有一张隐藏的回收标识表，收表时用于对应项目，请勿删除；若已丢失，将按项目代码、项目名称核对。',
    '填好后原样返回 .xlsx 文件，不要转成 .xls、.et、图片或 PDF。',
  ];
}
