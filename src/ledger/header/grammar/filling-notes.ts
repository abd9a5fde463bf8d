import { UNIT_NAMES } from '../../cells/money-unit';

/**
 * What a header's brackets say of how its cells are filled in: （未开工不填）, （格式：2025-01）, （单位：万元，保留整数）, （以开工令为准）. What they name
 * is no word of the header: the example's year is not the column's, 未开工 makes no start a state. Brackets that ask (填是或否) stay.
 */
const FILLING_NOTE =
  /\((?=[^()]{0,40}(?:填|格式|保留|小数|下拉|必选|单选|勾选|例如|示例|样例|一致|为准|如(?:[:：]|20)))(?![^()]{0,40}(?:[是有√y][/、或]|[打划画][√勾×]|[●○◎■□▲△★☆×✓✔]))[^()]{1,40}\)/g;
/** （1已开工、2未开工）: what digits below it mean. */
const DIGITS_MEAN = /\((?:\d(?:=|表示|代表|为|[:.、-])?[\u4e00-\u9fff]{1,8}[,;、/]?){2,8}\)/g;
/** 计划开工时间（月）, 计划开工日期（月/日）: how fine the dates below are. Of amounts it says which they are: 完成投资（月）. */
const DATES_BELOW = /(?<=时间|日期|时限|期限|节点)\((?:月份?|月份?[/、.-]?日期?|季度?)\)$/;
/** The unit that such a note names stays. */
const UNIT = new RegExp(UNIT_NAMES);

/** A levelled header without what its brackets say of filling it in. */
export function withoutFillingNotes(header: string): string {
  return header
    .replace(DIGITS_MEAN, '')
    .replace(DATES_BELOW, '')
    .replace(FILLING_NOTE, (note) => {
      const unit = UNIT.exec(note);
      return unit ? `(${unit[0]})` : '';
    });
}
