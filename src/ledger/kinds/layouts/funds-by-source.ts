import { FUND_KINDS, type Named } from '../../../mechanism/lists';
import type { FieldSpec, JointWords, UnderParent } from '../kind';
import { monthKeys, monthsOf } from '../month-fields';
import type { Figure, RegisterKind, Rule } from '../register';
import { FUNDS, OF_ONE, OVER_ALL } from '../registers/funds';
import { ASIDES, CODE, PROJECT, REMARK, SEQUENCE, TOWNSHIP, UNIT } from '../shared-fields';
import { unitAsName } from './unit-as-name';

/** What headings call the money by: the kinds of the document, and those that stand beside them. */
const SOURCES: readonly Named[] = [
  ...FUND_KINDS,
  { key: 'general', name: '一般债', words: ['一般债券', '政府一般债券', '地方政府一般债券'] },
  { key: 'centralFinance', name: '中央财政资金', words: ['中央资金', '中央财政', '中央专项资金', '中央财政专项资金', '中央'] },
  { key: 'province', name: '省级资金', words: ['省级', '省预算内', '省级预算内', '省级财政资金', '省级专项资金', '省财政资金', '省级财政', '省'] },
  { key: 'city', name: '市级资金', words: ['市级', '市级财政资金', '市级专项资金', '市财政资金', '市级财政', '市'] },
  { key: 'other', name: '其他资金', words: ['其他', '其它', '其他上级资金', '其他资金来源', '其它资金'] },
];
/** What a heading must not say besides: 中央财政 is no 中央预算内, 增发国债 no 特别国债, and 专项债及国债 is neither alone. */
const OTHERS: Readonly<Record<string, readonly string[]>> = { treasury: ['增发', '专项债', '预算', '一般'], special: ['国债', '预算', '一般'], central: ['省', '市', '县', '债'], centralFinance: ['预算', '债', '省', '市'], province: ['债', '中央', '市'], city: ['债', '中央', '省'], general: ['专项', '国债'] };

/** Two kinds in one heading are neither: see `JOINT`. */
const BETWEEN = ['/', '、', ',', '&', '+', '及', '和', '与'];

interface Stage {
  readonly key: string;
  readonly label: string;
  /** What headings say of money that is so far, alone or before 资金, 金额, 额度. */
  readonly words: readonly string[];
  readonly without: readonly string[];
  /** Money that is had, and no wish for it. */
  readonly fact?: true;
}
const STAGES: readonly Stage[] = [
  { key: 'asked', label: '申请资金', words: ['申报', '申请', '拟申报', '拟争取', '计划争取'], without: ['批复', '下达', '到位'] },
  { key: 'approved', label: '批复资金', words: ['批复', '下达', '获批', '已批复', '已下达', '已获批', '发行', '已发行'], without: ['未', '待', '到位'], fact: true },
  { key: 'arrived', label: '到位资金', words: ['到位', '已到位', '实际到位', '累计到位', '到账', '已到账', '拨付', '已拨付', '争取到位', '已争取', '已争取到位'], without: ['未', '待', '应'], fact: true },
  { key: 'spent', label: '支付资金', words: ['支付', '支出', '已支付', '已支出', '累计支付', '累计支出', '使用'], without: ['未', '待', '应'], fact: true },
];
const ENDINGS = ['', '资金', '金额', '额度', '额', '数', '情况', '资金额'];
/** What stands behind kind and stage in one heading: 专项债到位资金, 申请专项债额度. */
const JOINED = ['', '资金', '金额', '额度'];
const ofStage = ({ words }: Stage): readonly string[] => words.flatMap((word) => ENDINGS.map((ending) => word + ending));
const ofSource = ({ name, words }: Named): readonly string[] => [name, ...words].flatMap((word) => [word, ...(word.endsWith('资金') ? [] : [`${word}资金`, `${word}投资`])]);

/** A column of one kind of money that is so far: 专项债 > 到位, 到位资金 > 专项债, 专项债到位资金. */
function amountOf(source: Named, stage: Stage): FieldSpec {
  const [sources, stages] = [ofSource(source), ofStage(stage)];
  const under: readonly UnderParent[] = [
    { parents: [source.name, ...source.words].filter((word) => word.length > 1), without: [...(OTHERS[source.key] ?? []), ...BETWEEN], children: stages },
    { parents: stage.words, without: stage.without, children: sources },
  ];
  const called = [source.name, ...source.words];
  return { name: `${source.key}-${stage.key}`, label: `${source.name}${stage.label}`, type: 'money', required: 'no', ...(stage.fact ? { fact: true } : {}), synonyms: [], composed: [[called, stage.words, JOINED], [stage.words, called, JOINED]], under };
}

/** Up to when, before 到位: what is told so of a stage is of all kinds. */
const SO_FAR = ['截至目前', '目前', '截至目前累计', '截至目前已', '累计已'];

/** What all kinds of money come to: 合计 > 申报, 到位资金 > 合计, 到位资金 alone. */
function wholeOf(stage: Stage): FieldSpec {
  const stages = ofStage(stage);
  const sums = ['合计', '小计', '总计', '总额'];
  return { name: stage.key, label: stage.label, type: 'money', required: 'no', topmost: true, ...(stage.fact ? { fact: true } : {}), synonyms: [...stages.filter((word) => word.length > 2), ...SO_FAR.flatMap((span) => stage.words.map((word) => span + word)), ...stages.map((word) => `${word}合计`), ...stages.map((word) => `合计${word}`)], ambiguous: stage.words, under: [{ parents: sums, children: stages }, { parents: OVER_ALL, without: OF_ONE, children: stages }, { parents: stage.words, without: stage.without, children: sums }] };
}

const AIM: FieldSpec = { name: 'aim', label: '争取资金目标', type: 'money', required: 'no', topmost: true, synonyms: ['争取资金', '向上争取资金', '资金争取', '争取上级资金', '向上争取', '争取'].flatMap((word) => ['', '年度', '全年'].flatMap((span) => ['目标', '任务', '目标任务', '任务数', '目标数', '计划'].map((aim) => span + word + aim))), ambiguous: ['年度目标', '年度任务', '全年目标', '全年任务', '目标任务', '目标', '任务', '任务数', '目标数', '目标值', '年度目标任务'] };
const AMOUNT: FieldSpec = { name: 'amount', label: '资金合计', type: 'money', required: 'no', topmost: true, synonyms: ['资金合计', '合计', '总计', '小计', '资金总额', '资金总计'] };
const STAGED: readonly FieldSpec[] = STAGES.flatMap((stage) => [wholeOf(stage), ...SOURCES.map((source) => amountOf(source, stage))]);
/** Of which no heading says whether they were asked for or are had. */
const PLAIN: readonly FieldSpec[] = SOURCES.map((source) => ({ name: `${source.key}-amount`, label: source.name, type: 'money', required: 'no', synonyms: ofSource(source).filter((word) => word.length > 1) }));

/** Columns of several kinds of money together; a list has no more of them. */
const JOINT: readonly Named[] = ['', '（二）', '（三）'].map((which, at) => ({ key: `joint${String(at + 1)}`, name: `合列的几类资金${which}`, words: [] }));
/** What stands in one heading with a kind of money that is striven for. */
const BESIDE = ['增发国债', '银行贷款', '贷款', '商业贷款', '自筹', '企业自筹', '自有', '县', '县级', '县级财政', '县级配套', '县财政', '县配套', '市级配套', '省级配套', '地方', '地方配套', '地方财政', '配套', '社会', '社会资本', '基金', '上级'];
const jointWords = (stages: readonly string[]): JointWords => ({ kinds: new Set(SOURCES.flatMap(ofSource)), others: new Set(BESIDE.flatMap((word) => [word, `${word}资金`, `${word}投资`])), stages });
const JOINTLY: readonly FieldSpec[] = JOINT.flatMap(({ key, name }) => [
  ...STAGES.map((stage): FieldSpec => ({ name: `${key}-${stage.key}`, label: `${name}${stage.label}`, type: 'money', required: 'no', ...(stage.fact ? { fact: true } : {}), synonyms: [], joint: jointWords(ofStage(stage)) })),
  { name: `${key}-amount`, label: name, type: 'money', required: 'no', synonyms: [], joint: jointWords(['']) },
]);
/** Months of what has come about, and bare months. */
const MONTHLY: readonly FieldSpec[] = [...STAGES.flatMap((stage) => (stage.fact ? monthsOf(wholeOf(stage), ofStage(stage), OF_ONE) : [])), ...monthsOf(AMOUNT, [''], [])];

const ALL_SOURCES: readonly Named[] = [...SOURCES, ...JOINT];
const partsOf = (stage: string): readonly string[] => ALL_SOURCES.map(({ key }) => `${key}-${stage}`);
const setsOf = (stage: string): readonly (readonly string[])[] => [partsOf(stage), monthKeys(stage)];
const figures: readonly Figure[] = [
  { key: 'aim', label: '争取资金目标', meaning: '争取资金目标合计', spare: true, sum: 'aim', where: null },
  ...STAGES.map((stage): Figure => ({ key: stage.key, label: stage.label, meaning: `${stage.label}合计，没有合计列的为各类资金或各月相加`, sum: stage.key, parts: setsOf(stage.key), where: null })),
  { key: 'amount', label: '资金合计', meaning: '各类资金合计，列标题没有写明是申报、批复还是到位', spare: true, sum: 'amount', parts: setsOf('amount'), where: null },
  { key: 'aimRate', label: '目标完成率', meaning: '到位资金÷争取资金目标', spare: true, part: 'arrived', whole: 'aim' },
  { key: 'arrivedRate', label: '到位率', meaning: '到位资金÷批复资金', spare: true, part: 'arrived', whole: 'approved' },
  { key: 'spentRate', label: '支付率', meaning: '支付资金÷到位资金', spare: true, part: 'spent', whole: 'arrived' },
  ...ALL_SOURCES.flatMap((source) => [
    ...STAGES.map((stage): Figure => ({ key: `${source.key}-${stage.key}`, label: `${source.name}：${stage.label}`, meaning: `${source.name}${stage.label}合计`, spare: true, sum: `${source.key}-${stage.key}`, where: null })),
    { key: `${source.key}-amount`, label: source.name, meaning: `${source.name}合计`, spare: true, sum: `${source.key}-amount`, where: null } as const,
  ]),
];
const rules: readonly Rule[] = [
  ...[...STAGES.map(({ key }) => key), 'amount'].map((stage): Rule => ({ kind: 'adds-up', parts: partsOf(stage), whole: stage })),
  ...SOURCES.map(({ key }): Rule => ({ kind: 'at-most', part: `${key}-spent`, whole: `${key}-arrived` })),
];

/** 争取资金台账 with a column for each kind of money, and what was asked for, granted and received of each below it (第十六条). */
export const FUNDS_BY_SOURCE: RegisterKind = {
  key: 'funds-by-source',
  label: '争取资金台账（分资金类别）',
  counter: '个',
  article: FUNDS.article,
  action: FUNDS.action,
  titles: FUNDS.titles,
  signature: [ALL_SOURCES.flatMap(({ key }) => STAGES.map((stage) => `${key}-${stage.key}`))],
  announced: { titles: FUNDS.announced?.titles ?? [], signature: [[...setsOf('amount'), monthKeys('arrived'), monthKeys('spent')].flat()] },
  project: 'name',
  proposed: false,
  layoutOf: FUNDS.key,
  allNumbers: true,
  fields: [SEQUENCE, PROJECT, CODE, UNIT, AIM, ...STAGED, ...PLAIN, ...JOINTLY, ...MONTHLY, AMOUNT, TOWNSHIP, REMARK],
  asides: ASIDES,
  detailParents: [],
  rules,
  figures: [{ key: 'count', label: '列入项目', meaning: '表中的全部项目', count: null }, ...figures],
  groups: ['leadUnit', 'township'],
  lists: [],
};

/** 资金到位 alone may as well be of signed projects. */
const OF_UNITS = (FUNDS.announced?.titles ?? []).filter((title) => !title.includes('到位'));

/** The same with one row a unit or township, and what each is to bring in. */
export const FUNDS_BY_UNIT: RegisterKind = {
  ...unitAsName(FUNDS_BY_SOURCE, '争取资金台账（分单位）'),
  key: 'funds-by-unit',
  also: [[['asked', 'approved'], ['arrived', 'spent']]],
  announced: { titles: OF_UNITS, signature: [['aim', 'asked', 'approved', 'arrived', 'spent', 'amount', ...[...setsOf('amount'), monthKeys('arrived'), monthKeys('spent')].flat()]] },
};
