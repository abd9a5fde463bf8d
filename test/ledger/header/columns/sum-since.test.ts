import type { GivenAnswers } from '../../../../src/ledger/assumptions';
import { dayOf, type Day } from '../../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../../src/spreadsheet/snapshot';
import { readProjects } from '../../../support/read-projects';

const JUNE = dayOf(2025, 6, 30);

/** A list with 累计完成投资 beside the year's plan; each row is the plan and what is done. */
function read(
  rows: readonly (readonly [plan: CellValue, done: CellValue])[],
  { asOf = JUNE, answers = {}, heading = '累计完成投资（万元）' }: { asOf?: Day; answers?: GivenAnswers; heading?: string } = {},
) {
  const ledger = readProjects(
    [
      ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '2025年计划投资（万元）', heading],
      ...rows.map((row, index) => [index + 1, `${'甲乙丙丁'[index] ?? ''}路改造工程`, '住建局', '续建', 90_000, ...row]),
    ],
    { asOf, answers },
  );
  return {
    field: ledger.columns.find(({ column }) => column === 6)?.field.name ?? null,
    asked: ledger.assumptions.filter(({ code }) => code === 'sum-since'),
  };
}

const BEYOND = [
  [5_000, 7_000],
  [4_000, 9_000],
  [6_000, 2_000],
  [3_000, 0],
] as const;

describe('累计完成投资, which does not say since when', () => {
  test('is the year’s amount beside the plan of the year', () => {
    expect(
      read([
        [5_000, 2_000],
        [4_000, 4_100],
        [6_000, 3_000],
      ]),
    ).toEqual({ field: 'yearToDate', asked: [] });
  });

  test('goes back to the start where many are beyond their plan, and is asked about', () => {
    const { field, asked } = read(BEYOND);
    expect(field).toBe('cumulative');
    expect(asked).toMatchObject([{ decided: 'start', field: 'yearToDate', serious: true, options: [{ key: 'year' }, { key: 'start' }] }]);
    expect(asked[0]?.likely).toBeUndefined();
    expect(read(BEYOND, { heading: '累计已完成投资' }).field).toBe('cumulative');
    expect(read(BEYOND, { heading: '累计完成投资（亿元）' }).asked).toEqual([]);
    expect(read(BEYOND, { answers: { 'sum-since:累计完成投资(万元)': 'year' } }).field).toBe('yearToDate');
  });

  test('may be well beyond the plan at the end of the year', () => {
    const asOf = dayOf(2025, 12, 31);
    expect(
      read(
        [
          [5_000, 6_000],
          [4_000, 5_500],
          [6_000, 6_500],
        ],
        { asOf },
      ).field,
    ).toBe('yearToDate');
    expect(
      read(
        [
          [5_000, 16_000],
          [4_000, 9_500],
          [6_000, 6_500],
        ],
        { asOf },
      ).field,
    ).toBe('cumulative');
  });

  test('is told to be taken for the year’s amount where there is no plan of the year', () => {
    const ledger = readProjects(
      [
        ['序号', '项目名称', '责任单位', '总投资（万元）', '累计完成投资（万元）'],
        [1, '甲路', '住建局', 900, 300],
      ],
      { asOf: JUNE },
    );
    expect(ledger.assumptions).toContainEqual(expect.objectContaining({ code: 'sum-since', decided: 'year', likely: true }));
  });

  test('is not asked about where its heading says it', () => {
    for (const heading of ['本年累计完成投资（万元）', '1-6月累计完成投资（万元）', '开工以来累计完成投资（万元）'])
      expect(read(BEYOND, { heading }).asked).toEqual([]);
  });
});
