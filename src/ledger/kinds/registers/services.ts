import { all, any, by, due, is, not, type RegisterKind } from '../register';
import { ANSWERS, ASIDES, DAYS, LIMIT_WORDS, PROJECT, REMARK, SEQUENCE, SETTLED, TOWNSHIP, UNIT, YES, yesNo } from '../shared-fields';

/** Who asks, where no project does. */
const COMPANIES = ['企业名称', '诉求企业', '诉求企业名称', '企业', '走访企业', '反映企业', '企业(单位)名称', '单位名称', '诉求主体', '诉求单位', '诉求人', '经营主体', '经营主体名称', '市场主体名称', '被服务企业', '包联企业', '帮扶企业'];

const solved = any(is('solved', YES), by('solvedOn'));

/** What headings about the state of its records name. */
const STATE_OF = ['诉求', '需求', '事项', '服务', '办理', '办结', '完成', '解决', '处理', '落实', '协调', '推进', '答复', '回复', '进展', ''];

/** Words of titles and tabs that announce it where its columns do not contradict. */
const TITLES = ['优质服务季', '服务季', '服务企业', '企业服务', '纾困', '助企', '帮办', '代办', '入企', '惠企', '走访企业', '企业走访', '企业困难', '企业反映', '企业提出', '政企', '企业问题', '企业帮扶', '帮扶企业'];

/** “优质服务季”活动台账: what was asked for in each quarter's campaign and whether it was settled (第八条). */
export const SERVICES: RegisterKind = {
  key: 'services',
  label: '优质服务季活动台账',
  counter: '件',
  article: '第八条',
  action: 3,
  titles: ['企业诉求', '诉求办理', '优质服务季', '服务季', '服务企业', '纾困'],
  signature: [['demand'], ['quarter', 'theme', 'solved', 'solvedOn'], ['quarter', 'theme', 'raisedOn', 'solvedOn', 'deadline']],
  announced: { titles: [...TITLES, '诉求'], headings: true, signature: [['demand'], ['quarter', 'theme', 'solved', 'solvedOn', 'raisedOn', 'deadline']] },
  project: 'name',
  identity: ['name', 'demand'],
  proposed: true,
  fields: [
    SEQUENCE,
    { name: 'quarter', headed: true, label: '季度', type: 'choice', required: 'column', synonyms: ['季度', '所属季度', '活动季度', '服务季度'], vocabulary: { 一季度: ['第一季度', '1季度', '1', 'Q1'], 二季度: ['第二季度', '2季度', '2', 'Q2'], 三季度: ['第三季度', '3季度', '3', 'Q3'], 四季度: ['第四季度', '4季度', '4', 'Q4'] } },
    { name: 'theme', label: '活动主题', type: 'choice', required: 'no', synonyms: ['活动主题', '主题', '服务主题', '服务季主题'], vocabulary: {}, open: true },
    { ...PROJECT, synonyms: ['项目名称', '服务项目', '服务对象', '项目（企业）名称', '项目(企业)名称', '企业（项目）名称', '企业(项目)名称', '服务企业', ...PROJECT.synonyms], ambiguous: [...(PROJECT.ambiguous ?? []), ...COMPANIES] },
    { name: 'demand', label: '诉求内容', type: 'text', required: 'column', synonyms: ['诉求内容', '服务事项', '企业诉求', '项目诉求', '困难诉求', '诉求', '需求', '服务需求', '帮办事项', '代办事项', '帮办内容', '代办内容', '问题诉求', '服务内容'], words: { all: [['诉求', '需求', '困难', '问题']], without: ['类别', '时间', '单位', '部门', '项目', '企业名称', '时限'] } },
    { ...UNIT, synonyms: ['服务单位', '承办单位', '办理单位', ...UNIT.synonyms] },
    { name: 'raisedOn', label: '受理时间', type: 'period', required: 'no', synonyms: ['受理时间', '提出时间', '走访时间', '受理日期', '登记时间'], words: { all: [['提出', '受理', '走访', '登记', '反映', '收集'], ['时间', '日期', '年月', '月份']], without: ['时限'] } },
    { name: 'deadline', label: '办理时限', type: 'period', required: 'no', part: 'end', synonyms: ['办理时限', '完成时限', '时限', '办结时限', '要求办结时间'], words: { all: [LIMIT_WORDS], without: ['实际'] } },
    yesNo('solved', '是否解决', ['是否解决', '办理结果', '办理情况', '解决情况', '是否办结', '办结情况'], { yes: ['已解决', '已办结', '办结', '解决'], no: ['未解决', '未办结', '办理中', '正在办理', '解决中'] }, { state: STATE_OF, meaning: SETTLED, ambiguous: ANSWERS }),
    { name: 'solvedOn', label: '解决时间', type: 'period', required: 'no', fact: true, synonyms: ['解决时间', '办结时间', '办结日期', '解决日期', '完成时间'], words: { all: [['解决', '办结', '办理完成', '答复', '实际解决', '实际办结', '实际完成'], DAYS], without: ['时限', '要求', '计划'] } },
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [{ kind: 'order', first: 'raisedOn', then: 'solvedOn' }],
  figures: [
    { key: 'count', label: '受理诉求', meaning: '台账中的全部诉求', count: null },
    { key: 'solved', label: '已解决', meaning: '已解决的诉求', count: solved },
    { key: 'solvedRate', label: '解决率', meaning: '已解决÷受理诉求', part: 'solved', whole: 'count' },
    { key: 'late', label: '超时限未解决', meaning: '已过办理时限仍未解决的诉求', count: all(due('deadline'), not(solved)) },
  ],
  groups: ['quarter', 'leadUnit'],
  lists: [{ key: 'open', title: '未解决的诉求', where: not(solved), fields: ['quarter', 'demand', 'leadUnit', 'deadline'], days: { label: '超期（天）', comparison: 'deadline' } }],
};
