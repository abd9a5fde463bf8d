import { dateParts, showsTime, shownWithWords } from '../../src/ledger/cells/number-format';

test.each([
  ['General', null],
  ['@', null],
  ['0.00', null],
  ['#,##0.00_ ', null],
  ['yyyy/m/d;@', 'day'],
  ['yyyy"年"m"月"', 'month'],
  ['mm-dd-yy', 'day'],
  ['[DBNum1]yyyy"年"m"月"', 'month'],
  ['h:mm', null],
  ['m"月"', null], // a month of no year
  ['yyyy"年"', 'year'],
  ['e"年"m"月"', 'month'],
  ['yyyy"年底"', 'year'],
  ['yyyy"dd"', 'year'],
  ['yyyy\\d', 'year'],
  ['yyyy_d', 'year'],
  ['yyyy*d', 'year'],
  ['[$-F800]General', null],
  ['[$-F800]yyyy', 'day'],
  ['[$-f800]', 'day'],
  ['yyyy;0', 'year'],
  ['0"dy"', null],
])('format %s shows %s', (format, parts) => {
  expect(dateParts(format)).toBe(parts);
});

test.each([
  ['yyyy-m-d h:mm', true],
  ['[h]:mm:ss', false],
  ['hh:mm;@', true],
  ['yyyy"h"m', false],
  ['yyyy"hh"m', false],
  ['yyyy\\hm', false],
  ['yyyy-m-d', false],
])('%j shows the time of the day: %p', (format, expected) => {
  expect(showsTime(format)).toBe(expected);
  expect(showsTime(format)).toBe(expected);
});

test.each([
  [3, '0"月"', '3月'],
  [202503, '0000"年"00"月"', '2025年03月'],
  [20250314, '0000"年"00"月"00"日"', '2025年03月14日'],
  [3, '[红色]0"月";[蓝色]-0"月"', '3月'],
  [3, '#,##0.00', null],
  [45730, 'yyyy"年"m"月"', null],
  [202503, '####"年"##"月"', '2025年03月'],
  [3, '"第"0"季度"', '第3季度'],
  [3, '0\\月', '3月'],
  [3, '0!月', '3月'],
  [3, 'General"月"', '3月'],
  [0, '0"月"', '0月'],
  [12, '[红色]0_ "月"* ', '12月'],
  [12, '0_月', null],
  [12, '0*月', null],
  [3, '0月', '3月'],
  [3, '"m"0"月"', 'm3月'],
  [250314, '00"年"00"月"00"日"', '25年03月14日'],
  [250304, '00"年"00"月"00"日"', '25年03月04日'],
  [7, '0"年"00"月"', '0年07月'],
  [5, '00"月"', '05月'],
  [5, '#0"月"', '5月'],
  [5, '##"月"', '5月'],
  [3, '0"个"', null],
  [3, '"月"', null],
  [3, '0', null],
  [3.5, '0"月"', null],
  [-3, '0"月"', null],
])('%p under %j reads %j', (value, format, expected) => {
  expect(shownWithWords(value, format)).toBe(expected);
});
