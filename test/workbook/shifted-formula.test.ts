import { RowShift } from '../../src/workbook/file/rows/row-shift';
import { shiftedFormula } from '../../src/workbook/file/rows/shifted-formula';
import { refusal } from './contract/host';

const moved = (formula: string, shift = new RowShift(4, 2), own: string | null = '台账'): string =>
  shiftedFormula(formula, shift, { moving: '台账', own });

it.each([
  ['SUM(F3:F5)', 'SUM(F3:F7)'],
  ['SUM($F$3:$F$4)', 'SUM($F$3:$F$4)'],
  ['F5/G5+F4', 'F7/G7+F4'],
  ['COUNTIF(B:B,"F5")&"台账!F5"', 'COUNTIF(B:B,"F5")&"台账!F5"'],
  ["'台账'!F5+别的!F5+'别 的'!F5", "'台账'!F7+别的!F5+'别 的'!F5"],
  ['[1]台账!F5+台账!$5:$6', '[1]台账!F5+台账!$7:$8'],
  ['LOG10(5)+总额_F5+表1[F5]+1.5', 'LOG10(5)+总额_F5+表1[F5]+1.5'],
])('%s reads %s once two rows came above the fifth', (formula, now) => {
  expect(moved(formula)).toBe(now);
});

it('reads otherwise on another sheet, and in a name', () => {
  expect(moved('F5+台账!F5', new RowShift(4, 2), '汇总')).toBe('F5+台账!F7');
  expect(moved('台账!$F$5:$F$9', new RowShift(4, 2), null)).toBe('台账!$F$7:$F$11');
  expect(moved("'他''的'!F5", new RowShift(4, 2), null)).toBe("'他''的'!F5");
});

it('shrinks again when the rows go', () => {
  expect(moved('SUM(F3:F7)+F7+F5', new RowShift(4, -2))).toBe('SUM(F3:F5)+F5+#REF!');
  expect(moved('SUM(F5:F6)', new RowShift(4, -2))).toBe('SUM(#REF!)');
});

it('refuses a reference through several sheets', async () => {
  expect(await refusal(Promise.resolve().then(() => moved('SUM(一月:三月!F5)')))).toBe('rows-not-insertable');
});
