import { civilOf, type Day } from '../spreadsheet/calendar';
import { targetOf } from './targets';

/** What the document wants done in certain months of the year. */
export interface Duty {
  readonly article: string;
  readonly wording: string;
  /** Months in which it is to be thought of, and the month whose end is the limit. */
  readonly from: number;
  readonly until: number;
}

/** The calendar of the document. Where it names a quarter, the last day of the quarter is the limit. */
export const DUTIES: readonly Duty[] = [
  { article: '第一条', wording: '每年三季度开展项目谋划储备', from: 7, until: 9 },
  { article: '第一条', wording: '12月底基本形成谋划储备“六张项目清单”', from: 10, until: 12 },
  { article: '第九条', wording: `${targetOf('start-q1').wording}，${targetOf('resumption-q1').wording}`, from: 1, until: 3 },
  { article: '第九条', wording: targetOf('start-q2').wording, from: 4, until: 6 },
  { article: '第九条', wording: targetOf('start-q3').wording, from: 7, until: 9 },
  { article: '第八条', wording: '“优质服务季”活动一季一主题', from: 1, until: 12 },
  { article: '第十七条', wording: '目标任务年初确定、动态调整、适时补充、滚动接续', from: 1, until: 2 },
];

/** The duties of a day, nearest limit first. */
export function dutiesOn(day: Day): Duty[] {
  const { month } = civilOf(day);
  return DUTIES.filter(({ from, until }) => from <= month && month <= until).sort((a, b) => a.until - b.until);
}
