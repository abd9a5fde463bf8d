import fc from 'fast-check';
import { samples } from '../../assets/samples/samples';
import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import { DEFAULT_SETTINGS, type Settings } from '../../src/mechanism/settings';
import { evaluate } from '../../src/progress';
import { bulletinText, planSheets, type PlannedSheets } from '../../src/sheets';
import { SHEET_KEYS } from '../../src/spreadsheet/sheet-keys';
import { openWorkbookFile } from '../../src/workbook/file';
import { annexLedger, DOCUMENT_DAY } from '../support/annex';
import { disagreements, recompute } from '../support/formula-engine';
import { rowLabelled, rowsOf, sheetOf, textOf, tracedCounts } from '../support/plan-sheets';
import { snapshotOf } from '../support/snapshot';

const JUNE_END = dayOf(2025, 6, 30);

function inputOf(snapshot: SheetSnapshot, asOf: number, changes: Partial<Settings> = {}) {
  const ledger = readLedger(snapshot, { kind: PROJECTS, asOf });
  if (!ledger) throw new Error('no ledger was read');
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  const progress = evaluate(ledger, { asOf, basis: settings.basis, targets: settings.targets, timePath: settings.timePath });
  return { ledger, progress, findings: [], messageOf: () => '', reasonOf: () => '', settings };
}

async function june(): Promise<SheetSnapshot> {
  const name = '平陆县2025年重点推进项目台账（6月调度）.xlsx';
  const workbook = openWorkbookFile(samples()[name] ?? new Uint8Array(), name);
  const [first] = await workbook.listSheets();
  const [snapshot] = await workbook.readSheets([first?.id ?? '']);
  if (!snapshot) throw new Error('no sheet');
  return snapshot;
}

/** Rows of a sheet whose first cell is the label, in order. */
function rowsNamed(planned: PlannedSheets, key: Parameters<typeof sheetOf>[1], label: string) {
  return rowsOf(sheetOf(planned, key)).filter(([first]) => first === label);
}

/** Made only beside an earlier ledger, and beside the office's other ledgers. */
const WITHOUT_OCCASION = ['changes', 'trend', ...[1, 2, 3, 4, 5, 6, 7].map((action) => `action-${action}`)];

describe('the June ledger, counted by hand', () => {
  let snapshot: SheetSnapshot;
  beforeAll(async () => {
    snapshot = await june();
  });

  test('简版 has what a leader is handed, in the same order; on A4 alone nothing is large', () => {
    const brief = planSheets(inputOf(snapshot, JUNE_END, { set: 'brief' }));
    expect(brief.sheets.map(({ key }) => key)).toEqual(['one-page', 'missed', 'findings', 'bulletin']);
    const full = planSheets(inputOf(snapshot, JUNE_END, { largeOnA3: false }));
    expect(full.sheets.filter(({ print }) => print.paper === 'A3').map(({ key }) => key)).toEqual([]);
  });

  test('复工情况: eight of nine, 水利局 one of its two', () => {
    const planned = planSheets(inputOf(snapshot, JUNE_END));
    const sheet = sheetOf(planned, 'quarters');
    expect(
      ['续建项目（个）', '已复工（个）', '未复工（个）', '情况不明（个）', '复工差额（个）', '结论'].map(
        (label) => rowLabelled(sheet, label)[1],
      ),
    ).toEqual([9, 8, 1, 0, 1, '未达到']);
    expect(rowLabelled(sheet, '水利局')).toEqual(['水利局', 2, 1, 1, 0.5, 8]);
    expect(rowLabelled(sheet, '常乐镇')).toEqual(['常乐镇', 2, 1, 1, 0.5, 4]);
    expect(sheet.links).toHaveLength(1);
  });

  test('投资进度: 4.86 of 10.73, lights by points behind half the year', () => {
    const planned = planSheets(inputOf(snapshot, JUNE_END));
    const sheet = sheetOf(planned, 'investment');
    expect(rowLabelled(sheet, '全县').slice(1, 9)).toEqual([
      15,
      15,
      10.73,
      4.86,
      0.452935694,
      0.5,
      expect.closeTo(-4.7064306, 6),
      '● 绿灯',
    ]);
    expect(rowLabelled(sheet, '水利局').slice(5, 10)).toEqual([0.2, 0.5, expect.closeTo(-30, 9), '▲ 黄灯', 10]);
    expect(rowLabelled(sheet, '交运局').slice(5, 10)).toEqual([0, 0.5, -50, '■ 红灯', 12]);
    expect(sheet.charts[0]).toMatchObject({ shares: 1.2 });
    expect(textOf(sheet)).toContain('低10至30个百分点（含）的为▲黄灯');
  });

  test('季度开工分单位: what a unit planned, started, and is short of, in both quarters that have ended', () => {
    const planned = planSheets(inputOf(snapshot, JUNE_END));
    expect(rowsNamed(planned, 'quarter-groups', '张店镇').slice(0, 2)).toEqual([
      ['张店镇', 1, 0, 0, 0, 0, 0, 1, 1],
      ['张店镇', 1, 0, 1, 1, 0, 1, 1, 0],
    ]);
    expect(rowsNamed(planned, 'quarter-groups', '合计')[1]).toEqual(['合计', 6, 4, 4, 1, 1, 0.666666667, 5, 1]);
  });

  test('投产达效: four to be completed, all in the last quarter', () => {
    const sheet = sheetOf(planSheets(inputOf(snapshot, JUNE_END)), 'completion');
    expect(rowLabelled(sheet, '本季度计划竣工（个）').slice(1, 5)).toEqual([0, 0, 0, 4]);
    expect(rowLabelled(sheet, '到期未竣工（个）').slice(1, 5)).toEqual([0, 0, null, null]);
    expect(textOf(sheet)).toContain('今后两个季度计划竣工的项目（4个）');
  });

  test('挂图作战: signs tell what a month is, also without colour', () => {
    const rows = rowsOf(sheetOf(planSheets(inputOf(snapshot, JUNE_END)), 'wall'));
    const bars = (number: number) =>
      sheetOf(planSheets(inputOf(snapshot, JUNE_END)), 'wall').blocks.filter(({ column }) => column === 6)[number - 1]?.values[0];
    expect(rows.some((row) => row.includes('▼6月'))).toBe(true);
    expect(bars(14)).toEqual([null, null, '▲', '▲', '▲', '▲', '□', '□', '□', '□', '□', '□']);
    expect(bars(15)).toEqual([null, null, null, null, null, '■', '□', '□', '□', '□', '□', '□']);
  });

  test('调度通报 says the numbers of the sheets and who is behind', () => {
    const text = bulletinText(inputOf(snapshot, JUNE_END));
    expect(text).toContain(
      '全年计划新开工项目6个，1—6月计划开工4个，实际开工4个，其中未到计划时间的1个；未按期开工1个；开工率66.7%（分母为全年新开工项目，共6个）',
    );
    expect(text).toContain('二季度目标80%，需开工5个，实际开工4个，未达到目标，差1个');
    expect(text).toContain('续建项目9个，已经复工8个，未复工1个');
    expect(text).toContain('占年度计划投资10.73亿元的45.3%，序时进度50.0%，低于序时进度4.7个百分点');
    expect(text).toContain('未按期开工1个：交运局（平陆县黄平线（国道209至国道522）连接线改造工程）');
    expect(text).toContain('未到计划时间已开工1个：张店镇');
    const sheet = textOf(sheetOf(planSheets(inputOf(snapshot, JUNE_END)), 'bulletin')).replaceAll('\n', '');
    for (const line of text.split('\n').filter((each) => each.startsWith('　　'))) expect(sheet).toContain(line);
  });

  test('every counted number can say which projects it counts', () => {
    const counts = tracedCounts(planSheets(inputOf(snapshot, JUNE_END)));
    expect(counts.filter(({ shown, records }) => shown !== records)).toEqual([]);
    expect(counts.length).toBeGreaterThan(200);
  });

  test('another rule, path and basis change lights and words, and still agree with the engine', async () => {
    const input = inputOf(snapshot, JUNE_END, {
      basis: 'planned-to-date',
      lights: { family: 'share', yellow: 0.8, red: 0.6 },
      timePath: { kind: 'milestones', points: [{ month: 6, share: 0.6 }] },
    });
    const planned = planSheets(input);
    const sheet = sheetOf(planned, 'investment');
    expect(rowLabelled(sheet, '全县').slice(6, 9)).toEqual([0.6, expect.closeTo(-14.7064306, 6), '▲ 黄灯']);
    expect(textOf(sheet)).toContain('6月底60%');
    expect(disagreements(await recompute([snapshot], planned))).toEqual([]);
  });

  test('the office’s name and what it switched off', () => {
    const planned = planSheets(inputOf(snapshot, JUNE_END, { office: '平陆县发改局', sheets: ['wall', 'findings', 'unheard-of'] }));
    expect(planned.sheets.map(({ key }) => key)).toEqual(
      SHEET_KEYS.filter((key) => !['wall', 'findings', ...WITHOUT_OCCASION].includes(key)),
    );
    for (const sheet of planned.sheets) {
      expect(textOf(sheet)).toContain('填报单位：平陆县发改局　截至2025年6月30日');
      if (sheet.key !== 'bulletin' && sheet.key !== 'one-page') expect(textOf(sheet)).toMatch(/填报人：.*审核人：.*负责人：/);
    }
  });

  test('an office’s own sentence is used; one with unknown words is not, which is said', () => {
    const own = bulletinText(
      inputOf(snapshot, JUNE_END, {
        bulletin: { closing: '请抓紧。', resumption: '续建{continuing}个，复工{resumed}个。', startsByPlan: '{nonsense}', elsewhere: 'x' },
      }),
    );
    expect(own).toContain('续建9个，复工8个。');
    expect(own).toContain('请抓紧。');
    expect(own).toContain('自定义语句“startsByPlan”、“elsewhere”含有不能识别的内容');
    expect(own).not.toContain('nonsense');
  });
});

describe('what the ledger does not tell is said, not invented', () => {
  test('the annexed list has plans alone', () => {
    const input = inputOf(annexLedger().snapshot, DOCUMENT_DAY);
    const planned = planSheets(input);
    expect(textOf(sheetOf(planned, 'investment'))).toContain('台账没有“年度累计完成投资”列，不能计算投资进度，全部为○灰灯');
    expect(textOf(sheetOf(planned, 'quarters'))).toContain('不能判断是否复工');
    expect(textOf(sheetOf(planned, 'completion'))).toContain('逾期不作认定');
    const text = bulletinText(input);
    expect(text).toContain('实际开工数不能统计');
    expect(text).toContain('需逐一核实3个');
    expect(text).not.toMatch(/NaN|undefined|null|\{/);
  });
});

const HEADER: CellValue[] = [
  '序号',
  '项目名称',
  '责任单位',
  '所在乡镇',
  '建设性质',
  '总投资（万元）',
  '2025年计划投资（万元）',
  '累计完成投资（万元）',
  '计划开工时间',
  '实际开工时间',
  '开工情况',
  '计划竣工时间',
  '实际竣工时间',
];
const FORMATS = HEADER.map((_, column) => ([8, 9, 11, 12].includes(column) ? 'yyyy-mm-dd' : 'General'));
const ledgerOf = (rows: readonly (readonly CellValue[])[]): SheetSnapshot =>
  snapshotOf([HEADER, ...rows], { formats: [[], ...rows.map(() => FORMATS)] });

describe('large and odd', () => {
  const row = (number: number, changes: Readonly<Record<number, CellValue>> = {}): CellValue[] =>
    [
      number,
      `第${number}号工程`,
      '水利局',
      '张店镇',
      '新建',
      5000,
      1000,
      300,
      dayOf(2025, 3, 1),
      null,
      '未开工',
      dayOf(2025, 12, 1),
      null,
    ].map((cell, column) => (column in changes ? (changes[column] ?? null) : cell));

  test.each<[string, CellValue[][]]>([
    ['no project', []],
    ['no new project', [row(1, { 4: '续建' })]],
    ['everything late', [row(1), row(2), row(3)]],
    ['names like formulas', [row(1, { 1: '=1+1', 2: '=HYPERLINK("x")' }), row(2, { 1: '+1', 3: '-2' }), row(3, { 1: '@x', 2: '@y' })]],
    ['names of a hundred characters', [row(1, { 1: '长'.repeat(100), 2: '局'.repeat(100) })]],
  ])('%s: right and readable', async (_, rows) => {
    const input = inputOf(ledgerOf(rows), dayOf(2025, 7, 15));
    const planned = planSheets(input);
    expect(disagreements(await recompute([ledgerOf(rows)], planned))).toEqual([]);
    expect(bulletinText(input)).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('10,000 projects of 500 units: lists are cut and say by how many', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => row(index + 1, { 2: `第${index % 500}局`, 3: `第${index % 40}镇` }));
    const planned = planSheets(inputOf(ledgerOf(rows), dayOf(2025, 7, 15)));
    expect(textOf(sheetOf(planned, 'wall'))).toContain('本表只列前500条，另有9500条未列出');
    expect(textOf(sheetOf(planned, 'quarter-groups'))).toContain('其他（另列不下）');
    expect(textOf(sheetOf(planned, 'bulletin'))).toContain('等共10000个');
  });

  test('random ledgers: every formula is what the engine computes, under every basis', async () => {
    const day = fc.constantFrom<CellValue>(
      dayOf(2025, 1, 10),
      dayOf(2025, 4, 20),
      dayOf(2025, 7, 15),
      dayOf(2025, 9, 1),
      dayOf(2024, 11, 5),
      null,
    );
    const project = fc.record({
      unit: fc.constantFrom('水利局', '住建局', ''),
      place: fc.constantFrom<CellValue>('张店镇', '平陆县张店镇侯王村', '部官乡', null),
      nature: fc.constantFrom<CellValue>('新建', '续建', '储备'),
      plan: fc.constantFrom<CellValue>(0, 128, 900, 1000, null),
      completed: fc.constantFrom<CellValue>(0, 1, 300, 500, 1300, null, '/'),
      state: fc.constantFrom<CellValue>('已开工', '未开工', '在建', '停工', '竣工', null),
      dates: fc.tuple(day, day, day, day),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(project, { minLength: 1, maxLength: 10 }),
        fc.constantFrom<Settings['basis']>('all-new', 'planned-to-date', 'all-projects'),
        async (projects, basis) => {
          const rows = projects.map(({ unit, place, nature, plan, completed, state, dates }, index) =>
            row(index + 1, {
              2: unit,
              3: place,
              4: nature,
              6: plan,
              7: completed,
              8: dates[0],
              9: dates[1],
              10: state,
              11: dates[2],
              12: dates[3],
            }),
          );
          const planned = planSheets(
            inputOf(ledgerOf(rows), dayOf(2025, 7, 15), { basis, lights: { family: 'points', yellow: 0, red: 20 } }),
          );
          expect(disagreements(await recompute([ledgerOf(rows)], planned))).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);
});
