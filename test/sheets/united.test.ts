import fc from 'fast-check';
import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { disagreements, recompute } from '../support/formula-engine';
import { cellsLabelled, planForAll, sheetOf, textOf } from '../support/plan-sheets';
import { snapshotOf } from '../support/snapshot';

const MID_JULY = dayOf(2025, 7, 15);
const DATE = 'yyyy-mm-dd';
type Rows = readonly (readonly CellValue[])[];

/** New projects in 万元: their nature stands in the sheet's name alone. */
const FRESH_HEADER: CellValue[] = [
  '序号',
  '项目名称',
  '责任单位',
  '领域',
  '总投资（万元）',
  '年度计划投资（万元）',
  '累计完成投资（万元）',
  '计划开工时间',
  '实际开工时间',
  '开工情况',
  '包联领导',
];
const FRESH: Rows = [
  [1, '滨河路改造', '住建局', '基础设施类', 8_000, 3_000, 1_200, dayOf(2025, 3, 1), dayOf(2025, 3, 20), '已开工', '张三'],
  [2, '西区学校', '教育局', '社会民生类', 12_000, 4_000, 0, dayOf(2025, 6, 1), null, '未开工', '李四'],
  [3, '城南水厂', '水利局', '基础设施类', 20_000, 5_000, 900, dayOf(2025, 5, 1), dayOf(2025, 7, 2), '已开工', '张三、李四'],
];
/** Continuing ones in 亿元, in other columns. */
const CONTINUING_HEADER: CellValue[] = [
  '项目名称',
  '责任单位',
  '总投资（亿元）',
  '年度计划投资（亿元）',
  '累计完成投资（亿元）',
  '是否复工',
];
const CONTINUING: Rows = [
  ['东岭风电场', '能源局', 3.5, 1.1, 0.4, '是'],
  ['北山产业园', '住建局', 1.2, 0.6, 0.1, '否'],
];

function fresh(rows: Rows = FRESH): SheetSnapshot {
  const formats = FRESH_HEADER.map((_, column) => (column === 7 || column === 8 ? DATE : 'General'));
  return snapshotOf([['2025年新建项目台账'], FRESH_HEADER, ...rows], { sheetName: '新建', formats: [[], [], ...rows.map(() => formats)] });
}

function continuing(rows: Rows = CONTINUING): SheetSnapshot {
  return snapshotOf([CONTINUING_HEADER, ...rows], { sheetId: '2', sheetName: '续建' });
}

describe('the sheets of several tables counted as one', () => {
  test('are nothing but formulas, each table asked by its own columns', async () => {
    const tables = [fresh(), continuing()];
    const planned = planForAll(tables, MID_JULY);
    expect(disagreements(await recompute(tables, planned))).toEqual([]);
    for (const key of ['overview', 'quarters', 'breakdown', 'investment'] as const)
      expect(textOf(sheetOf(planned, key))).not.toContain('为生成时的数值');
    expect(cellsLabelled(sheetOf(planned, 'breakdown'), '住建局')[1]).toEqual({
      formula: 'COUNTIFS(台账_责任单位,"住建局")+COUNTIFS(台账2_责任单位,"住建局")',
      value: 2,
    });
    expect(new Set(planned.names.map(({ sheetId }) => sheetId)).size).toBe(2);
  });

  test.each<[string, () => SheetSnapshot[]]>([
    [
      'an amount of the second table corrected',
      () => [fresh(), continuing(CONTINUING.map((row, at) => (at === 0 ? row.map((cell, column) => (column === 2 ? 4 : cell)) : row)))],
    ],
    [
      'a project of the second table that works again',
      () => [fresh(), continuing(CONTINUING.map((row) => row.map((cell, column) => (column === 5 ? '是' : cell))))],
    ],
    [
      'a start entered in the first',
      () => [
        fresh(
          FRESH.map((row, at) =>
            at === 1 ? row.map((cell, column) => (column === 8 ? dayOf(2025, 7, 1) : column === 9 ? '已开工' : cell)) : row,
          ),
        ),
        continuing(),
      ],
    ],
    ['a project added to the second', () => [fresh(), continuing([...CONTINUING, ['南河大桥', '能源局', 2, 0.5, 0.2, '是']])]],
  ])('follow without being made again: %s', async (_, edit) => {
    const [before, after] = [planForAll([fresh(), continuing()], MID_JULY), edit()];
    const shown = await recompute(after, before);
    const right = await recompute(after, planForAll(after, MID_JULY));
    const figures = (of: typeof shown, value: (each: (typeof shown)[number]) => unknown): Map<string, unknown> =>
      new Map(
        of
          .filter(({ sheet }) => sheet === 'overview' || sheet === 'quarters')
          .map((each) => [`${each.sheet} ${String(each.row)} ${String(each.column)}`, rounded(value(each))]),
      );
    expect(figures(shown, ({ engine }) => engine)).toEqual(figures(right, ({ planned }) => planned));
  });

  test('random tables, with columns that one has and another has not', async () => {
    const cells = fc.record({
      unit: fc.constantFrom<CellValue>('水利局', '住建局', '住 建局', null),
      nature: fc.constantFrom<CellValue>('新建', '续建', '储备', null),
      total: fc.oneof<fc.Arbitrary<CellValue>[]>(fc.integer({ min: 0, max: 90_000 }), fc.constantFrom<CellValue>('300', null)),
      planned: fc.constantFrom<CellValue>(dayOf(2025, 1, 1), dayOf(2025, 9, 1), '2025年3月', null),
      actual: fc.constantFrom<CellValue>(dayOf(2025, 2, 3), dayOf(2025, 8, 1), null),
      state: fc.constantFrom<CellValue>('已开工', '未开工', '在建', null),
    });
    const table = fc.record({
      rows: fc.array(cells, { minLength: 1, maxLength: 5 }),
      has: fc.subarray(['责任单位', '建设性质', '总投资（万元）', '计划开工时间', '实际开工时间', '开工情况'], { minLength: 3 }),
      name: fc.constantFrom('新建', '续建', '项目'),
      section: fc.constantFrom(null, '一、续建项目', '一、产业类'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(table, { minLength: 2, maxLength: 3 }), async (made) => {
        const tables = made.map(({ rows, has, name, section }, at) => {
          const header: CellValue[] = ['序号', '项目名称', ...has];
          const body = rows.map((row, index) => [
            index + 1,
            `第${String(at)}-${String(index)}号工程`,
            ...has.map((head) => row[KEY_OF[head] ?? 'unit']),
          ]);
          const formats = header.map((head) => (typeof head === 'string' && head.includes('时间') ? DATE : 'General'));
          return snapshotOf([header, ...(section === null ? [] : [[null, section]]), ...body], {
            sheetId: `part ${String(at)}`,
            sheetName: `${name}${String(at)}`,
            formats: [[], ...(section === null ? [] : [[]]), ...body.map(() => formats)],
          });
        });
        expect(disagreements(await recompute(tables, planForAll(tables, MID_JULY)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

const KEY_OF: Readonly<Record<string, 'unit' | 'nature' | 'total' | 'planned' | 'actual' | 'state'>> = {
  责任单位: 'unit',
  建设性质: 'nature',
  '总投资（万元）': 'total',
  计划开工时间: 'planned',
  实际开工时间: 'actual',
  开工情况: 'state',
};

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : (value ?? '');
}
