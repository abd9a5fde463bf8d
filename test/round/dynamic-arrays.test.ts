import { createAssistant } from '../../src/app/create-assistant';
import { acceptChanges } from '../../src/app/round/accept';
import { collectFiles } from '../../src/app/round/collect';
import { allClear } from '../../src/app/round/plans';
import { openWorkbookFile } from '../../src/workbook/file';
import type { CellSpec } from '../support/workbook-spec';
import { area, read } from '../workbook/contract/host';
import { openExcel } from '../workbook/excel/excel-host';
import { REQUEST } from '../workbook/excel/traffic';
import { book, type Cell } from './returned/books';
import { returned } from './round';

const HEAD = ['项目名称', '责任单位', '总投资（万元）', '年度计划投资（万元）', '年度累计完成投资（万元）', '剩余投资', '完成率'];
const PROJECTS = ['城北水厂扩建工程', '河西灌区改造工程', '城南停车楼项目'];

/** F of each project is a dynamic array that fills G too, or F of the first fills those of all. */
function ledger(way: 'across' | 'down') {
  const formulas = (row: number): CellSpec[] => {
    if (way === 'down' && row > 2) return [{ at: `F${String(row)}`, value: 100 * row }];
    return way === 'down'
      ? [{ at: 'F2', value: 200, formula: 'D2:D4-E2:E4', spill: 'F2:F4' }]
      : [
          {
            at: `F${String(row)}`,
            value: 100 * row,
            formula: `D${String(row)}:E${String(row)}*1`,
            spill: `F${String(row)}:G${String(row)}`,
          },
          { at: `G${String(row)}`, value: 0.5 },
        ];
  };
  const cells = [
    ...HEAD.map((value, at): CellSpec => ({ at: `${'ABCDEFG'.charAt(at)}1`, value })),
    ...PROJECTS.flatMap((name, at): CellSpec[] => {
      const row = at + 2;
      const own = [name, '县水利局', 5000, 200 * row, 100 * row].map((value, column) => ({
        at: 'ABCDE'.charAt(column) + String(row),
        value,
      }));
      return [...own, ...formulas(row)];
    }),
  ];
  return { sheets: [{ name: '台账', cells }] };
}

/** A unit's answer, with a new project and numbers of its own under every heading. */
const ANSWER = {
  S: [
    HEAD,
    [PROJECTS[0] ?? '', '县水利局', 5000, 400, 250, 150, 0.9],
    ['城东泵站新建工程', '县水利局', 900, 300, 30, 270, 0.1],
  ] as readonly (readonly Cell[])[],
};

describe.each(['across', 'down'] as const)('a ledger in Excel with a dynamic array that fills cells %s', (way) => {
  const filled = way === 'across' ? ['F2:G4'] : ['F2:F4'];

  it('is read with all its cells as worked out, where Excel tells of such arrays', async () => {
    const { workbook, id } = openExcel(ledger(way));
    expect((await read(workbook, id)).formulaAreas).toEqual(filled.map(area));
    const older = openExcel(ledger(way), '1.11');
    expect((await read(older.workbook, older.id)).formulaAreas).toEqual([area(way === 'across' ? 'F2:F4' : 'F2')]);
  });

  it('takes new projects without filling on from the array or writing into it, and tells those cells', async () => {
    const { workbook, id, book: model } = openExcel(ledger(way));
    const checked = await createAssistant(workbook).check(REQUEST);
    const collected = await collectFiles(checked, [returned('水利局.xlsx', book(ANSWER))], openWorkbookFile);
    const accepted = await acceptChanges(workbook, collected, allClear(collected));
    expect([accepted.appended, accepted.filledCells]).toEqual([1, []]);
    expect(accepted.formulaCells).toEqual(way === 'across' ? ['F5', 'G5'] : ['F5']);
    const { values } = await read(workbook, id);
    expect(values[4]).toEqual(['城东泵站新建工程', '县水利局', 900, 300, 30, null, way === 'across' ? null : 0.1]);
    expect(values[1]?.[4]).toBe(250);
    // No array was broken.
    expect(model.sheets[0]?.spills).toHaveLength(way === 'across' ? 3 : 1);
  });
});
