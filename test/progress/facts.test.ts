import { resumptionDates, resumptionFacts, startFacts, stateHeader, unclearColumn } from '../../src/progress/facts';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const JUNE_END = dayOf(2025, 6, 30);

/** Projects with these cells in these columns behind their name and plan. */
const ledger = (nature: string, columns: readonly string[], rows: readonly (readonly CellValue[])[]) =>
  readProjects(
    [
      ['2025年重点项目台账'],
      ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间', ...columns],
      ...rows.map((cells, at): CellValue[] => [at + 1, `${String(at + 1)}号路`, nature, 5_000, '2024年3月', ...cells]),
    ],
    { asOf: JUNE_END },
  );

describe('the start of a new project', () => {
  const facts = (columns: readonly string[], ...cells: readonly CellValue[]): string => {
    const { told, actual, startedUndated, unclear } = startFacts(ledger('新建', columns, [cells]));
    if (!told) return 'not told';
    return unclear(0) ? 'unclear' : startedUndated(0) ? 'undated' : (actual(0)?.precision ?? 'none');
  };
  const BOTH = ['实际开工时间', '开工情况'];

  test.each<[string, readonly string[], CellValue[], string]>([
    ['is dated by its month', ['实际开工时间'], ['2025年3月'], 'month'],
    ['is undated where a word alone tells of it', ['开工情况'], ['已开工'], 'undated'],
    ['is undated where a word stands in the place of the date', ['实际开工时间'], ['已开工'], 'undated'],
    ['is dated, whatever word stands beside', BOTH, ['2025年3月', '已开工'], 'month'],
    ['is none where a word says so', ['开工情况'], ['未开工'], 'none'],
    ['is none where nothing is said', BOTH, [null, null], 'none'],
    ['is unclear where what is said is not understood', ['实际开工时间'], ['尽快'], 'unclear'],
    ['is unclear by its state as well', ['开工情况'], ['另行报送'], 'unclear'],
    ['is clear where the date tells', BOTH, ['2025年3月', '另行报送'], 'month'],
    ['is clear where the state tells', BOTH, ['尽快', '已开工'], 'undated'],
    ['is clear where the state tells of none', BOTH, ['尽快', '未开工'], 'none'],
    ['is told nowhere without a column', ['备注'], ['已开工'], 'not told'],
  ])('%s', (_what, columns, cells, expected) => {
    expect(facts(columns, ...cells)).toBe(expected);
  });
});

describe('whether a continuing project works again', () => {
  const resumed = (columns: readonly string[], ...cells: readonly CellValue[]) =>
    resumptionFacts(ledger('续建', columns, [cells]), 2025, JUNE_END)(0);

  test.each<[CellValue, boolean | string | null]>([
    ['是', true],
    ['已复工', true],
    ['否', false],
    ['未复工', false],
    ['另行报送', 'unclear'],
    [null, null],
  ])('是否复工: %s', (cell, expected) => {
    expect(resumed(['是否复工'], cell)).toBe(expected);
  });

  test.each<[CellValue, boolean | string | null]>([
    ['正在施工', true],
    ['已竣工', true],
    ['停工', false],
    ['未开工', false],
    ['已开工', null],
    ['另行报送', 'unclear'],
    [null, null],
  ])('开工情况: %s', (cell, expected) => {
    expect(resumed(['开工情况'], cell)).toBe(expected);
  });

  test('是否开复工 asks of both: 已开工 says that it works again', () => {
    expect([resumed(['是否开复工'], '已开工'), resumed(['是否开复工'], '未开工')]).toEqual([true, false]);
    // It says of which year the project is.
    expect(resumed(['是否开工'], '续建')).toBeNull();
  });

  test.each<[CellValue, boolean | string | null]>([
    ['2025年3月', true],
    ['2025年6月30日', true],
    ['2025年7月1日', null],
    ['2024年3月', null],
    ['2026年1月', null],
    [null, false],
    ['/', null],
    ['尽快', 'unclear'],
    ['已复工', true],
    ['正在施工', true],
    ['已竣工', true],
    ['未复工', false],
    ['停工', false],
    ['预计8月', false],
    ['2025年3月（停工）', false],
    ['2025年3月（已复工）', true],
    ['2024年3月（已开工）', null],
  ])('实际开复工时间: %s', (cell, expected) => {
    expect(resumed(['实际开复工时间'], cell)).toBe(expected);
  });

  test('实际开工时间 says nothing of it', () => {
    expect([resumed(['实际开工时间'], '2025年3月'), resumed(['实际开工时间'], null), resumed(['实际开工时间'], '尽快')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(resumptionDates(ledger('续建', ['实际开工时间'], [['2025年3月']]))).toBeNull();
    expect(resumptionDates(ledger('续建', ['备注'], [[null]]))).toBeNull();
    expect(resumptionDates(ledger('续建', ['实际开复工时间'], [['2025年3月']]))?.field.name).toBe('actualStart');
  });

  test('is told by 是否复工 first, then by 开工情况, then by the date', () => {
    const columns = ['是否复工', '开工情况', '实际开复工时间'];
    expect(resumed(columns, '未复工', '正在施工', '2025年3月')).toBe(false);
    expect(resumed(columns, null, '停工', '2025年3月')).toBe(false);
    expect(resumed(columns, null, null, '2025年3月')).toBe(true);
    expect(resumed(columns, '另行报送', '正在施工', '2025年3月')).toBe('unclear');
    expect(resumed(columns, null, '另行报送', '2025年3月')).toBe(true);
    expect(resumed(columns, null, '另行报送', null)).toBe('unclear');
  });
});

describe('where what is said is not understood', () => {
  const column = (nature: string, columns: readonly string[], ...cells: readonly CellValue[]): string | null =>
    unclearColumn(ledger(nature, columns, [cells]), 0)?.field.name ?? null;

  test('the column that says it is told', () => {
    expect(column('新建', ['开工情况', '实际开工时间'], '另行报送', '尽快')).toBe('startState');
    expect(column('新建', ['开工情况', '实际开工时间'], '未开工', '尽快')).toBe('actualStart');
    expect(column('新建', ['开工情况', '实际开工时间'], '未开工', null)).toBeNull();
    expect(column('新建', ['备注'], '另行报送')).toBeNull();
  });

  test('是否复工 is asked of continuing projects alone', () => {
    expect([column('续建', ['是否复工'], '另行报送'), column('新建', ['是否复工'], '另行报送')]).toEqual(['resumed', null]);
    expect(column('续建', ['是否复工', '开工情况'], '另行报送', '另行报送')).toBe('resumed');
  });

  test('the header that tells how far the works are is that of 开工情况, else of 实际开工时间', () => {
    expect(stateHeader(ledger('新建', ['实际开工时间', '项目开工情况'], [['2025年3月', '已开工']]))).toBe('项目开工情况');
    expect(stateHeader(ledger('新建', ['实际开工时间'], [['2025年3月']]))).toBe('实际开工时间');
    expect(stateHeader(ledger('新建', ['备注'], [[null]]))).toBe('');
  });
});
