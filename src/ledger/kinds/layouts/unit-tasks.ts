import type { FieldSpec } from '../kind';
import { monthKeys, monthsOf } from '../month-fields';
import type { Figure, RegisterKind } from '../register';
import { TASKS } from '../registers/tasks';
import { ASIDES, REMARK, SEQUENCE } from '../shared-fields';
import { UNIT_NAME } from './unit-as-name';

/** What units and townships are given targets of, and what headings call it. */
const MATTERS: readonly { readonly key: string; readonly name: string; readonly words: readonly string[] }[] = [
  { key: 'reserve', name: '谋划储备', words: ['谋划储备', '谋划', '谋划项目', '项目谋划', '储备项目', '项目储备', '储备', '谋划储备项目'] },
  { key: 'invite', name: '招商引资', words: ['招商引资', '招商', '招商项目', '招商引资项目', '引资', '招引', '引进项目'] },
  { key: 'sign', name: '签约', words: ['签约', '签约项目', '招商签约', '签约金额', '签约额', '签约投资额', '签约项目数', '合同签约'] },
  { key: 'arrive', name: '到位资金', words: ['到位资金', '资金到位', '招商到位资金', '引进资金', '落地资金'] },
  { key: 'start', name: '开工', words: ['开工', '开工项目', '新开工项目', '项目开工', '新开工', '开工建设', '落地开工'] },
  { key: 'invest', name: '固定资产投资', words: ['固定资产投资', '固投', '投资', '完成投资', '项目投资', '重点项目投资'] },
  { key: 'enter', name: '入库纳统', words: ['入库纳统', '入库', '纳统', '入统', '入库项目', '纳统项目'] },
  { key: 'run', name: '投产达效', words: ['投产达效', '投产', '竣工', '竣工投产', '投产项目', '竣工项目', '达效'] },
  { key: 'funds', name: '争取资金', words: ['争取资金', '向上争取资金', '资金争取', '争取上级资金', '向上争取', '上级资金'] },
];
const AIM_WORDS = ['目标任务', '任务数', '目标数', '目标值', '任务', '目标', '任务额', '任务指标', '目标任务数', '年度目标任务'];
/** So many of them stand behind a matter in one heading too. */
const JOINED = 8;
const DONE_WORDS = ['完成数', '完成情况', '完成额', '已完成', '实际完成', '累计完成', '完成', '完成值', '任务完成', '目标完成', '完成任务数'];
const SPANS = ['', '年度', '全年', '年'];
const aimed = (words: readonly string[]): NonNullable<FieldSpec['composed']> => [[SPANS, words, AIM_WORDS.slice(0, JOINED)]];
const finished = (words: readonly string[]): NonNullable<FieldSpec['composed']> => [[words, DONE_WORDS.slice(0, JOINED)], [DONE_WORDS.slice(0, JOINED), words]];
const ALONE = SPANS.flatMap((span) => AIM_WORDS.map((aim) => span + aim));
const EVERY = MATTERS.flatMap(({ words }) => words);

const number = (name: string, label: string, more: Partial<FieldSpec> & Pick<FieldSpec, 'synonyms'>): FieldSpec => ({ name, label, type: 'number', required: 'no', ...more });
const shared = { counter: '个', article: TASKS.article, action: TASKS.action, project: null, ofUnits: true, allNumbers: true, proposed: true, layoutOf: TASKS.key, asides: ASIDES, detailParents: [], rules: [], groups: [], lists: [] } as const;
const count: Figure = { key: 'count', label: '承担任务单位', meaning: '表中的全部单位、乡镇', count: null };
/** Words of titles and tabs that announce it, beside those of the kind. */
const TITLES = [...TASKS.titles, '目标', '任务'];

const DONE = number('done', '完成数', { synonyms: [...DONE_WORDS, '截至目前完成', '截至目前累计完成', '累计'], composed: finished(EVERY), under: { parents: EVERY, children: DONE_WORDS } });

/** 目标任务 of one matter with one row a unit or township (第十七条). */
export const UNIT_TASKS: RegisterKind = {
  ...shared,
  key: 'unit-tasks',
  label: '目标任务分解台账（分单位）',
  titles: TASKS.titles,
  signature: [['aim'], ['done', ...monthKeys('done')]],
  announced: { titles: TITLES, headings: true, signature: [['aim']] },
  fields: [
    SEQUENCE,
    UNIT_NAME,
    number('aim', '目标任务', { synonyms: ALONE, composed: aimed(EVERY), under: { parents: EVERY, without: ['完成'], children: ALONE } }),
    DONE,
    ...monthsOf(DONE, [...DONE_WORDS, ...EVERY.flatMap((matter) => DONE_WORDS.map((done) => matter + done))], []),
    REMARK,
  ],
  figures: [
    count,
    { key: 'aim', label: '目标任务', meaning: '各单位目标任务合计，计量单位同原表', total: 'aim', where: null },
    { key: 'done', label: '完成数', meaning: '各单位完成数合计，计量单位同原表', total: 'done', parts: [monthKeys('done')], where: null },
    { key: 'rate', label: '完成率', meaning: '完成数÷目标任务', part: 'done', whole: 'aim' },
  ],
};

/** The same with columns for several matters side by side: 招商任务, 签约目标, 争取资金任务. */
export const UNIT_TASKS_BY_MATTER: RegisterKind = {
  ...shared,
  key: 'unit-tasks-by-matter',
  label: '目标任务分解台账（分单位、分事项）',
  titles: TASKS.titles,
  signature: [MATTERS.map(({ key }) => `${key}-aim`)],
  fields: [
    SEQUENCE,
    UNIT_NAME,
    ...MATTERS.flatMap(({ key, name, words }) => [
      number(`${key}-aim`, `${name}任务`, { synonyms: [], composed: aimed(words), under: { parents: words, without: ['完成'], children: ALONE } }),
      number(`${key}-done`, `${name}完成`, { synonyms: [], composed: finished(words), under: { parents: words, children: DONE_WORDS } }),
    ]),
    REMARK,
  ],
  figures: [
    count,
    ...MATTERS.flatMap(({ key, name }): Figure[] => [
      { key: `${key}-aim`, label: `${name}任务`, meaning: `${name}任务合计，计量单位同原表`, spare: true, total: `${key}-aim`, where: null },
      { key: `${key}-done`, label: `${name}完成`, meaning: `${name}完成数合计，计量单位同原表`, spare: true, total: `${key}-done`, where: null },
      { key: `${key}-rate`, label: `${name}完成率`, meaning: `${name}完成数÷任务数`, spare: true, part: `${key}-done`, whole: `${key}-aim` },
    ]),
  ],
};
