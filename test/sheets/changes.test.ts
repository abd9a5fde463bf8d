import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import type { CellSpec } from '../support/workbook-spec';
import { workbookFile } from '../support/xlsx-fixture';

const HEADER = ['序号', '项目名称', '责任单位', '建设性质', '总投资（万元）', '计划开工时间', '年度累计完成投资（万元）'];
type Row = readonly (string | number)[];

function sheet(name: string, rows: readonly Row[]): { name: string; cells: CellSpec[] } {
  const cells = [['2025年重点项目台账'], HEADER, ...rows].flatMap((line, row) =>
    line.map((value, column) => ({ at: `${String.fromCharCode(65 + column)}${String(row + 1)}`, value })),
  );
  return { name, cells };
}

const MAY: readonly Row[] = [
  [1, '滨河路改造工程', '住建局', '新建', 8_000, '2025年3月', 1_200],
  [2, '西区学校', '教育局', '新建', 5_000, '2025年4月', 900],
  [3, '老城供热管网', '住建局', '续建', 3_000, '2024年5月', 700],
];
const JUNE: readonly Row[] = [
  [1, '滨河路改造工程', '住建局', '新建', 8_000, '2025年3月', 1_200],
  [2, '老城供热管网', '住建局', '续建', 3_000, '2024年5月', 1_100],
  [3, '=东湖公园', '园林中心', '新建', 2_000, '2025年8月', 0],
];

test('本期变动 lists who came, who went, what changed and what nobody touched, each linked to its row', async () => {
  const file = openWorkbookFile(workbookFile({ sheets: [sheet('6月', JUNE), sheet('5月', MAY)] }), '台账.xlsx');
  const done = await createAssistant(file).summarise({ today: dayOf(2025, 6, 30), sheet: '6月', earlier: { sheet: '5月' } });
  const made = done.sheets.find(({ key }) => key === 'changes');
  const [snapshot] = await file.readSheets([made?.sheetId ?? '']);
  const rows = (snapshot?.values ?? []).filter(([first]) => typeof first === 'number').map((line) => line.slice(1, 6));
  expect(rows).toEqual([
    ['=东湖公园', '园林中心', '新增项目', null, null],
    ['西区学校', '教育局', '本期没有', null, null],
    ['老城供热管网', '住建局', '年度累计完成投资', '700万元', '1100万元'],
    ['滨河路改造工程', '住建局', '各项未变', null, null],
  ]);
  expect(JSON.stringify(snapshot?.values)).toContain('新增1个，减少1个，改名0个，改动1处，各项内容均未变动1个');
});

test('without an earlier ledger there is no such sheet', async () => {
  const file = openWorkbookFile(workbookFile({ sheets: [sheet('6月', JUNE)] }), '台账.xlsx');
  const done = await createAssistant(file).summarise({ today: dayOf(2025, 6, 30) });
  expect(done.sheets.map(({ key }) => key)).not.toContain('changes');
});

test('values are told in Chinese, to the 元, and below the table what the comparison rests on', async () => {
  const list = (name: string, header: string, row: Row): { name: string; cells: CellSpec[] } => ({
    name,
    cells: [['2025年重点项目台账'], ['项目名称', '建设性质', '计划开工时间', '开工情况', '是否复工', header], row].flatMap((line, at) =>
      line.map((value, column) => ({ at: `${String.fromCharCode(65 + column)}${String(at + 1)}`, value })),
    ),
  });
  const june = list('6月', '总投资（亿元）', ['滨河路', '新建', '2025年二季度', '未开工', '否', 1.23456]);
  const may = list('5月', '总投资（万元）', ['滨河路', '新建', '视资金情况', '已开工', '是', 12_345.5]);
  const file = openWorkbookFile(workbookFile({ sheets: [june, may] }), '台账.xlsx');
  const done = await createAssistant(file).summarise({ today: dayOf(2025, 6, 30), sheet: '5月', earlier: { sheet: '6月' } });
  const [snapshot] = await file.readSheets([done.sheets.find(({ key }) => key === 'changes')?.sheetId ?? '']);
  const rows = (snapshot?.values ?? []).filter(([first]) => typeof first === 'number').map((line) => line.slice(3, 6));
  expect(rows).toEqual([
    ['计划开工时间', '2025年二季度', '视资金情况'],
    ['开工情况', '未开工', '已开工'],
    ['是否复工', '否', '是'],
    ['总投资', '1.23456亿元', '12345.5万元'],
  ]);
  const told = JSON.stringify(snapshot?.values);
  expect(told).toContain('与上期（6月，截至2025年6月30日）相比');
  expect(told).toContain('不早于本期的2025年5月31日');
});
