import fc from 'fast-check';

/** Characters of a cell: no program takes more. */
const LONGEST = 32_767;

/** What texts may hold that is something else in XML, in formulas, in number formats, in addresses or in Excel's own escapes. */
const PIECES = [
  ...Array.from({ length: 33 }, (_, code) => String.fromCharCode(code)),
  '\u007F',
  '\u0085',
  '\u00A0',
  '\u200E',
  '\u2028',
  '\uD800',
  '\uDC00',
  '\uFEFF',
  '\uFFFE',
  '\uFFFF',
  '😀',
  '𠮷',
  '&',
  '<',
  '>',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '&amp;',
  '&#0;',
  '_x0041_',
  '_x005F_',
  '_x000D_',
  '=1+1',
  '+1',
  '-1',
  '@x',
  '{=1}',
  '"&CHAR(1)&"',
  "'!A1",
  '台账_总投资',
  'XMTZ:overview',
  '&P',
  '&"Arial"',
  '*',
  '?',
  '~',
  '|',
  ',',
  '项目',
  '1',
  ' ',
]; // prettier-ignore

/** Texts that a user's cell may hold, up to its last character. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.constantFrom(143, 441, 8_192, LONGEST))
      .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)),
  },
);
