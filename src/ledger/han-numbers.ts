const DIGITS = '〇一二三四五六七八九';
const NUMBER = /^(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/;

/** The number that Han numerals write, 一 to 九十九: 三 is 3, 十二 is 12, 二十 is 20. Null for what writes none: 一二, 十十. */
export function hanNumber(han: string): number | null {
  const found = han === '' ? null : NUMBER.exec(han);
  if (!found) return null;
  const [, tens = '', ten = '', ones = ''] = found;
  // What is left out is found at 0, and counts so; but 十 alone is one ten.
  return (ten === '' ? 0 : 10 * (tens === '' ? 1 : DIGITS.indexOf(tens))) + DIGITS.indexOf(ones);
}

/** Han digits one by one, as years are written: 二〇二五 is 2025. */
export function hanDigits(han: string): string {
  return Array.from(han, (digit) => DIGITS.indexOf(digit)).join('');
}
