import { any, by, is, not, type RegisterKind } from '../register';
import { ANSWERS, ASIDES, CODE, DAYS, PROJECT, REMARK, SEQUENCE, SETTLED, TOWNSHIP, UNIT, YES, yesNo } from '../shared-fields';

const solved = any(is('solved', YES), by('solvedOn'));

/** 需省级协调, 请市级层面予以解决. */
const LEVEL = (words: string): string | null => {
  const level = /^(?:需要?|请|提请|报请|拟请){0,2}由?(国家|省|市|县)(?:级|里|直)?(?:层面|部门)?(?:协调|解决|支持|帮助|研究|予以|调度){0,3}$/.exec(words)?.[1];
  return level === undefined ? null : level === '国家' ? level : `${level}级`;
};

/** What headings about the state of its records name. */
const STATE_OF = ['事项', '研究', '问题', '协调', '解决', '办理', '办结', '完成', '落实', '推进', '答复', '提请', '进展', ''];

/** Words of titles and tabs that announce it where its columns do not contradict. */
const TITLES = ['提请', '上级协调', '上级层面', '上级解决', '上级支持', '上报事项'];

/** 提请上级协调解决事项清单: what a township or the county cannot settle by itself, by the level that can (第十条). */
export const MATTERS: RegisterKind = {
  key: 'matters',
  label: '提请上级协调事项清单',
  counter: '项',
  article: '第十条',
  action: 4,
  titles: ['提请', '上级协调', '协调事项', '上报事项'],
  signature: [['level'], ['matter']],
  announced: { titles: [...TITLES, ...['省', '市', '县'].flatMap((level) => [`${level}级协调`, `${level}级层面`, `${level}级解决`, `${level}级支持`, `需${level}`, `请${level}`])], headings: true, signature: [['matter']] },
  project: 'name',
  identity: ['name', 'matter'],
  proposed: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    { name: 'matter', label: '需协调事项', type: 'text', required: 'column', synonyms: ['需协调事项', '协调事项', '需上级协调事项', '提请事项', '需协调解决的问题', '需要协调的问题', '上报事项', '事项', '需协调解决事项'], words: { all: [['协调', '提请', '上报', '支持', '研究', '反映'], ['事项', '问题']], without: ['层级', '时间', '单位'] } },
    { name: 'level', headed: true, label: '协调层级', type: 'choice', required: 'column', synonyms: ['协调层级', '层级', '需协调层级', '解决层级', '提请层级', '上报层级'], vocabulary: { 国家: ['国家级', '国家层面'], 省级: ['省', '省级层面', '省里'], 市级: ['市', '市级层面'], 县级: ['县', '县级层面'] }, meaning: LEVEL },
    TOWNSHIP,
    UNIT,
    { name: 'reportedOn', label: '上报时间', type: 'period', required: 'no', synonyms: ['上报时间', '提请时间', '上报日期', '反映时间', '提出时间'] },
    yesNo('solved', '是否解决', ['是否解决', '办理结果', '解决情况', '办理情况', '答复情况'], { yes: ['已解决', '已办结', '已协调'], no: ['未解决', '协调中', '正在协调', '未答复'] }, { state: STATE_OF, meaning: SETTLED, ambiguous: ANSWERS }),
    { name: 'solvedOn', label: '解决时间', type: 'period', required: 'no', fact: true, synonyms: ['解决时间', '办结时间', '解决日期'], words: { all: [['解决', '办结', '办理完成', '答复', '实际解决', '实际办结', '实际完成'], DAYS], without: ['时限', '要求', '计划'] } },
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [{ kind: 'order', first: 'reportedOn', then: 'solvedOn' }],
  figures: [
    { key: 'count', label: '提请事项', meaning: '清单中的全部事项', count: null },
    { key: 'solved', label: '已解决', meaning: '已解决的事项', count: solved },
    { key: 'solvedRate', label: '解决率', meaning: '已解决÷提请事项', part: 'solved', whole: 'count' },
  ],
  groups: ['level', 'township', 'leadUnit'],
  lists: [{ key: 'open', title: '尚待上级协调的事项', where: not(solved), fields: ['matter', 'level', 'township', 'leadUnit', 'reportedOn'], days: { label: '上报至今（天）', comparison: 'reportedOn' } }],
};
