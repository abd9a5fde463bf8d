import { titleDiffers } from '../../../src/checks/project/title-claims';
import type { Ledger } from '../../../src/ledger/ledger';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';
import type { SnapshotOptions } from '../../support/snapshot';

const ASOF = dayOf(2025, 6, 30);
const HEADER = ['序号', '项目名称', '建设性质', '总投资（万元）', '2025年计划投资（万元）', '计划开工时间'];
const ROWS: CellValue[][] = [
  [1, '滨河路改造', '新建', 12_345, 6_000, '2025年3月'],
  [2, '西区学校', '新建', 20_000, 8_000, '2025年4月'],
  [3, '城南水厂', '续建', 30_000, 9_999, '2024年4月'],
];

const [LAST = []] = ROWS.slice(2);

const ledger = (
  above: readonly string[],
  rows: readonly (readonly CellValue[])[] = ROWS,
  header: readonly string[] = HEADER,
  layout: SnapshotOptions = {},
): Ledger => readProjects([...above.map((text) => [text]), header, ...rows], { asOf: ASOF }, layout);

/** What is said against the lines above the table, with their cells. */
const told = (...sheet: Parameters<typeof ledger>): string[] => saidBy(titleDiffers, ledger(...sheet));

describe('a count', () => {
  const message = (declared: number): string => `A1 标题写明项目${String(declared)}个，表中实有3个，请核对是否漏行或忘改标题。`;

  test.each([
    ['2025年重点项目台账（共4个）', 4],
    ['2025年重点项目台账（合计4个项目）', 4],
    ['2025年共安排重点项目4项', 4],
    ['2025年重点项目台账，共谋划4个，其中新建2个', 4],
    ['2025年共有重点项目4项', 4],
    ['全县共 ４ 个项目', 4],
    ['2025年重点项目台账（计4项）', 4],
    ['涉及共9个乡镇，共4个项目', 4],
    ['共4个县级重点项目', 4],
    ['共12345个', 12_345],
    ['合计：4个项目', 4],
    ['项目总计4项', 4],
  ])('%s is told against three rows', (title, declared) => {
    expect(told([title])).toEqual([message(declared)]);
  });

  test.each([
    '2025年重点项目台账（3个）',
    '2025年重点项目台账',
    '2025年共安排重点项目3个，其中新建2个、续建1个',
    '2025年重点项目台账，续建项目共1个',
    '项目共涉及9个乡镇',
    '全年（共12个月）重点项目',
    '项目由共5个责任单位承担',
    '其中共9个项目',
    '截至6月底，共开工项目2个',
    '已开工项目共2个，未复工1个',
    '全县共竣工投产项目1个，入库纳统项目2个',
  ])('%s is borne out, or tells none', (title) => {
    expect(told([title])).toEqual([]);
  });

  test('is told once, of the first line that says it', () => {
    expect(told(['2025年重点项目台账（共4个）', '全县共安排项目5个'])).toEqual([message(4)]);
  });

  test('is borne out by the last number of the list, and by its different names', () => {
    expect(told(['2025年重点项目台账（共9个）'], [...ROWS.slice(0, 2), [9, ...LAST.slice(1)]])).toEqual([]);
    expect(told(['2025年重点项目台账（共3个）'], [...ROWS, [4, ...LAST.slice(1)]])).toEqual([]);
  });

  test.each(['乡镇道路打包工程', '乡镇道路（6个）', '农村饮水6项', '滨河公园等三个项目'])(
    'nobody can say where %s stands for several projects',
    (name) => {
      expect(told(['2025年重点项目台账（共9个）'], [...ROWS, [4, name, '新建', 100, 50, '2025年3月']])).toEqual([]);
    },
  );

  test('is looked for in the twelve rows above the table, wherever that stands', () => {
    const between = (count: number): string[] => ['2025年重点项目台账（共4个）', ...Array.from({ length: count }, () => '')];
    expect([told(between(11)), told(between(12))].map(({ length }) => length)).toEqual([1, 0]);
    expect(told(['2025年重点项目台账（共4个）'], ROWS, HEADER, { origin: { row: 3, column: 2 } })).toEqual([
      message(4).replace('A1', 'C4'),
    ]);
    expect(told(between(12).slice(1).concat('重点项目共4个'), ROWS, HEADER, { origin: { row: 3, column: 2 } })).toEqual([
      message(4).replace('A1', 'C16'),
    ]);
  });

  test('is of the whole list, and a blank list says nothing', () => {
    const read = ledger(['2025年重点项目台账（共4个）']);
    expect(remarksOf(titleDiffers, read).map(({ field }) => field)).toEqual([null]);
    expect(told(['2025年重点项目台账（共4个）'], [])).toEqual([]);
  });
});

describe('a sum', () => {
  test.each([
    ['总投资6.23亿元', []],
    ['总投资6.2亿元', []],
    ['总投资6亿元', []],
    ['总投资62,345万元', []],
    ['总投资约62,345.0万元', []],
    ['合同金额共7亿元', []],
    ['年度计划投资2.4亿元', []],
    ['年度计划完成投资23999万元', []],
  ])('%s is borne out, as far as it is rounded', (line, expected) => {
    expect(told(['2025年重点项目台账', line])).toEqual(expected);
  });

  test.each([
    ['总投资6.3亿元', '总投资6.3亿元，表中实有6.23亿元'],
    ['总投资6.25亿元', '总投资6.25亿元，表中实有6.23亿元'],
    ['总投资7亿元', '总投资7亿元，表中实有6.23亿元'],
    ['总投资：7亿元', '总投资7亿元，表中实有6.23亿元'],
    ['年度计划投资：25,000万元', '年度计划投资25000万元，表中实有23999万元'],
    ['总投资62,340万元', '总投资62340万元，表中实有62345万元'],
    ['年度计划投资2.5亿元', '年度计划投资2.5亿元，表中实有2.4亿元'],
    ['今年计划完成投资共25,000万元', '年度计划投资25000万元，表中实有23999万元'],
  ])('%s is told, in its own unit', (line, words) => {
    expect(told(['2025年重点项目台账', line])).toEqual([`A2 标题写明${words}，请核对是否漏行或忘改标题。`]);
  });

  test('of some of the projects is not held against all', () => {
    expect(told(['2025年重点项目台账', '总投资6.23亿元，其中年度计划投资1亿元'])).toEqual([]);
    expect(told(['2025年重点项目台账', '新建项目2个，总投资3.2亿元'])).toEqual([]);
    expect(told(['2025年重点项目台账', '截至6月底开工2个，总投资3.2亿元'])).toEqual([]);
  });

  test('is not held against amounts whose unit nobody states, or of which one cannot be read', () => {
    const bare = HEADER.map((label) => label.replace('（万元）', ''));
    expect(told(['2025年重点项目台账', '总投资7亿元'], ROWS, bare)).toEqual([]);
    for (const amount of ['待定价', { error: '#REF!' }] as const)
      expect(told(['2025年重点项目台账', '总投资7亿元'], [...ROWS, [4, '北山产业园', '新建', amount, 50, '2025年3月']])).toEqual([]);
    const open = { row: 6, column: 3, rows: 1, columns: 1 };
    expect(
      told(['2025年重点项目台账', '总投资7亿元'], [...ROWS, [4, '北山产业园', '新建', null, 50, '2025年3月']], HEADER, {
        uncalculated: [open],
        formulaAreas: [open],
      }),
    ).toEqual([]);
    expect(
      told(['2025年重点项目台账', '总投资7亿元'], ROWS, ['序号', '项目名称', '建设性质', '建设地点', '年度计划投资', '计划开工时间']),
    ).toEqual([]);
  });

  test('counts what has no amount yet as none', () => {
    expect(told(['2025年重点项目台账', '总投资6.23亿元'], [...ROWS, [4, '北山产业园', '新建', '/', 50, '2025年3月']])).toEqual([]);
  });

  test('is told at its cell, as one of its column', () => {
    expect(remarksOf(titleDiffers, ledger(['2025年重点项目台账', '总投资7亿元，年度计划投资9亿元'])).map(({ field }) => field)).toEqual([
      'totalInvestment',
      'annualPlan',
    ]);
  });

  test('is told once', () => {
    expect(told(['2025年重点项目台账', '总投资7亿元', '全部总投资8亿元'])).toHaveLength(1);
  });
});

test('a title over several tables speaks of all of them', () => {
  const second: CellValue[][] = [[], ['续建项目'], ['序号', '项目名称', '责任单位', '总投资（万元）'], [1, '东岭风电场', '能源局', 3_000]];
  expect(told(['2025年重点项目台账（共4个）'], [...ROWS, ...second])).toEqual([]);
});
