import type { Nature } from '../mechanism/vocabulary';

/** Words of 分类汇总. */
export const BREAKDOWN = {
  group: '分类',
  count: '项目个数',
  total: '总投资',
  plan: '年度计划投资',
  completed: '累计完成投资',
  completionRate: '投资完成率',
  newProjects: '新开工项目',
  plannedToDate: '按计划应开工',
  started: '已开工',
  rate: '开工率',
  plannedRate: '按计划开工率',
  sum: '合计',
  sumOfProjects: '合计（按项目计）',
  blank: '未填写',
  other: '其他（另列不下）',
} as const;

/** The blocks, in order, by field of the ledger. */
export const BLOCK_TITLE = {
  field: '按领域',
  nature: '按建设性质',
  leadUnit: '按责任单位',
  leader: '按包联领导',
  township: '按乡镇',
} as const;

/** Natures of records whose own cell says none. */
export const NATURE_NAME: Readonly<Record<Nature, string>> = { new: '新开工', continuing: '续建', outside: '前期、储备', ended: '已竣工', unknown: '未填写' };

const NUMERAL = ['一', '二', '三', '四', '五', '六'];

export function blockTitle(index: number, title: string): string {
  return `${NUMERAL[index] ?? String(index + 1)}、${title}`;
}

export const LEADERS_NOTE = '一个项目由多位领导包联的，在每位领导名下各计一次，因此各行之和可能大于合计；合计按项目计，不重复。';
export const NEW_GROUP_NOTE = '按领域、建设性质、责任单位各行之和即为合计；台账中出现新的分类后请重新生成。';
export const COMPLETION_RULE = '投资完成率＝累计完成投资之和÷年度计划投资之和。';

export function restNote(rows: number): string {
  return `分类超过${String(rows)}个的，只列前${String(rows)}个，其余并入“${BREAKDOWN.other}”。`;
}
