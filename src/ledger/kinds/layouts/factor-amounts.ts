import type { FieldSpec } from '../kind';
import type { RegisterKind } from '../register';
import { FACTORS } from '../registers/factors';
import { ASIDES, CODE, PROJECT, REMARK, SEQUENCE, TOWNSHIP, UNIT } from '../shared-fields';

/** Factors that are counted in 亩, 千瓦 or 吨. */
const THINGS = ['用地', '土地', '建设用地', '林地', '用林', '占补平衡指标', '指标', '用地指标', '用地面积', '用水', '供水', '用电', '供电', '用电负荷', '电力', '用气', '供气', '用能', '能耗', '能耗指标', '环境容量', '用热', '供热'];
const MEASURES = ['', '面积', '量', '数量', '指标', '规模', '亩数'];
const NEEDS = ['需求', '总需求', '需求总量', '所需', '需要', '应保障', '需保障'];
const MET = ['已落实', '已保障', '已保障到位', '已解决', '已供', '已供地', '已供应', '落实', '已报批', '已批复', '已到位'];
const OPEN = ['未落实', '未保障', '未解决', '尚未落实', '未供', '未供地', '缺口', '尚缺', '待落实', '待保障', '未报批', '未批复', '未到位'];
/** 用地需求, 需求面积, 用地 > 需求. */
const measured = (name: string, label: string, words: readonly string[]): FieldSpec => ({
  name,
  label,
  type: 'number',
  required: 'no',
  synonyms: [],
  composed: [[words, MEASURES], [MEASURES, words], [THINGS, words, MEASURES], [words, THINGS, MEASURES], [THINGS, MEASURES, words]],
  under: { parents: THINGS, children: words.flatMap((word) => MEASURES.map((measure) => word + measure)) },
});

/** 要素保障 with how much each project needs and has of one factor: 用地需求, 已落实, 未落实 in 亩 (第七条). */
export const FACTOR_AMOUNTS: RegisterKind = {
  key: 'factor-amounts',
  label: '要素保障清单（按数量）',
  counter: '个',
  article: FACTORS.article,
  action: FACTORS.action,
  titles: FACTORS.titles,
  signature: [['needed'], ['met', 'lacking']],
  project: 'name',
  proposed: true,
  layoutOf: FACTORS.key,
  allNumbers: true,
  fields: [
    SEQUENCE,
    PROJECT,
    CODE,
    measured('needed', '需求数量', NEEDS),
    measured('met', '已落实数量', MET),
    measured('lacking', '未落实数量', OPEN),
    UNIT,
    TOWNSHIP,
    REMARK,
  ],
  asides: ASIDES,
  detailParents: [],
  rules: [{ kind: 'adds-up', parts: ['met', 'lacking'], whole: 'needed' }],
  figures: [
    { key: 'count', label: '列入清单项目', meaning: '清单中的全部项目', count: null },
    { key: 'settled', label: '已全部落实项目', meaning: '未落实数量填0的项目', count: { nought: 'lacking' } },
    { key: 'needed', label: '需求数量', meaning: '需求数量合计，计量单位同原表', total: 'needed', where: null },
    { key: 'met', label: '已落实数量', meaning: '已落实数量合计，计量单位同原表', total: 'met', where: null },
    { key: 'lacking', label: '未落实数量', meaning: '未落实数量合计，计量单位同原表', total: 'lacking', where: null },
    { key: 'metRate', label: '落实率', meaning: '已落实数量÷需求数量', part: 'met', whole: 'needed' },
  ],
  groups: ['leadUnit', 'township'],
  lists: [],
};
