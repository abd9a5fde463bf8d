import { FUND_KINDS } from '../../../mechanism/lists';
import type { FieldSpec, UnderParent } from '../kind';
import { monthKeys, monthsOf } from '../month-fields';
import { any, by, is, not, type RegisterKind } from '../register';
import { ASIDES, CODE, PROJECT, REMARK, SEQUENCE, SETTLED, TOWNSHIP, UNIT, YES, yesNo } from '../shared-fields';

/** Parents of what all sources come to, beside a column for each: 合计 > 申报. */
const ALL_SOURCES = ['合计', '总计'];
/** Parents that say nothing of what money it is, and words of those that do: 到位 below one kind of money is not all that is had. */
export const OVER_ALL: readonly string[] = ['资金情况', '争取资金', '资金争取', '争取情况', '完成情况', '资金使用', '资金进展', '申报情况', '下达情况', '到位情况', '资金申报', '资金到位', '资金落实', '资金安排', '资金下达', '金额'];
export const OF_ONE: readonly string[] = ['债', '预算', '中央', '省', '市', '县', '国', '前期', '专项', '其他', '一般', '贷', '金融', '基金', '财政', '配套', '自筹'];
/** The children of all sources, below either. */
const below = (children: readonly string[]): readonly UnderParent[] => [{ parents: ALL_SOURCES, children }, { parents: OVER_ALL, without: OF_ONE, children }];
/** What headings about the state of its records name. */
const STATE_OF = ['审批', '审核', '评审', '批复', '获批', '申报', '下达', '资金批复', '资金下达'];

/** Words of titles and tabs that announce it where its columns do not contradict. */
const TITLES = ['争取资金', '向上争取', '资金争取', '争取上级', '专项债', '特别国债', '中央预算内', '上级资金', '债券资金', '前期费', '前期经费', '资金到位', '到位资金'];

const ARRIVED: FieldSpec = { name: 'arrived', topmost: true, label: '到位资金', type: 'money', required: 'no', fact: true, synonyms: ['到位资金', '已到位资金', '到位金额', '资金到位', '累计到位资金', '拨付到位', '已拨付', '拨付资金', '到账资金', '资金到账', '到账金额', '已到账', '到账', '累计到账', '实际到账', '已到账资金', '已到位', '到位额度'], under: below(['到位', '已到位', '到位资金', '到位金额']), words: { all: [['到位', '到账', '拨付'], ['资金', '额度', '金额']], without: ['率', '时间'] } };

const SPENT: FieldSpec = { name: 'spent', topmost: true, label: '支付资金', type: 'money', required: 'no', fact: true, synonyms: ['支付资金', '已支付资金', '支出资金', '累计支付', '支付金额', '使用资金', '已使用资金', '累计支出', '已支出', '已支付', '实际支出', '支出金额', '已支出金额', '已支付金额', '累计支出资金', '累计支付资金'], under: below(['支付', '支出', '已支付', '已支出', '支付资金', '支出资金', '支付金额', '支出金额']), words: { all: [['支付', '支出', '使用'], ['资金', '额度', '金额']], without: ['率', '时间', '进度'] } };

/** 争取资金台账: what was asked for, approved, received and spent, by kind of money (第十四条 to 第十六条). */
export const FUNDS: RegisterKind = {
  key: 'funds',
  label: '争取资金台账',
  counter: '项',
  article: '第十四条至第十六条',
  action: 6,
  titles: ['争取资金', '向上争取', '资金争取', '专项债', '特别国债', '中央预算内', '上级资金', '债券资金'],
  signature: [['approved', 'arrived'], ['asked', 'spent']],
  // What was only asked for, or only granted, tells for what money, when or how far it is.
  also: [
    [['asked'], ['granted', 'approvedOn', 'appliedOn', 'fundKind']],
    [['approved', 'arrived'], ['granted', 'approvedOn', 'appliedOn', 'fundKind']],
  ],
  announced: { titles: TITLES, signature: [['asked', 'approved', 'arrived', 'spent', 'amount']] },
  project: 'name',
  identity: ['name', 'fundKind'],
  proposed: false,
  allNumbers: 'money',
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    { name: 'fundKind', headed: true, label: '资金类别', type: 'choice', required: 'column', synonyms: ['资金类别', '资金类型', '资金渠道', '资金性质', '资金种类', '资金名称', '申报类别', '申报资金类型', '拟申报资金类型', '争取资金类别', '资金来源', '资金科目'], vocabulary: Object.fromEntries(FUND_KINDS.map(({ name, words }) => [name, words])), open: true },
    UNIT,
    { name: 'appliedOn', label: '申报时间', type: 'period', required: 'no', synonyms: ['申报时间', '申请时间', '申报日期', '上报时间'] },
    { name: 'asked', topmost: true, label: '申请资金', type: 'money', required: 'column', synonyms: ['申请资金', '申报资金', '申请金额', '申报金额', '资金需求', '申请额度', '申报额度', '债券资金需求', '债券需求', '资金需求额', '申请债券额度', '申报资金额度', '专项债需求', '专项债券需求', '争取资金', '拟争取资金', '计划争取资金', '争取金额', '拟争取金额', '争取额度', '计划资金'], under: below(['申报', '申请', '申报额', '申请额', '申报资金', '申请资金', '申报金额', '申请金额', '申报额度', '申请额度']), words: { all: [['申请', '申报', '需求'], ['资金', '额度', '金额', '规模']], without: ['时间', '率'] } },
    yesNo('granted', '是否获批', ['是否获批', '审批情况', '获批情况', '是否下达', '批复情况'], { yes: ['已获批', '已批复', '获批', '已下达'], no: ['未获批', '审核中', '待批复', '申报中'] }, { state: STATE_OF, meaning: SETTLED }),
    { name: 'approved', topmost: true, label: '批复资金', type: 'money', required: 'no', fact: true, synonyms: ['批复资金', '下达资金', '获批资金', '批复金额', '下达金额', '累计下达资金', '已下达资金', '获批额度', '发行额度', '已发行额度', '已下达额度', '已批复资金', '下达额度', '发行金额', '已发行金额'], under: below(['批复', '下达', '获批', '批复资金', '下达资金', '获批资金', '批复金额', '下达金额', '获批金额']), words: { all: [['下达', '批复', '获批', '发行', '安排'], ['资金', '额度', '金额', '规模']], without: ['时间', '率', '申'] } },
    { name: 'approvedOn', label: '批复时间', type: 'period', required: 'no', fact: true, synonyms: ['批复时间', '下达时间', '获批时间', '批复日期', '下达日期', '发行时间'] },
    ARRIVED,
    ...monthsOf(ARRIVED, [...ARRIVED.synonyms, '到位', '拨付'], OF_ONE),
    SPENT,
    ...monthsOf(SPENT, [...SPENT.synonyms, '支付', '支出'], OF_ONE),
    { name: 'amount', label: '资金额度', type: 'money', required: 'no', spare: true, synonyms: ['债券', '专项债', '专项债券', '政府专项债券', '地方政府专项债券', '国债', '特别国债', '超长期特别国债', '中央预算内', '资金', '补助', '补助资金', '前期费', '前期经费', ''].flatMap((money) => ['额度', '金额', '资金额度', '规模', '资金规模', '资金金额'].map((sum) => money + sum)) },
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [
    { kind: 'order', first: 'appliedOn', then: 'approvedOn' },
    { kind: 'at-most', part: 'approved', whole: 'asked' },
    { kind: 'at-most', part: 'arrived', whole: 'approved' },
    { kind: 'at-most', part: 'spent', whole: 'arrived' },
  ],
  figures: [
    { key: 'count', label: '申报项目', meaning: '台账中的全部申报', count: null },
    { key: 'granted', label: '获批项目', meaning: '已获批的申报', count: any(is('granted', YES), by('approvedOn')) },
    { key: 'asked', label: '申请资金', meaning: '申请资金合计', sum: 'asked', where: null },
    { key: 'approved', label: '批复资金', meaning: '批复资金合计', sum: 'approved', where: null },
    { key: 'arrived', label: '到位资金', meaning: '到位资金合计', sum: 'arrived', parts: [monthKeys('arrived')], where: null },
    { key: 'spent', label: '支付资金', meaning: '支付资金合计', sum: 'spent', parts: [monthKeys('spent')], where: null },
    { key: 'amount', label: '资金额度', meaning: '资金额度合计，列标题没有写明是申请、批复还是到位', spare: true, sum: 'amount', where: null },
    { key: 'approvedRate', label: '获批率', meaning: '批复资金÷申请资金', part: 'approved', whole: 'asked' },
    { key: 'arrivedRate', label: '到位率', meaning: '到位资金÷批复资金', part: 'arrived', whole: 'approved' },
    { key: 'spentRate', label: '支付率', meaning: '支付资金÷到位资金', part: 'spent', whole: 'arrived' },
  ],
  groups: ['fundKind', 'leadUnit', 'township'],
  lists: [{ key: 'waiting', title: '尚未获批的申报', where: not(any(is('granted', YES), by('approvedOn'))), fields: ['fundKind', 'asked', 'appliedOn', 'leadUnit'], days: { label: '申报至今（天）', comparison: 'appliedOn' } }],
};
