import { workState } from '../../../mechanism/work-state';
import type { FieldSpec } from '../kind';
import { monthKeys, monthsOf } from '../month-fields';
import { all, any, by, is, not, type RegisterKind } from '../register';
import { ASIDES, DAYS, SECTOR, NO, REMARK, SEQUENCE, TOWNSHIP, UNIT, YES, PROJECT, yesNo } from '../shared-fields';

const ofTheYear = { thisYear: 'signedOn' } as const;
/** What words say of the works; stopped works have begun. */
const WORKS = (words: string): string | null => {
  const state = workState(words);
  return state === null ? null : state === 'not-started' ? NO : YES;
};
const started = any(is('started', YES), by('startedOn'));

/** What headings about the state of its records name. */
const STATE_OF = ['项目', '推进', '落地', '建设', '开工', '动工', '进展', ''];
/** What has come of the money, of which lists by month have no sum. */
const ARRIVED: FieldSpec = { name: 'arrived', label: '到位资金', type: 'money', required: 'no', fact: true, synonyms: ['到位资金', '资金到位', '累计到位资金', '实际到位资金', '到资额', '已到位资金', '到账资金', '资金到账'], under: { parents: ['到位', '到资'], without: [], children: ['累计', '合计', '总计', '累计到位', '截至目前', '开工以来累计', '累计数'] } };

/** 招商引资签约项目台账: signed projects by team, industry chain and park, and which of them have started (总则, 第三条 to 第五条). */
export const SIGNINGS: RegisterKind = {
  key: 'signings',
  label: '招商引资签约项目台账',
  counter: '个',
  article: '第三条至第五条',
  action: 2,
  titles: ['签约', '招商'],
  signature: [['amount', 'signedOn'], ['signedOn', 'investor', 'team', 'chain']],
  project: null,
  proposed: false,
  fields: [
    SEQUENCE,
    { ...PROJECT, synonyms: ['签约项目名称', '签约项目', '招商项目名称', ...PROJECT.synonyms] },
    { name: 'investor', label: '投资方', type: 'text', required: 'cell', synonyms: ['投资方', '投资商', '投资企业', '签约企业', '投资方名称', '投资商名称', '外来投资方名称', '外来投资方', '客商名称', '乙方', '投资主体', '企业名称', '投资单位', '投资公司', '投资人', '投资者', '引进企业', '合作企业', '签约单位', '签约方', '客商', '投资客商', '投资方(客商)'] },
    { name: 'team', label: '招商专班', type: 'choice', required: 'no', synonyms: ['招商专班', '专班', '所属专班', '招商小分队', '责任专班', '牵头专班', '招商队伍'], vocabulary: {}, open: true },
    { name: 'chain', label: '产业链', type: 'choice', required: 'no', synonyms: ['产业链', '所属产业链', '产业链条', '招商产业链', '重点产业链'], vocabulary: {}, open: true },
    { name: 'park', label: '承接平台', type: 'choice', required: 'no', synonyms: ['承接平台', '落地园区', '所在园区', '园区', '落户园区', '承接园区', '入驻园区', '平台'], vocabulary: {}, open: true },
    { name: 'amount', label: '签约投资额', type: 'money', required: 'column', synonyms: ['签约投资额', '签约总投资额', '签约金额', '合同投资总额', '协议投资额', '合同投资额', '签约额', '协议资金', '计划总投资', '总投资', '投资总额', '投资额', '总投资额', '项目总投资', '项目总投资额', '项目投资额', '总投资规模', '投资规模', '投资金额', '计划投资额', '拟投资额', '协议总投资', '合同总投资', '引资额', '引资金额'], under: { parents: ['总投资', '投资额', '投资总额', '签约', '协议'], without: ['到位', '完成', '注册'], children: ['合计', '总计', '小计', '总额', '总投资'] }, words: { all: [['签约', '协议', '合同'], ['额', '资']], without: ['时间', '日期', '内容', '到位', '名称', '个数'] } },
    { name: 'signedOn', label: '签约时间', type: 'period', required: 'column', fact: true, synonyms: ['签约时间', '签约日期', '签订时间', '签订日期', '合同签订时间', '协议签订时间', '正式签约时间', '签约年月'], words: { all: [['签约', '签订'], DAYS], without: [] } },
    yesNo('started', '是否开工', ['是否开工', '开工情况', '是否已开工', '开工状态', '落地开工情况', '是否当年开工'], { yes: ['已开工', '开工', '在建', '投产', '已投产'], no: ['未开工', '前期', '前期手续', '洽谈'] }, { state: STATE_OF, meaning: WORKS, words: { all: [['是否'], ['开工', '动工', '落地']], without: ['具备', '条件', '时间', '可'] }, ambiguous: ['项目进展', '进展情况', '目前进展', '项目状态', '状态', '进展', '项目进展情况', '推进情况', '建设进展', '落地情况', '当前进展', '形象进度', '目前形象进度', '工程进度', '建设进度', '建设情况', '目前状态', '当前状态', '推进进展'] }),
    { name: 'startedOn', label: '开工时间', type: 'period', required: 'no', fact: true, synonyms: ['开工时间', '实际开工时间', '开工日期', '实际开工日期', '开工年月'], words: { all: [['开工', '动工', '开建'], DAYS], without: [] } },
    ARRIVED,
    ...monthsOf(ARRIVED, [...ARRIVED.synonyms, '到位', '到资'], []),
    SECTOR,
    UNIT,
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [
    { kind: 'order', first: 'signedOn', then: 'startedOn' },
    { kind: 'at-most', part: 'arrived', whole: 'amount' },
    { kind: 'contradiction', when: all(is('started', NO), by('startedOn')), field: 'started' },
  ],
  figures: [
    { key: 'count', label: '本年签约项目', meaning: '签约时间在本年、截至日期之前的项目', count: ofTheYear },
    { key: 'amount', label: '本年签约投资额', meaning: '本年签约项目签约投资额合计', sum: 'amount', where: ofTheYear },
    { key: 'started', label: '其中：已开工', meaning: '本年签约且已开工的项目', count: all(ofTheYear, started) },
    { key: 'startRate', label: '签约项目当年开工率', meaning: '本年签约且已开工的项目÷本年签约项目', part: 'started', whole: 'count' },
    { key: 'arrived', label: '本年签约项目到位资金', meaning: '本年签约项目到位资金合计', sum: 'arrived', parts: [monthKeys('arrived')], where: ofTheYear },
  ],
  groups: ['team', 'chain', 'park', 'leadUnit', 'township'],
  lists: [{ key: 'waiting', title: '本年签约未开工项目', where: all(ofTheYear, not(started)), fields: ['investor', 'amount', 'signedOn', 'team', 'leadUnit'], days: { label: '签约至今（天）', comparison: 'signedOn' } }],
};
