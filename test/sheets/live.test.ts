import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { recompute } from '../support/formula-engine';
import type { PlannedSheets } from '../../src/sheets';
import { planFor, rowsOf, sheetOf } from '../support/plan-sheets';
import { snapshotOf } from '../support/snapshot';

const MID_JULY = dayOf(2025, 7, 15);
const MONTH = 'yyyy"年"m"月"';
const HEADER: CellValue[] = [
  '序号',
  '项目名称',
  '责任单位',
  '建设性质',
  '总投资（万元）',
  '年度计划投资（万元）',
  '累计完成投资（万元）',
  '计划开工时间',
  '实际开工时间',
  '开工情况',
  '是否复工',
];
const ROWS: readonly CellValue[][] = [
  [1, '甲工程', '水利局', '新建', 5000, 1000, 300, dayOf(2025, 3, 1), dayOf(2025, 3, 1), '已开工', null],
  [2, '乙工程', '住建局', '新建', 3000, 900, 0, dayOf(2025, 6, 1), null, '未开工', null],
  [3, '丙工程', '水利局', '新建', 2000, 700, 0, dayOf(2025, 9, 1), null, '未开工', null],
  [4, '丁工程', '住建局', '续建', 8000, 2000, 900, dayOf(2024, 5, 1), dayOf(2024, 5, 1), '在建', '是'],
  [5, '戊工程', '水利局', '续建', 1000, 400, 100, dayOf(2024, 8, 1), dayOf(2024, 8, 1), '停工', '否'],
];

function sheet(rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const formats = HEADER.map((_, column) => (column === 7 || column === 8 ? MONTH : 'General'));
  return snapshotOf([HEADER, ...rows], { formats: [[], ...rows.map(() => formats)] });
}

/** Row and column of each changed cell with its new value. */
type Changes = readonly (readonly [row: number, column: number, value: CellValue])[];

function edited(changes: Changes): CellValue[][] {
  return ROWS.map((row, at) => row.map((cell, column) => changes.find(([r, c]) => r === at && c === column)?.[2] ?? cell));
}

/**
 * The figures that the sheets of the first ledger show once the ledger has become `after`, against
 * those of sheets made anew.
 */
async function shownAndTrue(after: SheetSnapshot): Promise<{ shown: readonly unknown[]; right: readonly unknown[] }> {
  const old = planFor(sheet(ROWS), MID_JULY);
  expect(old.valuesInsteadOfFormulas).toBe(0);
  const live = ['overview', 'quarters', 'breakdown'];
  const anew = await recompute([after], planFor(after, MID_JULY));
  const shown = await recompute([after], old);
  const pick = (found: typeof anew) => found.filter(({ sheet: key }) => live.includes(key));
  return { shown: pick(shown).map(({ engine }) => rounded(engine)), right: pick(anew).map(({ planned }) => rounded(planned)) };
}

/** Figures of the sheets whose rows stand in order of rank, by the words that begin their row. */
async function byRow(after: SheetSnapshot): Promise<{ shown: ReadonlyMap<string, unknown>; right: ReadonlyMap<string, unknown> }> {
  const [old, anew] = [planFor(sheet(ROWS), MID_JULY), planFor(after, MID_JULY)];
  const shown = named(old, await recompute([after], old), ({ engine }) => engine);
  return { shown, right: named(anew, await recompute([after], anew), ({ planned }) => planned) };
}

type Found = Awaited<ReturnType<typeof recompute>>;

function named(plans: PlannedSheets, found: Found, valueOf: (each: Found[number]) => unknown): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const each of found) {
    const { sheet: key, row, column } = each;
    if (key !== 'investment' && key !== 'quarter-groups') continue;
    const rows = rowsOf(sheetOf(plans, key));
    const label = String(rows[row]?.[0]);
    const nth = rows.slice(0, row).filter(([first]) => first === label).length;
    cells.set(`${key} ${label} ${nth} ${column}`, rounded(valueOf(each)));
  }
  return cells;
}

function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : (value ?? '');
}

describe('sheets follow the ledger without being made again', () => {
  test.each<[string, Changes]>([
    ['an amount corrected', [[0, 4, 6000]]],
    ['a start entered as a day of the running month', [[1, 8, dayOf(2025, 7, 3)]]],
    [
      'a start entered as a month',
      [
        [1, 8, dayOf(2025, 6, 1)],
        [1, 9, '已开工'],
      ],
    ],
    ['a start told by a state word alone', [[2, 9, '已开工']]],
    ['a planned start put off', [[1, 7, dayOf(2025, 9, 1)]]],
    [
      'a project that works again',
      [
        [4, 10, '是'],
        [4, 9, '在建'],
      ],
    ],
    [
      'more completed',
      [
        [0, 6, 800],
        [3, 6, 1500],
      ],
    ],
  ])('%s', async (_, changes) => {
    const { shown, right } = await shownAndTrue(sheet(edited(changes)));
    expect(shown).toEqual(right);
    const rows = await byRow(sheet(edited(changes)));
    expect(rows.shown.size).toBeGreaterThan(100);
    expect(new Map([...rows.shown].sort())).toEqual(new Map([...rows.right].sort()));
  });

  test('a project added below the last one', async () => {
    const { shown, right } = await shownAndTrue(
      sheet([...ROWS, [6, '己工程', '水利局', '新建', 700, 100, 50, dayOf(2025, 4, 1), dayOf(2025, 5, 1), '已开工', null]]),
    );
    expect(shown).toEqual(right);
  });

  test('rows sorted another way', async () => {
    const { shown, right } = await shownAndTrue(sheet([...ROWS].reverse()));
    expect(shown.filter((value) => typeof value === 'number').sort()).toEqual(right.filter((value) => typeof value === 'number').sort());
  });
});
