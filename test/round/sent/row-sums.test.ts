import { Workbook as ExcelJs } from 'exceljs';
import { openWorkbookFile } from '../../../src/workbook/file';
import { sent } from '../round';
import { book, type Cell } from '../returned/books';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '中央资金（万元）', '县级资金（万元）', '占比', '形象进度'];
/** A project whose total is worked out of its own row, and whose share of that of the list. */
const project = (at: number, name: string, unit: string, central: number, own: number, share: string): readonly Cell[] => {
  const row = String(at + 3);
  const total = central + own;
  return [
    at + 1,
    name,
    unit,
    { formula: `SUM(E${row}:F${row})`, value: total },
    central,
    own,
    { formula: share, value: total / 1_000 },
    '基础',
  ];
};

/** The formulas of a unit's file, by their cells. */
async function formulas(rows: readonly (readonly Cell[])[], unit: string): Promise<Record<string, string>> {
  const workbook = openWorkbookFile(book({ 台账: rows }), '台账.xlsx');
  const file = (await sent(workbook)).find(({ value }) => value === unit);
  const read = new ExcelJs();
  await read.xlsx.load(Buffer.from(file?.bytes ?? []) as never);
  const found: Record<string, string> = {};
  read.worksheets[0]?.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula) found[cell.address] = cell.formula;
    });
  });
  return found;
}

describe('formulas of a file that is sent out with empty rows below its last project', () => {
  const share = (row: number): string => `D${String(row)}/SUM(D$3:D$5)`;
  const LIST = [
    ['青石县2025年重点项目台账'],
    HEAD,
    project(0, '青石一号水库', '水利局', 300, 100, share(3)),
    project(1, '青石二号道路', '交运局', 200, 200, share(4)),
    project(2, '青石三号水库', '水利局', 100, 100, share(5)),
    [null, '合计', null, { formula: 'SUM(D3:D5)', value: 1_000 }, { formula: 'SUM(E3:E5)', value: 600 }],
  ];

  it('add up a project’s own cells alone; totals and shares take in what is filled in below', async () => {
    expect(await formulas(LIST, '水利局')).toEqual({
      D3: 'SUM(E3:F3)',
      G3: 'D3/SUM(D$3:D$9)',
      D4: 'SUM(E4:F4)',
      G4: 'D4/SUM(D$3:D$9)',
      D10: 'SUM(D3:D9)',
      E10: 'SUM(E3:E9)',
    });
  });

  it('so too where the file has one project, a sum is of several ranges, or goes on from row to row', async () => {
    const sum = (row: number): Cell => ({ formula: `SUM(E${String(row)}:E${String(row)},F${String(row)}:F${String(row)})`, value: 200 });
    const running = (row: number): string => `SUM(E$3:E${String(row)})`;
    const list = LIST.map((row, at) =>
      at < 2 || at > 4
        ? row
        : row.map((cell, column): Cell => (column === 3 ? sum(at + 1) : column === 6 ? { formula: running(at + 1), value: 1 } : cell)),
    );
    expect(await formulas(list, '交运局')).toMatchObject({ D3: 'SUM(E3:E3,F3:F3)', G3: 'SUM(E$3:E3)', D9: 'SUM(D3:D8)' });
    expect(await formulas(list, '水利局')).toMatchObject({ D4: 'SUM(E4:E4,F4:F4)', G4: 'SUM(E$3:E4)', D10: 'SUM(D3:D9)' });
  });
});
