import { DateCells } from '../../src/ledger/cells/date-cell';
import { periodText } from '../../src/ledger/cells/period';
import { dayOf } from '../../src/spreadsheet/calendar';

const cells = new DateCells(2025, false);

function number(value: number, format = 'General'): string {
  const reading = cells.readNumber(value, format);
  return reading.kind === 'span' ? periodText(reading.span.start) : reading.kind;
}

describe('numbers in date columns', () => {
  const serial = dayOf(2025, 3, 14);
  test.each([
    [serial, 'yyyy-mm-dd', '2025-03-14'],
    [serial, 'General', '2025-03-14'],
    [dayOf(2025, 3, 1), 'yyyy"年"m"月"', '2025-03'], // the format shows a month, so a month it is
    [dayOf(2025, 3, 1), 'yyyy"年"m"月";@', '2025-03'],
    [serial, '[$-F800]dddd\\, mmmm dd\\, yyyy', '2025-03-14'],
    [serial, 'yyyy"年"', '2025'],
    [2025, 'General', '2025'],
    [202506, 'General', '2025-06'],
    [20250614, '0', '2025-06-14'],
    [2025.06, '0.00', '2025-06'],
    [2025.1, '0.00', '2025-10'], // shown as 2025.10
    [2025.12, 'General', '2025-12'],
    [2025.1, 'General', 'unreadable'], // typed as 2025.1 or as 2025.10: January or October
    [7.93, '0.00', 'unreadable'],
    [12, 'General', 'unreadable'],
    [45730.6410532407, 'General', '2025-03-14'], // with the time of the day
    [45730.64, 'yyyy-mm-dd', '2025-03-14'],
    [45730.64, '0.00', '2025-03-14'],
    [3, '0"月"', '2025-03'], // shown as 3月
    [3, 'General"月份"', '2025-03'],
    [6, '"2026年"0\\月', '2026-06'],
    [2, '"第"0"季度"', '2025-Q2'],
    [2025, '0"年"', '2025'],
    [202503, '0000"年"00"月"', '2025-03'],
    [3, '0"个月"', 'unreadable'],
    [13, '0"月"', 'unreadable'],
    [2025.7, 'yyyy-mm-dd', 'unreadable'], // typed into a cell of dates, it is shown as 1905-07-17
    [7, 'yyyy"年"m"月"', 'unreadable'],
    [202507, 'yyyy-mm-dd', 'unreadable'],
    [0, 'yyyy-mm-dd', 'unreadable'],
    [-1, 'yyyy-mm-dd', 'unreadable'],
    [20_000, 'General', '1954-10-03'], // the first and the last number that is taken for a day
    [60_000.5, 'General', '2064-04-08'],
    [19_999, 'General', 'unreadable'],
    [60_001, 'General', 'unreadable'],
    [25.1, 'General', 'unreadable'],
    [2025.123, 'General', 'unreadable'],
  ])('%d as %s is %s', (value, format, expected) => {
    expect(number(value, format)).toBe(expected);
  });

  test('a workbook that counts from 1904 is four years and a day behind', () => {
    const reading = new DateCells(2025, true).readNumber(dayOf(2025, 3, 14) - 1462, 'yyyy-mm-dd');
    expect(reading.kind === 'span' && periodText(reading.span.start)).toBe('2025-03-14');
  });
});

test('what stands in many cells of a column is read once, a number once for each format', () => {
  const column = new DateCells(2025, false);
  const values = [2025.06, 202506, 45_730, 45_731, 45_730 + 128, 45_730.5, 20_000, 60_000];
  const once = () => values.flatMap((value) => ['General', 'yyyy"年"m"月"'].map((format) => column.readNumber(value, format)));
  const first = once();
  once().forEach((reading, at) => {
    expect(reading).toBe(first[at]);
  });
  expect(first).toEqual(
    values.flatMap((value) => ['General', 'yyyy"年"m"月"'].map((format) => new DateCells(2025, false).readNumber(value, format))),
  );
  expect(column.readText('2025年4月')).toBe(column.readText('2025年4月'));
});

describe('words in date columns', () => {
  test.each([
    ['待定', 'placeholder'],
    ['/', 'placeholder'],
    ['——', 'placeholder'],
    ['已开工', 'started'],
    ['在建', 'started'],
    ['未开工', 'not-started'],
    ['竣工', 'ended'],
    ['停工', 'stopped'],
    ['已破土动工', 'started'],
    ['正在进行主体施工', 'started'],
    ['尚未动工', 'not-started'],
    ['正在办理前期手续', 'not-started'],
    ['已停工', 'stopped'],
    ['尽快', 'unreadable'],
    ['开工', 'unreadable'], // says what the date would be of
    ['施工', 'unreadable'],
    ['已开工（具体日期不详）', 'started'],
    ['已开工（12）', 'unreadable'],
    ['具备条件后', 'unreadable'],
    ['视情况而定，9月', 'unreadable'],
  ])('%s is %s', (text, expected) => {
    const reading = cells.readText(text);
    expect(reading.kind === 'word' ? reading.word : reading.kind).toBe(expected);
  });
});

test.each([
  ['2025年4月（已开工）', '2025-04', 'started'],
  ['2025年4月（正在施工）', '2025-04', 'started'],
  ['2025年8月，尚未开工', '2025-08', 'not-started'],
  ['2025年6月底前开工', '2025-06', undefined],
  ['已开工（4月8日）', '2025-04-08', 'started'],
  ['未开工（预计2025年9月）', '2025-09', 'not-started'],
  ['手续办理中，拟9月开工', '2025-09', 'not-started'],
  ['已于2025年4月开工', '2025-04', 'started'],
  ['2025年4月施工', 'unreadable', undefined],
  ['2025年6月（力争）', 'unreadable', undefined],
  ['2025年5月28日（提前）', '2025-05-28', undefined],
  ['2025年5月（按期开工）', '2025-05', undefined],
  ['2025年5月（桩基）', 'unreadable', undefined],
  ['2025年5月（推迟）', 'unreadable', undefined],
  ['4.18开工', '2025-04-18', undefined],
  ['12.5正式开工', '2025-12-05', 'started'],
  ['4.18', 'unreadable', undefined],
  ['13.40开工', 'unreadable', undefined],
  // The day of something else.
  ['2025年4月8日停工', 'unreadable', undefined],
  ['2025年4月因征地停工', 'unreadable', undefined],
  ['2025年4月恢复施工', 'unreadable', undefined],
  ['2025年4月（停工）', '2025-04', 'stopped'],
])('%s is %s and says %s', (text, date, word) => {
  const reading = cells.readText(text);
  expect(reading.kind === 'span' ? [periodText(reading.span.start), reading.word] : [reading.kind, undefined]).toEqual([date, word]);
});

test('a date may be told as one to come, or as one until which', () => {
  const told = (text: string): string => {
    const reading = cells.readText(text);
    if (reading.kind !== 'span') return reading.kind;
    return reading.forecast === true ? 'to come' : reading.deadline === true ? 'until' : 'on';
  };
  expect(['预计7月', '拟2025年7月开工', '力争7月底前', '2025年5月（计划）'].map(told)).toEqual(Array(4).fill('to come'));
  expect(['7月底前', '2025年7月底之前开工'].map(told)).toEqual(['until', 'until']);
  expect(['7月', '2025年5月28日（提前）', '已于7月底前开工'].map(told)).toEqual(['on', 'on', 'on']);
});

test('a story is neither a date nor a word', () => {
  const story = '该项目正在办理用地、环评、能评、水保等前期手续，施工图设计已经完成，目前尚未开工建设，资金来源也没有落实';
  expect(cells.readText(story)).toEqual({ kind: 'unreadable' });
  expect(cells.readText(story.slice(-16))).toEqual({ kind: 'word', word: 'not-started' });
});

test('words of 40 characters still say how things stand, those of 41 are a story', () => {
  const words = `${'正在办理前期手续，'.repeat(4)}尚未开工`;
  expect([words, `${words}。`].map((text) => cells.readText(text))).toEqual([
    { kind: 'word', word: 'not-started' },
    { kind: 'unreadable' },
  ]);
});
