import { isoDate, parseIsoDate } from '../../src/spreadsheet/calendar';
import { typedDay } from '../../src/taskpane/model/typed-day';

const NEAR = parseIsoDate('2025-04-10') ?? 0;

test.each([
  ['2025年6月30日', '2025-06-30'],
  ['2025年6月30号', '2025-06-30'],
  ['2025-6-30', '2025-06-30'],
  ['2025.06.30', '2025-06-30'],
  ['2025/6/30', '2025-06-30'],
  ['20250630', '2025-06-30'],
  [' ２０２５年６月３０日 ', '2025-06-30'],
  ['6月30日', '2025-06-30'],
  ['12.31', '2025-12-31'],
  ['2024年2月29日', '2024-02-29'],
])('%s is %s', (text, day) => {
  const typed = typedDay(text, NEAR);
  expect(typed === null ? null : isoDate(typed)).toBe(day);
});

test.each(['', '2025年', '2025年6月', '2025-02-29', '2025-13-01', '202-6-30', '1899-12-31', '明天', '31.12.2025', '6月31日'])(
  '%s is no day',
  (text) => {
    expect(typedDay(text, NEAR)).toBeNull();
  },
);
