import type { Nature } from '../../mechanism/vocabulary';
import { present } from '../../spreadsheet/present';

/** Words of 分类汇总. */
export const BREAKDOWN = {
  group: '分类',
  count: '项目个数',
  countShare: '个数占比',
  total: '总投资',
  totalShare: '投资占比',
  plan: '年度计划投资',
  completed: '累计完成投资',
  completionRate: '投资完成率',
  reported: '已报完成数的项目',
  time: '序时进度',
  gap: '与序时相差',
  light: '亮灯',
  rank: '排名',
  planned: '按计划季末应开工',
  due: '至截止日应开工',
  early: '未到计划时间已开工',
  late: '应开未开',
  needed: '达标需开工',
  short: '差额',
  continuing: '续建项目',
  resumed: '已复工',
  notResumed: '未复工（含不明）',
  resumptionRate: '复工率',
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
  sector: '按领域',
  nature: '按建设性质',
  leadUnit: '按责任单位',
  leader: '按包联领导',
  township: '按乡镇',
} as const;

/** Natures of records whose own cell says none. */
export const NATURE_NAME: Readonly<Record<Nature, string>> = {
  new: '新开工',
  continuing: '续建',
  outside: '前期、储备',
  ended: '已竣工',
  unknown: '未填写',
};

const NUMERAL = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一 to 九十九. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), present(NUMERAL[number % 10], 'NUMERAL', number % 10)];
  return tens === 0 ? ones : `${tens === 1 ? '' : present(NUMERAL[tens], 'NUMERAL', tens)}十${ones}`;
}

export function blockTitle(index: number, title: string): string {
  return `${chineseNumeral(index + 1)}、${title}`;
}

export const LEADERS_NOTE = '一个项目由多位领导包联的，在每位领导名下各计一次，因此各行之和可能大于合计；合计按项目计，不重复。';
export const NEW_GROUP_NOTE = '除包联领导外，各行之和即为合计；台账中出现新的分类后请重新生成。';
export const COMPLETION_RULE = '投资完成率＝累计完成投资之和÷年度计划投资之和。';

export function restNote(rows: number): string {
  return `分类超过${String(rows)}个的，只列前${String(rows)}个，其余并入“${BREAKDOWN.other}”。`;
}

export const SHARE_NOTE = '占比＝本行÷合计。';
export const RANK_NOTE: Readonly<Record<'completionRate' | 'total', string>> = {
  completionRate: '排名按投资完成率从高到低，相同的并列；没有年度计划的不排。',
  total: '排名按总投资从高到低，相同的并列。',
};
export const INVESTMENT_CHART = '各领域投资（亿元）';
