import type { TimePath } from '../../mechanism/time-path';

/** Words for 序时进度 in the settings. */
export const PATH = {
  intro: '投资完成率与序时进度相比得出差距和亮灯。',
  kind: '序时进度的计算方式',
  kinds: {
    linear: '按月均摊（月份÷12）',
    monthly: '按分月计划（逐月填累计比例）',
    milestones: '按时间节点（如6月底达到60%）',
  } satisfies Record<TimePath['kind'], string>,
  months: '各月底累计比例',
  month: (month: number): string => `${String(month)}月`,
  monthsInvalid: '请填0到100之间的数，后一个月不小于前一个月。',
  points: '时间节点',
  pointMonth: (at: number): string => `第${String(at)}个节点的月份`,
  pointShare: (at: number): string => `第${String(at)}个节点的累计比例`,
  endOf: (month: number): string => `${String(month)}月底`,
  add: '添加节点',
  remove: '删除',
  removeOne: (at: number): string => `删除第${String(at)}个节点`,
  pointsInvalid: '节点请按月份先后填，比例在0到100之间，后一个不小于前一个。',
} as const;
