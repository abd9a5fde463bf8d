import type { FieldSpec } from '../../kinds/kind';
import { isListed } from './listed';
import type { HeaderText } from './text';

/** What is promised, planned or asked for: 承诺办结日期, 应入库时间. 供应 and 许可 are other words, 投资计划下达时间 tells of a plan that is there. */
const TO_COME =
  /承诺|约定|(?<!投资|预算|项目|债券|工作)计划|预计|预期|预定|拟|力争|争取(?=[办解销清完化入纳列到下拨支发批获])|确保|(?<![供反响对效适相])应(?![急用诉答])|要求|限期|限时|目标|暂定|下[个一]?[月季年]|明年|次年/;
const DATES = /(?<![许认])可(?=[入纳列办解])|截止(?!目前)|[未待]/;
/** No money that is had: 未到位资金, 待拨付资金; nor all of it that is: 本月支付资金 says nothing of the months before. */
const AMOUNTS =
  /[未待欠缺]|尚需|还需|(?<!所)需(?=[到拨支])|剩余|结余|差额|(?<![至止到])(?:本|当|上)(?:月|旬|周|季度|季(?!度))(?![末底止]|累计)/;
/** Behind 实际 the fact is meant, whatever stood before it. */
const REAL = /实际/;
/** A note of how to fill in is no word of the heading; 办结时间（计划） is. */
const NOTE = /\([^()]{7,}\)/g;

/** Whether a heading is of what has not come about, or not of all that has, so that a column of facts cannot be below it. */
export function isNotYet({ words }: HeaderText, field: FieldSpec): boolean {
  if (!field.fact || isListed(field, [words])) return false;
  const text = words.replace(NOTE, '');
  return !REAL.test(text) && (TO_COME.test(text) || (field.type === 'money' ? AMOUNTS : DATES).test(text));
}
