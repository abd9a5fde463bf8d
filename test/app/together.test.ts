import { createAssistant } from '../../src/app/create-assistant';
import { explain } from '../../src/app/errors';
import { reportOf } from '../../src/app/views/report';
import { reportSchema } from '../../src/app/views/report-schema';
import { locationWords } from '../../src/app/views/location-words';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { findingMessage } from '../../src/checks/catalogue';
import { locationOfRecord } from '../../src/taskpane/model/record-location';
import { openSheets } from '../support/ledger-sheets';

const today = dayOf(2025, 6, 30);

/** 新建 in 万元, with the nature told by the sheet's name. */
const FRESH: readonly (readonly CellValue[])[] = [
  ['2025年新建项目台账'],
  ['序号', '项目名称', '总投资（万元）', '计划开工时间', '责任单位'],
  [1, '滨河路改造', 8_000, '2025年3月', '住建局'],
  [2, '西区学校', 12_000, '2025年11月', '教育局'],
  [3, '城南水厂', 20_000, '2025年5月', '水利局'],
];
/** 续建 in 亿元, with other columns in another order. */
const CONTINUING: readonly (readonly CellValue[])[] = [
  ['2025年续建项目台账'],
  [],
  ['项目名称', '责任单位', '总投资（亿元）', '是否复工'],
  ['东岭风电场', '能源局', '3.5', '是'],
  ['北山产业园', '开发区', 1.2, '否'],
];
const BOTH = { 新建: FRESH, 续建: CONTINUING };
const TOGETHER = { sheets: ['新建', '续建'], tables: [] };

async function combined(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> = BOTH,
  together: { readonly sheets: readonly string[]; readonly tables: readonly string[] } = TOGETHER,
) {
  const workbook = openSheets(sheets);
  const assistant = createAssistant(workbook);
  await assistant.configure({ together });
  return { workbook, assistant, checked: await assistant.check({ today }) };
}

describe('several sheets counted as one ledger', () => {
  test('one is counted until somebody asks for both; the other is named', async () => {
    const checked = await createAssistant(openSheets(BOTH)).check({ today });
    expect(checked.ledger.rows).toHaveLength(3);
    expect(checked.otherLedgers).toEqual([{ sheet: '续建', projects: 2, names: ['东岭风电场', '北山产业园'], monthlyVersion: false }]);
  });

  test('every record behind a number is told by its own sheet and its row there', async () => {
    const { assistant, workbook } = await combined();
    const { checked, sheets } = await assistant.summarise({ today });
    const insight = await assistant.insight(checked);
    const told = new Set<string>();
    for (const { sheetId } of sheets) {
      const [snapshot] = await workbook.readSheets([sheetId]);
      for (const [down, line] of (snapshot?.values ?? []).entries()) {
        for (const column of line.keys()) {
          await workbook.select(sheetId, down + (snapshot?.origin.row ?? 0), column + (snapshot?.origin.column ?? 0));
          const origin = await assistant.origin(insight);
          if (origin.kind !== 'records') continue;
          for (const record of origin.records) {
            const { sheet, row } = locationOfRecord(origin.ledger, record);
            told.add(`${sheet} ${String(row + 1)}`);
          }
        }
      }
    }
    expect([...told].sort()).toEqual(['新建 3', '新建 4', '新建 5', '续建 4', '续建 5'].sort());
  });

  test('every project is read by the columns of its own sheet and keeps its row there', async () => {
    const report = reportOf((await combined()).checked);
    expect(reportSchema.safeParse(report).success).toBe(true);
    expect(report.sheet).toBe('新建、续建');
    expect(
      report.projects.map(({ sheet, row, name, nature, totalInvestment, leadUnit }) => [
        sheet,
        row,
        name,
        nature,
        totalInvestment,
        leadUnit,
      ]),
    ).toEqual([
      ['新建', 3, '滨河路改造', 'new', 0.8, '住建局'],
      ['新建', 4, '西区学校', 'new', 1.2, '教育局'],
      ['新建', 5, '城南水厂', 'new', 2, '水利局'],
      ['续建', 4, '东岭风电场', 'continuing', 3.5, '能源局'],
      ['续建', 5, '北山产业园', 'continuing', 1.2, '开发区'],
    ]);
    expect(report.totals).toMatchObject({ count: 5, totalInvestment: 8.7 });
    expect(report.start.newProjects).toBe(3);
    expect(report.resumption).toMatchObject({ continuing: 2, resumed: 1 });
  });

  test('the rows of both sheets are accounted for', async () => {
    const { ledger } = (await combined()).checked;
    expect(Object.values(ledger.rowCounts).reduce((sum, count) => sum + count, 0)).toBe(FRESH.length + CONTINUING.length);
    expect(ledger.rowCounts.record).toBe(5);
  });

  test('problems are told with their sheet and repaired on it, and taken back', async () => {
    const { workbook, assistant, checked } = await combined();
    const asText = checked.findings.filter(({ code }) => code === 'number-as-text');
    expect(asText.map(({ row, column }) => locationWords(checked.ledger, row, column))).toEqual(['“续建”C4']);
    await assistant.fix(checked, asText);
    const again = await assistant.check({ today });
    expect(again.ledger.raw(3, again.ledger.money('totalInvestment')?.match.column ?? -1)).toBe(3.5);
    await assistant.undo();
    const [, sheet] = await workbook.listSheets();
    expect((await workbook.readSheets([sheet?.id ?? '']))[0]?.values[3]?.[2]).toBe('3.5');
  });

  test('a finding accepted on the second sheet stays accepted', async () => {
    const { assistant, checked } = await combined();
    const finding = checked.findings.find(({ code }) => code === 'number-as-text');
    if (!finding) throw new Error('nothing to accept');
    await assistant.accept(checked, finding, '财政口径', today);
    const again = await assistant.check({ today });
    expect(again.accepted.map((each) => locationWords(again.ledger, each.finding.row, each.finding.column))).toEqual(['“续建”C4']);
  });

  test('projects that miss the target are marked on the sheet they stand on, and cleared from both', async () => {
    const { assistant } = await combined();
    const { checked, missing } = await assistant.highlight({ today });
    expect(missing.map(({ row, status }) => [locationWords(checked.ledger, row, null), status])).toEqual(
      expect.arrayContaining([
        ['“新建”第4行', 'too-late'],
        ['“续建”第5行', 'not-resumed'],
      ]),
    );
    expect((await assistant.clear()).sheets).toEqual(['新建', '续建']);
  });

  test('the summary sheets count both by formulas, say which numbers are values and why', async () => {
    const { assistant, workbook, checked } = await combined();
    await assistant.fix(
      checked,
      checked.findings.filter(({ code }) => code === 'number-as-text'),
    );
    const done = await assistant.summarise({ today });
    const id = done.sheets.find(({ name }) => name === '总览')?.sheetId ?? '';
    const [overview] = await workbook.readSheets([id]);
    const words = overview?.values.flat().filter((cell) => typeof cell === 'string') ?? [];
    expect(words.some((text) => text.includes('新建、续建'))).toBe(true);
    expect(workbook.viewSheet(id).cells.some(({ formula }) => formula?.includes('台账2_总投资'))).toBe(true);
    // The dates of 新建 are texts here.
    expect(words.filter((text) => text.includes('为生成时的数值'))).toEqual([expect.stringContaining('计划开工时间')]);
  });

  test('a project that stands on both sheets is counted twice, and that is an error', async () => {
    const { checked } = await combined({ 新建: FRESH, 续建: [...CONTINUING, ['西区学校', '教育局', 1.2, '是']] });
    const [twice] = checked.findings.filter(({ code }) => code === 'name-duplicate');
    expect(twice && locationWords(checked.ledger, twice.row, twice.column)).toBe('“续建”A6');
    expect(twice && findingMessage(twice)).toBe('项目名称“西区学校”与工作表“新建”第4行重复，合并统计时计了两次，请核对是否为同一项目。');
  });

  test('asked for by name, they are counted together without being remembered', async () => {
    const checked = await createAssistant(openSheets(BOTH)).check({ today, sheet: '续建', together: ['新建'] });
    expect(checked.ledger.rows).toHaveLength(5);
    expect(checked.settings.together.sheets).toEqual([]);
  });

  test.each([
    ['that is not there', '二期', '没有找到工作表“二期”'],
    ['without a ledger', '说明', '工作表“说明”中没有找到项目台账的表头'],
    ['that is another month of the same ledger', '2025年5月', '不同月份，不能合并计数'],
  ])('a sheet asked for by name %s is refused in words, not left out', async (_, name, words) => {
    const months = { '2025年5月': FRESH, '2025年6月': FRESH, 说明: [['每月5日前报送']] };
    const asked = createAssistant(openSheets(months)).check({ today, sheet: '2025年6月', together: [name] });
    expect(await asked.then(() => 'counted', explain)).toContain(words);
  });
});

describe('several tables on a sheet', () => {
  const TWO = { 项目: [...FRESH, [], ...CONTINUING] };

  test('all of them counted as one: the rows of the sheet add up once', async () => {
    const { checked } = await combined(TWO, { sheets: [], tables: ['项目'] });
    const { ledger } = checked;
    expect(reportOf(checked).projects.map(({ row }) => row)).toEqual([3, 4, 5, 10, 11]);
    expect(ledger.otherTables).toEqual([]);
    expect(ledger.rowCounts).toMatchObject({ record: 5, unknown: 0 });
    expect(Object.values(ledger.rowCounts).reduce((sum, count) => sum + count, 0)).toBe(FRESH.length + 1 + CONTINUING.length);
  });

  test('the marks of both tables are one set on the sheet', async () => {
    const { assistant } = await combined(TWO, { sheets: [], tables: ['项目'] });
    const { missing } = await assistant.highlight({ today });
    expect(missing.length).toBeGreaterThan(1);
    expect((await assistant.clear()).sheets).toEqual(['项目']);
  });
});

describe('a sheet for each month', () => {
  const MAY = FRESH;
  const JUNE = FRESH.slice(0, 4);

  test('the latest month is taken, the others are said to be editions of it', async () => {
    const checked = await createAssistant(openSheets({ '2025年5月': MAY, '2025年6月': JUNE })).check({ today });
    expect(checked.ledger.snapshot.sheet.name).toBe('2025年6月');
    expect(checked.otherLedgers).toEqual([
      { sheet: '2025年5月', projects: 3, names: ['滨河路改造', '西区学校', '城南水厂'], monthlyVersion: true },
    ]);
  });

  test('months are never added up, even when they were once chosen together', async () => {
    const { checked } = await combined({ '5月': MAY, '6月': JUNE }, { sheets: ['5月', '6月'], tables: [] });
    expect(checked.ledger.rows).toHaveLength(2);
  });
});

test('of a longer list of a year that is over and one of this year the latter is taken, and the other told', async () => {
  const list = (year: number, names: readonly string[]): CellValue[][] => [
    [`${String(year)}年重点项目表`],
    ['序号', '项目名称', '建设性质', '总投资（万元）', `${String(year)}年计划投资（万元）`, '计划开工时间'],
    ...names.map((name, at): CellValue[] => [at + 1, name, '新建', 3_000, 1_000, `${String(year)}年3月`]),
  ];
  const book = openSheets({ '2024年': list(2024, ['甲', '乙', '丙']), '2025年': list(2025, ['丁', '戊']) });
  const report = reportOf(await createAssistant(book).check({ today: dayOf(2025, 6, 30) }));
  expect(report).toMatchObject({ sheet: '2025年', planYear: 2025, otherLedgers: [{ sheet: '2024年', projects: 3 }] });
  const lastYear = await createAssistant(book).check({ today: dayOf(2024, 6, 30) });
  expect(lastYear.ledger.snapshot.sheet.name).toBe('2024年');
});

test('a list without a header is told as such, with its row, and not guessed at', async () => {
  const bare = FRESH.slice(2);
  await expect(
    createAssistant(openSheets({ 清单: [['重点项目'], ...bare] }))
      .check({ today })
      .catch(explain),
  ).resolves.toContain('工作表“清单”第2行起像是项目清单，但没有表头');
  await expect(
    createAssistant(openSheets({ 新建: FRESH, 清单: bare }))
      .check({ today, sheet: '清单' })
      .catch(explain),
  ).resolves.toContain('工作表“清单”第1行起');
});
