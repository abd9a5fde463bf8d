import { cellAddress } from '../../src/spreadsheet/address';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { workbookFile } from './xlsx-fixture';

const HEAD = ['序号', '项目名称', '责任单位', '建设性质', '总投资（亿元）', '2025年计划投资（亿元）', '计划开工时间', '县级包联领导'];
const PLACES = ['张店', '常乐', '圣人涧', '洪池'];
const UNITS = ['水利局', '发改局', '住建局', '交运局', '农业局'];

/** Rows above the first project. */
export const ABOVE = 2;

/** A ledger of so many projects, each with three faults, one of which has a safe repair, and a column of numbers as text, which is one fault. */
export function longLedger(projects: number): Uint8Array {
  const rows: CellValue[][] = [['2025年全县重点项目台账'], HEAD];
  for (let index = 0; index < projects; index++) {
    const name = `${PLACES[index % PLACES.length] ?? ''}供水改造工程${String(index + 1)}号`;
    rows.push([
      index + 1,
      name,
      UNITS[index % UNITS.length] ?? '',
      '新建',
      `${String(10 + (index % 5))}.50 `,
      '1亿元以上',
      '尽快',
      '王  飞',
    ]);
  }
  const cells = rows.flatMap((row, at) => row.map((value, column) => ({ at: cellAddress(at, column), value })));
  return workbookFile({ sheets: [{ name: '台账', cells }] });
}
