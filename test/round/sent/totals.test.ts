import { Workbook as ExcelJs } from 'exceljs';
import { openWorkbookFile } from '../../../src/workbook/file';
import { sent } from '../round';
import { book, type Cell } from '../returned/books';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '年度计划投资（万元）', '1-9月完成投资（万元）', '完成率'];
const project = (at: number, name: string, unit: string, plan: number, done: number): readonly Cell[] => [
  at,
  name,
  unit,
  plan * 2,
  plan,
  done,
];

/** What each formula of a unit's file says, as a program shows it that does not calculate. */
async function shown(rows: readonly (readonly Cell[])[], unit: string): Promise<Record<string, unknown>> {
  const file = (await sent(openWorkbookFile(book({ 台账: rows }), '台账.xlsx'))).find(({ value }) => value === unit);
  const read = new ExcelJs();
  await read.xlsx.load(Buffer.from(file?.bytes ?? []) as never);
  const found: Record<string, unknown> = {};
  read.worksheets[0]?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula) found[`${cell.address} ${cell.formula}`] = cell.result ?? null;
    });
  });
  return found;
}
const formula = (text: string, value: number): Cell => ({ formula: text, value });

describe('totals of a file that is sent out', () => {
  it('say what its own projects come to, sums of sums and rates of sums too', async () => {
    const list = [
      ['青石县2025年重点项目台账'],
      HEAD,
      ['一、产业项目'],
      project(1, '青石一号厂房', '工信局', 500, 100),
      project(2, '青石二号厂房', '开发区', 300, 90),
      ['小计', null, null, formula('SUM(D4:D5)', 1_600), formula('SUM(E4:E5)', 800), formula('SUM(F4:F5)', 190), formula('F6/E6', 0.2375)],
      ['二、基础设施项目'],
      project(3, '青石三号道路', '工信局', 700, 260),
      project(4, '青石四号道路', '交运局', 900, 400),
      [
        '小计',
        null,
        null,
        formula('SUM(D8:D9)', 3_200),
        formula('SUM(E8:E9)', 1_600),
        formula('SUM(F8:F9)', 660),
        formula('F10/E10', 0.4125),
      ],
      [
        '合计',
        null,
        null,
        formula('D6+D10', 4_800),
        formula('SUM(E6,E10)', 2_400),
        formula('F6+F10', 850),
        formula('ROUND(F11/E11,2)', 0.35),
      ],
    ];
    expect(await shown(list, '工信局')).toEqual({
      'D5 SUM(D4:D4)': 1_000,
      'E5 SUM(E4:E4)': 500,
      'F5 SUM(F4:F4)': 100,
      'G5 F5/E5': 0.2,
      'D13 SUM(D7:D12)': 1_400,
      'E13 SUM(E7:E12)': 700,
      'F13 SUM(F7:F12)': 260,
      'G13 F13/E13': 0.37142857,
      'D14 D5+D13': 2_400,
      'E14 SUM(E5,E13)': 1_200,
      'F14 F5+F13': 360,
      'G14 ROUND(F14/E14,2)': 0.3,
    });
  });

  it('leave subtotals out of a subtotal; what cannot be worked out here says nothing', async () => {
    const list = [
      ['青石县2025年重点项目台账'],
      HEAD,
      project(1, '青石一号厂房', '工信局', 500, 100),
      project(2, '青石二号厂房', '开发区', 300, 90),
      ['合计', null, null, formula('SUBTOTAL(9,D3:D4)', 1_600), formula('SUMPRODUCT(E3:E4)', 800), formula('IFERROR(F3/E3,0)', 0.2)],
    ];
    expect(await shown(list, '工信局')).toEqual({
      'D9 SUBTOTAL(9,D3:D8)': 1_000,
      'E9 SUMPRODUCT(E3:E8)': null,
      'F9 IFERROR(F3/E3,0)': 0.2,
    });
  });
});
