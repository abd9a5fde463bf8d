import { present } from '../../src/spreadsheet/present';
import { answerKey } from '../../src/ledger/assumptions';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { assumptionMessage, optionLabel } from '../../src/wording/assumptions';
import { findingMessage } from '../../src/checks/catalogue';
import { runChecks } from '../../src/checks/run-checks';
import { readProjects } from '../support/read-projects';

const ROWS: CellValue[][] = [
  ['项目名称', '总投资', '金额单位', '2025年计划开工时间'],
  ['甲电厂', 3, '亿元', '2025年3月'],
  ['乙公路', 8000, '万元', '2025年5月'],
];

function read(rows: readonly (readonly CellValue[])[], answers: Readonly<Record<string, string>> = {}) {
  const ledger = readProjects(rows, { asOf: dayOf(2025, 6, 30), answers });
  const asked = ledger.assumptions.find(({ code }) => code === 'unit-by-row');
  return { yuan: ledger.money('totalInvestment')?.values, asked: present(asked, 'assumption') };
}

test('each amount is in the unit of its row, which is told', () => {
  const { yuan, asked } = read(ROWS);
  expect(yuan).toEqual([3e8, 8e7]);
  expect(assumptionMessage(asked)).toBe('“总投资”逐行按“金额单位”列的单位（亿元、万元）计算，单位空白或不明的行不计入。');
  expect(asked.options.slice(0, 2).map((option) => optionLabel(asked, option))).toEqual(['按单位列', '全部按元']);
});

test('so is a round amount, one that names a part of itself, and one behind ¥', () => {
  const further = ['约3', '7（其中专债2）', '¥5', '近2亿'].map((amount, at) => [`项目${at + 1}`, amount, '亿元', '2025年6月']);
  const usual = Array.from({ length: 5 }, (_, at) => [`学校${at + 1}`, 600, '万元', '2025年6月']);
  expect(read([...ROWS, ...usual, ...further]).yuan?.slice(-4)).toEqual([3e8, 7e8, 5e8, 2e8]);
});

test('one click reads all of them in one unit', () => {
  const { asked } = read(ROWS);
  const answered = read(ROWS, { [answerKey(asked)]: '万元' });
  expect(answered.yuan).toEqual([3e4, 8e7]);
  expect(assumptionMessage(answered.asked)).toBe('“总投资”全部按万元计算，没有用“金额单位”列。');
});

test('a unit in the header goes before the column, and one click turns that round', () => {
  const rows = [['项目名称', '总投资（亿元）', '金额单位', '2025年计划开工时间'], ...ROWS.slice(1)];
  const { yuan, asked } = read(rows);
  expect(yuan).toEqual([3e8, 8e11]);
  expect(asked).toMatchObject({ decided: 'header', serious: true });
  expect(asked.likely).toBeUndefined();
  expect(assumptionMessage(asked)).toBe('“总投资（亿元）”按表头注明的单位计算，没有用“金额单位”列的“亿元、万元”。');
  expect(read(rows, { [answerKey(asked)]: 'column' }).yuan).toEqual([3e8, 8e7]);
});

test('an amount whose row states no unit that is known is told with its row, and not counted', () => {
  const asOf = dayOf(2025, 6, 30);
  const ledger = readProjects([...ROWS, ['丙学校', 600, null, '2025年6月'], ['丁医院', 700, '美元', '2025年6月']], { asOf });
  const told = runChecks(ledger, asOf).filter(({ code }) => code === 'amount-unreadable');
  expect(ledger.money('totalInvestment')?.values).toEqual([3e8, 8e7, null, null]);
  expect(told.map(findingMessage)).toEqual([
    '“总投资”的“600”没有计入：这一行没有注明单位，请填写“万元”“亿元”等。',
    '“总投资”的“700”没有计入：这一行的单位“美元”无法识别，请改为“万元”“亿元”等。',
  ]);
});
