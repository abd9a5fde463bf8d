import { inputOfSheets, planSummary } from '../../src/app/actions/summarise';
import { createAssistant } from '../../src/app/create-assistant';
import type { Checked } from '../../src/app/results';
import { STYLES } from '../../src/spreadsheet/cell-style';
import { cellAddress } from '../../src/spreadsheet/address';
import type { SheetPlan } from '../../src/spreadsheet/sheet-plan';
import { dayOf } from '../../src/spreadsheet/calendar';
import { leadersPage } from '../../src/sheets';
import { openWorkbookFile } from '../../src/workbook/file';
import { workbookFile } from '../support/xlsx-fixture';
import { checkedSample, ANNEX_FILE, JUNE_FILE, YEAR_FILE } from '../support/checked-sample';
import { rowsOf, sheetOf, textOf } from '../support/plan-sheets';

const HEAD = ['序号', '项目名称', '责任单位', '建设性质', '计划开工时间', '开工情况'];

/** Points of A4 upright inside the margins of our sheets. */
const PAGE = 842 - 2 * 0.7 * 72;

function pageOf(checked: Checked): SheetPlan {
  return sheetOf(planSummary(checked), 'one-page');
}

function pointsOf({ heights }: SheetPlan): number {
  return heights.reduce((sum, { points }) => sum + points, 0);
}

/** Cells of a row that hold something. */
function told(page: SheetPlan, row: number): unknown[] {
  return (rowsOf(page)[row] ?? []).filter((value) => value !== null);
}

describe('领导一页纸 of the June ledger', () => {
  let page: SheetPlan;
  beforeAll(async () => {
    page = pageOf(await checkedSample(JUNE_FILE, dayOf(2025, 6, 30)));
  });

  test('five figures with target, how they come about, and light', () => {
    expect([2, 3, 4, 5, 6].map((row) => told(page, row))).toEqual([
      ['二季度开工率', '续建复工率', '投资完成率', '逾期未开复工', '到期未竣工'],
      [4 / 6, 8 / 9, expect.closeTo(0.4529357, 6), 2, 0],
      ['目标80%', '目标100%', '序时进度50.0%', '目标0个', '目标0个'],
      ['已开工4/6个', '已复工8/9个', '4.9/10.7亿元', '开工1、复工1', '全年计划4个'],
      [3, 3, 1, 3, 1],
    ]);
  });

  test('says the three sentences of the bulletin, who is late with unit, and since when', () => {
    const text = textOf(page);
    expect(text).toContain('二季度目标80%，需开工5个，实际开工4个，未达到目标，差1个。');
    expect(text).toContain('续建项目9个，已经复工8个，未复工1个；复工率88.9%，未达到目标，差1个。');
    expect(text).toContain('累计完成投资4.86亿元，占年度计划投资10.73亿元的45.3%，序时进度50.0%，低于序时进度4.7个百分点。');
    expect(text).toMatch(/连接线改造工程 交运局 .*应于3月开工/);
    expect(text).not.toContain('其余见');
    expect(text).toContain('截至2025年6月30日　数据来源：工作表“项目台账”');
  });

  test('draws rates against targets, and investment against time', () => {
    expect(page.charts.map(({ title, type, series }) => [title, type, series.map(({ name }) => name)])).toEqual([
      ['各季度开工率与目标', 'column', ['目标', '实际']],
      ['投资完成率与序时进度', 'column', ['实际', '序时进度']],
    ]);
  });

  test('no text is smaller than 10.5 points', () => {
    const styles = new Set(page.blocks.flatMap((block) => block.styles));
    expect(Array.from(styles, (name) => STYLES[name].size).filter((size) => size < 10.5)).toEqual([]);
  });
});

describe.each<[string, number]>([
  [ANNEX_FILE, dayOf(2025, 4, 10)],
  [JUNE_FILE, dayOf(2025, 6, 30)],
  [YEAR_FILE, dayOf(2025, 3, 31)],
  [YEAR_FILE, dayOf(2025, 12, 31)],
])('%s on day %i', (name, day) => {
  test('finds room on one page, and those who do not are told where they are', async () => {
    const checked = await checkedSample(name, day);
    const page = pageOf(checked);
    expect(pointsOf(page)).toBeLessThanOrEqual(PAGE);
    expect(page.print).toMatchObject({ paper: 'A4', landscape: false, scale: 100, area: { column: 0, columns: 10, row: 0 } });
    const heading = /(?:未复工|待核实)的项目（(\d+)个）/.exec(textOf(page));
    const rows = textOf(page).split('\n');
    const first = rows.findIndex((row) => row.startsWith('项目名称 责任单位'));
    const rest = rows.findIndex((row) => row.includes('其余见工作表“未达标项目清单”'));
    if (Number(heading?.[1]) > 10) expect(rest).toBeGreaterThan(first);
  });
});

test('by plan alone nothing is told as reached or late: the light is grey, the projects are to be verified', async () => {
  const page = pageOf(await checkedSample(ANNEX_FILE, dayOf(2025, 12, 31)));
  expect([2, 3, 6].map((row) => told(page, row)[0])).toEqual(['四季度按计划开工率', 1, '○ 灰灯']);
  expect(textOf(page)).toContain('应开待核实的项目（6个）');
  const short = pageOf(await checkedSample(ANNEX_FILE, dayOf(2025, 6, 30)));
  expect([2, 3, 6].map((row) => told(short, row)[0])).toEqual(['二季度按计划开工率', expect.closeTo(4 / 6, 6), 3]);
});

test('all eight late projects of the county find room', async () => {
  const text = textOf(pageOf(await checkedSample(YEAR_FILE, dayOf(2025, 9, 30))));
  expect(text.match(/ (?:应于\d+月开工|未复工)/g)).toHaveLength(8);
  expect(text).not.toContain('其余见');
});

test('a list that is switched off is not pointed at', async () => {
  const checked = await checkedSample(YEAR_FILE, dayOf(2025, 9, 30), { sheets: ['missed'] });
  expect(leadersPage(inputOfSheets(checked)).content.late.more).toContain('等8个，其余见任务窗格。');
});

test('of more late projects than find room as many are listed as do, and the rest is told', async () => {
  const rows = Array.from({ length: 30 }, (_, at) => [at + 1, `张店供水工程${String(at + 1)}号`, '水利局', '新建', '2025年3月', '未开工']);
  const cells = [HEAD, ...rows].flatMap((row, at) => row.map((value, column) => ({ at: cellAddress(at, column), value })));
  const assistant = createAssistant(openWorkbookFile(workbookFile({ sheets: [{ name: '台账', cells }] }), '台账.xlsx'));
  const page = pageOf(await assistant.check({ today: dayOf(2025, 6, 30), asOf: dayOf(2025, 6, 30) }));
  const listed = textOf(page).match(/ 应于3月开工/g) ?? [];
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.length).toBeLessThan(30);
  expect(page.charts.map(({ place }) => place.rows)).toEqual([7]);
  expect(textOf(page)).toContain('等30个，其余见工作表“未达标项目清单”。');
  expect(pointsOf(page)).toBeLessThanOrEqual(PAGE);
});

test('long names and units take columns of their length', async () => {
  const unit = '第一城乡建设与基础设施综合运营管理服务中心有限责任公司';
  const rows = Array.from({ length: 7 }, (_, at) => [
    at + 1,
    `青石县片区高标准农田与配套水利设施提升改造工程（第${String(at + 1)}标段）及附属道路建设项目`,
    unit,
    '新建',
    '2025年3月',
    '未开工',
  ]);
  const cells = [HEAD, ...rows].flatMap((row, at) => row.map((value, column) => ({ at: cellAddress(at, column), value })));
  const assistant = createAssistant(openWorkbookFile(workbookFile({ sheets: [{ name: '台账', cells }] }), '台账.xlsx'));
  const page = pageOf(await assistant.check({ today: dayOf(2025, 6, 30), asOf: dayOf(2025, 6, 30) }));
  expect(textOf(page).match(/ 应于3月开工/g)?.length).toBeGreaterThanOrEqual(3);
  expect(textOf(page)).toContain('等7个，其余见工作表“未达标项目清单”。');
  expect(pointsOf(page)).toBeLessThanOrEqual(PAGE);
});
