import { EMPTY_PLAN } from '../../src/spreadsheet/port';
import { openWorkbookFile } from '../../src/workbook/file';
import { packParts, workbookParts } from '../support/xlsx-fixture';
import { area, edit, read, refusal } from './contract/host';

const FORMULA = (row: number): string => `SUM(B${String(row)},C${String(row)})`;
const SPEC = {
  sheets: [
    {
      name: '台账',
      cells: [2, 3, 4].flatMap((row) => [
        { at: `A${String(row)}`, value: `项目${String(row - 1)}` },
        { at: `B${String(row)}`, value: row },
        { at: `C${String(row)}`, value: row },
        { at: `D${String(row)}`, value: 2 * row, formula: FORMULA(row) },
      ]),
    },
  ],
};

/** A workbook whose formulas of column D are written as a program writes them. */
function written(as: (cell: string, row: number) => string) {
  const parts = workbookParts(SPEC);
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = (parts[name] ?? '').replace(/<c r="D(\d)"[^>]*>.{1,200}?<\/c>/g, (cell, row) => as(cell, Number(row)));
  return openWorkbookFile(packParts({ ...parts, [name]: sheet }), '台账.xlsx');
}

/** What a row that is put in above the last project comes to. */
async function filled(workbook: ReturnType<typeof written>): Promise<unknown> {
  const [sheet] = await workbook.listSheets();
  const id = sheet?.id ?? '';
  const before = await read(workbook, id);
  const done = await refusal(
    workbook.apply({
      ...EMPTY_PLAN,
      rows: [{ sheetId: id, above: 3, count: 1 }],
      edits: [edit(id, 'A4', null, '新项目')],
      fills: [{ sheetId: id, row: 3, column: 3, like: [1, 2, 4] }],
    }),
  );
  if (done !== 'done') expect(await read(workbook, id)).toEqual(before);
  return done === 'done' ? (await workbook.readFormulas(id, area('D4')))[0]?.[0] : done;
}

describe('a formula of the user’s own column is gone on with', () => {
  it.each<[string, (cell: string, row: number) => string, string]>([
    ['where it is one of its row', (cell) => cell, FORMULA(4)],
    ['not where it is one of an array', (cell, row) => cell.replace('<f>', `<f t="array" ref="D${String(row)}">`), 'cell-changed'],
    [
      'not where it may spill',
      (cell, row) => cell.replace('<c ', '<c cm="1" ').replace('<f>', `<f t="array" ref="D${String(row)}">`),
      'cell-changed',
    ],
    [
      'not where one of them is of an array',
      (cell, row) => (row === 3 ? cell.replace('<f>', '<f t="array" ref="D3">') : cell),
      'cell-changed',
    ],
  ])('%s', async (_what, as, expected) => {
    expect(await filled(written(as))).toBe(expected);
  });
});
