import { present } from '../../../spreadsheet/present';
import { hanNumber } from '../../han-numbers';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** 4.总投资, （4）总投资, ④总投资, 四、投资情况. */
const NUMBER = /^(?:(\d{1,2})[.、．]|[(（](\d{1,2})[)）]|([①-⑳])|([一二三四五六七八九十])[、.．])\s*(?=\S)/;
/** So many columns in a row that count on. */
const FEWEST = 3;

/**
 * How many characters of each text of a header row are the number of its column; nothing unless the numbers count on from
 * column to column: the 6 of 6.1-6月完成投资 is one only between 5 and 7.
 */
export function columnNumbers(texts: readonly string[]): readonly number[] {
  const found = texts.map((text) => NUMBER.exec(text));
  const numbers = found.flatMap((match) => (match ? [numberOf(match)] : []));
  const counts =
    numbers.length >= FEWEST && numbers.every((number, at) => at === 0 || number === present(numbers[at - 1], 'numbers', at - 1) + 1);
  return found.map((match) => (counts && match ? match[0].length : 0));
}

function numberOf([, plain, bracketed, circled, chinese]: RegExpExecArray): number {
  if (circled !== undefined) return CIRCLED.indexOf(circled) + 1;
  if (chinese !== undefined) return present(hanNumber(chinese), chinese);
  return Number(plain ?? bracketed);
}
