import { amountApproximate, amountWithUnit, dateAsText, numberAsText } from '../../../src/checks/common/as-text';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';
import type { SnapshotOptions } from '../../support/snapshot';

/** A ledger with these cells in column C, from row 2 on. */
const ledger = (header: string, cells: readonly CellValue[], layout: SnapshotOptions = {}) =>
  readProjects(
    [['项目名称', '责任单位', header], ...cells.map((cell, at) => [`${String(at + 1)}号路`, '交通运输局', cell])],
    { asOf: dayOf(2025, 6, 30), planYear: 2025 },
    layout,
  );

const [TOTAL, START] = ['总投资（万元）', '计划开工时间'];
/** Cells of column C that formulas compute, by their row on the sheet. */
const computed = (...rows: readonly number[]): SnapshotOptions => ({
  formulaAreas: rows.map((row) => ({ row: row - 1, column: 2, rows: 1, columns: 1 })),
});

describe('amounts with a unit or a word behind them', () => {
  test('are told once a column, and become numbers in the unit of the heading', () => {
    const read = ledger(TOTAL, [5_000, '8000万', '1.2345亿元', '¥300', 7]);
    expect(saidBy(amountWithUnit, read)).toEqual([
      'C3 “总投资”有3格写了单位或说明（C3、C4、C5），已按所写的数计入，Excel求和时会漏掉，可一键改为以列标题单位计的数字。',
    ]);
    const [{ fix } = {}] = remarksOf(amountWithUnit, read);
    expect(fix?.edits.map(({ before, after }) => [before, after])).toEqual([
      ['8000万', 8_000],
      ['1.2345亿元', 12_345],
      ['¥300', 300],
    ]);
  });

  test('with a part named behind them stay as they are: what else they say would be lost', () => {
    const read = ledger(TOTAL, ['7600（其中专债3000）', '8000万']);
    expect(saidBy(amountWithUnit, read)).toEqual([
      'C2 “总投资”有2格写了单位或说明（C2、C3），已按所写的数计入，Excel求和时会漏掉，可一键改为以列标题单位计的数字（1格），其余请改填。',
    ]);
    expect(saidBy(amountWithUnit, ledger(TOTAL, ['7600（其中专债3000）', 5]))).toEqual([
      'C2 “总投资”的“7600（其中专债3000）”写了单位或说明，已按所写的数计入，Excel求和时会漏掉，请改填数字，单位写在列标题里。',
    ]);
  });

  test('stay as they are where nobody states the unit of the column, and where a formula writes them', () => {
    const [{ fix } = { fix: undefined }] = remarksOf(amountWithUnit, ledger('总投资', ['8000万', 500]));
    expect(fix).toBeNull();
    const [{ fix: written } = { fix: undefined }] = remarksOf(amountWithUnit, ledger(TOTAL, ['8000万', '9000万'], computed(2)));
    expect(written?.edits.map(({ row }) => row)).toEqual([2]);
  });

  test('are not told twice: plain numbers and round ones have checks of their own', () => {
    expect(saidBy(amountWithUnit, ledger(TOTAL, ['8000', '约9000万', '面议', 5]))).toEqual([]);
  });
});

describe('amounts as text', () => {
  test('are told once a column, with the first cells by name', () => {
    expect(saidBy(numberAsText, ledger(TOTAL, [1, '7.93', 2]))).toEqual(['C3 “总投资”的“7.93”是文本，求和时会被漏掉，可一键改为数字。']);
    expect(saidBy(numberAsText, ledger(TOTAL, ['1', '2', '3', '4', '5']))).toEqual([
      'C2 “总投资”有5格是文本（C2、C3、C4、C5、C6），求和时会被漏掉，可一键改为数字。',
    ]);
    expect(saidBy(numberAsText, ledger(TOTAL, ['1', '2', '3', '4', '5', '6']))).toEqual([
      'C2 “总投资”有6格是文本（C2、C3、C4、C5、C6等），求和时会被漏掉，可一键改为数字。',
    ]);
    const [{ field, cells } = {}] = remarksOf(numberAsText, ledger(TOTAL, ['1', 2, '3']));
    expect([field, cells]).toEqual([
      'totalInvestment',
      [
        { row: 1, column: 2 },
        { row: 3, column: 2 },
      ],
    ]);
  });

  test.each([
    ['8', 8, '0'],
    ['7.5', 7.5, '0.0'],
    ['0.30 ', 0.3, '0.00'],
    ['１２．５', 12.5, '0.0'],
    ['1,200.50', 1_200.5, '0.00'],
  ])('%s becomes a number that shows the same decimals', (before, after, numberFormat) => {
    expect(remarksOf(numberAsText, ledger(TOTAL, [before])).map(({ fix }) => fix)).toEqual([
      { edits: [{ row: 1, column: 2, before, after, numberFormat }] },
    ]);
  });

  test('are none where the text says more than a number, or nothing of the kind', () => {
    expect(saidBy(numberAsText, ledger(TOTAL, [1, '3亿元', '约2', '若干', '/', null]))).toEqual([]);
    expect(saidBy(numberAsText, ledger('开工日期', ['2025', '2024']))).toEqual([]);
  });

  test('that a formula computes are told, and not written over', () => {
    const [{ cells, fix } = {}] = remarksOf(numberAsText, ledger(TOTAL, ['1', '2', '3'], computed(3)));
    expect(cells).toHaveLength(3);
    expect(fix?.edits.map(({ row }) => row)).toEqual([1, 3]);
    expect(remarksOf(numberAsText, ledger(TOTAL, ['1', '2'], computed(2, 3))).map((remark) => remark.fix)).toEqual([null]);
  });
});

describe('round amounts', () => {
  test('are told once a column', () => {
    expect(saidBy(amountApproximate, ledger(TOTAL, [1, '约2', 3]))).toEqual([
      'C3 “总投资”的“约2”是约数，已按所写的数计入，Excel求和时会漏掉，请改填准确数字。',
    ]);
    const read = ledger(TOTAL, ['约2', 3, '4左右']);
    expect(saidBy(amountApproximate, read)).toEqual([
      'C2 “总投资”有2格是约数（C2、C4），已按所写的数计入，Excel求和时会漏掉，请改填准确数字。',
    ]);
    const [{ field, cells } = {}] = remarksOf(amountApproximate, read);
    expect([field, cells]).toEqual([
      'totalInvestment',
      [
        { row: 1, column: 2 },
        { row: 3, column: 2 },
      ],
    ]);
  });

  test('are none that are written exactly, as numbers or as text', () => {
    expect(saidBy(amountApproximate, ledger(TOTAL, [1, '2', '3亿元', null]))).toEqual([]);
    expect(saidBy(amountApproximate, ledger(START, ['约2025年3月']))).toEqual([]);
  });
});

describe('dates as text', () => {
  test('are told once a column', () => {
    const read = ledger(START, ['2025年3月', dayOf(2025, 4, 1), '2025.05']);
    expect(saidBy(dateAsText, read)).toEqual(['C2 “计划开工时间”有2格是文本（C2、C4），可一键改为真正的日期，显示不变。']);
    expect(remarksOf(dateAsText, read).map(({ field }) => field)).toEqual(['plannedStart']);
    expect(saidBy(dateAsText, ledger(START, ['2025年3月']))).toEqual([
      'C2 “计划开工时间”的“2025年3月”是文本，可一键改为真正的日期，显示不变。',
    ]);
  });

  test.each<[string, number, string]>([
    ['2025年3月', dayOf(2025, 3, 1), 'yyyy"年"m"月"'],
    ['2025年11月', dayOf(2025, 11, 1), 'yyyy"年"m"月"'],
    ['2025年3月4日', dayOf(2025, 3, 4), 'yyyy"年"m"月"d"日"'],
    ['2025.03', dayOf(2025, 3, 1), 'yyyy.mm'],
    ['2025.3', dayOf(2025, 3, 1), 'yyyy.m'],
    ['2025-03', dayOf(2025, 3, 1), 'yyyy-mm'],
    ['2025-3', dayOf(2025, 3, 1), 'yyyy-m'],
    ['2025/03', dayOf(2025, 3, 1), 'yyyy/mm'],
    ['2025/3', dayOf(2025, 3, 1), 'yyyy/m'],
    ['2025-03-04', dayOf(2025, 3, 4), 'yyyy-mm-dd'],
    ['2025-3-14', dayOf(2025, 3, 14), 'yyyy-m-d'],
    ['2025.03.04', dayOf(2025, 3, 4), 'yyyy.mm.dd'],
    ['2025.3.14', dayOf(2025, 3, 14), 'yyyy.m.d'],
    ['2025/3/4', dayOf(2025, 3, 4), 'yyyy/m/d'],
  ])('%s becomes a date that shows the same', (before, after, numberFormat) => {
    expect(remarksOf(dateAsText, ledger(START, [before])).map(({ fix }) => fix?.edits)).toEqual([
      [{ row: 1, column: 2, before, after, numberFormat }],
    ]);
  });

  test('in a workbook that counts from 1904 is written in its days', () => {
    const [{ fix } = {}] = remarksOf(dateAsText, ledger(START, ['2025年3月'], { date1904: true }));
    expect(fix?.edits.map(({ after }) => after)).toEqual([dayOf(2025, 3, 1) - 1462]);
  });

  test.each(['3月', '2025年二季度', '2025年', '2025年3月底', '已开工', '2025年3月-2026年5月', '约2025年3月'])(
    '%s has no single real date to become',
    (text) => {
      expect(saidBy(dateAsText, ledger(START, [text, dayOf(2025, 3, 1)]))).toEqual([]);
    },
  );

  test('are not written over where the cell is that of two dates', () => {
    expect(saidBy(dateAsText, ledger('建设起止年限', ['2025年3月', '2024-2026', '2024-2026']))).toEqual([]);
  });
});

test('what shares a cell with something else is not written over', () => {
  const read = readProjects(
    [
      ['项目名称', '责任单位', '总投资/年度计划投资（万元）'],
      ['1号路', '交通运输局', '500/200'],
      ['2号路', '交通运输局', '800/300'],
    ],
    { asOf: dayOf(2025, 6, 30) },
  );
  expect(read.money('totalInvestment')?.values).toEqual([5_000_000, 8_000_000]);
  expect(saidBy(numberAsText, read)).toEqual([]);
});

test('a repair changes only cells that hold the text themselves, and none below a merge', () => {
  const merged = ledger(TOTAL, ['8 000', null, '300'], { merges: [{ row: 1, column: 2, rows: 2, columns: 1 }] });
  expect(remarksOf(numberAsText, merged).map(({ fix }) => fix?.edits.map(({ row, after }) => [row + 1, after]))).toEqual([
    [
      [2, 8_000],
      [4, 300],
    ],
  ]);
  const start = ledger(START, ['2025年3月', null, '2025年4月'], { merges: [{ row: 1, column: 2, rows: 2, columns: 1 }] });
  expect(saidBy(dateAsText, start)).toEqual(['C2 “计划开工时间”有2格是文本（C2、C4），可一键改为真正的日期，显示不变。']);
});
