/** Headers made out of the words of the trade, each with the field it means; `-` for decoys that are no field. */
export type MadeHeader = readonly [header: string, field: string];

type Words = readonly string[];

/** All ways to say one word of each list after the other. */
function said(...lists: readonly Words[]): string[] {
  return lists.reduce<string[]>((texts, words) => texts.flatMap((text) => words.map((word) => text + word)), ['']);
}

function meaning(field: string, headers: readonly string[]): MadeHeader[] {
  return headers.map((header) => [header, field] as const);
}

const OF = ['', '项目'];
const BEGIN = ['开工', '动工', '开建', '开工建设', '进场施工'];
const END = ['竣工', '完工', '建成', '竣工投产'];
const WHEN = ['时间', '日期', '年月', '月份', '节点'];
const WANTED = ['计划', '拟', '预计', '目标', '应', '承诺'];
const DONE = ['实际', '正式'];
const STRIVEN = ['力争', '争取', '确保', '冲刺'];
const PARTS = ['一期', '二期', '首期', '其中：'];
const PAPERS = ['条件', '手续', '许可证', '证办理情况', '报告', '批复文号', '审批', '依据', '照片', '仪式', '备案号'];

const EVENTS: readonly MadeHeader[] = [
  ...meaning('plannedStart', said(OF, WANTED, BEGIN, WHEN)),
  ...meaning('actualStart', said(OF, DONE, BEGIN, WHEN)),
  ...meaning('completion', said(OF, WANTED, END, WHEN)),
  ...meaning('actualCompletion', said(OF, DONE, END, WHEN)),
  ...meaning('plannedStart', said(WANTED, ['开复工', '开（复）工'], WHEN)),
  ...meaning('startState', said(OF, ['是否', '是否已', '是否已经', '是否实质性'], BEGIN)),
  ...meaning('startState', said(OF, BEGIN, ['情况', '状态'])),
  ...meaning('startState', ['6月底开工情况', '6月份开工情况', '新建项目是否开工']),
  ...meaning('resumed', ['节后复工情况', '续建项目复工日期', '春节后是否复工', '续建项目是否复工']),
  ...meaning('startState', said(['是否'], ['开复工', '开（复）工'])),
  ...meaning('resumed', said(OF, ['是否复工', '是否已复工', '复工情况', '复工状态'])),
  ...meaning('plannedStart', said(['计划', '拟', '承诺'], ['新开工'], ['时间', '月份', '（月份）'])),
  ...meaning('actualStart', said(['实际'], ['新开工'], ['时间', '月份', '（月份）'])),
  ...meaning('actualStart', said(['现场'], DONE, BEGIN, WHEN)),
  ...meaning('resumed', said(['', '实际'], ['复工'], ['时间', '日期'])),
  ...meaning(
    'startState',
    said(
      ['目前进展', '项目现状', '项目状态', '进展情况'],
      ['（是否开工）', '（是否已开工）', '（开工/未开工/竣工）', '（未开工、在建、完工）'],
    ),
  ),
  ...meaning('resumed', said(['复工情况', '是否复工'], ['（已复工/未复工）', '（复工、停工）'])),
  ...meaning('-', ['项目个数（已开工/未开工）', '用地（已开工/未开工）']),
  // Wishes, parts, papers, reasons and counts are no start and no completion.
  ...meaning('plannedStart', said(['计划', '预计'], ['开工', '动工'], ['时间', '日期'], ['（年/月）', '（精确到月）'])),
  ...meaning('-', said(STRIVEN, [...BEGIN, ...END], WHEN)),
  ...meaning('-', said(PARTS, ['计划', '实际'], [...BEGIN, ...END], WHEN)),
  ...meaning('-', said(['', '是否具备', '是否满足', '是否办理'], BEGIN, PAPERS)),
  ...meaning('-', said(['未', '尚未', '不能', '延期', '提前'], BEGIN, ['理由', '天数'])),
  ...meaning('problem', said(['未', '尚未', '不能', '延期'], BEGIN, ['原因'])),
  ...meaning('-', said(BEGIN, ['率', '个数', '项目数'])),
  ...meaning('-', said(['是否'], ['参加', '集中', '参加集中', '按期', '如期', '延期'], BEGIN)),
];

const UNIT = ['', '（万元）', '(亿元)', '/万元', '万元', ' 单位：万元'];
const MONEY = ['投资', '投资额'];
const THIS_YEAR = ['年度', '本年度', '今年', '当年', '本年', '2025年', '2025年度', '25年'];
const SO_FAR = ['1-5月', '1至5月', '1—5月份', '年初至今', '今年以来', '本年以来', '年初以来', '前三季度'];
const FROM_START = ['开累', '开工以来', '自开工', '自开工以来', '建设以来', '开工至今'];
const OTHER_TIMES = [
  '上年',
  '去年',
  '2024年',
  '24年',
  '上年底累计',
  '截至2024年底累计',
  '至上年末累计',
  '下月',
  '明年',
  '次年',
  '一季度',
  '第二季度',
  '本月上旬',
  '3-6月',
];
const SHARES = ['内资', '外资', '政府', '社会', '中央', '一期', '设备', '专项债', '其中：'];

const AMOUNTS: readonly MadeHeader[] = [
  ...meaning(
    'totalInvestment',
    said(OF, ['总投资', '总投', '总投资规模', '投资总额', '计划总投资', '总投资额', '概算总投资', '估算总投资'], UNIT),
  ),
  ...meaning('totalInvestment', said(['总投资', '计划总投资'], ['（含征地）', '（不含土地费）'])),
  ...meaning('annualPlan', said(THIS_YEAR, ['计划', '计划完成', '预计完成', '目标'], MONEY, UNIT)),
  ...meaning('annualPlan', said(THIS_YEAR, ['投资'], ['计划', '目标', '任务'], UNIT)),
  ...meaning('yearToDate', said(SO_FAR, ['', '累计'], ['完成', '实际完成'], MONEY, UNIT)),
  ...meaning('yearToDate', said(['年度', '本年度', '今年', '当年'], ['累计完成', '实际完成', '已完成'], MONEY, UNIT)),
  ...meaning('cumulative', said(FROM_START, ['', '累计'], ['完成', '实际完成'], MONEY, UNIT)),
  ...meaning('monthInvestment', said(['本月', '当月', '5月', '5月份', '2025年5月'], ['完成', '实际完成'], MONEY, UNIT)),
  ...meaning('yearToDate', said(['上半年', '6月底', '2025年9月底'], ['完成', '实际完成'], MONEY, UNIT)),
  ...meaning('-', said(['上半年', '前三季度', '9月底'], ['计划完成'], MONEY, UNIT)),
  // A wish is no plan and no result, a share no whole, one time no other.
  ...meaning('-', said(STRIVEN, ['', '完成'], ['年度投资', '2025年投资', '的投资额'], UNIT)),
  ...meaning('-', said(['大干150天', '百日攻坚'], ['力争完成', '完成'], MONEY, UNIT)),
  ...meaning('-', said(['总投资', '实际完成投资', '年度计划投资'], SHARES)),
  ...meaning('-', said(OTHER_TIMES, ['完成', '计划完成'], MONEY, UNIT)),
  ...meaning('-', said([...THIS_YEAR, '累计'], ['投资完成', '完成投资'], ['率', '比例', '占比'])),
  ...meaning('-', said(THIS_YEAR, ['到位', '下达', '拨付'], ['资金'], UNIT)),
];

const WHO: readonly MadeHeader[] = [
  ...meaning(
    'leadUnit',
    said(OF, ['责任', '牵头', '主管', '主责', '负责', '推进', '包抓', '包保', '挂钩责任', '行业主管'], ['单位', '部门']),
  ),
  ...meaning('owner', said(OF, ['建设', '实施', '业主', '法人'], ['单位', '主体'])),
  ...meaning('-', said(['责任', '牵头', '建设', '业主'], ['单位'], ['联系人', '联络人', '电话', '负责人', '传真', '联系电话'])),
  ...meaning('-', said(['配合', '协办', '监理', '施工', '设计', '勘察', '填报', '审批', '代办', '推介'], ['单位', '部门'])),
  ...meaning('-', said(['包联', '包保责任'], ['领导'], ['职务', '电话', '批示'])),
];

/** Over two thousand headers, none twice. */
export const MADE_HEADERS: readonly MadeHeader[] = [...EVENTS, ...AMOUNTS, ...WHO];

/** Headers of two rows: the same words with one of them above the other. */
export const MADE_PARENTS: readonly (readonly [parent: string, child: string, field: string])[] = [
  ...said(BEGIN, WHEN).flatMap((parent) => [
    ...WANTED.map((child) => [parent, child, 'plannedStart'] as const),
    [parent, '实际', 'actualStart'] as const,
  ]),
  ...said(END, WHEN).flatMap((parent) => [
    ...WANTED.map((child) => [parent, child, 'completion'] as const),
    [parent, '实际', 'actualCompletion'] as const,
  ]),
  ...WANTED.flatMap((parent) => [
    ...said(BEGIN, WHEN).map((child) => [parent, child, 'plannedStart'] as const),
    ...said(END, WHEN).map((child) => [parent, child, 'completion'] as const),
  ]),
  ...THIS_YEAR.flatMap((parent) => [[parent, '计划投资', 'annualPlan'] as const, [`${parent}投资`, '计划', 'annualPlan'] as const]),
  ...['一期', '其中', '内资'].flatMap((parent) => [
    [parent, '总投资', '-'] as const,
    [parent, '完成投资', '-'] as const,
    [parent, '计划开工时间', '-'] as const,
  ]),
  ...['总投资', '概算总投资'].map((parent) => [parent, '全口径', 'totalInvestment'] as const),
  ['投资计划', '总投资', 'totalInvestment'],
  ['2025年投资计划', '总投资', 'annualPlan'],
  ['投资完成情况', '本年', 'yearToDate'],
  ['2025年工作计划', '形象进度', 'goal'],
  ...['联系方式', '手续办理'].map((parent) => [parent, '文号', '-'] as const),
];
