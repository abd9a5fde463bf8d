import type { FieldSpec } from '../kind';
import { monthKeys, monthsOf } from '../month-fields';
import { is, type RegisterKind } from '../register';
import { FACTORS } from '../registers/factors';
import { ASIDES, CODE, PROJECT, REMARK, SEQUENCE, TOWNSHIP, UNIT } from '../shared-fields';

const SUMS = ['', '金额', '额', '额度', '资金', '规模', '总额'];
const sums = (words: readonly string[]): readonly string[] => words.flatMap((word) => SUMS.map((sum) => word + sum));
const LENT = '已放款';
const GRANTED = '已授信';
const TALKING = '对接中';
const NOBODY = '未对接';
/** Talks that have led to nothing yet are no money: 已对接 is not 已授信. */
const STATE = (words: string): string | null => {
  if (/[未没]有?(?:对接|联系|开展)|无对接|待对接/.test(words)) return NOBODY;
  if (/[未待]放款|[未待]发放/.test(words)) return /已授信|获批|已审批|已批/.test(words) ? GRANTED : null;
  if (/已放款|放款完成|已发放|已放贷|已到位/.test(words)) return /部分/.test(words) ? null : LENT;
  if (/[未待]授信|[未待]审批/.test(words)) return TALKING;
  if (/已授信|授信完成|已获批|已审批|已批复/.test(words)) return GRANTED;
  return /对接|洽谈|审批|审核|尽调|调查|上报/.test(words) ? TALKING : null;
};
const state: FieldSpec = { name: 'state', label: '对接情况', type: 'choice', required: 'no', synonyms: ['对接情况', '对接状态', '银企对接情况', '融资对接情况', '对接进展', '融资进展', '融资情况', '银行对接情况', '融资状态', '放款情况', '授信情况', '银企对接'], vocabulary: { [LENT]: ['放款'], [GRANTED]: ['授信'], [TALKING]: ['正在对接', '已对接', '洽谈中'], [NOBODY]: ['无'] }, meaning: STATE };

const LENT_MONEY: FieldSpec = { name: 'lent', label: '放款金额', type: 'money', required: 'no', fact: true, synonyms: sums(['放款', '已放款', '到位', '已到位', '累计放款', '实际放款', '发放贷款', '已发放', '贷款发放', '融资到位', '已落实', '贷款到位']) };

/** 融资需求 of projects and what banks have made of it (第七条 资金保障). */
export const FINANCING: RegisterKind = {
  key: 'financing',
  label: '融资需求对接清单',
  counter: '个',
  article: FACTORS.article,
  action: FACTORS.action,
  titles: ['融资需求', '银企对接', '融资对接', '政银企'],
  signature: [['needed'], ['state', 'credit', 'lent', 'bank']],
  project: 'name',
  proposed: true,
  layoutOf: FACTORS.key,
  allNumbers: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    { name: 'needed', label: '融资需求', type: 'money', required: 'column', synonyms: sums(['融资需求', '资金需求', '贷款需求', '拟融资', '计划融资', '融资', '拟贷款', '申请贷款', '信贷需求']) },
    { name: 'bank', label: '对接银行', type: 'choice', required: 'no', synonyms: ['对接银行', '意向银行', '合作银行', '对接金融机构', '金融机构', '银行', '贷款银行', '意向金融机构', '合作金融机构', '授信银行', '放款银行'], vocabulary: {}, open: true },
    state,
    { name: 'credit', label: '授信金额', type: 'money', required: 'no', fact: true, synonyms: sums(['授信', '已授信', '银行授信', '审批']) },
    LENT_MONEY,
    ...monthsOf(LENT_MONEY, LENT_MONEY.synonyms, []),
    UNIT,
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [{ kind: 'at-most', part: 'lent', whole: 'needed' }],
  figures: [
    { key: 'count', label: '融资需求项目', meaning: '清单中的全部项目', count: null },
    { key: 'needed', label: '融资需求', meaning: '融资需求合计', sum: 'needed', where: null },
    { key: 'paid', label: '已放款项目', meaning: '对接情况写明已放款的项目', count: is('state', LENT) },
    { key: 'granted', label: '已授信项目', meaning: '对接情况写明已授信、尚未放款的项目', count: is('state', GRANTED) },
    { key: 'talking', label: '正在对接项目', meaning: '对接情况写明正在对接、已对接的项目', count: is('state', TALKING) },
    { key: 'nobody', label: '尚未对接项目', meaning: '对接情况写明尚未对接的项目', count: is('state', NOBODY) },
    { key: 'credit', label: '授信金额', meaning: '授信金额合计', sum: 'credit', where: null },
    { key: 'lent', label: '放款金额', meaning: '放款金额合计', sum: 'lent', parts: [monthKeys('lent')], where: null },
    { key: 'lentRate', label: '融资落实率', meaning: '放款金额÷融资需求', part: 'lent', whole: 'needed' },
  ],
  groups: ['bank', 'state', 'leadUnit', 'township'],
  lists: [],
};
