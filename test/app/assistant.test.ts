import { createAssistant } from '../../src/app/create-assistant';
import { explain } from '../../src/app/errors';
import { reportOf } from '../../src/app/views/report';
import { reportSchema } from '../../src/app/views/report-schema';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { samples } from '../../assets/samples/samples';
import { openSheets } from '../support/ledger-sheets';

const today = dayOf(2025, 4, 10);
const made = samples();
const ANNEX = '平陆县2025年重点推进项目.xlsx';
const JUNE = '平陆县2025年重点推进项目台账（6月调度）.xlsx';

function open(name: string) {
  const bytes = made[name];
  if (!bytes) throw new Error(`no sample ${name}`);
  const workbook = openWorkbookFile(bytes, name);
  return { workbook, assistant: createAssistant(workbook), bytes };
}

describe('校验台账', () => {
  test('the report of the annexed list has the shape that scripts rely on, and its figures', async () => {
    const report = reportOf(await open(ANNEX).assistant.check({ today }));
    expect(reportSchema.safeParse(report).success).toBe(true);
    expect(report.totals).toEqual({ count: 15, totalInvestment: 51.57, annualPlan: 10.73 });
    expect(report.projects[9]).toMatchObject({
      row: 14,
      nature: 'new',
      plannedStart: '2025-01',
      actualStart: null,
      totalInvestment: 7.5,
      status: 'unconfirmed',
      sector: '产业类',
      leadUnit: '发改局',
    });
    expect(report.findings[0]).toMatchObject({ severity: 'warning', code: 'number-as-text', cell: 'E4', row: 4 });
  });

  test('the June ledger counts what really started', async () => {
    const report = reportOf(await open(JUNE).assistant.check({ today: dayOf(2025, 6, 30) }));
    expect(report.start.counted).toBe('actual');
    expect(report.start.quarters.slice(0, 2)).toMatchObject([
      { started: 3, early: 1, late: 1, shortfall: 0, met: true },
      { started: 4, early: 1, late: 1, shortfall: 1, met: false },
    ]);
    expect(report.resumption).toEqual({ continuing: 9, resumed: 8, rate: 8 / 9, target: 1 });
  });

  test('a sheet that is not there, and one that is no ledger, are said in one sentence', async () => {
    const { assistant } = open(ANNEX);
    await expect(assistant.check({ today, sheet: '没有' }).catch(explain)).resolves.toContain('没有找到工作表“没有”');
    await expect(assistant.check({ today, sheet: '领域统计' }).catch(explain)).resolves.toContain('领域统计');
  });
});

describe('标注未达标项目 and 清除标注', () => {
  test('marks four projects of the annexed list, with legend and reasons, and leaves no trace when cleared', async () => {
    const { workbook, assistant, bytes } = open(ANNEX);
    const done = await assistant.highlight({ today });
    expect(done.legend.map(({ label, count }) => [label, count])).toEqual([
      ['应开待核实', 3],
      ['建议提前', 1],
    ]);
    expect(done.missing.map(({ row }) => row + 1)).toEqual([14, 15, 19, 18]);
    expect(done.missing.every(({ reason }) => reason.endsWith('。'))).toBe(true);
    expect((await assistant.clear()).sheets).toEqual(['重点推进项目']);
    const again = openWorkbookFile(workbook.save(), ANNEX);
    const before = openWorkbookFile(bytes, ANNEX);
    const read = async (book: typeof again) => book.readSheets((await book.listSheets()).map(({ id }) => id));
    expect(await read(again)).toEqual(await read(before));
  });

  test('a second 清除标注 finds nothing to clear', async () => {
    const { assistant } = open(ANNEX);
    expect((await assistant.clear()).sheets).toEqual([]);
  });
});

describe('修复 and 撤销', () => {
  test('all fixes of the annexed list leave no finding, change no figure, and can be taken back', async () => {
    const { assistant } = open(ANNEX);
    const checked = await assistant.check({ today });
    const fixed = await assistant.fix(checked, checked.findings);
    expect(fixed).toMatchObject({ cells: 62, skipped: [] });
    const after = await assistant.check({ today });
    expect(after.findings).toEqual([]);
    expect(after.progress.start).toEqual(checked.progress.start);
    expect(after.progress.investment).toEqual(checked.progress.investment);
    expect(await assistant.undo()).toMatchObject({ restored: 62, kept: [], steps: [{ name: '修复62处问题' }] });
    expect((await assistant.check({ today })).findings).toEqual(checked.findings);
    expect(assistant.history.done).toEqual([]);
    expect(await assistant.undo()).toBeNull();
  });
});

describe('生成汇总表', () => {
  test('the summary sheets at the end; fixed first, nearly every number is a formula', async () => {
    const { workbook, assistant } = open(ANNEX);
    const done = await assistant.summarise({ today });
    expect(done.sheets.map(({ name }) => name)).toEqual([
      '领导一页纸',
      '总览',
      '未达标项目清单',
      '季度开工',
      '季度开工分单位',
      '投资进度',
      '投产达效',
      '挂图作战',
      '分类汇总',
      '问题清单',
      '调度通报',
    ]);
    expect(done.valuesInsteadOfFormulas).toBeGreaterThan(0);
    // Every one of them is due to a column, and the columns that a repair would mend say so.
    expect(done.valueReasons.reduce((sum, { figures }) => sum + figures, 0)).toBe(done.valuesInsteadOfFormulas);
    const repairs = done.valueReasons.flatMap(({ repair }) => repair?.findings ?? []);
    expect(new Set(repairs.map(({ field }) => field))).toEqual(new Set(['totalInvestment', 'annualPlan', 'plannedStart', 'completion']));
    expect(done.valueReasons[0]?.place).toMatchObject({ row: 3 });
    const checked = await assistant.check({ today });
    await assistant.fix(checked, repairs);
    const again = await assistant.summarise({ today });
    expect(again.sheets.map(({ name }) => name)).toEqual(done.sheets.map(({ name }) => name));
    expect(again.valuesInsteadOfFormulas).toBeLessThan(done.valuesInsteadOfFormulas);
    expect((await workbook.listSheets()).map(({ name }) => name)).toHaveLength(13);
  });
});

describe('a column of the user’s choice', () => {
  test('is kept with the workbook and read again after saving', async () => {
    const { workbook, assistant } = open(ANNEX);
    await assistant.chooseColumn({ kind: PROJECTS }, '备注', 'problem');
    const again = createAssistant(openWorkbookFile(workbook.save(), ANNEX));
    const { ledger } = await again.check({ today });
    expect(ledger.columns.find(({ field }) => field.name === 'problem')).toMatchObject({ header: '备注', reason: 'chosen' });
  });
});

test('twenty actions can be taken back, not more: each keeps a state of the workbook in memory', async () => {
  const workbook = openSheets({
    台账: [
      ['序号', '项目名称', '总投资（万元）', '计划开工时间'],
      [1, '滨河路改造', 8_000, '2025年3月'],
    ],
  });
  const assistant = createAssistant(workbook);
  for (let time = 0; time < 25; time++) await assistant.insertBlanks(['blockers'], dayOf(2025, 6, 30));
  let undone = 0;
  while ((await assistant.undo()) !== null) undone++;
  expect([undone, (await workbook.listSheets()).length]).toEqual([20, 6]);
});
