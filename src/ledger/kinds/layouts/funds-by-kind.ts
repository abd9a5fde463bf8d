import type { FieldSpec } from '../kind';
import { monthKeys, monthsOf } from '../month-fields';
import type { RegisterKind } from '../register';
import { FUNDS, OF_ONE } from '../registers/funds';
import { ASIDES, REMARK, SEQUENCE, UNIT } from '../shared-fields';

/** 资金来源 is over 自筹 and 贷款 as well, of which nothing is striven for. */
const CALLED = ['资金类别', '资金类型', '资金渠道', '资金性质', '资金种类', '资金名称', '资金科目', '争取资金类别', '债券类别'];
/** An amount of the detailed list, headed here by less: each row is of one kind of money. */
const amount = (name: string, more: readonly string[]): FieldSpec => {
  const field = FUNDS.fields.find((each) => each.name === name);
  if (!field) throw new Error(`no field ${name}`);
  return { ...field, required: 'no', ambiguous: more };
};
const ARRIVED = amount('arrived', ['到位', '拨付', '累计到位', '实际到位', '到位数', '到位额']);
const SPENT = amount('spent', ['支付', '支出', '使用', '支付数', '支出数', '支付额', '累计使用']);

/** 争取资金 with one row a kind of money: 资金类别, 计划, 到位, 支付 (第十六条). */
export const FUNDS_BY_KIND: RegisterKind = {
  key: 'funds-by-kind',
  label: '争取资金汇总（按资金类别）',
  counter: '类',
  article: FUNDS.article,
  action: FUNDS.action,
  titles: FUNDS.titles,
  signature: [['aim', 'asked', 'approved'], ['arrived', 'spent', ...monthKeys('arrived')]],
  announced: { titles: FUNDS.announced?.titles ?? [], signature: [['aim', 'asked', 'approved', 'arrived', 'spent', 'amount']] },
  project: null,
  ofUnits: true,
  proposed: false,
  layoutOf: FUNDS.key,
  allNumbers: true,
  fields: [
    SEQUENCE,
    { name: 'kind', label: '资金类别', type: 'name', required: 'column', synonyms: CALLED },
    UNIT,
    { name: 'projects', label: '项目个数', type: 'number', required: 'no', synonyms: ['项目个数', '项目数', '个数', '项目数量', '申报项目数', '申报项目个数', '支持项目数', '涉及项目数', '涉及项目个数'] },
    { name: 'aim', label: '计划资金', type: 'money', required: 'no', synonyms: ['计划资金', '资金计划', '年度计划', '计划数', '计划额', '计划额度', '目标', '年度目标', '任务', '目标任务', '争取目标', '计划争取资金', '年度计划资金'], ambiguous: ['计划', '安排', '任务数', '目标数'] },
    { ...amount('asked', ['申报', '申请', '申报数', '申报额', '需求']), synonyms: (FUNDS.fields.find(({ name }) => name === 'asked')?.synonyms ?? []).filter((word) => !word.startsWith('计划')) },
    amount('approved', ['批复', '下达', '获批', '发行', '批复数', '下达数']),
    ARRIVED,
    ...monthsOf(ARRIVED, [...ARRIVED.synonyms, '到位', '拨付'], OF_ONE),
    SPENT,
    ...monthsOf(SPENT, [...SPENT.synonyms, '支付', '支出'], OF_ONE),
    amount('amount', ['合计', '总额']),
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [
    { kind: 'at-most', part: 'arrived', whole: 'approved' },
    { kind: 'at-most', part: 'spent', whole: 'arrived' },
  ],
  figures: [
    { key: 'count', label: '资金类别', meaning: '表中的全部资金类别', count: null },
    { key: 'projects', label: '项目个数', meaning: '各类资金的项目个数合计', spare: true, total: 'projects', where: null },
    { key: 'aim', label: '计划资金', meaning: '计划资金合计', spare: true, sum: 'aim', where: null },
    ...FUNDS.figures.filter(({ key }) => !['count', 'granted'].includes(key)).map((figure) => ({ ...figure, spare: true as const })),
  ],
  groups: [],
  lists: [],
};
