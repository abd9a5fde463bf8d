import { normalizeText } from '../cells/cell-text';

const MARK = '[●○◎√✓✔×✗✘■□▲△★☆]';
const BEGINS = new RegExp(`^${MARK}`);
const IN_BRACKETS = /\(([^()]{1,60})\)/g;
/** 已开工打●, 未开工的填○. */
const WORD_FIRST = new RegExp(`([\\u4e00-\\u9fff]{1,8}?)(?:的|者|项目)?[打填画划标用为:]{1,2}(${MARK})`, 'g');
/** ●已开工, ○表示未开工. */
const MARK_FIRST = new RegExp(`(${MARK})(?:为|表示|代表|即|:)?([\\u4e00-\\u9fff]{1,8})`, 'g');

/** What the brackets of a header say of the marks below it: 是否开工（已开工打●，未开工打○）, （■已开工 □未开工）. */
export function legendOf(header: string): ReadonlyMap<string, string> {
  const legend = new Map<string, string>();
  for (const [, inner = ''] of normalizeText(header).matchAll(IN_BRACKETS)) {
    const begins = BEGINS.test(inner);
    for (const [, one = '', other = ''] of inner.matchAll(begins ? MARK_FIRST : WORD_FIRST))
      legend.set(begins ? one : other, begins ? other : one);
  }
  return legend;
}
