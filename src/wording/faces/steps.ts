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
    fix: '未完成的修复',
    highlight: '未完成的标注',
    clear: '未完成的清除',
    summarise: '未完成的汇总表',
    blank: '未完成的空白台账',
    accept: '未完成的采纳',
    remind: '未完成的催办单',
    rollup: '未完成的汇总几个县',
    months: '未完成的补录',
  },
} as const;
