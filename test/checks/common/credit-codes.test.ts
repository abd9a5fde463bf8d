import { creditCodeWrong } from '../../../src/checks/common/codes/credit-codes';
import { creditCodeFault } from '../../../src/ledger/cells/credit-code';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

/** A ledger with these cells in column C, from row 2 on. */
const ledger = (cells: readonly CellValue[], header = '统一社会信用代码') =>
  readProjects([['项目名称', '总投资（万元）', header], ...cells.map((cell, at) => [`${String(at + 1)}号路`, 100 + at, cell])], {
    asOf: dayOf(2025, 6, 30),
  });

/** Cells that are told, each with its fault. */
const told = (...cells: readonly CellValue[]): string[] =>
  remarksOf(creditCodeWrong, ledger(cells)).map(({ row, params: { fault } }) => `C${String(row + 1)} ${fault}`);

const [RIGHT, OTHER, THIRD] = ['9144030071526726XG', '91330100716105852F', '91350211M0000XUF46'];
const [CHECK, FORM] = ['9144030071526726XH', '914403007152672XG'];

test('a code ends in its check character', () => {
  expect([RIGHT, OTHER, THIRD].map(creditCodeFault)).toEqual([null, null, null]);
  expect([CHECK, '9144030071526762XG', FORM, '9144030071526726OG'].map(creditCodeFault)).toEqual([
    'check-character',
    'check-character',
    'form',
    'form',
  ]);
});

test('each fault is told in words of its own', () => {
  const read = ledger([RIGHT, CHECK, OTHER, FORM, THIRD, 911408297485951200]);
  expect(saidBy(creditCodeWrong, read)).toEqual([
    `C3 统一社会信用代码“${CHECK}”的校验码不对，可能有一位填错，请核对。`,
    `C5 统一社会信用代码“${FORM}”不是18位数字和大写字母（不含I、O、S、V、Z），请核对。`,
    'C7 统一社会信用代码被当作数字“911408297485951200”存储，后几位已经丢失，请按文本重新填写。',
  ]);
  expect(remarksOf(creditCodeWrong, read).map(({ field }) => field)).toEqual([null, null, null]);
});

test('what is left of a number once it was shown and pasted is told as one', () => {
  expect(told(RIGHT, '9.11408E+17')).toEqual(['C3 number']);
});

test('is told under any heading that names it, and under no other', () => {
  expect(saidBy(creditCodeWrong, ledger([RIGHT, CHECK, OTHER], '建设单位社会信用代码'))).toHaveLength(1);
  expect(saidBy(creditCodeWrong, ledger([RIGHT, CHECK, OTHER], '建设单位税号'))).toEqual([]);
});

test.each<[string, CellValue]>([
  ['a blank', null],
  ['a placeholder', '/'],
  ['an error', { error: '#N/A' }],
  ['one shown in part', '9144**********26XG'],
  ['one shown in part by crosses', '91440300XXXXXXXXXX'],
])('%s says nothing, and counts for nothing', (_what, cell) => {
  expect(told(RIGHT, cell)).toEqual([]);
  expect(told(cell, cell, cell, CHECK, RIGHT)).toEqual(['C5 check-character']);
  expect(told(cell, cell, cell, FORM, RIGHT)).toEqual(['C5 form']);
});

test('several in a cell are looked at one by one, and told once', () => {
  expect(told(`${RIGHT}、${OTHER}`, `${RIGHT} / ${OTHER}`, `${RIGHT}，${CHECK}；${FORM}`, RIGHT)).toEqual(['C4 check-character']);
});

test('another form of more than half is another number', () => {
  expect(told(FORM, FORM, RIGHT, RIGHT)).toEqual(['C2 form', 'C3 form']);
  expect(told(FORM, FORM, FORM, RIGHT, RIGHT)).toEqual([]);
  // A slip is told beside them all the same.
  expect(told(FORM, FORM, FORM, FORM, RIGHT, CHECK)).toEqual(['C7 check-character']);
});

test('where more fail their check character than pass it, the codes are invented', () => {
  expect(told(CHECK, RIGHT)).toEqual(['C2 check-character']);
  expect(told(CHECK, CHECK, RIGHT)).toEqual([]);
  expect(told(CHECK, CHECK, RIGHT, FORM)).toEqual(['C5 form']);
});
