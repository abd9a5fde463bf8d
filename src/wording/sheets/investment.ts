import { targetText } from '../percent';
import type { Light, LightRule } from '../../mechanism/lights';
import type { TimePath } from '../../mechanism/time-path';

/** Names of the lights; the sign tells them apart without colour. */
export const LIGHT: Readonly<Record<Light, string>> = { green: '● 绿灯', yellow: '▲ 黄灯', red: '■ 红灯', grey: '○ 灰灯' };

/** The rule of the lights as it is printed under the tables. */
export function lightRule(rule: LightRule): string {
  const grey = '没有年度计划、没有填报累计完成投资或年度未开始的，不能计算，为○灰灯。';
  if (rule.family === 'points') {
    const green =
      rule.yellow === 0
        ? '投资完成率不低于序时进度的为●绿灯'
        : `投资完成率不低于序时进度、或低于序时进度不足${String(rule.yellow)}个百分点的为●绿灯`;
    return `亮灯规则（百分点法）：${green}；低${String(rule.yellow)}至${String(rule.red)}个百分点（含）的为▲黄灯；低${String(rule.red)}个百分点以上的为■红灯。${grey}`;
  }
  return `亮灯规则（比例法）：投资完成率达到序时进度${targetText(rule.yellow)}及以上的为●绿灯；达到${targetText(rule.red)}及以上、不足${targetText(rule.yellow)}的为▲黄灯；不足${targetText(rule.red)}的为■红灯。${grey}`;
}

/** How the time progress is set, as it is printed. */
export function timeRule(path: TimePath): string {
  switch (path.kind) {
    case 'linear':
      return '序时进度＝截至月份÷12。';
    case 'monthly':
      return '序时进度按本单位分月计划累计比例计算。';
    case 'milestones':
      return `序时进度按本单位节点目标计算（${path.points.map(({ month, share }) => `${String(month)}月底${targetText(share)}`).join('，')}），节点之间按月均摊。`;
  }
}

/** Words of 投资进度. */
export const INVESTMENT = {
  whole: '全县',
  chart: '各责任单位投资完成率与序时进度',
  first: (count: number): string => `（前${String(count)}名）`,
  list: '项目投资进度（按与序时进度的差距，差的在前）',
  listHead: [
    '项目名称',
    '责任单位',
    '包联领导',
    '年度计划投资',
    '累计完成投资',
    '投资完成率',
    '序时进度',
    '与序时相差',
    '亮灯',
    '说明',
    '台账行',
  ],
  none: '台账没有项目。',
  noColumns: (missing: readonly string[]): string => `台账没有“${missing.join('”“')}”列，不能计算投资进度，全部为○灰灯；补充后重新生成。`,
  unreported: (count: number): string => `有${String(count)}个项目没有填报累计完成投资，合计中按未完成计。`,
  rank: '排名按投资完成率从高到低，相同的并列；没有年度计划的不排。',
} as const;

/** Why a project's light cannot be computed. */
export const GREY_REASON = { plan: '无计划', completed: '未填报累计完成', time: '年度未开始' } as const;
