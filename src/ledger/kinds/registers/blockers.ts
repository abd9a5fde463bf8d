import { all, any, by, due, is, not, type RegisterKind } from '../register';
import { ANSWERS, ASIDES, CODE, LIMIT_WORDS, PROJECT, REMARK, SEQUENCE, SETTLED, TOWNSHIP, UNIT, YES, yesNo } from '../shared-fields';

/** A blocker that is crossed off (销号). */
export const BLOCKER_CLOSED = any(is('closed', YES), by('closedOn'));
const closed = BLOCKER_CLOSED;

/** What headings about the state of its records name. */
const STATE_OF = ['问题', '堵点', '难点', '事项', '推进', '办理', '办结', '完成', '整改', '化解', '解决', '销号', '处理', '处置', '落实', '协调', '疏解', '清零', '闭环', '进展', ''];

/** Words of titles and tabs that announce it where its columns do not contradict. */
const TITLES = ['堵点', '难点', '卡点', '疏解', '影响项目', '影响重点项目', '影响重大项目', '制约项目', '制约重点项目', '需解决问题', '需解决的问题', '需协调解决', ...['台账', '清单', '调度', '周调度', '月调度', '汇总', '一览', '统计', '收集', '梳理', '交办', '督办', '跟踪', '整改', '化解', '解决', '协调', '办理', '销号', '清零'].flatMap((use) => [`问题${use}`, `问题及${use}`, `困难${use}`])];

/** 堵点难点台账: every blocker until it is crossed off (第十二条 直至全部销号清零). */
export const BLOCKERS: RegisterKind = {
  key: 'blockers',
  label: '堵点难点台账',
  counter: '个',
  article: '第十二条',
  action: 5,
  titles: ['堵点', '难点', '问题台账', '问题清单', '疏解'],
  signature: [['problem'], ['closed', 'closedOn', 'measure'], ['foundOn', 'deadline', 'closed', 'closedOn']],
  also: [[['problem'], ['foundOn'], ['deadline']]],
  announced: { titles: TITLES, signature: [['problem']] },
  project: 'name',
  identity: ['name', 'problem'],
  proposed: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    { name: 'type', label: '问题类别', type: 'choice', required: 'no', synonyms: ['问题类别', '问题类型', '堵点类别', '类别', '堵点类型'], vocabulary: {}, open: true },
    { name: 'problem', label: '堵点难点', type: 'text', required: 'column', synonyms: ['堵点难点', '堵点', '难点', '堵点难点问题', '存在问题', '问题', '存在的问题', '问题描述', '具体问题', '堵点难点内容', '存在的堵点难点'], words: { all: [['问题', '堵点', '难点', '困难', '卡点']], without: ['类别', '类型', '时间', '日期', '时限', '单位', '原因', '项目', '部门', '来源', '责任', '数', '编号'] } },
    { name: 'foundOn', label: '提出时间', type: 'period', required: 'cell', synonyms: ['提出时间', '发现时间', '提出日期', '登记时间', '梳理时间', '收集时间'], words: { all: [['提出', '发现', '登记', '收集', '梳理', '反映', '受理', '交办'], ['时间', '日期', '年月', '月份']], without: ['时限', '完成', '解决', '办结'] } },
    UNIT,
    { name: 'person', label: '责任人', type: 'people', required: 'no', synonyms: ['责任人', '具体责任人', '经办人'] },
    { name: 'measure', label: '解决措施', type: 'text', required: 'no', synonyms: ['解决措施', '措施', '整改措施', '推进措施', '化解措施', '工作措施', '疏解措施', '办理措施'], words: { all: [['措施', '对策', '举措', '打法', '办法']], without: [] } },
    { name: 'deadline', label: '完成时限', type: 'period', required: 'cell', part: 'end', synonyms: ['完成时限', '解决时限', '时限', '整改时限', '销号时限', '化解时限', '办结时限', '办理时限', '疏解时限', '要求完成时间', '计划解决时间', '截止日期'], words: { all: [LIMIT_WORDS], without: ['实际'] } },
    { name: 'progress', label: '进展情况', type: 'text', required: 'no', synonyms: ['进展情况', '进展', '当前进度', '处理情况', '办理进展', '目前进展'], words: { all: [['进展', '进度', '处理情况', '办理情况', '推进情况']], without: [] } },
    yesNo('closed', '是否销号', ['是否销号', '销号情况', '是否办结', '办结情况', '状态', '是否解决', '销号状态', '是否清零'], { yes: ['已销号', '销号', '已办结', '已解决', '办结'], no: ['未销号', '未办结', '推进中', '处理中', '未解决', '正在推进'] }, { state: STATE_OF, meaning: SETTLED, ambiguous: ANSWERS }),
    { name: 'closedOn', label: '销号时间', type: 'period', required: 'no', fact: true, synonyms: ['销号时间', '销号日期', '办结时间', '解决时间', '处理日期', '办结日期'], words: { all: [['销号', '办结', '解决', '处理', '化解', '清零', '实际销号', '实际办结', '实际解决', '实际完成', '整改完成'], ['时间', '日期', '年月', '月份']], without: ['时限', '要求', '计划'] } },
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [
    { kind: 'order', first: 'foundOn', then: 'closedOn' },
    { kind: 'order', first: 'foundOn', then: 'deadline' },
    { kind: 'contradiction', when: all(is('closed', '否'), by('closedOn')), field: 'closed' },
    { kind: 'needs', when: not(closed), field: 'measure' },
    { kind: 'repeat' },
  ],
  figures: [
    { key: 'count', label: '堵点难点', meaning: '台账中的全部问题', count: null },
    { key: 'new', label: '其中：本季新增', meaning: '提出时间在本季度的问题', count: { thisQuarter: 'foundOn' } },
    { key: 'open', label: '正在推进', meaning: '尚未销号的问题', count: not(closed) },
    { key: 'closed', label: '已办结销号', meaning: '已销号的问题', count: closed },
    { key: 'rate', label: '销号率', meaning: '已办结销号÷堵点难点', part: 'closed', whole: 'count' },
    { key: 'late', label: '超时限未销号', meaning: '已过完成时限仍未销号的问题', count: all(due('deadline'), not(closed)) },
  ],
  groups: ['type', 'leadUnit', 'township'],
  lists: [
    { key: 'new', title: '新增问题清单（本季提出）', where: { thisQuarter: 'foundOn' }, fields: ['type', 'problem', 'foundOn', 'leadUnit', 'deadline'] },
    { key: 'open', title: '推进落实问题清单', where: not(closed), fields: ['type', 'problem', 'measure', 'leadUnit', 'deadline'], days: { label: '提出至今（天）', comparison: 'foundOn' } },
    { key: 'closed', title: '已办结销号问题清单', where: closed, fields: ['type', 'problem', 'closedOn', 'leadUnit'] },
  ],
};
