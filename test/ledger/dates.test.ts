import fc from 'fast-check';
import { dayOf } from '../../src/spreadsheet/calendar';
import { parseDateText } from '../../src/ledger/cells/date-text';
import { monthPeriod, periodChinese, periodText } from '../../src/ledger/cells/period';

/** What a text date reads as: `start` or `start..end`, null when it is none. Plan year 2025. */
function read(text: string): string | null {
  const span = parseDateText(text, 2025);
  if (!span) return null;
  return span.end ? `${periodText(span.start)}..${periodText(span.end)}` : periodText(span.start);
}

test('a few months of one year are a time that a date lies in; longer ranges and those with a year at their end are of the works', () => {
  const texts = ['2025.3-4月', '3-4月', '2025年4-6月', '6月底至7月初', '2025年3-12月', '2025.3-2025.4', '2024-2026', '4月'];
  const windows = texts.map((text) => parseDateText(text, 2025)?.window ?? null);
  expect(windows.map((window) => window && periodText(window))).toEqual([
    ...['2025-03/2025-04', '2025-03/2025-04', '2025-04/2025-06', '2025-06/2025-07'],
    ...[null, null, null, null],
  ]);
  expect(windows[0] && periodChinese(windows[0])).toBe('2025年3—4月');
});

describe('dates as ledgers write them', () => {
  test.each([
    ['2021年10月', '2021-10'],
    ['2021年10月1日', '2021-10-01'],
    ['2025年6月底', '2025-06'],
    ['2025.10', '2025-10'], // October, never January
    ['2025.1', '2025-01'],
    ['2017.8.22', '2017-08-22'],
    ['2021-10', '2021-10'],
    ['2014-3', '2014-03'],
    ['2018-10-25', '2018-10-25'],
    ['2021/8/18', '2021-08-18'],
    ['202106', '2021-06'],
    ['20250314', '2025-03-14'],
    ['2024', '2024'],
    ['2020年', '2020'],
    ['２０２５年３月', '2025-03'], // full-width digits
    ['2025 年\n3 月', '2025-03'],
    ['二季度', '2025-Q2'],
    ['2025年第三季度', '2025-Q3'],
    ['2025年1季度末', '2025-Q1'],
    ['三季度初', '2025-Q3'],
    ['第Ⅱ季度', '2025-Q2'],
    ['Ⅳ季度', '2025-Q4'],
    ['2025年Ⅱ季度', '2025-Q2'],
    ['5-6月', '2025-05..2025-06'],
    ['2025年一、二季度', '2025-H1'],
    ['三、四季度', '2025-H2'],
    ['2025年6月（第二季度）', '2025-06'],
    ['2025年4月（力争3月）', '2025-04'],
    ['2025年4月（拟）', '2025-04'],
    ['争取上半年开工', '2025-H1'],
    ['4月开工，12月竣工', '2025-04..2025-12'],
    ['2024年4月底开工建设，10月竣工', '2024-04..2024-10'],
    ['2025.4开工2026.10完工', '2025-04..2026-10'],
    ['开工时间：2025年4月；竣工时间：2026年10月', '2025-04..2026-10'],
    ['2025年二季度（6月）', '2025-06'],
    ['2025年4月（调整为6月）', null],
    ['2025年4月（第三季度）', null],
    ['12月开工，4月竣工', null],
    ['4月开工（已开工）', null],
    ['2025Q4', '2025-Q4'],
    ['上半年', '2025-H1'],
    ['2026年下半年', '2026-H2'],
    ['2025年底', '2025-12'],
    ['6月', '2025-06'],
    ['今年9月', '2025-09'],
    ['十一月', '2025-11'],
    ['二〇二五年十月', '2025-10'],
    ['6月15日', '2025-06-15'],
    ['25年6月', '2025-06'],
    ['预计2025年6月底前开工', '2025-06'],
    ['2025年9月起，工期12个月', '2025-09'],
    ['2025年6月起（24个月）', '2025-06'],
    ['2025年3月开工，2026年5月竣工', '2025-03..2026-05'],
    ['2025年4、5月', '2025-04..2025-05'],
    ['2025年9月（工期180天）', '2025-09'],
    ['2025-03-14 00:00:00', '2025-03-14'],
    ['2025年2月20日上午', '2025-02-20'],
    ['45597', '2024-11-01'],
    ['2024-12-31T16:00:00.000Z', '2025-01-01'], // the day that it is in China
    ['2025-03-31T23:59:17.000Z', '2025-04-01'],
    ['2025-07-01T00:00:00+08:00', '2025-07-01'],
    ['2025-06-30T18:00:00+0200', '2025-07-01'],
    ['2025-07-01T00:00:00', '2025-07-01'], // without a zone as written
    ['2025-07-01 08:30:00.0', '2025-07-01'],
    ['Tue Jul 01 2025 00:00:00 GMT+0800 (中国标准时间)', '2025-07-01'],
    ['Mon Jun 30 2025 16:00:00 GMT+0000 (Coordinated Universal Time)', '2025-07-01'],
    ['Tue Jul 01 2025', '2025-07-01'],
    ['Mon, 30 Jun 2025 16:00:00 GMT', '2025-07-01'],
    ['Tue Jul 01 00:00:00 CST 2025', '2025-07-01'], // China's own zone, as Java writes it
    ['Jul 1, 2025', '2025-07-01'],
    ['1-Jul-25', '2025-07-01'],
    ['2025年7月1日 00:00:00', '2025-07-01'],
    ['2025年7月1日8时30分', '2025-07-01'],
    ['2025/7/1 上午12:00:00', '2025-07-01'],
    ['2025年7月1日 星期二', '2025-07-01'],
    ['7/15/2025', '2025-07-15'],
    ['15/7/2025', '2025-07-15'],
    ['\u200e2025\u200e年\u20282\u200f月', '2025-02'], // marks that are not to be seen
    ['2025\u00ad年3月', '2025-03'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['2013-2015', '2013..2015'],
    ['2011-2011', '2011..2011'],
    ['2023年至2025年', '2023..2025'],
    ['2022—2026年', '2022..2026'],
    ['2023.10-2025.12', '2023-10..2025-12'],
    ['2018/9/19-2019/9/18', '2018-09-19..2019-09-18'],
    ['2024-03~\n2026-10', '2024-03..2026-10'],
    ['2025年3月-6月', '2025-03..2025-06'],
    ['2026-2028 年', '2026..2028'],
  ])('the range %j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    '待定',
    '尽快',
    '2025年13月',
    '2025年2月30日',
    '2025-2023',
    '一期2025年',
    '3亿',
    '',
    '2025.',
    '100',
    '十三五',
    '7/1/2025',
    '2025-13-01T00:00:00Z',
    'Tue Foo 01 2025',
  ])('%j is not guessed', (text) => {
    expect(read(text)).toBeNull();
  });

  test('whatever a period is written as, it is read as the same period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const period = monthPeriod(year, month);
        expect(parseDateText(periodChinese(period), 2025)?.start).toEqual(period);
        expect(parseDateText(periodText(period), 2025)?.start).toEqual(period);
      }),
    );
  });

  test.each(['\n', ' ', '-', '0', '月', '开工', '2025年', '至', '　'])(
    'a cell that repeats %j a hundred thousand times is no date',
    (piece) => {
      for (const text of [`0${piece.repeat(100_000)}x`, `2025年3月${piece.repeat(100_000)}x`]) expect(read(text)).toBeNull();
    },
  );

  test('no text makes the parser throw, and what it reads lies in the years it knows', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...Array.from('0123456789年月日.-/～季度上半底至 ')) })),
        (text) => {
          const span = parseDateText(text, 2025);
          if (span) expect(span.start.first).toBeGreaterThan(dayOf(1949, 12, 31));
        },
      ),
    );
  });
});
