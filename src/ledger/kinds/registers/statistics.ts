import { all, any, by, due, is, not, type RegisterKind } from '../register';
import { ASIDES, CODE, NO, PROJECT, REMARK, SEQUENCE, SETTLED, TOTAL, TOWNSHIP, UNIT, YES, yesNo } from '../shared-fields';

const entered = any(is('entered', YES), by('enteredOn'));
/** Due for the statistics: the day has come, or a column says that it is and no day is set. */
const ought = any(due('dueOn'), all(is('ought', YES), not({ filled: 'dueOn' })));

/** What headings ask for whether a project is due for the statistics. */
const OUGHT = ['应', '符合', '达到', '满足', '具备'].flatMap((verb) => ['入库', '纳统', '入统', '列统', '统'].flatMap((event) => (verb === '应' ? [verb + event] : ['条件', '标准', '要求'].map((end) => verb + event + end))));

/** Words of titles and tabs that announce it where its columns do not contradict. */
const TITLES = ['纳统', '入统', '列统', '应统尽统'];

/** What headings about the state of its records name. */
const STATE_OF = ['纳统', '入统', '入库', '列统', '统计', '在库'];

/** 入库纳统台账: which projects are due for the statistics, which are entered, and whether both sides say the same (第十一条). */
export const STATISTICS: RegisterKind = {
  key: 'statistics',
  label: '入库纳统台账',
  counter: '个',
  article: '第十一条',
  action: 5,
  titles: ['纳统', '入统', '列统', '入库纳统'],
  signature: [['entered', 'enteredOn', 'statCode'], ['dueOn', 'statCode', 'statTotal', 'reason', 'enteredOn']],
  also: [[['reason'], ['dueOn']]],
  announced: { titles: [...TITLES, '入库情况', '入库项目', '项目入库'], signature: [['reason', 'dueOn', 'ought', 'entered', 'enteredOn', 'statCompleted']] },
  project: 'name',
  proposed: false,
  fields: [
    SEQUENCE,
    { ...PROJECT, synonyms: ['纳统项目名称', '入库项目名称', ...PROJECT.synonyms] },
    CODE,
    { name: 'statCode', label: '统计编码', type: 'text', required: 'no', synonyms: ['统计编码', '统计代码', '纳统编码', '统计局纳统项目编码', '统计局项目编码', '纳统项目编码', '入统编码'] },
    { name: 'dueOn', label: '应入库时间', type: 'period', required: 'cell', part: 'end', synonyms: ['应入库时间', '应纳统时间', '应入统时间', '计划入库时间', '计划纳统时间', '拟纳统时间', '预计纳统时间', '符合入库条件时间', '计划入库月份', '应入库月份', '计划纳统月份', '应纳统月份', '计划入统时间', '计划入统月份'], words: { all: [['应', '计划', '拟', '预计', '符合', '承诺', '要求', '力争', '争取', '确保', '目标', '限期', '约定', '可入', '可纳', '可列'], ['入库', '纳统', '入统', '列统'], ['时间', '日期', '年月', '月份', '时限']], without: ['实际', '已'] } },
    yesNo('ought', '是否应统', [...OUGHT, ...OUGHT.map((word) => `是否${word}`)], { yes: ['应统', '应入库', '应纳统', '符合', '达到', '满足', '具备'], no: ['不应统', '不应入库', '不应纳统', '不符合', '未达到', '不满足', '不具备'] }, { spare: true }),
    yesNo('entered', '是否纳统', ['是否纳统', '是否入统', '是否入库', '纳统情况', '入统情况', '是否列统项目', '是否已入库纳统', '入库纳统情况', '入库状态', '是否入库纳统', '入库纳统'], { yes: ['已纳统', '已入统', '已入库', '已列统'], no: ['未纳统', '未入统', '未入库', '未列统', '申报中', '审核中'] }, { state: STATE_OF, meaning: SETTLED }),
    { name: 'enteredOn', label: '纳统时间', type: 'period', required: 'no', fact: true, synonyms: ['纳统时间', '入库时间', '入统时间', '实际入库时间', '实际纳统时间', '列统时间', '纳统月份', '入库月份', '入统月份', '实际入库月份', '实际纳统月份', '实际入统时间', '实际入统月份', '实际列统时间'], words: { all: [['入库', '纳统', '入统', '列统'], ['时间', '日期', '年月', '月份']], without: ['应', '计划', '拟', '预计', '符合'] } },
    { ...TOTAL, name: 'statTotal', label: '纳统计划总投资', synonyms: ['纳统计划总投资', '纳统总投资', '纳统计划总投资额', '入库总投资', '在库计划总投资', '项目在库计划总投资', '统计库总投资', '总投资', '计划总投资'] },
    { name: 'statCompleted', label: '累计列统投资', type: 'money', required: 'no', fact: true, synonyms: ['累计列统投资', '累计纳统投资', '纳统完成投资', '列统投资', '统计完成投资', '入统投资额', '纳统投资'], under: { parents: ['列统', '纳统', '入统', '统计', '入库', '上报'], without: ['总投资', '计划', '未', '应'], children: ['累计', '累计数', '总累计', '累计完成', '累计完成投资', '累计投资', '开工以来累计', '自开工以来累计', '开工以来累计完成', '自开工以来累计完成', '自开工累计', '开工累计', '建设以来累计', '自开始建设以来累计'] }, words: { all: [['上报', '列统', '纳统', '入统', '统计'], ['投资']], without: ['总投资', '计划', '率'] } },
    { name: 'reason', label: '未纳统原因', type: 'text', required: 'no', synonyms: ['未纳统原因', '未入库原因', '未入统原因', '未列统原因', '原因'], words: { all: [['未纳统', '未入库', '未入统', '未列统'], ['原因']], without: [] } },
    UNIT,
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [
    { kind: 'covers', projects: 'started' },
    { kind: 'needs', when: all(ought, not(entered)), field: 'reason' },
    { kind: 'contradiction', when: all(is('entered', NO), by('enteredOn')), field: 'entered' },
    { kind: 'contradiction', when: all(is('ought', NO), due('dueOn')), field: 'ought' },
    { kind: 'same-amount', field: 'statTotal', projects: 'totalInvestment' },
    { kind: 'at-most', part: 'statCompleted', whole: 'statTotal' },
  ],
  figures: [
    { key: 'count', label: '列入台账项目', meaning: '台账中的全部项目', count: null },
    { key: 'inside', label: '已纳统项目', meaning: '台账中已纳统的项目', count: entered },
    { key: 'due', label: '应入库纳统项目', meaning: '应入库时间已到的项目，没有填时间的看是否应统', count: ought },
    { key: 'entered', label: '其中：已纳统', meaning: '应入库项目中已纳统的', count: all(ought, entered) },
    { key: 'rate', label: '入库纳统率', meaning: '已纳统÷应入库纳统项目', part: 'entered', whole: 'due' },
    { key: 'late', label: '应统未统项目', meaning: '应入库、尚未纳统的项目', count: all(ought, not(entered)) },
    { key: 'completed', label: '累计列统投资', meaning: '台账累计列统投资合计', sum: 'statCompleted', where: null },
  ],
  groups: ['leadUnit', 'township'],
  lists: [{ key: 'late', title: '应统未统项目', where: all(ought, not(entered)), fields: ['dueOn', 'reason', 'leadUnit'], days: { label: '超期（天）', comparison: 'dueOn' } }],
};
