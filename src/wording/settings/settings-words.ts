import type { KnownNature, StartState } from '../../mechanism/vocabulary';

/** Words for the vocabularies in the settings. */
export const WORDS = {
  intro: '台账中的用词按以下归类理解。词之间用顿号分开；排在前面的几个会出现在空白台账的下拉列表里。',
  natures: '建设性质',
  nature: {
    new: '按新开工计入开工率',
    continuing: '按续建考核复工',
    outside: '不计入（前期、储备）',
    ended: '已竣工投产',
  } satisfies Record<KnownNature, string>,
  states: '开工情况',
  state: {
    started: '已开工',
    working: '正在施工（续建算已复工）',
    stopped: '停工',
    'not-started': '未开工',
    ended: '已竣工',
  } satisfies Record<StartState, string>,
  sectors: '领域',
  sectorsLabel: '领域及其别名',
  sectorsHint: '一行一个领域，冒号后写别名，如：产业类：产业、产业项目',
  joint: '、',
  colon: '：',
  empty: '至少填写一个词，每个词不超过20个字。',
  repeated: (word: string): string => `“${word}”出现了两次，请只留一处。`,
  restore: (group: string): string => `“${group}”恢复默认`,
} as const;
