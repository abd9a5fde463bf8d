import { shownAmount, shownText } from '../../src/ledger/cells/columns/shown-amount';
import { answerKey } from '../../src/ledger/assumptions';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { assumptionMessage, optionLabel } from '../../src/wording/assumptions';
import { findingMessage } from '../../src/checks/catalogue';
import { runChecks } from '../../src/checks/run-checks';
import { readProjects } from '../support/read-projects';
import { present } from '../../src/spreadsheet/present';

const asOf = dayOf(2025, 6, 30);

/** The amounts of a list of projects in 万元, how they were asked about, and what is found. */
function read(
  header: string,
  cells: readonly CellValue[],
  formats: string | readonly string[],
  more: { readonly line?: string; readonly answers?: Readonly<Record<string, string>> } = {},
) {
  const top: CellValue[][] = more.line === undefined ? [] : [[more.line]];
  const rows = cells.map((cell, at): CellValue[] => [`${'甲乙丙丁戊己'[at] ?? ''}电厂`, cell, '新建', '2025年3月']);
  const below = cells.map((_, at) => ['General', typeof formats === 'string' ? formats : (formats[at] ?? 'General')]);
  const ledger = readProjects(
    [...top, ['项目名称', header, '建设性质', '计划开工时间'], ...rows],
    { asOf, answers: more.answers ?? {} },
    { formats: [...top.map(() => []), [], ...below] },
  );
  const asked = ledger.assumptions.find(({ code }) => code === 'unit-shown' || code === 'unit-unstated');
  return {
    wan: ledger.money('totalInvestment')?.values.map((yuan) => (yuan === null ? null : yuan / 1e4)),
    how: asked === undefined ? 'certain' : asked.likely ? 'told' : 'asked',
    asked,
    live: ledger.money('totalInvestment')?.match.column === 1,
    found: runChecks(ledger, asOf)
      .filter(({ code }) => /amount|unit/.test(code))
      .map(findingMessage),
  };
}

test.each([
  // header, what the cell holds, its format, 万元 that it is, whether that is asked
  ['总投资（万元）', 120000000, '0!.0,', 12000, 'told'],
  ['总投资（万元）', 120000000, '0!.0,"万"', 12000, 'told'],
  ['总投资（万元）', 120000000, '0\\.0,', 12000, 'told'],
  ['总投资（万元）', 120000000, '0"."0,', 12000, 'told'],
  ['总投资（万元）', 120000000, '#,##0!.0000', 12000, 'told'],
  ['总投资（万元）', 120000000, '0.00,,\n%', 12000, 'told'],
  ['总投资（百万元）', 120000000, '0.00,,"百万"', 12000, 'told'],
  ['总投资（千元）', 120000000, '0.0,"千元"', 12000, 'told'],
  ['总投资（亿元）', 12000, '0!.0000', 12000, 'told'],
  ['总投资（元）', 120000000, '0!.0,"万元"', 12000, 'certain'],
  ['总投资（元）', 120000000, '[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0', 12000, 'certain'],
  ['总投资（万元）', 12000, '#,##0"万元"', 12000, 'certain'],
  ['总投资（万元）', 12000, '"约"0.00"（万元）"', 12000, 'certain'],
  ['总投资（亿元）', 1.2, '0.00"亿"', 12000, 'certain'],
  ['总投资（亿元）', 1.2, '0.00亿', 12000, 'certain'],
  ['总投资', 1.2, '0.00"亿元"', 12000, 'certain'],
  ['总投资', 120000000, '0.00,,"百万"', 12000, 'certain'],
  ['总投资', 12000, 'G/通用格式"万元"', 12000, 'certain'],
  ['总投资', 12000, '0"亿"0000"万"', 12000, 'certain'],
  ['总投资', 120000000, '#,##0.00"元"', 12000, 'certain'],
  ['总投资', 120000000, '0!.0,', 12000, 'asked'],
  ['总投资', 120000000, '#,##0,', 12000, 'asked'],
  ['总投资', 120000000, '0!.00,"万元"', 1200, 'asked'],
  ['总投资', 120000000, '0!.0000"亿元"', 120000000, 'asked'],
  ['总投资（万元）', 1.2, '0.00"亿元"', 12000, 'asked'],
  ['总投资（万元）', 120000000, '#,##0.00"元"', 12000, 'asked'],
  ['总投资（万元）', 120000000, '0.0,', 120000, 'asked'],
  ['总投资（亿元）', 120000000, '0.00,,"百万"', 12000, 'asked'],
  // 万元 that are shown in 万万元, by what projects cost.
  ['总投资（万元）', 12000, '0!.0,', 1.2, 'asked'],
])('%s of %d shown by %s is %d 万元 (%s)', (header, cell, format, wan, how) => {
  expect(read(header, [cell, cell], format)).toMatchObject({ wan: [wan, wan], how });
});

test.each(['General', '0.00', '#,##0.00_);(#,##0.00)', '¥#,##0.00', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '0"个"', '@'])(
  'amounts shown by %s are what the cells hold',
  (format) => {
    expect(read('总投资（万元）', [12000, 500], format)).toMatchObject({ wan: [12000, 500], how: 'certain', live: true });
  },
);

test('the column stays the one that formulas sum while all cells are shown alike', () => {
  expect(read('总投资（万元）', [120000000, 85000000], '0!.0,')).toMatchObject({ wan: [12000, 8500], live: true });
  expect(read('总投资（万元）', [120000000, 8500], ['0!.0,', 'General'])).toMatchObject({ wan: [12000, 8500], live: false });
  expect(read('总投资（万元）', [8500, 0.85], ['0', '0.00"亿元"'])).toMatchObject({ wan: [8500, 8500], how: 'asked', live: false });
});

test('an amount typed as text is in the unit that the others are shown in', () => {
  expect(read('总投资（万元）', [120000000, '8500', '约300', '2亿元'], '0!.0,').wan).toEqual([12000, 8500, 300, 20000]);
});

test('what is decided is said with an amount, and one click turns it round', () => {
  const { asked } = read('总投资（万元）', [1.2, 2], '0.00"亿元"');
  const question = present(asked, 'question');
  expect(assumptionMessage(question)).toBe(
    '“总投资（万元）”的单元格里是1.2，数字格式显示为“1.20亿元”，注明的单位是万元，两者对不上，按显示的计算。',
  );
  expect(question.options.map((option) => optionLabel(question, option))).toEqual(['按显示的“1.20亿元”', '按单元格里的数（1.2万元）']);
  const answers = { [answerKey(question)]: 'stored' };
  expect(read('总投资（万元）', [1.2, 2], '0.00"亿元"', { answers }).wan).toEqual([1.2, 2]);
});

test('the unit of a line above the table is the one that plain numbers are shown in', () => {
  expect(read('总投资', [120000000, 85000000], '0!.0,', { line: '单位：万元' })).toMatchObject({ wan: [12000, 8500], how: 'told' });
});

test('where nobody states the unit of what is shown, it is chosen', () => {
  const { asked } = read('总投资', [120000000, 85000000], '0!.0,');
  const question = present(asked, 'question');
  expect(assumptionMessage(question)).toBe('“总投资”没有注明单位，单元格里是120000000、显示为“12000.0”，按显示的数值和万元计算。');
  const answers = { [answerKey(question)]: '亿元' };
  expect(read('总投资', [120000000, 85000000], '0!.0,', { answers }).wan).toEqual([120000000, 85000000]);
});

test('a few amounts with a unit leave that of the others as it is taken elsewhere', () => {
  expect(read('总投资', [8500, 300, 0.85], ['0', '0', '0.00"亿元"'])).toMatchObject({ wan: [8500, 300, 8500], how: 'told' });
});

test('what is shown as a share, a date or dollars is no amount', () => {
  const { wan, found, how } = read('总投资（万元）', [0.75, 45800, 8500, 600], ['0%', 'yyyy-mm-dd', '[$$-409]#,##0.00', 'General']);
  expect(wan).toEqual([null, null, null, 600]);
  expect(how).toBe('certain');
  expect(found).toEqual(['75%', '2025年5月23日', '$8500.00'].map((text) => `“总投资”的“${text}”无法识别为金额，请只填数字。`));
});

test.each([
  [-8500000, '0!.0,"万";[Red]\\-0!.0,"万"', '-850.0万'],
  [5000, '[>=10000]0!.0,"万";0', null],
  [50000, '[>=10000]0!.0,"万";0', '5.0万'],
  [12345, '0"亿"0000', '1.2345亿元'],
])('%d is shown by %s as %s', (value, format, text) => {
  const shown = shownAmount(value, format);
  expect(shown && shownText(value, shown, false)).toBe(text);
});

describe('what a format makes of a number', () => {
  const told = (value: number, format: string): string | null => {
    const shown = shownAmount(value, format);
    return shown && `${shownText(value, shown, false)} ${shown.noAmount ?? shown.unit ?? '-'}`;
  };

  test.each([
    // A section without words or digits that are shifted is as stored.
    [0, '0"万元";-0"万元";"无"', null],
    [5, '0"万元";-0"亿元";0"千元"', '5万元 万元'],
    [-5, '0"万元";-0"亿元";0"千元"', '-5亿元 亿元'],
    [0, '0"万元";-0"亿元";0"千元"', '0千元 千元'],
    [0, '0"万元";-0"亿元"', '0万元 万元'],
    [-5, '0"万元"', '-5万元 万元'],
    // The section of texts says nothing of numbers.
    [7, '@"万元"', null],
  ])('%d by its sign: %s', (value, format, text) => {
    expect(told(value, format)).toBe(text);
  });

  const SCALES = '[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0';
  test.each([
    [250000000, SCALES, '2.50亿 亿元'],
    [100000000, SCALES, '1.00亿 亿元'],
    [99990000, SCALES, '9999.0万 万元'],
    [10000, SCALES, '1.0万 万元'],
    [9999, SCALES, null],
    [9999, '[<10000]0"元";0!.0,"万"', '9999元 元'],
    [10000, '[<10000]0"元";0!.0,"万"', '1.0万 万元'],
    [10000, '[<=10000]0"元";0!.0,"万"', '10000元 元'],
    [10001, '[<= 10000]0"元";0"万"', '10001万 万元'],
    [10000, '[>10000]0"万";0"元"', '10000元 元'],
    [10001, '[>10000]0"万";0"元"', '10001万 万元'],
    [0, '[=0]"无";0"万"', null],
    [3, '[=0]"无";0"万"', '3万 万元'],
    [0, '[<>0]0"万";"无"', null],
    [3, '[<>0]0"万";"无"', '3万 万元'],
    [-3, '[<-2.5]0"万";0"元"', '-3万 万元'],
    [-2, '[<-2.5]0"万";0"元"', '-2元 元'],
    [3, '[>5]0"万"', '3万 万元'],
  ])('%d by what it is compared with: %s', (value, format, text) => {
    expect(told(value, format)).toBe(text);
  });

  test.each([
    [1234567, '#,##0.0,"千元"', '1234.6千元 千元'],
    [1234567, '#,##0,.0"千元"', '1234.6千元 千元'],
    [1234567, '#,##0.00,,"百万元"', '1.23百万元 百万元'],
    [1234567, '#,##0"元"', '1234567元 元'],
    [1234567, '0,000"元"', '1234567元 元'],
    [1234567, ',0"元"', '1234567元 元'],
    [1.25, '0.00"万元"', '1.25万元 万元'],
    [1.25, 'G/通用格式"万元"', '1万元 万元'],
    [12.5, '0.0E+00', null],
    [123456, '0．0,"万"', '12.3万 万元'],
    [12345, '0"-"00"元"', '12345元 元'],
  ])('%d with points and marks of thousands: %s', (value, format, text) => {
    expect(told(value, format)).toBe(text);
  });

  test.each([
    [12345, '0"亿"0000"万"', '12345万 万元'],
    [12345, '0"亿"0000', '1.2345亿元 亿元'],
    [12345.67, '0"亿"0000.00', '1.234567亿元 亿元'],
    [12345, '0" 亿 "0000', '1.2345亿元 亿元'],
    [5, '0"（万元）"', '5（万元） 万元'],
    [5, '"约"0"万元"', '约5万元 万元'],
    [5, '"人民币"0" 万元整"', '人民币5万元整 万元'],
    [5, '0"人民币万元"', '5人民币万元 万元'],
    [5, '0_)"万"', '5万 万元'],
    [5, '0* "万"', '5万 万元'],
    [5, '[$¥-804]0"万元"', '¥5万元 万元'],
    [5, '[Red]0"万元"', '5万元 万元'],
    [5, '[$¥-804]#,##0.00', null],
    [5, '0"个"', null],
  ])('%d with words: %s', (value, format, text) => {
    expect(told(value, format)).toBe(text);
  });

  test.each([
    [0.75, '0%', '75% other'],
    [75, '0"%"', '75% other'],
    [5, '[$€-2]0', '€5 other'],
    [5, '[$US$-409]0', 'US$5 other'],
    [5, '[$HKD]0', 'HKD5 other'],
    [5, '"美元"0', '美元5 other'],
    [5, '0"美元"', '5美元 other'],
    [45800, 'yyyy"年"m"月"', '2025年5月23日 date'],
    // Words alone stand for no number in another money.
    [0, '0"万元";0"万元";"美元"', null],
  ])('%d as no amount of 人民币: %s', (value, format, text) => {
    expect(told(value, format)).toBe(text);
  });
});
