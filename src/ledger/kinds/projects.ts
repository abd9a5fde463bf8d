import { FIELD_WORDS, NATURE_WORDS, RESUMPTION_WORDS, STATE_WORDS } from '../../mechanism/vocabulary';
import type { FieldSpec, LedgerKind } from './kind';

/** Every nature word stands for itself; what it counts as is `natureOf` in `natures.ts`. */
const natureVocabulary = Object.fromEntries(
  Object.values(NATURE_WORDS)
    .flat()
    .map((word) => [word, [`${word}项目`, `${word}类`]]),
);

const WHO: readonly FieldSpec[] = [
  { name: 'sequence', label: '序号', type: 'sequence', required: 'cell', synonyms: ['序号', '编号', '序次', '项目序号', '总序号', '序'] },
  {
    name: 'name',
    label: '项目名称',
    type: 'name',
    required: 'column',
    synonyms: ['项目名称', '项目名', '工程名称', '建设项目名称', '重点项目名称', '项目单位及名称', '建设单位及项目名称', '项目名称及建设单位', '子项目名称', '重大项目名称'],
    ambiguous: ['名称', '项目', '建设项目', '工程项目'],
    words: { all: [['项目', '工程'], ['名称']], without: ['单位名称', '纳统', '企业'] },
  },
  { name: 'code', label: '项目代码', type: 'text', required: 'no', synonyms: ['项目代码', '项目编码', '项目审批代码', '审批监管代码', '投资项目代码', '国家编码', '项目编号'] },
  {
    name: 'content',
    label: '建设内容',
    type: 'text',
    required: 'no',
    synonyms: ['建设规模及内容', '建设规模及主要建设内容', '主要建设内容及规模', '主要建设内容', '主要建设内容及建设总规模', '建设内容及规模', '建设内容', '建设规模', '拟建设规模', '项目内容', '项目简介', '项目概况', '建设规模与内容'],
    words: { all: [['建设内容', '建设规模']], without: ['年度', '年主要', '计划'] },
  },
  {
    name: 'leadUnit',
    label: '责任单位',
    type: 'people',
    required: 'cell',
    synonyms: ['责任单位', '牵头单位', '牵头部门', '项目责任单位', '责任部门', '主管部门', '主管单位', '主责单位', '监管单位', '项目主管单位', '牵头责任单位', '包联单位', '行业主管部门', '主管责任单位'],
    words: { all: [['责任', '牵头', '主管', '主责', '监管'], ['单位', '部门']], without: ['服务', '代办', '配合'] },
  },
  {
    name: 'owner',
    label: '建设单位',
    type: 'text',
    required: 'no',
    synonyms: ['建设单位', '实施单位', '项目单位', '项目法人', '项目(法人)单位', '项目法人单位', '法人单位', '建设主体', '投资主体', '项目实施主体', '实施主体', '项目业主', '业主单位', '项目业主单位', '业主', '投资单位', '承建单位'],
  },
  {
    name: 'township',
    label: '所在乡镇',
    type: 'text',
    required: 'no',
    synonyms: ['乡镇', '所在乡镇', '所属乡镇', '乡(镇)', '所在乡(镇)', '属地乡镇', '建设地点', '项目地点', '所在镇办', '所在区县(市)', '所在市县', '隶属区县', '项目隶属区域', '项目属地', '属地', '行政区', '建设地址', '项目所在地', '所属区县', '园区(镇街)', '县(市、区)'],
    words: { all: [['乡镇', '镇街', '地点', '属地', '区县']], without: ['单位', '责任', '领导'] },
  },
  {
    name: 'leader',
    label: '县级包联领导',
    type: 'people',
    required: 'no',
    synonyms: ['县级包联领导', '包联领导', '责任领导', '包保领导', '联系领导', '挂点领导', '包抓领导', '分包领导', '包联县级领导', '县级领导', '挂联领导', '包案领导', '县级包保领导', '市级包联领导', '挂钩领导', '牵头领导'],
    words: { all: [['领导']], without: ['批示', '意见', '小组'] },
  },
];

const KIND: readonly FieldSpec[] = [
  {
    name: 'nature',
    label: '建设性质',
    type: 'choice',
    required: 'column',
    synonyms: ['建设性质', '项目性质', '性质', '建设批次', '新建续建', '新建/续建', '续建/新建', '建设类别'],
    ambiguous: ['建设阶段'],
    vocabulary: natureVocabulary,
  },
  {
    name: 'field',
    label: '领域',
    type: 'choice',
    required: 'no',
    synonyms: ['领域', '项目类别', '项目分类', '产业类别', '行业分类', '所属行业', '行业类别', '领域分类', '所属领域', '九大领域', '项目类型', '项目领域', '行业', '投资领域'],
    vocabulary: FIELD_WORDS,
    open: true,
  },
];

const MONEY: readonly FieldSpec[] = [
  {
    name: 'totalInvestment',
    label: '总投资',
    type: 'money',
    required: 'column',
    synonyms: ['总投资', '项目总投资', '总投资额', '计划总投资', '计划总投资金额', '计划总投资额', '项目投资估算', '概算总投资', '估算总投资', '合同投资总额', '签约总投资额', '投资总额', '概算投资', '项目投资额'],
    ambiguous: ['投资额', '投资金额', '拟投资额', '投资规模'],
    words: { all: [['总投资', '投资总额']], without: ['完成', '到位', '年底', '年度', '资金', '占'] },
  },
  {
    name: 'annualPlan',
    label: '年度计划投资',
    type: 'money',
    required: 'column',
    synonyms: ['计划投资', '年度计划投资', '年计划投资', '今年计划投资', '本年度计划投资', '本年计划投资', '当年计划投资', '本年度计划完成投资', '年度投资计划', '投资计划', '本年度投资计划', '年投资计划', '安排年度投资', '安排投资', '预计投资', '计划完成投资', '年度计划完成投资', '年度计划投资额', '计划投资额', '年度目标投资', '年度投资'],
    ambiguous: ['年度计划', '年度安排', '本年计划'],
    words: { all: [['年'], ['计划'], ['投资']], without: ['总投资', '累计', '实际', '季度', '月', '占', '率', '内容', '上年'] },
  },
  {
    name: 'yearToDate',
    label: '年度累计完成投资',
    type: 'money',
    required: 'no',
    synonyms: ['累计完成投资', '今年累计完成投资', '当年累计完成投资', '本年度累计完成投资', '本年累计完成投资', '年度累计完成投资', '年初至今累计完成投资', '本年度投资计划完成情况', '年度完成投资', '今年完成投资', '本年完成投资', '年累计完成投资', '截至目前完成投资', '完成投资', '已完成投资', '年度投资完成额', '年完成投资', '实际完成投资', '本年度已完成投资', '年初以来累计完成投资'],
    words: { all: [['完成'], ['投资']], without: ['率', '计划完成', '本月', '当月', '本期', '上年', '年底', '开工', '开始', '自', '占', '目标', '总投资', '季度'] },
  },
  {
    name: 'cumulative',
    label: '开工以来累计完成投资',
    type: 'money',
    required: 'no',
    synonyms: ['自开始累积完成投资', '自开工累计完成投资', '开工以来累计完成投资', '开工以来完成投资', '截止本期累计完成投资', '截止目前累计完成投资', '截至目前累计完成投资', '总累计完成投资', '建设以来累计完成投资', '项目累计完成投资'],
    words: { all: [['开工', '开始', '建设以来'], ['累计', '累积', '完成'], ['投资']], without: ['率', '时间'] },
  },
  {
    name: 'monthInvestment',
    label: '当月完成投资',
    type: 'money',
    required: 'no',
    synonyms: ['本月完成投资', '当月完成投资', '本期完成投资', '月完成投资', '本月投资'],
    words: { all: [['本月', '当月', '本期'], ['完成'], ['投资']], without: ['率', '计划', '累计'] },
  },
];

const TIME: readonly FieldSpec[] = [
  {
    name: 'plannedStart',
    label: '计划开工时间',
    type: 'period',
    required: 'column',
    synonyms: ['计划开工时间', '(计划)开工时间', '计划开工日期', '拟开工时间', '预计开工日期', '预计开工时间', '计划开始时间', '计划开始月份', '拟开工年份', '开工年月', '计划开工', '计划开工年月', '计划开工月份', '计划开工季度', '预计开工'],
    ambiguous: ['开工时间', '开工日期', '开工/计划开工时间', '开工(计划开工)时间', '开工年份', '开工年度', '开工月份'],
    words: { all: [['开工', '开建', '动工'], ['计划', '拟', '预计', '预期', '目标']], without: ['实际', '情况', '状态', '是否', '投资', '竣工', '未开工', '原因', '率', '项目数'] },
    fromSpan: 'duration',
  },
  {
    name: 'actualStart',
    label: '实际开工时间',
    type: 'period',
    required: 'no',
    synonyms: ['实际开工时间', '实际开工日期', '正式开工时间', '实际开工', '已开工时间', '开工实际时间', '实际开工年月', '实际开工月份'],
    words: { all: [['开工', '动工'], ['实际', '正式']], without: ['计划', '情况', '状态', '是否', '竣工', '投资'] },
  },
  {
    name: 'completion',
    label: '计划竣工时间',
    type: 'period',
    required: 'cell',
    synonyms: ['计划竣工时间', '计划竣工日期', '拟竣工时间', '拟建成时间', '竣工时间', '竣工年月', '预计竣工日期', '预计竣工时间', '完工年份', '计划完工时间', '计划建成时间', '(计划)竣工时间', '计划竣工', '竣工日期', '预计完工时间', '完工时间', '建成时间', '计划投产时间', '预计建成时间'],
    words: { all: [['竣工', '完工', '建成'], ['计划', '拟', '预计', '时间', '日期']], without: ['实际', '情况', '状态', '是否', '投资', '验收', '项目数'] },
    part: 'end',
    fromSpan: 'duration',
  },
  {
    name: 'actualCompletion',
    label: '实际竣工时间',
    type: 'period',
    required: 'no',
    synonyms: ['实际竣工时间', '实际竣工日期', '实际完工时间', '实际竣工'],
    words: { all: [['竣工', '完工'], ['实际']], without: ['计划', '情况', '投资'] },
  },
  {
    name: 'duration',
    label: '建设起止年限',
    type: 'span',
    required: 'no',
    synonyms: ['建设起止年限', '建设起止年月', '建设起止时间', '建设年限', '建设周期', '起止年限', '建设期限', '计划工期', '项目工期', '计划建设期限', '建设工期', '起止时间', '建设时间', '工期', '建设期'],
    words: { all: [['起止', '建设期', '年限']], without: ['投资'] },
  },
];

const STATE: readonly FieldSpec[] = [
  {
    name: 'startState',
    label: '开工情况',
    type: 'choice',
    required: 'no',
    synonyms: ['开工情况', '开工状态', '是否开工', '是否开工项目', '是否已开工', '开工与否', '项目状态', '当前状态', '建设状态', '项目进度状态', '当前建设阶段', '工期状态', '进展状态'],
    ambiguous: ['状态', '建设情况'],
    words: { all: [['开工'], ['是否', '情况', '状态']], without: ['率', '时间'] },
    vocabulary: STATE_WORDS,
  },
  {
    name: 'resumed',
    label: '是否复工',
    type: 'choice',
    required: 'no',
    synonyms: ['是否复工', '复工情况', '复工状态', '是否已复工', '复工与否', '续建项目复工情况'],
    words: { all: [['复工']], without: ['率', '时间', '计划', '开复工', '人数'] },
    vocabulary: RESUMPTION_WORDS,
  },
  {
    name: 'imageProgress',
    label: '形象进度',
    type: 'text',
    required: 'no',
    synonyms: ['形象进度', '工程形象进度', '当前形象进度', '项目进展情况', '本月进展', '进展情况', '项目进展', '目前进展', '工程进度', '建设进展', '整体形象进度', '目前形象进度', '工作进展'],
    words: { all: [['形象进度', '进展']], without: ['计划', '目标', '照片'] },
  },
  {
    name: 'goal',
    label: '年度目标',
    type: 'text',
    required: 'no',
    synonyms: ['年度工作目标', '年度目标', '年度建设目标', '年工作计划', '年主要建设任务', '进度目标或新增效益', '年计划形象进度', '年度建设内容', '主要建设任务', '建设目标', '年度建设任务', '工作目标'],
    words: { all: [['目标', '任务']], without: ['投资'] },
  },
  { name: 'problem', label: '存在问题', type: 'text', required: 'no', synonyms: ['存在问题', '问题和建议', '存在问题及困难', '困难问题', '当前问题', '企业诉求', '存在的问题', '需协调解决的问题', '需要协调的问题', '存在困难和问题', '存在的主要问题'], words: { all: [['问题', '困难']], without: [] } },
  { name: 'funding', label: '资金来源', type: 'text', required: 'no', synonyms: ['资金来源', '资金类别', '投资来源', '资金渠道'] },
  { name: 'statistics', label: '入库纳统', type: 'text', required: 'no', synonyms: ['入库纳统情况', '是否已入库纳统', '是否列统项目', '入库状态', '是否入统', '纳统情况', '入统情况', '是否纳统'] },
  { name: 'remark', label: '备注', type: 'text', required: 'no', synonyms: ['备注', '说明', '备考'] },
];

/** 重点项目台账: one row a project (第九条, 第十七条 and the annexed list). */
export const PROJECTS: LedgerKind = {
  key: 'projects',
  label: '重点项目台账',
  fields: [...WHO, ...KIND, ...MONEY, ...TIME, ...STATE],
};
