import type { MissingCounts } from '../../progress/missing';
import { missingWords } from '../missing';
import type { AsOfSource, PlanYear } from '../../ledger/ledger';

/** Everything that the pane says by itself; names of buttons, checks and statuses have their own files. */
export const PANE = {
  cancel: '取消',
  close: '关闭窗格',
  help: '使用说明',
  blank: '插入空白台账',
  selfTest: '自检',
  retry: '重试',
  more: (count: number): string => `再显示${String(count)}条`,
} as const;

/** The card at the top: which ledger, which year, counted at which day. */
export const LEDGER = {
  region: '当前台账',
  change: '更改',
  fold: '收起',
  sheet: '台账工作表',
  planYear: '计划年度',
  asOf: '统计截至',
  countToday: '改按今天统计',
  countTold: (date: string): string => `改按台账注明的${date}统计`,
  /** The parts add up to all. */
  projects: (all: number, fresh: number, continuing: number, unknown = 0): string => {
    const other = all - fresh - continuing - unknown;
    return `${String(all)}个项目：新开工${String(fresh)}个，续建${String(continuing)}个${other === 0 ? '' : `，其他${String(other)}个`}${unknown === 0 ? '' : `，未注明${String(unknown)}个`}`;
  },
  otherSheet: (sheet: string, projects: number): string => `工作表“${sheet}”也是台账，有${String(projects)}个项目。`,
  monthlyVersion: (sheet: string, projects: number): string =>
    `工作表“${sheet}”是同一份台账的另一期，有${String(projects)}个项目，不宜合并，可作对比。`,
  together: (sheets: readonly string[]): string =>
    `已将${sheets.map((sheet) => `“${sheet}”`).join('、')}合并为一份台账统计，各表按各自的列读取。`,
  allTables: (sheet: string, tables: number): string => `已将“${sheet}”上的${String(tables)}个表格合并为一份台账统计。`,
  join: (sheet: string): string => `与“${sheet}”合并统计`,
  joinAll: '全部合并统计',
  joinTables: '本表各表格合并统计',
  part: '不再合并',
  compareAgain: (sheet: string): string => `上次与“${sheet}”对比过，继续对比`,
  take: (sheet: string): string => `改用“${sheet}”`,
  compare: (sheet: string): string => `与“${sheet}”对比`,
  compared: (sheet: string, added: number, removed: number, renamed: number, changes: number): string =>
    `与上期“${sheet}”相比：新增${String(added)}个，减少${String(removed)}个，改名${String(renamed)}个，改动${String(changes)}处。`,
  compareNoMore: '不再对比',
  otherTable: (row: number, projects: number): string => `本表第${String(row)}行起还有一个表格，有${String(projects)}个项目。`,
  takeTable: (row: number): string => `改用第${String(row)}行起的表格`,
  capped: (year: number): string => `已过${String(year)}年，按12月31日统计`,
  year: (year: number): string => `${String(year)}年`,
  /** The folded card: what the figures rest on. */
  count: (projects: number): string => `${String(projects)}个项目`,
  yearTaken: (year: number): string => `${String(year)}年（推定）`,
  until: (date: string): string => `截至${date}`,
  others: (lists: number): string => `另有${String(lists)}个表格，点“更改”可改用、合并或对比。`,
} as const;

export const YEAR_SOURCE: Readonly<Record<PlanYear['source'], string>> = {
  chosen: '您选定的年度',
  header: '年度取自列标题',
  title: '年度取自表标题',
  'sheet-name': '年度取自工作表名',
  'file-name': '年度取自文件名',
  'as-of': '表中未注明年度，按统计日期推定',
};

/** Whose day it is that the ledger is counted at; `text` are the ledger's own words. */
export const AS_OF_SOURCE: Readonly<Record<AsOfSource, (text: string) => string>> = {
  given: () => '您选定的日期',
  above: (text) => `日期取自表格上方“${text}”`,
  title: (text) => `日期取自表标题“${text}”`,
  'sheet-name': (text) => `日期取自工作表名“${text}”`,
  'file-name': (text) => `日期取自文件名“${text}”`,
  today: () => '按今天统计',
};

/** What is being done, said while it runs. */
export const RUNNING = {
  open: '正在读取台账…',
  check: '正在校验台账…',
  highlight: '正在标注未达标项目…',
  clear: '正在清除标注…',
  summarise: '正在生成汇总表…',
  fix: '正在修复…',
  undo: '正在撤销…',
  redo: '正在重做…',
  column: '正在按新的列重新读取…',
  decide: '正在保存并重新校验…',
  blank: '正在插入空白台账…',
  sample: '正在准备示例表…',
  'sample-end': '正在移除示例表…',
  split: '正在拆分台账…',
  collect: '正在读取收回的文件…',
  accept: '正在写入采纳的改动…',
  remind: '正在生成催办单…',
  rollup: '正在汇总几个县…',
  history: '正在补录以前月份…',
  print: '正在生成打印稿…',
} as const;

/** What has been done, said once it is. */
export const DONE = {
  joined: '已合并统计，选择随工作簿保存。',
  parted: '已不再合并统计。',
  comparing: (sheet: string): string => `已与“${sheet}”对比，下次可直接继续。`,
  /** `elsewhere`: problems of the other ledgers, which are listed apart. */
  /** Errors and warnings as the tabs count them, of the ledger and of the others; the hints of all. */
  checked: (problems: number, errors: number, elsewhere: number, hints: number): string => {
    const nothing = elsewhere > 0 ? '项目台账没有问题' : hints > 0 ? '没有错误和警告' : '没有发现问题';
    const some = errors === 0 ? `有${String(problems)}处需要留意，没有错误` : `发现${String(problems)}处问题，其中错误${String(errors)}处`;
    const others = problems === 0 ? `，其他台账有${String(elsewhere)}处` : `；其他台账另有${String(elsewhere)}处`;
    const hinted = problems + elsewhere === 0 ? `，有提示${String(hints)}处` : `；另有提示${String(hints)}处`;
    return `校验完成，${problems === 0 ? nothing : some}${elsewhere === 0 ? '' : others}${hints === 0 ? '' : hinted}。`;
  },
  highlighted: (counts: MissingCounts): string =>
    counts.missed + counts.noted === 0
      ? '没有未达标的项目，无需标注。'
      : `已标注${String(counts.missed + counts.noted)}个项目（${missingWords(counts)}），原有内容未改动。`,
  cleared: (sheets: number): string => (sheets === 0 ? '工作簿中没有本助手的标注。' : '标注已全部清除。'),
  summarised: (sheets: number): string => `已在工作簿末尾生成${String(sheets)}张汇总表。`,
  fixed: (cells: number): string => `已修复${String(cells)}处。`,
  skipped: (count: number, reason: string): string => `有${String(count)}处没有修复：${reason}`,
  sheetsKept: (names: readonly string[]): string => `工作表${names.map((name) => `“${name}”`).join('、')}此后又有改动，予以保留。`,
  cancelled: '已取消，工作簿没有改动。',
  columnChosen: (header: string): string => `已按您的选择重新识别“${header}”列。`,
  saved: '设置已保存。',
  blanks: (count: number): string => `已在工作簿末尾插入${String(count)}张空白台账。`,
} as const;

/** When no ledger was found. */
export const EMPTY = {
  choose: '请选择台账所在的工作表',
  placeholder: '选择工作表',
} as const;

export const TABS = {
  label: '查看结果',
  more: (count: number): string => `另有${String(count)}个选项卡`,
  start: '开工进度',
  findings: '问题',
  columns: '列识别',
  settings: '设置',
} as const;

/** The list of problems. */
export const FINDINGS = {
  none: '没有发现问题，台账填写规范。',
  fix: '修复',
  fixOne: (cell: string): string => `修复 ${cell}`,
  fixKind: (count: number): string => `修复全部同类（${String(count)}处）`,
  count: (count: number): string => `${String(count)}处`,
  row: (row: number): string => `第${String(row)}行`,
} as const;

/** The ledger at a glance, while nothing else is to be said. */
export const GLANCE = (problems: number, counts: MissingCounts, elsewhere = 0): string =>
  `${problems === 0 ? '没有发现问题' : `有${String(problems)}处问题待处理`}，${counts.missed + counts.noted === 0 ? '没有未达标项目' : `项目${missingWords(counts)}`}${elsewhere === 0 ? '' : `；其他台账有${String(elsewhere)}处问题`}。`;
