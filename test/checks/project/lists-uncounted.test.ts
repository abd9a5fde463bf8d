import { partsOf } from '../../../src/checks/project/combined';
import { listsUncounted } from '../../../src/checks/project/lists-uncounted';
import { combineLedgers } from '../../../src/ledger/combine/combine-ledgers';
import type { Ledger } from '../../../src/ledger/ledger';
import { readLedger } from '../../../src/ledger/read-ledger';
import { PROJECTS } from '../../../src/ledger/kinds/projects';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { readProjects } from '../../support/read-projects';

const ASOF = dayOf(2025, 6, 30);
const HEADER = ['序号', '项目名称', '建设性质', '总投资（万元）', '计划开工时间'];
const ROAD = [1, '滨河路改造', '新建', 8_000, '2025年3月'] as const;
const SCHOOL = [2, '西区学校', '新建', 12_000, '2025年5月'] as const;
const WATER = [1, '城南水厂', '续建', 3_000, '2024年5月'] as const;

type Rows = readonly (readonly CellValue[])[];

/** What is said of a ledger, table by table: each sentence behind its row. */
const told = (whole: Ledger, others: readonly Ledger[] = []): string[] => {
  const said: string[] = [];
  for (const { context } of partsOf({ ledger: whole, whole, asOf: ASOF, comparison: null, others }))
    listsUncounted.run(context, ({ row, params }) => void said.push(`${String(row + 1)} ${listsUncounted.sentence(params)}`));
  return said;
};

describe('a list below the one that was read', () => {
  const below = (...rows: Rows): Ledger =>
    readProjects([['一、在建项目'], HEADER, ROAD, SCHOOL, [], ['二、谋划项目'], ['序号', '项目名称', '投资估算（万元）'], ...rows], {
      asOf: ASOF,
    });

  test('is told with its row, its projects that are counted nowhere and one of them', () => {
    expect(told(below([1, '东岭水库', 900], [2, '北山公园', 800]))).toEqual([
      '7 第7行起还有一份清单，其中2个项目（如“东岭水库”）没有计入本次统计，应一并统计的请选择合并，不需要的点“接受”。',
    ]);
  });

  test('is not told where its projects are those of the list', () => {
    expect(told(below([1, '西区 学校', 12_000]))).toEqual([]);
  });

  test('is not told once it is counted too', () => {
    const upper = below([1, '东岭水库', 900]);
    const lower = readLedger(upper.snapshot, { kind: PROJECTS, asOf: ASOF, table: 6 });
    expect(lower && told(combineLedgers(upper, [lower]))).toEqual([]);
  });
});

describe('a list on another sheet', () => {
  const sheet = (sheetName: string, ...rows: Rows): Ledger =>
    readProjects([['2025年重点项目'], HEADER, ...rows], { asOf: ASOF }, { sheetName });
  const main = sheet('新建', ROAD, SCHOOL);

  test('is told with the projects that are counted nowhere', () => {
    expect(told(main, [sheet('续建', WATER)])).toEqual([
      '2 工作表“续建”还有一份清单，其中1个项目（如“城南水厂”）没有计入本次统计，应一并统计的请选择合并，不需要的点“接受”。',
    ]);
  });

  test.each<[string, Ledger]>([
    ['the same list of another month', sheet('5月', ROAD, SCHOOL, WATER)],
    ['an old copy', sheet('备份', WATER)],
    ['a list of projects in preparation', sheet('前期', [1, '城南水厂', '前期', 3_000, null])],
    ['a part of the list', sheet('住建局', SCHOOL)],
  ])('%s is not told', (_what, other) => {
    expect(told(main, [other])).toEqual([]);
  });

  test('is told once, however many tables are counted, and not where it is one of them', () => {
    const more = sheet('扩建', [1, '北山公园', '扩建', 500, '2025年8月']);
    expect(told(combineLedgers(main, [more]), [sheet('续建', WATER)])).toHaveLength(1);
    expect(told(combineLedgers(main, [sheet('续建', WATER)]))).toEqual([]);
  });
});

test.each<[string, Rows]>([
  [
    'of people',
    [
      ['姓名', '职务', '联系电话'],
      ['张某', '副县长', '略'],
    ],
  ],
  [
    'of sums',
    [
      ['类别', '项目个数', '总投资'],
      ['新建', 2, 20_000],
      ['合计', 2, 20_000],
    ],
  ],
])('a table %s below the list holds no projects', (_what, rows) => {
  const ledger = readProjects([HEADER, ROAD, SCHOOL, [], ['附表'], ...rows], { asOf: ASOF });
  expect(ledger.text('name')?.values).toEqual(['滨河路改造', '西区学校']);
  expect(ledger.otherRows.filter(({ reason }) => reason === 'other-table').length).toBeGreaterThan(0);
});
