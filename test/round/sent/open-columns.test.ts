import { Workbook as ExcelJs } from 'exceljs';
import { openWorkbookFile } from '../../../src/workbook/file';
import { book, type Cell } from '../returned/books';
import { sent } from '../round';

const HEAD = ['序号', '项目名称', '责任单位', '总投资（万元）', '年度计划投资（万元）', '1-9月完成投资（万元）', '完成率', '1-9月形象进度'];
const project = (row: number, name: string): readonly Cell[] => [
  row - 2,
  name,
  '水利局',
  4_000,
  2_000,
  500,
  { formula: `F${String(row)}/E${String(row)}`, value: 0.25 },
  '土建',
];

it('a unit is asked to fill in columns by their printed headings, and no rate that a formula works out', async () => {
  const list = [['青石县2025年重点项目台账'], HEAD, project(3, '青石一号水库'), project(4, '青石二号灌区')];
  const [file] = await sent(openWorkbookFile(book({ 台账: list }), '台账.xlsx'));
  const read = new ExcelJs();
  await read.xlsx.load(Buffer.from(file?.bytes ?? []) as never);
  const words: string[] = [];
  read.getWorksheet('填报说明')?.eachRow((row) => void words.push(row.getCell(2).text));
  expect(words.find((text) => text.startsWith('请填写'))).toMatch(/^请填写这些列：1-9月完成投资（万元）、1-9月形象进度。/);
  const isOpen = (address: string): boolean => {
    // A cell that says nothing of it is locked.
    const { protection }: { readonly protection?: { readonly locked?: boolean } } = read.worksheets[0]?.getCell(address) ?? {};
    return protection?.locked === false;
  };
  expect(['F3', 'H3', 'F4', 'G3', 'G4', 'D3'].map(isOpen)).toEqual([true, true, true, false, false, false]);
});
