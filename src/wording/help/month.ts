import { HELP } from './help';

/** 本月怎么做: the steps of a month, and how each stands. */
export const MONTH = {
  title: HELP.month,
  intro: '各步可以反复做，次序可以调换。是否完成，按现在的台账和本次打开后的操作判断。',
  close: '关闭',
  state: { done: '已完成', open: '待办', optional: '需要时做' },
  steps: {
    read: '核对读表结果',
    collect: '收各单位填报',
    check: '校验台账',
    highlight: '标注未达标项目',
    summarise: '生成汇总表',
    bulletin: '核对调度通报',
    remind: '印发催办单',
    save: '保存工作簿',
  },
  /** The button of a step; the step's name follows for those who hear it. */
  go: { tab: '前往', task: '执行', save: '下载' },
  goTo: (button: string, step: string): string => `${button}：${step}`,
  notes: {
    noLedger: '尚未读取到台账，请先打开台账所在的工作簿。',
    read: (projects: number, year: number, asOf: string): string => `读到${String(projects)}个项目，${String(year)}年度，统计截至${asOf}。`,
    registers: (ledgers: number): string => `没有项目台账，读到其他台账${String(ledgers)}份。`,
    unsure: (count: number): string => `读表说明中有${String(count)}处待确认。`,
    notCollected: '由各单位填报时，在“本月收表”中拆分下发、收回汇总。',
    collected: (units: number, reported: number): string => `应报${String(units)}家，已报${String(reported)}家。`,
    left: (changes: number): string => `另有${String(changes)}处改动尚未采纳。`,
    problems: (errors: number, warnings: number): string =>
      [...(errors > 0 ? [`错误${String(errors)}处`] : []), ...(warnings > 0 ? [`警告${String(warnings)}处`] : [])].join('、') + '待处理。',
    noProblems: '没有错误和警告。',
    noneMissing: '没有需要标注的项目。',
    marked: (name: string): string => `已${name}。`,
    notMarked: (projects: number): string => `有${String(projects)}个项目需要标注，本次打开后尚未标注。`,
    notMade: '尚未生成。',
    made: (asOf: string): string => `已按截至${asOf}的数据生成。`,
    otherDay: (asOf: string): string => `工作簿中的汇总表不是按截至${asOf}的数据生成的，请重新生成。`,
    behind: '台账已改动，汇总表还是改动前的数字，请重新生成。',
    bulletinTaken: '本次已复制或存为 Word；台账再改动后请重新复制。',
    bulletinOpen: '在“图表通报”中核对后复制，或存为 Word。',
    noReminders: '没有需要催办的事项。',
    reminders: (units: number): string => `有${String(units)}个单位需要催办，在“本月收表”中生成。`,
    reminded: '已生成，见“催办单”表。',
    unsaved: '有改动尚未下载。',
    downloaded: '没有未下载的改动。',
    saveYourself: '完成后请按 Ctrl+S 保存；本助手无法获知是否已保存。',
  },
} as const;
