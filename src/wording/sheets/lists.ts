import type { MissingCounts } from '../../progress/missing';
import type { MissingStatus } from '../../progress/result';
import { missingWords } from '../missing';
import { STATUS } from './status';

/** Words of 未达标项目清单 and 问题清单. */
export const MISSED_HEAD = ['序号', '项目名称', '责任单位', '包联领导', '计划开工', '实际开工', '状态', '原因'] as const;
export const FINDINGS_HEAD = ['序号', '级别', '单元格', '项目名称', '列名', '问题', '一键修复'] as const;
export const NOTHING_MISSED = '截至统计日，没有未达标和需关注的项目。';
export const NO_FINDINGS = '校验未发现问题。';
export const FIXABLE = { yes: '可修复', no: '' } as const;
export const WHOLE_TABLE = '（整列或整表）';

export const MISSED_RULE =
  '未达标：应开未开（计划时间已到、台账无开工记录）和未复工（续建项目尚未复工）。其余为需关注，不作为未达标事实——应开待核实：按计划应已开工、台账没有实际开工信息；建议提前：按计划该季度开工率不达标、需提前的项目；计划过晚：计划开工晚于三季度末；无法判断：计划开工时间或建设性质无法识别。';

/** How many miss the target, by status. */
export function missedSummary(sums: MissingCounts, counts: readonly (readonly [MissingStatus, number])[]): string {
  return `${missingWords(sums)}：${counts.map(([status, count]) => `${STATUS[status]}${String(count)}个`).join('，')}。`;
}

export function findingsSummary(
  counts: { readonly error: number; readonly warning: number; readonly info: number },
  fixable: number,
): string {
  return `共${String(counts.error + counts.warning + counts.info)}条：错误${String(counts.error)}条，警告${String(counts.warning)}条，提示${String(counts.info)}条；其中可一键修复${String(fixable)}条。`;
}

export function cutNote(shown: number, cut: number): string {
  return `本表只列前${String(shown)}条，另有${String(cut)}条未列出。`;
}

/** At the end of a text that no cell takes whole. */
export const cutText = (length: number): string => `…（全文${String(length)}字，单元格放不下，其余从略）`;
