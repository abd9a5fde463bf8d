import { UNIT_NAMES } from '../cells/money-unit';
import { readNumbering } from './numbering';
import type { NatureWords } from '../natures';
import { isUnitLine } from '../header/grammar/unit-line';
import { normalizeText } from '../cells/cell-text';

const TOTAL = /^(?:全[县市区省旗])?(?:合计|总计|小计|累计|共计|全县|全市|全区|总合计)(?:[:：(]|\d|共|$)|^.{1,12}(?:小计|合计|总计)$/;
const NOTE =
  /^(?:注|备注|说明|填表说明|填写说明|填报说明|填报人|审核人|审核|复核|联系人|联系电话|制表|制表人|填表|填表人|经办人|签发|签发人|签字|单位负责人|负责人|单位领导|分管领导|主管领导|主要领导|附注)[:：]|^注\d?[、.]|^[*★▲●]+(?:为|表示|标注)/;
const ENDS_LIKE_SECTION = /^\(?共?\d{1,6}[个项]|\(\d{1,6}[个项].{0,60}\)$|[:：]$/;

/** 合计, 小计, 全区 …: the row adds others up. Levelled text. */
export function isTotalText(levelled: string): boolean {
  return TOTAL.test(levelled);
}

/** 注：…, 填报人：…: the row says something about the table. Levelled text. */
export function isNoteText(levelled: string): boolean {
  return NOTE.test(levelled) || isUnitLine(levelled);
}

/** 审核：, 填表人：王某: one of several such cells side by side is a place to sign. Levelled text. */
export function isLabelText(levelled: string): boolean {
  return /^[\u4e00-\u9fff()]{2,10}[:：]/.test(levelled);
}

/** A text that heads the rows below it: numbered, counted, or a bare word of 建设性质. */
export function isSectionText(text: string, natures: NatureWords): boolean {
  const levelled = normalizeText(text);
  return readNumbering(text) !== null || ENDS_LIKE_SECTION.test(levelled) || natures.inWords(text) !== null || /\(\d+\)$/.test(levelled);
}

/** 平均每个项目, 占比, 同比增长, 序时进度, 去年同期: numbers about the rows above that are no sum of them. Levelled text. */
export function isRatioText(levelled: string): boolean {
  return /^(?:平均|均值|人均|占(?:全|总|年|比)|同比|环比|增[长幅]|完成率|开工率|比重|比例|[序时]{2}进度|时间进度|均衡进度|(?:去年|上年|上月|上期)(?:同期|数|完成|$)|较(?:去年|上年|上月|上期|同期|时序|序时))/.test(
    levelled,
  );
}

const COUNT_LABEL =
  /^(?:其中:?)?[^\d:(),。]{0,10}(?:数|率|数量|总量|总额|占比|比例|比重|件数|合计|总计)(?:\([^()]{1,8}\))?:?$|^(?:其中:?)?(?:[已未应待]|正在)[^\d:(),。]{1,6}:?$/;
const COUNTED = /^(?:共|约)?\d{1,9}(?:\.\d{1,17})?(?:%|‰|[个项件条家户篇次人]|万元|亿元|元)?(?:项目|问题|事项)?$/;

/** Nothing but what is counted and how many that are, side by side: 已办结数 3, 办结率 50%. Levelled texts. */
export function isCountRow([label = '', ...others]: readonly string[]): boolean {
  return (
    COUNT_LABEL.test(label) &&
    others.some((text) => COUNTED.test(text)) &&
    others.every((text) => COUNTED.test(text) || COUNT_LABEL.test(text))
  );
}

/** 其中：… and 下列12个子项目 belong to the project above. Levelled text. */
export function isPartText(levelled: string): boolean {
  return /^其中|^下列\d+[个项]|^包[括含][:：]/.test(levelled);
}

/** 示例, 必填, 请填写…: what a template says about filling it in. Levelled text. */
export function isInstruction(levelled: string): boolean {
  return /^(?:填写|填报)?(?:说明|要求|示例|样例|例|例如)[:：]?$|填写|填报|必填|选填|下拉|请[填选按]|^如[:：]|格式|单选|多选|保留.位小数|^按.{1,12}填|^(?:单位)?[:：]?(?:亿元|万元|元)$/.test(
    levelled,
  );
}

const COLUMN_MARK = new RegExp(
  `^\\(?(?:[甲乙丙丁戊己庚辛壬癸]|[a-z]|\\d{1,2}(?:=[\\d+\\-*/]{1,30})?|${UNIT_NAMES}|个|亩|公顷|平方米|人|%|年|年月日?|年[./-]月(?:[./-]日)?|文字|是[/、]否|-)\\)?$`,
  'i',
);

/** 甲, (乙), 3, 6=4+5, (万元), (年月): below a header, what a column is called or measured in. Levelled text. */
export function isColumnMark(levelled: string): boolean {
  return COLUMN_MARK.test(levelled);
}
