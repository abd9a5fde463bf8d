import { SECTOR_WORDS, NATURE_WORDS, RESUMPTION_WORDS, STATE_WORDS, type KnownNature } from '../../mechanism/vocabulary';
import { resumptionState, workState } from '../../mechanism/work-state';
import type { FieldSpec, LedgerKind } from './kind';
import { NatureWords } from '../natures';
import { FRAMES, ORDER_TO_BEGIN } from './project-frames';

/** One character that means the word, in a cell of the column alone; 是 and 否 under 是否新开工. */
const SHORT: Readonly<Record<string, readonly string[]>> = { 新建: ['新', '是'], 续建: ['续', '否'] };

/** Every nature word stands for itself; what it counts as is told in `natures.ts`. The first of each nature are offered. */
export function natureFieldOf(natures: Readonly<Record<KnownNature, readonly string[]>>): Required<Pick<FieldSpec, 'vocabulary' | 'offered' | 'meaning'>> {
  const words = new NatureWords(natures);
  return {
    meaning: (text) => words.meant(text),
    vocabulary: Object.fromEntries(Object.values(natures).flat().map((word) => [word, [`${word}项目`, `${word}类`, `${word}一批`, ...(SHORT[word] ?? [])]])),
    offered: [...natures.new.slice(0, 6), ...natures.continuing.slice(0, 2), ...natures.outside.slice(0, 4), ...natures.ended.slice(0, 2)],
  };
}

/** Words of a parent that heads plan and result of the year side by side: 2025年投资 > 计划, 完成. */
const YEAR_PARENTS = ['年投资', '年完成投资', '投资完成', '投资情况'];
/** Words of a parent that heads plan and fact of an event side by side: 开（复）工时间 > 计划, 实际. */
const [STARTS, ENDS] = [['开工', '开复工', '动工', '开建'], ['竣工', '完工', '建成', '投产']];
const [PLANNED, HAPPENED] = [
  ['计划', '计划时间', '计划日期', '约定', '拟', '预计', '预计时间', '目标', '目标时间', '应'],
  ['实际', '实际时间', '实际日期', '已'],
];
/** A parent may also be about whether, why or how much. */
const NO_TIME = ['是否', '情况', '原因', '投资', '率', '个数', '项目数'];

/** Words of a parent that heads the year's plan: 2023年计划 > 投资, 年度投资计划 > 主要建设内容. */
const PLAN_PARENTS = ['投资计划', '计划投资', '年度投资', '年计划', '年度计划', '本年计划', '今年计划', '安排投资', '投资安排', '年度目标', '年推进计划', '年工作计划', '年目标'];
/** Those that say of which year: 2025年投资计划 > 总投资 is the year's, 投资计划 > 总投资 that of all years. */
const YEAR_PLANS = ['年投资计划', '年计划投资', '年度投资', '年计划', '年度', '本年', '今年', '年安排', '年投资安排', '年推进计划', '年工作计划', '年目标'];

const WHO: readonly FieldSpec[] = [
  { name: 'sequence', label: '序号', type: 'sequence', required: 'cell', synonyms: ['序号', '编号', '序次', '项目序号', '总序号', '序', 'NO.', 'No', 'NO', 'No.', '№'] },
  {
    name: 'name',
    label: '项目名称',
    type: 'name',
    required: 'column',
    synonyms: ['项目名称', '项目名', '工程名称', '建设项目名称', '重点项目名称', '项目单位及名称', '建设单位及项目名称', '项目名称及建设单位', '企业(项目)名称', '项目(企业)名称', '企业/项目名称', '企业及项目名称', '子项目名称', '重大项目名称', '签约项目名称', '建设单位、项目名称及国家编码', '项目(工程)名称', '单项工程名称', '项目名称及建设地点', '项目名称及地点', '项目名称及建设内容', '项目名称及主要建设内容', '单位/项目名称', '责任单位/项目名称', '单位及项目名称', '责任单位及项目名称', '类别/项目名称', '项目类别及名称', '分类及项目名称', '乡镇/项目名称', '乡镇及项目名称'],
    ambiguous: ['名称', '项目', '建设项目', '工程项目', '重点项目', '包保项目', '包联项目', '包抓项目', '联系项目', '挂联项目', '分包项目', '挂点项目'],
    words: { all: [['项目', '工程'], ['名称']], without: ['单位名称', '纳统', '企业', '发改', '单项'] },
  },
  { name: 'code', label: '项目代码', type: 'text', required: 'no', synonyms: ['项目代码', '项目编码', '项目审批代码', '审批监管代码', '投资项目代码', '国家编码', '项目编号', '统一项目代码', '项目统一代码', '项目审批监管代码', '在线审批监管平台代码', '在线平台代码', '赋码'], words: { all: [['项目', '审批', '投资', '平台'], ['代码', '编码', '赋码']], without: ['时间', '日期', '是否', '情况', '信用', '机构', '统计', '行业', '区划', '单位', '企业', '分类', '类型', '类别', '性质', '领域', '产业', '地区', '区域', '部门', '邮政', '纳统', '入统', '税'] } },
  {
    name: 'content',
    label: '建设内容',
    type: 'text',
    required: 'no',
    synonyms: ['建设规模及内容', '建设规模及主要建设内容', '主要建设内容及规模', '主要建设内容', '主要建设内容及建设总规模', '建设内容及规模', '建设内容', '建设规模', '拟建设规模', '项目内容', '项目简介', '项目概况', '建设规模与内容', '签约建设内容', '主要建设内容及投资规模', '建设内容和规模', '建设内容及规模(产能)', '项目建设内容', '建设规模及内容简介'],
    words: { all: [['建设内容', '建设规模']], without: ['年度', '年主要', '计划', '本年', '今年'] },
  },
  {
    name: 'leadUnit',
    label: '责任单位',
    type: 'people',
    required: 'cell',
    synonyms: ['责任单位及责任人', '项目责任单位及责任人', '项目责任单位和责任人', '责任单位和责任人', '责任单位、责任人', '责任单位/责任人', '责任单位责任人', '包联单位及责任人', '牵头单位及责任人'],
    ambiguous: ['单位', '部门', '牵头'],
    frames: FRAMES.leadUnit,
  },
  {
    name: 'owner',
    label: '建设单位',
    type: 'text',
    required: 'no',
    synonyms: ['项目(法人)单位', '外来投资方名称', '外来投资方', '企业名称', '建设(业主)单位', '业主(建设)单位'],
    frames: FRAMES.owner,
  },
  {
    name: 'township',
    label: '所在乡镇',
    type: 'choice',
    required: 'no',
    synonyms: ['所属乡镇', '乡(镇)', '所在乡(镇)', '所在镇办', '所在市县', '隶属区县', '项目隶属区域', '行政区', '所属区县', '园区(镇街)', '县(市、区)', '行政区划', '所在县区', '建设地点(园区)', '拟建地点', '市(区)', '所在园区', '所属园区', '建设地点注明园区'],
    frames: FRAMES.township,
    vocabulary: {},
    open: true,
  },
  {
    name: 'leader',
    label: '县级包联领导',
    type: 'people',
    required: 'no',
    synonyms: ['包联领导', '包联县领导', '包联县级领导', '县级包联领导', '包抓领导', '包保领导', '联系领导', '包案领导', '挂村区领导', '联系县领导', '包片领导', '挂包领导', '服务领导'],
    ambiguous: ['责任人', '包联责任人', '包保责任人', '包联人'],
    frames: FRAMES.leader,
  },
];

const KIND: readonly FieldSpec[] = [
  {
    name: 'nature',
    label: '建设性质',
    type: 'choice',
    required: 'column',
    synonyms: ['建设性质', '项目性质', '工程性质', '性质', '建设批次', '新建续建', '新建/续建', '续建/新建', '建设类别', '新续建', '新/续建', '建设性质分类', '是否新开工', '是否新建', '是否新开工项目', '是否新建项目', '是否当年新开工', '是否本年新开工', '是否年内新开工', '是否当年新开工项目', '是否续建', '是否续建项目', '是否结转', '是否结转项目'],
    words: { all: [['新'], ['续']], without: ['手续', '后续', '连续', '最新', '更新', '新增', '投资', '数', '时间', '情况', '原因'] },
    ambiguous: ['建设阶段', '项目阶段', '项目类别', '类别', '项目类型', '项目分类', '所处阶段', '类型', '批次', '项目批次', '属性', '项目属性', '建设类型', '建设方式'],
    ...natureFieldOf(NATURE_WORDS),
  },
  {
    name: 'sector',
    label: '领域',
    type: 'choice',
    required: 'no',
    synonyms: ['领域', '项目类别', '项目分类', '产业类别', '行业分类', '所属行业', '行业类别', '领域分类', '所属领域', '九大领域', '项目类型', '项目领域', '行业', '投资领域', '产业领域', '产业分类', '领域类别', '项目所属领域', '项目行业', '工程类别', '工程分类'],
    ambiguous: ['类别', '分类', '类型', '大类', '项目大类'],
    vocabulary: SECTOR_WORDS,
    open: true,
  },
];

const MONEY: readonly FieldSpec[] = [
  {
    name: 'totalInvestment',
    label: '总投资',
    type: 'money',
    required: 'column',
    synonyms: ['合同投资总额', '签约总投资额', '项目投资额'],
    ambiguous: ['投资额', '投资金额', '拟投资额', '投资规模', '投资'],
    undated: true,
    under: { parents: ['资金来源', '总投资', '资金构成', '投资情况'], without: ['完成', '年'], children: ['总', '计划总投资', '总投资', '合计', '小计', '总计', '总额'] },
    frames: FRAMES.totalInvestment,
  },
  {
    name: 'annualPlan',
    label: '年度计划投资',
    type: 'money',
    required: 'column',
    synonyms: ['年度投资'],
    ambiguous: ['计划'],
    under: [
      { parents: PLAN_PARENTS, children: ['小计', '合计', '总计', '投资', '投资额', '金额', '计划投资', '年度投资', '计划投资额', '完成投资', '计划'] },
      { parents: YEAR_PLANS, without: ['完成', '到位'], children: ['总投资', '计划总投资', '总额'] },
      { parents: [...YEAR_PARENTS, '年度投资'], children: ['计划', '计划数', '计划额', '计划投资', '年度计划', '年计划', '全年计划', '年度计划投资', '全年计划投资', '今年计划', '年度投资'] },
      { parents: ['投资'], without: ['完成', '到位', '下达', '累计', '支付'], children: ['本年', '年度', '当年', '今年', '本年度'] },
    ],
    frames: FRAMES.annualPlan,
  },
  {
    name: 'yearToDate',
    label: '年度累计完成投资',
    type: 'money',
    required: 'no',
    synonyms: ['累计完成', '年初累计', '年初累计完成', '年初至今', '年初至今累计', '年初以来累计', '自年初累计'],
    under: { parents: ['完成投资', '投资完成', '完成情况', '实际完成', ...YEAR_PARENTS, '年度投资'], without: ['开工', '上年', '年底', '总投资'], children: ['本年累计', '年度累计', '今年累计', '累计', '本年度累计', '年累计', '当年累计', '年初累计', '完成', '累计完成', '实际完成', '已完成', '完成数', '完成额', '完成投资'] },
    frames: FRAMES.yearToDate,
  },
  {
    name: 'cumulative',
    label: '开工以来累计完成投资',
    type: 'money',
    required: 'no',
    spare: true,
    synonyms: [],
    // Beside a column of the year, a bare 累计完成 goes back to the start.
    fallback: ['累计完成', '累计投资'],
    frames: FRAMES.cumulative,
  },
  {
    name: 'monthInvestment',
    label: '当月完成投资',
    type: 'money',
    required: 'no',
    spare: true,
    synonyms: ['本月完成', '当月完成'],
    under: { parents: ['完成投资', '投资完成', '完成情况', '实际完成'], children: ['本月', '当月', 'N月', '本月完成', '当月完成'] },
    frames: FRAMES.monthInvestment,
  },
];

const TIME: readonly FieldSpec[] = [
  {
    name: 'plannedStart',
    headed: true,
    label: '计划开工时间',
    type: 'period',
    required: 'column',
    by: 'month',
    synonyms: ['开工年月', '开工年限'],
    ambiguous: ['开工年度', '开工(年月)', '开工', '起'],
    under: [
      { parents: ['建设年限', '建设起', '建设期', '建设时间', '建设工期', '起止'], children: ['开工', '开工时间', '开工年份', '开工年月', '起', '开始', '起始', '开始时间', '起始时间'] },
      { parents: STARTS, without: NO_TIME, children: PLANNED },
    ],
    frames: FRAMES.plannedStart,
    fromSpan: 'duration',
  },
  {
    name: 'actualStart',
    label: '实际开工时间',
    type: 'period',
    required: 'no',
    fact: true,
    synonyms: [],
    // Beside a column of the plan, a bare 开工时间 is the fact.
    fallback: ['开工', ...ORDER_TO_BEGIN],
    under: { parents: STARTS, without: NO_TIME, children: HAPPENED },
    frames: FRAMES.actualStart,
  },
  {
    name: 'completion',
    label: '计划竣工时间',
    type: 'period',
    required: 'cell',
    by: 'month',
    synonyms: ['计划投产时间', '完工年限', '竣工年限', '建成年限'],
    ambiguous: ['竣工', '完工', '建成', '投产时间', '止', '完成时限', '完成时间', '预计完成时间', '计划完成时间'],
    under: [
      { parents: ['建设年限', '建设起', '建设期', '建设时间', '建设工期', '起止'], children: ['竣工', '竣工时间', '竣工年份', '竣工年月', '完工', '完工时间', '止', '结束', '终止', '结束时间', '建成'] },
      { parents: ENDS, without: NO_TIME, children: PLANNED },
    ],
    frames: FRAMES.completion,
    part: 'end',
    fromSpan: 'duration',
  },
  {
    name: 'actualCompletion',
    label: '实际竣工时间',
    type: 'period',
    required: 'no',
    fact: true,
    synonyms: [],
    fallback: ['竣工', '完工', '建成'],
    under: { parents: ENDS, without: NO_TIME, children: HAPPENED },
    frames: FRAMES.actualCompletion,
  },
  {
    name: 'duration',
    label: '建设起止年限',
    type: 'span',
    required: 'no',
    spare: true,
    synonyms: [],
    frames: FRAMES.duration,
  },
];

const STATE: readonly FieldSpec[] = [
  {
    name: 'startState',
    headed: true,
    label: '开工情况',
    type: 'choice',
    required: 'no',
    synonyms: ['当前建设阶段', '进展状态'],
    ambiguous: ['状态', '建设情况'],
    frames: FRAMES.startState,
    vocabulary: STATE_WORDS,
    meaning: workState,
  },
  {
    name: 'resumed',
    headed: true,
    label: '是否复工',
    type: 'choice',
    required: 'no',
    synonyms: ['续建项目复工情况'],
    frames: FRAMES.resumed,
    dated: true,
    vocabulary: RESUMPTION_WORDS,
    meaning: resumptionState,
  },
  {
    name: 'imageProgress',
    label: '形象进度',
    type: 'text',
    required: 'no',
    synonyms: ['形象进度', '工程形象进度', '当前形象进度', '项目进展情况', '本月进展', '进展情况', '项目进展', '目前进展', '工程进度', '建设进展', '整体形象进度', '目前形象进度', '工作进展', '当前进展', '当前进展情况', '工程形象进度或项目进展情况', '目前进展情况', '工程进展', '工程进展情况', '项目形象进度', 'N月形象进度', '本月形象进度', '建设进度'],
    words: { all: [['进度', '进展']], without: ['计划', '目标', '安排', '审批', '手续', '照片', '环评', '前期', '供地', '时间', '率', '投资', '资金', '拨款', '序时', '占', '%', '年度', '年进度', '季度'] },
  },
  {
    name: 'goal',
    label: '年度目标',
    type: 'text',
    required: 'no',
    spare: true,
    synonyms: ['年度工作目标', '年度目标', '年度建设目标', '年工作计划', '年主要建设任务', '进度目标或新增效益', '年计划形象进度', '年度建设内容', '主要建设任务', '建设目标', '年度建设任务', '工作目标', '年度主要建设内容', '年度形象进度', '年度形象进度目标', '当年建设目标', '年度工作内容', '年度工作任务', '形象进度目标', '前期工作或工程形象进度目标', '主要建设任务目标'],
    under: { parents: PLAN_PARENTS, children: ['主要建设内容', '建设内容', '建设任务', '主要建设任务', '形象进度', '目标', '进度目标', '工作内容', '进度目标或新增效益', '工程形象进度', '工作目标', '整体形象进度', '年度目标', '主要工作内容'] },
    words: { all: [['目标', '任务']], without: ['投资', '完成情况', '时间'] },
  },
  { name: 'problem', label: '存在问题', type: 'text', required: 'no', synonyms: ['存在问题', '问题和建议', '存在问题及困难', '困难问题', '当前问题', '企业诉求', '存在的问题', '需协调解决的问题', '需要协调的问题', '存在困难和问题', '存在的主要问题'], words: { all: [['问题', '困难', '原因', '堵点', '难点']], without: ['是否上报'] } },
  { name: 'major', label: '是否重点推进', type: 'choice', required: 'no', spare: true, synonyms: ['是否重点推进', '重点推进', '是否重大项目', '重大项目', '是否重点', '是否县重点', '是否列入重点推进'], vocabulary: { 是: ['√', '重点推进', '重大项目', '重大', '重点'], 否: ['×', '一般', '一般项目'] } },
  { name: 'funding', label: '资金来源', type: 'text', required: 'no', spare: true, synonyms: ['资金来源', '资金类别', '投资来源', '资金渠道', '投资类型', '建设资金来源', '资金性质'] },
  { name: 'statistics', label: '入库纳统', type: 'text', required: 'no', spare: true, synonyms: ['入库纳统情况', '是否已入库纳统', '是否列统项目', '入库状态', '是否入统', '纳统情况', '入统情况', '是否纳统', '纳统', '入库纳统', '是否入库纳统', '是否已入库', '是否入库', '入库情况'] },
  { name: 'remark', label: '备注', type: 'text', required: 'no', synonyms: ['备注', '说明', '备考', '备注说明', '其他说明'] },
];

/** 重点项目台账: one row a project (第九条, 第十七条 and the annexed list). */
export const PROJECTS: LedgerKind = {
  key: 'projects',
  label: '重点项目台账',
  fields: [...WHO, ...KIND, ...MONEY, ...TIME, ...STATE],
  asides: ['联系人', '联系电话', '联系方式', '电话', '手机', '号码', '职务', '邮箱', '照片', '图片', '文号', '姓名'],
  detailParents: ['资金来源', '资金构成', '资金筹措', '资金渠道'],
};
