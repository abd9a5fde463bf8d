/** What is filled into the sentences of 调度通报, as people call it; the sentences are kept in the words of the code. */
const FILLINGS: Readonly<Record<string, string>> = {
  period: '期间',
  asOf: '截至日期',
  months: '月份',
  quarter: '季度',
  count: '个数',
  new: '新开工个数',
  continuing: '续建个数',
  other: '其他个数',
  total: '总投资',
  plan: '年度计划投资',
  due: '计划开工个数',
  started: '已开工个数',
  early: '未到计划时间已开工个数',
  late: '未按期开工个数',
  rate: '比率',
  denominator: '分母',
  basis: '口径',
  target: '目标',
  needed: '达标所需个数',
  short: '差额',
  planned: '计划个数',
  resumed: '已复工个数',
  notResumed: '未复工个数',
  unknown: '复工情况待核实个数',
  verdict: '结论',
  completed: '累计完成投资',
  time: '序时进度',
  gap: '与序时进度相比',
  missing: '缺少的列',
  green: '绿灯个数',
  yellow: '黄灯个数',
  red: '红灯个数',
  grey: '未填报完成投资个数',
  light: '灯色',
  units: '单位名单',
  overdue: '到期未竣工个数',
  label: '台账名称',
  figures: '各项数据',
  list: '项目名单',
};
const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(FILLINGS));
const STORED: ReadonlyMap<string, string> = new Map(Object.entries(FILLINGS).map(([word, name]) => [name, word]));

/** A sentence as it is shown in the settings; words in braces that are not ours stay. */
export function inPeoplesWords(text: string): string {
  return exchanged(text, NAMES);
}

/** A sentence as it is kept with the workbook. */
export function inStoredWords(text: string): string {
  return exchanged(text, STORED);
}

function exchanged(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(/\{([^{}]*)\}/g, (_whole, word: string) => `{${words.get(word) ?? word}}`);
}
