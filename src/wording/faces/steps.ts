/** What was done to the workbook, as a step of the history is called. */
export const STEPS = {
  /** `title`: the one check that all of it was about. */
  fix: (cells: number, title: string | null): string => `修复${String(cells)}处${title === null ? '问题' : `：${title}`}`,
  highlight: (projects: number): string => (projects === 0 ? '去掉原有标注' : `标注${String(projects)}个项目`),
  clear: '清除标注',
  summarise: (sheets: number): string => `生成${String(sheets)}张汇总表`,
  blank: (sheets: number): string => (sheets === 1 ? '插入空白台账' : `插入${String(sheets)}张空白台账`),
  accept: (cells: number, appended: number): string =>
    `采纳${String(cells)}处改动${appended === 0 ? '' : `、新增${String(appended)}个项目`}`,
  remind: (units: number): string => `生成${String(units)}个单位的催办单`,
  rollup: (counties: number): string => `汇总${String(counties)}个县（园区）`,
  months: (months: number): string => `补录${String(months)}个月的指标`,
  /** A step that stopped half way and could not be put back. */
  halfDone: {
    fix: '没有做完的修复',
    highlight: '没有做完的标注',
    clear: '没有做完的清除',
    summarise: '没有做完的汇总表',
    blank: '没有做完的空白台账',
    accept: '没有做完的采纳',
    remind: '没有做完的催办单',
    rollup: '没有做完的汇总几个县',
    months: '没有做完的补录',
  },
} as const;
