import { unitDoubtful, unitOutlier, unitUnstated } from '../../../src/checks/project/unit-outliers';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

/** A ledger with these amounts in column C, from row 2 on. */
const ledger = (unit: string, amounts: readonly CellValue[], header = '总投资') =>
  readProjects(
    [['项目名称', '责任单位', `${header}${unit}`], ...amounts.map((amount, at) => [`${String(at + 1)}号路`, '交通运输局', amount])],
    { asOf: dayOf(2025, 6, 30) },
  );

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('an amount ten thousand times another one', () => {
  const usual = times(5, 1);
  const outliers = (...amounts: readonly CellValue[]): number => saidBy(unitOutlier, ledger('（亿元）', amounts)).length;

  test('is told with the units that were mixed up', () => {
    const read = ledger('（亿元）', [...usual, 10_000]);
    expect(saidBy(unitOutlier, read)).toEqual(['C7 “总投资”的10000与其他项目相差约一万倍，本列单位是亿元，疑似把万元与亿元填混，请核对。']);
    expect(remarksOf(unitOutlier, read).map(({ field }) => field)).toEqual(['totalInvestment']);
  });

  test.each<[string, CellValue, string]>([
    ['（亿元）', 0.0001, '万元与亿元'],
    ['（亿元）', 10_000, '万元与亿元'],
    ['（万元）', 10_000, '元与万元'],
    ['（万元）', 0.0001, '万元与亿元'],
    ['（元）', 10_000, '元与万元'],
    ['（亿元）', '8000元', '元与万元'],
    ['（亿元）', '8000 元', '元与万元'],
    ['（亿元）', '8000万元', ''],
  ])('in a column%s, %s mixes up %s', (unit, amount, mixed) => {
    expect(remarksOf(unitOutlier, ledger(unit, [...usual, amount])).map(({ params }) => params.mixed)).toEqual(mixed === '' ? [] : [mixed]);
  });

  test('lies, once divided or multiplied, within fifty times of the usual ones', () => {
    expect([199, 200, 500_000, 500_001].map((amount) => outliers(...usual, amount))).toEqual([0, 1, 1, 0]);
    expect([0.0051, 0.005, 0.000_002, 0.000_001_9].map((amount) => outliers(...usual, amount))).toEqual([0, 1, 1, 0]);
  });

  test('lies itself more than fifty times beyond them: beyond the second and the eighth tenth', () => {
    const wide = [1, 1, 1, 10, 10, 100, 100, 100, 100];
    expect([5_000, 5_001].map((amount) => outliers(...wide, amount))).toEqual([0, 1]);
    expect([0.02, 0.0199].map((amount) => outliers(...wide, amount))).toEqual([0, 1]);
    expect(outliers(...times(9, 1), 100, 5_000)).toBe(1);
    expect(outliers(0.01, 1, ...times(9, 100))).toBe(1);
  });

  test('is told among five amounts at least; blanks, zeros and negative ones are none', () => {
    expect(outliers(1, 1, 1, 1, 10_000)).toBe(1);
    expect(outliers(1, 1, 1, 10_000)).toBe(0);
    expect(outliers(1, 1, 1, 10_000, null, 0, -1)).toBe(0);
    expect(outliers(...usual, null, 0, -10_000)).toBe(0);
  });

  test('is told in any order, and in any column of amounts', () => {
    expect(remarksOf(unitOutlier, ledger('（亿元）', [1, 10_000, 1, 1, 1, 1])).map(({ row }) => row)).toEqual([2]);
    expect(saidBy(unitOutlier, ledger('（万元）', [...usual, 10_000], '2025年计划投资'))).toHaveLength(1);
  });

  test('is told in a long ledger too, by a sample of its amounts', () => {
    const amounts = Array.from({ length: 2_000 }, (_, at) => (at === 999 ? 10_000 : 1 + (at % 7)));
    expect(saidBy(unitOutlier, ledger('（亿元）', amounts))).toHaveLength(1);
  });
});

describe('a unit that nobody states', () => {
  const told = (...amounts: readonly CellValue[]): (string | undefined)[] =>
    remarksOf(unitUnstated, ledger('', amounts)).map(({ params }) => params.other);

  test('is told at the header where the amounts are none of 万元', () => {
    const read = ledger('', [0.8, 3, 5]);
    expect(saidBy(unitUnstated, read)).toEqual([
      'C1 “总投资”没有注明单位，已按万元读取，但金额不像万元，可能是亿元；请在表头或表格上方注明单位。',
    ]);
    expect(remarksOf(unitUnstated, read).map(({ field }) => field)).toEqual(['totalInvestment']);
  });

  test('is judged by the median: 20 万元 at least, 100 亿元 at most', () => {
    expect([told(1, 19.9, 99), told(1, 20, 99)]).toEqual([['亿元'], []]);
    expect([told(1, 1_000_000, 9_999_999), told(1, 1_000_001, 9_999_999)]).toEqual([[], ['元']]);
    expect(told(1, 9_000, 1)).toEqual(['亿元']);
    expect(told(1, 9_000, 9_000, 1)).toEqual([]);
  });

  test('cannot be judged without an amount', () => {
    expect(told(null, 0, -1)).toEqual([]);
    expect(told(null, 0, 0, 0, 9_000)).toEqual([]);
    expect(told(100, 100, -1, -1, -1, -1)).toEqual([]);
  });

  test('is a matter of another check where it is stated, and of none without the column', () => {
    expect(saidBy(unitUnstated, ledger('（万元）', [0.8, 3, 5]))).toEqual([]);
    expect(saidBy(unitUnstated, ledger('', [0.8, 3, 5], '2025年计划投资'))).toEqual([]);
  });
});

describe('a unit that is stated, and cannot be', () => {
  const told = (unit: string, ...amounts: readonly CellValue[]): (string | undefined)[] =>
    remarksOf(unitDoubtful, ledger(unit, amounts)).map(({ params }) => params.other);

  test('is told at the header with the likelier one', () => {
    const read = ledger('（万元）', [0.8, 3, 5]);
    expect(saidBy(unitDoubtful, read)).toEqual(['C1 “总投资”注明的单位是万元，但金额不像万元，可能是亿元，请核对表头或表格上方的单位。']);
    expect(remarksOf(unitDoubtful, read).map(({ field }) => field)).toEqual(['totalInvestment']);
  });

  test('万元, where no amount comes to 20 万元', () => {
    expect([told('（万元）', 1, 2, 19.9), told('（万元）', 1, 2, 20)]).toEqual([['亿元'], []]);
  });

  test('元, where no amount comes to 20 万元', () => {
    expect([told('（元）', 1, 2, 199_999), told('（元）', 1, 2, 200_000)]).toEqual([['万元'], []]);
  });

  test('亿元, where half of the amounts are above 100 亿元', () => {
    expect([told('（亿元）', 60, 101, 8_000), told('（亿元）', 60, 100, 8_000)]).toEqual([['万元'], []]);
  });

  test('is doubted for three amounts at least; blanks and zeros are none', () => {
    expect(told('（万元）', 1, 2)).toEqual([]);
    expect(told('（万元）', 1, 2, null, 0, -3)).toEqual([]);
    expect(told('（亿元）', 501, 900, 8_000, null, 0)).toEqual(['万元']);
  });

  test('is a matter of another check where nobody states it', () => {
    expect(told('', 0.8, 3, 5)).toEqual([]);
  });
});

test('an answer about the unit that does not fit another month’s amounts is doubted as the answer that it is', () => {
  const rows = [
    ['项目名称', '责任单位', '总投资'],
    ...[0.9, 0.8, 8.8].map((amount, at) => [`${String(at + 1)}号路`, '交通运输局', amount]),
  ];
  const read = readProjects(rows, { asOf: dayOf(2025, 6, 30), answers: { 'unit-unstated:总投资': '万元' } });
  expect(saidBy(unitDoubtful, read)).toEqual([
    'C1 “总投资”没有注明单位，按“读表说明”中选的万元读取，但金额不像万元，可能是亿元，请核对所选的单位。',
  ]);
});
