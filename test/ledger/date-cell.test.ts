import { DateCells, dateParts } from '../../src/ledger/cells/date-cell';
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
  ])('%d as %s is %s', (value, format, expected) => {
    expect(number(value, format)).toBe(expected);
  });

  test('a workbook that counts from 1904 is four years and a day behind', () => {
    const reading = new DateCells(2025, true).readNumber(dayOf(2025, 3, 14) - 1462, 'yyyy-mm-dd');
    expect(reading.kind === 'span' && periodText(reading.span.start)).toBe('2025-03-14');
  });

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
  ])('format %s shows %s', (format, parts) => {
    expect(dateParts(format)).toBe(parts);
  });
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
    ['尽快', 'unreadable'],
  ])('%s is %s', (text, expected) => {
    const reading = cells.readText(text);
    expect(reading.kind === 'word' ? reading.word : reading.kind).toBe(expected);
  });
});
