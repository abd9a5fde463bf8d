/**
 * Sentences of 调度通报 as offices write them each month. An office may write its own in the settings;
 * {words} in braces are filled in, and only those that our own sentence of that key knows. [A part in brackets] that counts
 * something is left out where all that it counts is nought.
 */
export const BULLETIN = {
  title: '关于{period}重大项目推进情况的通报',
  addressee: '各乡镇人民政府，县直各有关单位：',
  purpose: '现将{period}重大项目推进情况通报如下。',
  opening: '截至{asOf}，全县重大项目台账共有项目{count}个，其中[新开工项目{new}个][、续建项目{continuing}个][、其他项目{other}个]。',
  amounts: '总投资{total}亿元，年度计划投资{plan}亿元。',
  starts:
    '全年计划新开工项目{new}个，{months}计划开工{due}个，实际开工{started}个[，其中未到计划时间的{early}个][；未按期开工{late}个]；开工率{rate}（{basis}，共{denominator}个）。',
  startsByPlan: '全年计划新开工项目{new}个，按计划{months}应开工{due}个。台账没有实际开工时间和开工情况，实际开工数不能统计。',
  startsUnclear: '另有{count}个项目的开工情况写法无法识别，未计入实际开工，也未计入未按期开工。',
  noStarts: '台账没有新开工项目。',
  quarterMet: '{quarter}目标{target}，需开工{needed}个，已开工{started}个，达到目标。',
  quarterMissed: '{quarter}目标{target}，需开工{needed}个，实际开工{started}个，未达到目标，差{short}个。',
  quarterUnclear:
    '{quarter}目标{target}，需开工{needed}个，已确认开工{started}个，差{short}个；有{count}个项目的开工情况无法识别，能否达到目标待核实。',
  quarterOpen: '{quarter}尚未结束，目标{target}，需开工{needed}个，已开工{started}个，差{short}个。',
  planShort: '按现有计划，到{quarter}末开工{planned}个，距目标{target}需开工的{needed}个差{short}个，须提前安排。',
  resumption: '续建项目{continuing}个，已经复工{resumed}个[，未复工{notResumed}个][，复工情况待核实{unknown}个]；复工率{rate}，{verdict}。',
  noResumption: '续建项目{continuing}个，台账没有复工情况，不能统计。',
  noContinuing: '台账没有续建项目。',
  investment: '累计完成投资{completed}亿元，占年度计划投资{plan}亿元的{rate}，序时进度{time}，{gap}。',
  noInvestment: '台账没有“{missing}”，投资完成率不能统计。',
  investmentUncalculated: '台账中投资额的公式还没有计算结果，投资完成率不能统计；请在 Excel 或 WPS 中打开台账并保存一次后重新生成。',
  lights: '各责任单位中，[绿灯{green}个][、黄灯{yellow}个][、红灯{red}个][、没有填报完成投资{grey}个]。',
  lightUnits: '{light}的单位有{units}。',
  completion: '全年计划竣工项目{planned}个[，其中已过计划竣工时间、尚未竣工{overdue}个]。',
  completionByPlan: '全年计划竣工项目{planned}个。台账没有实际竣工信息，是否竣工不能统计。',
  noCompletion: '台账没有“计划竣工时间”，竣工情况不能统计。',
  register: '{label}：{figures}。',
  late: '未按期开工{count}个：{list}。',
  unconfirmed: '按计划应已开工、台账没有实际开工信息，需逐一核实{count}个：{list}。',
  early: '未到计划时间已开工{count}个：{list}。',
  unresumed: '续建未复工{count}个：{list}。',
  pullForward: '为完成后续季度目标，建议提前开工{count}个：{list}。',
  unreadable: '计划开工时间、建设性质或开复工情况无法识别、不能判断{count}个：{list}。',
  allWell: '没有未按期开工、未复工的项目。',
  closing: '请各责任单位对照清单倒排工期，未按期开工、未复工的逐项说明原因和开（复）工时间，于下次调度前报送。',
} as const;

export type BulletinKey = keyof typeof BULLETIN;

export const BULLETIN_HEADING = {
  overall: '总体情况',
  starts: '开工情况',
  resumption: '复工情况',
  investment: '投资进度',
  completion: '投产达效',
  registers: '其他重点工作',
  lists: '项目名单',
  closing: '工作要求',
} as const;

export const BULLETIN_WORDS = {
  period: (year: number, month: number): string => (month === 1 ? `${String(year)}年1月` : `${String(year)}年1—${String(month)}月`),
  months: (month: number): string => (month === 1 ? '1月' : `1—${String(month)}月`),
  ahead: (points: string): string => `高于序时进度${points}个百分点`,
  behind: (points: string): string => `低于序时进度${points}个百分点`,
  level: '与序时进度持平',
  basis: { 'all-new': '分母为全年新开工项目', 'planned-to-date': '分母为截止日前应开工项目', 'all-projects': '分母为全部项目' },
  resumptionVerdict: (short: number, due: boolean, unclear: number, target: string): string =>
    short === 0
      ? `达到一季度${target}复工的目标`
      : due && short <= unclear
        ? `差${String(short)}个，能否达到目标待核实`
        : due
          ? `未达到目标，差${String(short)}个`
          : `距目标差${String(short)}个`,
  unit: (unit: string, names: readonly string[]): string => `${unit}（${names.join('、')}）`,
  figure: (label: string, value: string): string => `${label.replace('：', '')}${value}`,
  yi: (amount: string): string => `${amount}亿元`,
  noUnit: '未填责任单位',
  more: (text: string, count: number): string => `${text}等共${String(count)}个`,
  light: { green: '绿灯', yellow: '黄灯', red: '红灯', grey: '没有填报完成投资' },
  /** In the place of an office that is not set, and of a day that the signer writes in. */
  office: '（发文机关名称）',
  day: '　　　　年　　月　　日',
  untold: (sentences: readonly string[]): string => `没有写入通报：${sentences.join('')}`,
  stands: '本通报为生成时的结果，数字与同时生成的各汇总表一致；台账变动后请重新生成。',
  faulty: (keys: readonly string[]): string =>
    `自定义语句${keys.map((key) => `“${key}”`).join('、')}含有不能识别的内容，已改用默认语句；大括号中只能用该句默认语句中的词。`,
} as const;
