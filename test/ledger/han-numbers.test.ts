import { hanDigits, hanNumber } from '../../src/ledger/han-numbers';

test.each([
  ['一', 1],
  ['九', 9],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十一', 31],
  ['九十九', 99],
  ['一二', null],
  ['十十', null],
  ['二十一二', null],
  ['〇', null],
  ['两', null],
  ['甲', null],
  ['', null],
])('%s is %p', (han, expected) => {
  expect(hanNumber(han)).toBe(expected);
});

test('years are written digit by digit', () => {
  expect(hanDigits('二〇二五')).toBe('2025');
});
