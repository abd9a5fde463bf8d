import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { snapshotOf } from '../support/snapshot';

const ASOF = dayOf(2025, 6, 30);

/** What each header of a one-row header was taken for. */
function fields(headers: readonly string[], sample: readonly CellValue[] = []): Record<string, string> {
  const ledger = readLedger(snapshotOf([['2025年重点项目'], [...headers], [...sample]]), { kind: PROJECTS, asOf: ASOF });
  return Object.fromEntries(ledger?.columns.map(({ header, field }) => [header, field.name]) ?? []);
}

describe('what a header is taken for', () => {
  test.each([
    ['建设\n性质', 'nature'],
    ['总投资\n（亿元）', 'totalInvestment'],
    ['2025年\n计划投资\n（亿元）', 'annualPlan'],
    ['（计划）\n开工时间', 'plannedStart'],
    ['计划\n竣工时间', 'completion'],
    ['县级\n包联\n领导', 'leader'],
    ['拟开工时间', 'plannedStart'],
    ['实际开工日期', 'actualStart'],
    ['是否开工', 'startState'],
    ['复工情况', 'resumed'],
    ['本年度累计完成投资（万元）', 'yearToDate'],
    ['自开始累积完成投资', 'cumulative'],
    ['本月完成投资', 'monthInvestment'],
    ['建设起止年限', 'duration'],
    ['建设规模及主要建设内容', 'content'],
    ['项目责任单位', 'leadUnit'],
    ['项目业主', 'owner'],
    ['所在乡（镇）', 'township'],
    ['备  注', 'remark'],
    ['2025年度投资计划', 'annualPlan'],
    ['项目总投资(万)', 'totalInvestment'],
  ])('%j is %s', (header, field) => {
    expect(fields(['序号', '项目名称', header])[header.replace(/\n/g, '')]).toBe(field);
  });

  test('开工 and 竣工, 计划 and 实际 are told apart side by side', () => {
    expect(fields(['项目名称', '计划开工时间', '实际开工时间', '计划竣工时间', '实际竣工时间', '开工时限'])).toEqual({
      项目名称: 'name',
      计划开工时间: 'plannedStart',
      实际开工时间: 'actualStart',
      计划竣工时间: 'completion',
      实际竣工时间: 'actualCompletion',
    });
  });

  test('another year’s column is not this year’s plan', () => {
    const found = fields(['项目名称', '2024年完成投资（万元）', '2025年计划投资（万元）']);
    expect(found['2025年计划投资（万元）']).toBe('annualPlan');
    expect(found['2024年完成投资（万元）']).toBeUndefined();
  });

  test('an ambiguous 开工时间 means the plan, less surely', () => {
    const ledger = readLedger(
      snapshotOf([
        ['项目名称', '开工时间', '总投资'],
        ['甲', '2025年3月', 1],
      ]),
      { kind: PROJECTS, asOf: ASOF },
    );
    const match = ledger?.columns.find(({ header }) => header === '开工时间');
    expect(match?.field.name).toBe('plannedStart');
    expect(match?.reason).toBe('ambiguous');
    expect(match?.confidence).toBeLessThan(1);
  });

  test('values that cannot be amounts speak against an amount column', () => {
    const found = fields(['项目名称', '年度计划', '总投资'], ['甲', '完成主体工程', 3]);
    expect(found['年度计划']).toBeUndefined();
  });

  test('parent and child headers decide together, also over merges', () => {
    const snapshot = snapshotOf(
      [
        ['项目名称', '2025年投资计划', null, '建设起', '总投资'],
        [null, '小计', '主要建设内容', '止年限', null],
        ['甲工程', 5, '完成主体', '2024-2026', 9],
      ],
      {
        merges: [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 1, columns: 2 },
          { row: 0, column: 4, rows: 2, columns: 1 },
        ],
      },
    );
    const ledger = readLedger(snapshot, { kind: PROJECTS, asOf: ASOF });
    expect(ledger?.header.rows).toBe(2);
    expect(ledger?.columns.map(({ field }) => field.name)).toEqual(expect.arrayContaining(['name', 'duration', 'totalInvestment']));
    expect(ledger?.columns.find(({ column }) => column === 2)?.field.name).not.toBe('annualPlan');
  });

  test('a correction of the user’s goes before everything', () => {
    const rows: CellValue[][] = [
      ['项目名称', '时间', '总投资'],
      ['甲', '2025年3月', 1],
    ];
    const ledger = readLedger(snapshotOf(rows), { kind: PROJECTS, asOf: ASOF, chosenColumns: { 时间: 'plannedStart', 总投资: null } });
    expect(ledger?.columns.map(({ field, reason }) => [field.name, reason])).toEqual([
      ['name', 'exact'],
      ['plannedStart', 'chosen'],
    ]);
    expect(ledger?.unmatched.map(({ header }) => header)).toEqual(['总投资']);
  });
});
