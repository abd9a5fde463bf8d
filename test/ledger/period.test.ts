import { isoDate } from '../../src/spreadsheet/calendar';
import { dayPeriod, halfPeriod, monthPeriod, periodChinese, periodText, quarterPeriod, yearPeriod } from '../../src/ledger/cells/period';
import { dayOf } from '../../src/spreadsheet/calendar';

test.each([
  [dayPeriod(dayOf(2025, 3, 14) + 0.75), '2025-03-14', '2025-03-14', '2025-03-14', '2025年3月14日'],
  [monthPeriod(2024, 2), '2024-02-01', '2024-02-29', '2024-02', '2024年2月'],
  [monthPeriod(2025, 12), '2025-12-01', '2025-12-31', '2025-12', '2025年12月'],
  [quarterPeriod(2025, 1), '2025-01-01', '2025-03-31', '2025-Q1', '2025年一季度'],
  [quarterPeriod(2025, 4), '2025-10-01', '2025-12-31', '2025-Q4', '2025年四季度'],
  [halfPeriod(2025, 1), '2025-01-01', '2025-06-30', '2025-H1', '2025年上半年'],
  [halfPeriod(2025, 2), '2025-07-01', '2025-12-31', '2025-H2', '2025年下半年'],
  [yearPeriod(2025), '2025-01-01', '2025-12-31', '2025', '2025年'],
])('%j: from, to, in data and in words', (period, first, last, text, chinese) => {
  expect([isoDate(period.first), isoDate(period.last), periodText(period), periodChinese(period)]).toEqual([first, last, text, chinese]);
});
