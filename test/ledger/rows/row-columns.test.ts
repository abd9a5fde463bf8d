import { isCount, isDated, isWords, rowColumns, tellingCells } from '../../../src/ledger/rows/row-columns';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { headedSheet } from '../../support/headed-sheet';

const HEADER = [
  '序号',
  '项目名称',
  '建设性质',
  '责任单位',
  '总投资（万元）',
  '计划开工时间',
  '建设起止年限',
  '建设内容',
  '所在乡镇',
  '领域',
  '备注',
];

function columnsOf(header: readonly string[], left = 0) {
  return rowColumns(headedSheet([header], { origin: { row: 0, column: left } }).header.matches, left);
}

test('the columns that tell rows apart, as positions in the block', () => {
  const columns = {
    name: 1,
    sequence: 0,
    nature: 2,
    dates: [5, 6],
    words: [2, 3, 8, 9],
    texts: [7],
    money: [4],
    numbers: [4, 5],
    inherited: new Set([8, 9]),
  };
  expect(columnsOf(HEADER)).toEqual(columns);
  expect(columnsOf(HEADER, 3)).toEqual(columns);
});

test('a list need not have numbers and natures', () => {
  expect(columnsOf(['项目名称', '总投资（万元）'])).toMatchObject({ name: 0, sequence: null, nature: null, dates: [], words: [] });
});

test('dates, words and texts are what a heading would not fill', () => {
  const columns = columnsOf(HEADER);
  const telling = (cells: readonly CellValue[]): number => tellingCells(columns, cells);
  expect(telling([1, '青石路', '新建', '交通局', 500, '2025年3月', '2025-2026', '路基', '东坝镇', '产业类', '快'])).toBe(7);
  expect(telling([1, '青石路', null, null, 500, 45_000])).toBe(1);
  expect(telling([1, '青石路', null, null, 500, null, null, '/'])).toBe(0);
  expect(telling([1, '青石路', '3个', '2', 500, 12, '5项', 64])).toBe(0);
  expect(telling([])).toBe(0);
});

test('a date is a number after 1900, or words', () => {
  expect([1900, 1901, 45_000, '2025年3月', '待定', '12', '3个', null].map(isDated)).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a count is a number, a number of things, or an error in place of one', () => {
  expect([14, '14', '2 项', '16个', '3个月', '约3', null, { error: '#REF!' }, true].map((cell) => isCount(cell))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    true,
    true,
    false,
  ]);
});

test('words are a text that is no count', () => {
  expect(['交通局', '3个', ' ', '', 14, null].map(isWords)).toEqual([true, false, false, false, false, false]);
});
