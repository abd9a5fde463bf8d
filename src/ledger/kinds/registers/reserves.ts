import { POOLS, RESERVE_LISTS } from '../../../mechanism/lists';
import { any, is, not, type RegisterKind } from '../register';
import { ASIDES, CODE, SECTOR, PLAN, PROJECT, REMARK, SEQUENCE, TOTAL, TOWNSHIP, UNIT, YES, yesNo } from '../shared-fields';

const poolWords = Object.fromEntries(POOLS.map(({ name, words }) => [name, words]));
const inPlanning = any(is('pool', '谋划库'), is('pool', '储备库'));
const major = is('major', YES);
const industry = is('sector', '产业类');

/** 已入储备库 names the pool, 拟入储备库 does not say that it is there. */
const POOL = (words: string): string | null => {
  const named = POOLS.filter(({ name }) => words.includes(name));
  return named.length === 1 && !/[未拟待]|申请|申报|计划|调出|退出/.test(words) ? (named[0]?.name ?? null) : null;
};
/** Words of titles and tabs that announce it where its columns do not contradict. */
const TITLES = ['谋划储备', '储备库', '谋划库', '储备项目', '谋划项目', '项目储备', '项目谋划', '储备清单', '谋划清单', '储备台账', '谋划台账'];

/** 谋划储备项目库: what is planned and held ready, in four pools and six lists (第一条, 第二条). The document names neither the lists nor how a project moves; both are our proposal. */
export const RESERVES: RegisterKind = {
  key: 'reserves',
  label: '谋划储备项目库',
  counter: '个',
  article: '第一条、第二条',
  action: 1,
  titles: ['储备库', '谋划库', '谋划储备', '储备项目', '谋划项目', '项目库', '六张项目清单', '六张清单'],
  signature: [['pool', 'list'], ['name']],
  announced: { titles: TITLES, beforeWorks: true, signature: [['totalInvestment']] },
  project: null,
  proposed: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    { name: 'list', label: '所属清单', type: 'choice', required: 'cell', synonyms: ['所属清单', '清单', '清单名称', '项目清单', '所在清单', '列入清单', '六张清单'], vocabulary: Object.fromEntries(RESERVE_LISTS.map((name) => [name, [`${name}项目`, `${name}项目清单`, `${name}清单`]])), open: true },
    { name: 'pool', headed: true, label: '所在库', type: 'choice', required: 'cell', synonyms: ['所在库', '所属库', '项目库', '入库类别', '库别', '所在项目库', '当前所在库', '项目阶段', '四库'], vocabulary: poolWords, meaning: POOL, ambiguous: ['入库情况', '入库状态', '在库情况', '所处阶段'] },
    { name: 'formerPool', label: '原所在库', type: 'choice', required: 'no', synonyms: ['原所在库', '上期所在库', '调整前所在库', '上月所在库', '原库别'], vocabulary: poolWords },
    { name: 'moveReason', label: '调库原因', type: 'text', required: 'no', synonyms: ['调库原因', '调整原因', '出库原因', '退库原因', '变动原因'] },
    { name: 'pooledOn', label: '入库时间', type: 'period', required: 'no', synonyms: ['入库时间', '入库日期', '谋划时间', '入谋划库时间'] },
    SECTOR,
    yesNo('major', '是否重大项目', ['是否重大项目', '重大项目', '是否重大', '是否重点'], { yes: ['重大', '重点'], no: ['一般'] }),
    TOTAL,
    PLAN,
    { ...UNIT, synonyms: ['谋划单位', '申报单位', '储备单位', '入库单位', '报送单位', ...UNIT.synonyms] },
    TOWNSHIP,
    { name: 'progress', label: '前期进展', type: 'text', required: 'no', synonyms: ['前期进展', '谋划进展', '进展情况', '前期工作进展', '工作进展'] },
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [{ kind: 'no-way-back', from: 'formerPool', to: 'pool', reason: 'moveReason' }],
  figures: [
    { key: 'count', label: '谋划储备项目', meaning: '项目库中的全部项目', count: null },
    { key: 'total', label: '总投资', meaning: '项目库总投资合计', sum: 'totalInvestment', where: null },
    ...POOLS.map(({ key, name }) => ({ key: `pool-${key}`, label: name, meaning: `所在库为${name}的项目`, count: is('pool', name) })),
    { key: 'reserve', label: '储备年度建设项目投资规模', meaning: '谋划库、储备库项目总投资合计', sum: 'totalInvestment', where: inPlanning },
    { key: 'reserveMajor', label: '其中：储备重大项目投资规模', meaning: '谋划库、储备库中重大项目总投资合计', sum: 'totalInvestment', where: { all: [inPlanning, major] } },
    { key: 'planned', label: '谋划建设项目', meaning: '未投产达效的项目', count: not(is('pool', '达效库')) },
    { key: 'industry', label: '其中：产业项目', meaning: '未投产达效的产业类项目', count: { all: [not(is('pool', '达效库')), industry] } },
    { key: 'industryShare', label: '产业项目个数占比', meaning: '产业项目÷谋划建设项目', part: 'industry', whole: 'planned' },
    { key: 'plan', label: '年度计划投资', meaning: '项目库年度计划投资合计', sum: 'annualPlan', where: null },
  ],
  groups: ['list', 'pool', 'sector', 'leadUnit', 'township'],
  lists: [{ key: 'majors', title: '储备重大项目', where: { all: [inPlanning, major] }, fields: ['list', 'pool', 'totalInvestment', 'leadUnit', 'progress'] }],
};
