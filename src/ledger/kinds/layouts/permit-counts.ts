import type { FieldSpec } from '../kind';
import type { RegisterKind } from '../register';
import { PERMITS } from '../registers/permits';
import { ASIDES, CODE, PROJECT, REMARK, SEQUENCE, TOWNSHIP, UNIT } from '../shared-fields';

const THINGS = ['手续', '前期手续', '手续数', '手续数量', '手续个数', '手续项数', '手续总数', '事项', '事项数', '审批手续', '审批事项', '前期手续数', '件数', '项数', '数', '数量', ''];
/** Numbers of permits: 应办手续, 手续应办数, 前期手续 > 应办. */
const counted = (name: string, label: string, words: readonly string[]): FieldSpec => ({ name, label, type: 'number', required: 'no', synonyms: [], composed: [[words, THINGS], [THINGS, words], [THINGS, words, ['数']]], under: { parents: ['手续', '事项', '审批', '办理情况'], children: words.flatMap((word) => ['', '数', '数量', '项数', '个数', '件数'].map((thing) => word + thing)) } });

/** 前期手续 with how many each project needs, has and lacks, in place of a column for each (第六条). */
export const PERMIT_COUNTS: RegisterKind = {
  key: 'permit-counts',
  label: '前期手续办理清单（按件数）',
  counter: '个',
  article: PERMITS.article,
  action: PERMITS.action,
  titles: PERMITS.titles,
  signature: [['needed', 'done', 'open'], ['done', 'open']],
  also: [[['needed'], ['done', 'open']]],
  project: 'name',
  proposed: true,
  layoutOf: PERMITS.key,
  allNumbers: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    counted('needed', '应办手续', ['应办', '需办', '需办理', '应办理', '共需办理', '应办结', '涉及']),
    counted('done', '已办手续', ['已办', '已办理', '已办结', '已办好', '办结', '已完成', '已取得']),
    counted('open', '未办手续', ['未办', '未办理', '未办结', '待办', '待办理', '尚未办理', '未完成', '正在办理', '在办', '未取得']),
    UNIT,
    TOWNSHIP,
    { name: 'problem', label: '未办手续名称', type: 'text', required: 'no', synonyms: ['未办手续名称', '待办手续名称', '未办理手续名称', '未办结手续名称', '未办事项名称', '未办手续清单', '存在问题', '卡点'] },
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [{ kind: 'adds-up', parts: ['done', 'open'], whole: 'needed' }],
  figures: [
    { key: 'count', label: '列入清单项目', meaning: '清单中的全部项目', count: null },
    { key: 'settled', label: '手续齐全项目', meaning: '未办手续填0的项目', count: { nought: 'open' } },
    { key: 'needed', label: '应办手续', meaning: '应办手续项数合计', total: 'needed', where: null },
    { key: 'done', label: '已办手续', meaning: '已办手续项数合计', total: 'done', where: null },
    { key: 'open', label: '未办手续', meaning: '未办手续项数合计', total: 'open', where: null },
    { key: 'doneRate', label: '手续办结率', meaning: '已办手续÷应办手续', part: 'done', whole: 'needed' },
  ],
  groups: ['leadUnit', 'township'],
  lists: [],
};
