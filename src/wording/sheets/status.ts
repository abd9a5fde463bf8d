import type { MissingStatus, ProjectStatus } from '../../progress/result';
import { present } from '../../spreadsheet/present';

/** Name of each status on sheets, in the pane and as the label of a mark. */
export const STATUS: Readonly<Record<ProjectStatus, string>> = {
  'started-early': '提前开工',
  started: '按期开工',
  'started-late': '延期开工',
  unreadable: '无法判断',
  overdue: '应开未开',
  unconfirmed: '应开待核实',
  due: '本季应开工',
  'too-late': '计划过晚',
  'pull-forward': '建议提前',
  later: '未到计划时间',
  resumed: '已复工',
  'not-resumed': '未复工',
  'resumption-unknown': '复工情况不明',
  outside: '不计入开工率',
  ended: '已竣工',
};

const QUARTER = ['', '一季度', '二季度', '三季度', '四季度'] as const;

/** 一季度 to 四季度. */
export function quarterName(quarter: number): string {
  return QUARTER[quarter] ?? String(quarter);
}

/** What a reason needs to know; texts are as the ledger's people write them. */
export interface ReasonFacts {
  /** Planned start in Chinese, '' when it cannot be read. */
  readonly planned: string;
  readonly actual: string;
  /** For `pull-forward`: the quarter whose plan is short, its target in percent, and by how many projects the plan misses it. */
  readonly planShort: { readonly quarter: number; readonly targetPercent: number; readonly short: number } | null;
  readonly asOf: string;
  /** Nature not readable, rather than the date. */
  readonly natureUnknown: boolean;
  /** Planned start written as a bare year. */
  readonly yearOnly: boolean;
  /** What is said of start or resumption and not understood: the column and its words, no words for a formula not yet calculated. */
  readonly unclear: { readonly label: string; readonly text: string | null } | null;
  /** Continuing project, asked for resumption. */
  readonly continuing: boolean;
  /** The planned start is a formula not yet calculated. */
  readonly planUncalculated: boolean;
}

/** Why a project has its status, in one sentence. */
export function statusReason(status: ProjectStatus, facts: ReasonFacts): string {
  switch (status) {
    case 'started-early':
      return `计划${facts.planned}开工，实际${facts.actual}开工，提前。`;
    case 'started':
      return facts.actual === '' ? '台账注明已开工。' : `${facts.actual}已开工。`;
    case 'started-late':
      return `计划${facts.planned}开工，实际${facts.actual}才开工。`;
    case 'unreadable':
      return facts.natureUnknown
        ? '建设性质无法识别，不能判断是否计入开工率。'
        : facts.unclear
          ? `“${facts.unclear.label}”${facts.unclear.text === null ? '的公式还没有计算结果' : `写的是“${facts.unclear.text}”，含义不明`}，不能判断是否${facts.continuing ? '复工' : '开工'}。`
          : facts.planUncalculated
            ? '计划开工时间的公式还没有计算结果，不能判断应在哪个季度开工；请在 Excel 或 WPS 中打开并保存后再统计。'
            : facts.yearOnly
              ? `计划开工时间“${facts.planned}”只到年份，不能按季度判断。`
              : '计划开工时间为空或无法识别，不能判断应在哪个季度开工。';
    case 'overdue':
      return `计划${facts.planned}开工，截至${facts.asOf}未开工。`;
    case 'unconfirmed':
      return `计划${facts.planned}开工，按计划应已开工，台账无实际开工信息，请核实。`;
    case 'due':
      return `计划${facts.planned}开工，本季度内应开工。`;
    case 'too-late':
      return `计划${facts.planned}开工，晚于三季度末，不符合三季度100%开工的要求。`;
    case 'pull-forward': {
      const { quarter, targetPercent, short } = present(facts.planShort, 'quarter whose plan is short');
      return `${quarterName(quarter)}目标${targetPercent}%，按计划差${short}个，建议将本项目由${facts.planned}提前开工。`;
    }
    case 'later':
      return `计划${facts.planned}开工，未到时间。`;
    case 'resumed':
      return '续建项目，已复工。';
    case 'not-resumed':
      return '续建项目，尚未复工（一季度应100%复工）。';
    case 'resumption-unknown':
      return '续建项目，台账没有复工信息。';
    case 'outside':
      return '前期或储备项目，不计入开工率。';
    case 'ended':
      return '已竣工或投产。';
  }
}

/** Colours of the marks: fills light enough for black text in print, each told apart by its label too. */
export const MARK_COLORS: Readonly<Record<MissingStatus, { readonly fill: string; readonly color: string; readonly bold: boolean }>> = {
  overdue: { fill: 'F8CBAD', color: '7F1D1D', bold: true },
  unconfirmed: { fill: 'FFE699', color: '5C4400', bold: false },
  'not-resumed': { fill: 'F4B0C4', color: '6B0F2E', bold: true },
  'pull-forward': { fill: 'BDD7EE', color: '1F3864', bold: false },
  'too-late': { fill: 'D9C3E8', color: '3F1D5C', bold: false },
  unreadable: { fill: 'D9D9D9', color: '3A3A3A', bold: false },
};
