import { cellText, isBlank, isPlaceholder, normalizeText, oneLine, textLines, withoutInvisible } from '../../src/ledger/cells/cell-text';

test.each([
  ['王  飞', '王飞'],
  ['建设\n性质', '建设性质'],
  ['（亿元）', '(亿元)'],
  ['【亿元】', '(亿元)'],
  ['〔亿元〗', '(亿元)'],
  ['2025—03', '2025-03'],
  ['2025———03', '2025-03'],
  ['2025年３月', '2025年3月'],
  ['项\u200b目', '项目'],
  ['水利局', '水利局'],
])('%j levels to %j', (text, expected) => {
  expect(normalizeText(text)).toBe(expected);
});

test.each([
  ['西区\n学校', '西区学校'],
  ['西区\r\n 学校 ', '西区学校'],
  ['西区\r学校', '西区学校'],
  [' 西区学校', '西区学校'],
  ['西区学校\u3000', '西区学校'],
  ['东 区', '东 区'],
  ['（东区）', '（东区）'],
  ['\u200b东区', '东区'],
  ['', ''],
  ['\n', ''],
])('%j is shown as %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test('of several lines those count that say something', () => {
  expect(textLines(' 甲 \n\n \r\n乙\u200b')).toEqual(['甲', '乙']);
});

test('characters that are not to be seen go, blanks stay', () => {
  expect(withoutInvisible('\u202a甲 乙\u202c')).toBe('甲 乙');
  expect(withoutInvisible('甲 乙')).toBe('甲 乙');
});

test.each([
  [null, ''],
  ['甲', '甲'],
  [7.5, '7.5'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [{ error: '#N/A' }, '#N/A'],
])('a cell that holds %j shows %j', (value, expected) => {
  expect(cellText(value)).toBe(expected);
});

test.each([
  [null, true],
  ['', true],
  [' \n\u3000', true],
  ['\u200b', true],
  [' 甲', false],
  ['甲', false],
  ['\ue000', false],
  [0, false],
  [false, false],
])('a cell that holds %j is blank: %p', (value, expected) => {
  expect(isBlank(value)).toBe(expected);
});

test('words that stand for no value', () => {
  expect(['/', '-', '无', '待定', 'N/A'].filter((word) => !isPlaceholder(word))).toEqual([]);
  expect(['', '无锡', '0', '定'].filter(isPlaceholder)).toEqual([]);
});
