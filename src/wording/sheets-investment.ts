import type { Light, LightRule } from '../mechanism/lights';
import type { TimePath } from '../mechanism/time-path';

/** Names of the lights; the sign tells them apart without colour. */
export const LIGHT: Readonly<Record<Light, string>> = { green: '● 绿灯', yellow: '▲ 黄灯', red: '■ 红灯', grey: '○ 灰灯' };

/** The rule of the lights as it is printed under the tables. */
export function lightRule(rule: LightRule): string {
  const grey = '没有年度计划、没有填报累计完成投资或年度未开始的，不能计算，为○灰灯。';
  if (rule.family === 'points') {
    const green = rule.yellow === 0 ? '投资完成率不低于序时进度的为●绿灯' : `投资完成率不低于序时进度、或低于序时进度不足${String(rule.yellow)}个百分点的为●绿灯`;
    return `亮灯规则（百分点法）：${green}；低${String(rule.yellow)}至${String(rule.red)}个百分点（含）的为▲黄灯；低${String(rule.red)}个百分点以上的为■红灯。${grey}`;
  }
  return `亮灯规则（比例法）：投资完成率达到序时进度${percent(rule.yellow)}及以上的为●绿灯；达到${percent(rule.red)}及以上、不足${percent(rule.yellow)}的为▲黄灯；不足${percent(rule.red)}的为■红灯。${grey}`;
}

/** How the time progress is set, as it is printed. */
export function timeRule(path: TimePath): string {
  switch (path.kind) {
    case 'linear':
      return '序时进度＝截至月份÷12。';
    case 'monthly':
      return '序时进度按本单位分月计划累计比例计算。';
    case 'milestones':
      return `序时进度按本单位节点目标计算（${path.points.map(({ month, share }) => `${String(month)}月底${percent(share)}`).join('，')}），节点之间按月均摊。`;
  }
}

function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}
