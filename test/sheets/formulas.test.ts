import fc from 'fast-check';
import { samples } from '../../assets/samples/samples';
import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { annexLedger, DOCUMENT_DAY } from '../support/annex';
import { disagreements, recompute } from '../support/formula-engine';
import { planFor, sheetOf, textOf } from '../support/plan-sheets';
import { snapshotOf } from '../support/snapshot';

const JULY = dayOf(2025, 7, 15);
const HEADER: CellValue[] = [
  '序号',
  '项目名称',
  '责任单位',
  '建设性质',
  '领域',
  '总投资（万元）',
  '2025年计划投资（万元）',
  '累计完成投资（万元）',
  '计划开工时间',
  '实际开工时间',
  '开工情况',
  '包联领导',
];

/** How many formulas were planned; all of them must be what the independent engine computes. */
async function agreeing(snapshot: SheetSnapshot, asOf = JULY): Promise<number> {
  const results = await recompute([snapshot], planFor(snapshot, asOf));
  expect(disagreements(results)).toEqual([]);
  return results.length;
}

/** A sheet with real dates in the date columns. */
function sheet(rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const format = HEADER.map((_, column) => (column === 8 ? 'yyyy"年"m"月"' : column === 9 ? 'yyyy-mm-dd' : 'General'));
  return snapshotOf([['重点项目'], HEADER, ...rows], { sheetName: "台账'一", formats: [[], [], ...rows.map(() => format)] });
}

/** With areas merged as Excel leaves them: only their first cell has a value. */
function merged(
  snapshot: SheetSnapshot,
  areas: readonly { readonly row: number; readonly column: number; readonly rows: number }[],
): SheetSnapshot {
  const within = areas.filter(({ row, rows }) => row + rows <= snapshot.values.length);
  const hidden = (at: number, column: number): boolean =>
    within.some((area) => area.column === column && at > area.row && at < area.row + area.rows);
  const values = snapshot.values.map((cells, at) => cells.map((cell, column) => (hidden(at, column) ? null : cell)));
  return { ...snapshot, values, merges: within.map((area) => ({ ...area, columns: 1 })) };
}

function project(number: number, changes: Readonly<Record<number, CellValue>> = {}): CellValue[] {
  const good: CellValue[] = [
    number,
    `第${number}号工程`,
    '水利局',
    '新建',
    '产业类',
    5000,
    1000,
    300,
    dayOf(2025, 3, 1),
    dayOf(2025, 3, 20),
    '已开工',
    '张三',
  ];
  return good.map((cell, column) => (column in changes ? (changes[column] ?? null) : cell));
}

describe('every planned formula gives what an independent engine computes', () => {
  test('the annexed list as printed: counts live, sums of text amounts as values that say why', async () => {
    const { snapshot } = annexLedger();
    expect(await agreeing(snapshot, DOCUMENT_DAY)).toBeGreaterThan(100);
    expect(planFor(snapshot, DOCUMENT_DAY).valuesInsteadOfFormulas).toBeGreaterThan(0);
  });

  test('the June ledger: nothing but formulas, but for the completions of which one is a text', async () => {
    const name = '平陆县2025年重点推进项目台账（6月调度）.xlsx';
    const workbook = openWorkbookFile(samples()[name] ?? new Uint8Array(), name);
    const [first] = await workbook.listSheets();
    const [snapshot] = await workbook.readSheets([first?.id ?? '']);
    if (!snapshot) throw new Error('no sheet');
    expect(await agreeing(snapshot, dayOf(2025, 6, 30))).toBeGreaterThan(200);
    const planned = planFor(snapshot, dayOf(2025, 6, 30));
    expect(planned.valuesInsteadOfFormulas).toBe(10);
    expect(textOf(sheetOf(planned, 'completion'))).toContain('“计划竣工时间”列有1个单元格是文本或只到年、季');
    for (const { key } of planned.sheets) if (key !== 'completion') expect(textOf(sheetOf(planned, key))).not.toContain('为生成时的数值');
  });

  test.each<[string, CellValue[][]]>([
    ['a good ledger', [project(1), project(2, { 3: '续建', 8: dayOf(2024, 5, 1) }), project(3, { 9: null, 10: '未开工' })]],
    [
      'totals and sections among the rows',
      [[null, '一、新建项目（2个）'], project(1), project(2), [null, '合计', null, null, null, 10_000, 2000, 600]],
    ],
    ['the header again among the rows', [project(1), HEADER, project(2)]],
    ['units that differ in blanks only', [project(1), project(2, { 2: '水 利 局' }), project(3, { 2: '水利局 ' })]],
    [
      'units that differ in case and width only',
      [project(1, { 2: 'ABC公司' }), project(2, { 2: 'abc公司' }), project(3, { 2: 'ＡＢＣ公司' })],
    ],
    [
      'units with signs that mean something in criteria',
      [
        project(1, { 2: '一*局' }),
        project(2, { 2: '一二局' }),
        project(3, { 2: '?局' }),
        project(4, { 2: '~局' }),
        project(5, { 2: '>局' }),
        project(6, { 2: '=局' }),
      ],
    ],
    ['texts that look like formulas', [project(1, { 1: '=1+1', 2: '=SUM(A1)', 11: '+86' }), project(2, { 1: '@工程', 2: '-局' })]],
    [
      'texts that look like numbers and errors',
      [project(1, { 2: '12' }), project(2, { 2: 12 }), project(3, { 2: { error: '#REF!' } }), project(4, { 5: { error: '#N/A' } })],
    ],
    [
      'quotes and line breaks',
      [project(1, { 2: '水"利"局' }), project(2, { 2: '民营经济\n服务中心', 11: '张三\n李四' }), project(3, { 11: '李四' })],
    ],
    ['a unit of three hundred characters', [project(1, { 2: '长'.repeat(300) }), project(2)]],
    ['an unknown nature and an empty one', [project(1, { 3: '重点' }), project(2, { 3: null }), project(3)]],
    [
      'dates as text, as years, as words',
      [project(1, { 8: '2025年3月' }), project(2, { 8: '待定' }), project(3, { 8: '2025年' }), project(4, { 9: '已开工' })],
    ],
    ['no new project', [project(1, { 3: '续建', 8: dayOf(2024, 5, 1) })]],
    ['no project at all', []],
    ['everything late', [project(1, { 9: null, 10: '未开工' }), project(2, { 9: null, 10: null })]],
  ])('%s', async (_, rows) => {
    await agreeing(sheet(rows));
  });

  test('a column merged over several rows, with empty cells beside', async () => {
    const made = sheet([project(1), project(2, { 2: null }), project(3, { 2: null }), project(4, { 2: '住建局' })]);
    await agreeing({ ...made, merges: [{ row: 2, column: 2, rows: 2, columns: 1 }] });
  });

  test('amounts each in the unit of its row are values, not sums of the cells', async () => {
    const made = sheet([project(1, { 5: 3 }), project(2, { 5: 8000 })]);
    const units = ['金额单位', '亿元', '万元'];
    const values = made.values.map((cells, row) =>
      row === 0
        ? [...cells, null]
        : [...cells.map((cell) => (row === 1 && cell === '总投资（万元）' ? '总投资' : cell)), units[row - 1] ?? null],
    );
    await agreeing({ ...made, values, numberFormats: made.numberFormats.map((formats) => [...formats, 'General']) });
  });

  test('five hundred units', async () => {
    const rows = Array.from({ length: 1000 }, (_, index) => project(index + 1, { 2: `第${index % 500}局` }));
    expect(await agreeing(sheet(rows))).toBeGreaterThan(2000);
  });

  test('random ledgers', async () => {
    const cell = fc.record({
      unit: fc.constantFrom('水利局', '水 利局', '住建局', 'A*B', '', '12'),
      nature: fc.constantFrom<CellValue>('新建', '续建', '扩建', '储备', '重点', null),
      field: fc.constantFrom<CellValue>('产业类', '产业', '基础设施类', '农业', null),
      total: fc.oneof<fc.Arbitrary<CellValue>[]>(
        fc.integer({ min: 0, max: 90_000 }),
        fc.constantFrom<CellValue>('300', '约3亿', '3亿元以上', null),
      ),
      planned: fc.constantFrom<CellValue>(dayOf(2025, 1, 1), dayOf(2025, 6, 1), dayOf(2025, 9, 1), dayOf(2024, 2, 1), '2025年3月', null),
      actual: fc.constantFrom<CellValue>(dayOf(2025, 2, 3), dayOf(2025, 7, 15), dayOf(2025, 8, 1), null),
      state: fc.constantFrom<CellValue>('已开工', '未开工', '在建', null),
      leader: fc.constantFrom<CellValue>('张三', '张三、李四', '李四\n张三丰', '王  五', null),
      between: fc.constantFrom('', '', '', 'header', 'total'),
    });
    const merge = fc.record({
      row: fc.integer({ min: 2, max: 10 }),
      column: fc.constantFrom(2, 3, 4, 5, 8, 9, 10, 11),
      rows: fc.integer({ min: 2, max: 3 }),
    });
    const merges = fc.uniqueArray(merge, { maxLength: 3, selector: ({ column }) => column });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), merges, async (cells, areas) => {
        const rows = cells.flatMap(({ unit, nature, field, total, planned, actual, state, leader, between }, index) => [
          ...(between === 'header' ? [HEADER] : between === 'total' ? [['合计', null, null, null, null, 5] as CellValue[]] : []),
          project(index + 1, { 2: unit, 3: nature, 4: field, 5: total, 8: planned, 9: actual, 10: state, 11: leader }),
        ]);
        await agreeing(merged(sheet(rows), areas));
      }),
      { numRuns: 40 },
    );
  });
});
