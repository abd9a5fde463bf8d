import { EMPTY_PLAN, type Plan, type Workbook } from '../../../src/spreadsheet/port';
import type { WorkbookSpec } from '../../support/workbook-spec';
import { area, edit, openFirst, read, refusal, type HostUnderTest } from './host';

/** Three projects with their sum below them, a merged note further down, and a sheet that adds the same. */
const BOOK: WorkbookSpec = {
  sheets: [
    {
      name: '台账',
      cells: [
        { at: 'A1', value: '序号' },
        { at: 'B1', value: '项目名称' },
        { at: 'C1', value: '总投资' },
        ...[2, 3, 4].flatMap((row) => [
          { at: `A${String(row)}`, value: row - 1 },
          { at: `B${String(row)}`, value: `项目${String(row - 1)}` },
          { at: `C${String(row)}`, value: 10 * row, numberFormat: '0.00' },
        ]),
        { at: 'B5', value: '合计' },
        { at: 'C5', value: 90, formula: 'SUM(C2:C4)' },
        { at: 'A7', value: '说明' },
      ],
      merges: ['A7:C7'],
      rules: [{ area: 'A2:C4', formula: '$C2>1' }],
    },
    {
      name: '汇总',
      cells: [
        { at: 'A1', value: 90, formula: 'SUM(台账!$C$2:$C$4)' },
        { at: 'A2', value: 20, formula: 'SUM(台账!C2)' },
      ],
    },
  ],
};

const plan = (id: string): Plan => ({
  ...EMPTY_PLAN,
  rows: [{ sheetId: id, above: 3, count: 2 }],
  edits: [
    edit(id, 'A6', 3, 5),
    edit(id, 'B4', null, '新一'),
    edit(id, 'C4', null, 1.5),
    edit(id, 'B5', null, '新二'),
    edit(id, 'C5', null, 2.5),
  ],
});

/** What a second sheet says, by its formulas: it is read by entering a cell that it does not know. */
async function formulaCells(workbook: Workbook): Promise<unknown> {
  const sheets = await workbook.listSheets();
  return (await workbook.readSheets(sheets.map(({ id }) => id))).map(({ formulaAreas }) => formulaAreas);
}

/** Every host puts rows in alike, and takes them out again. */
export function describeInsertingRows(host: HostUnderTest): void {
  describe('putting rows in', () => {
    it('moves down what stands there, with the looks of the row above, and takes it back', async () => {
      const { workbook, id } = await openFirst(host, BOOK);
      const [before, formulas] = [await read(workbook, id), await formulaCells(workbook)];
      const receipt = await workbook.apply(plan(id));
      const { values, numberFormats, merges, formulaAreas } = await read(workbook, id);
      expect(values.map((line) => line[1])).toEqual(['项目名称', '项目1', '项目2', '新一', '新二', '项目3', '合计', null, null]);
      expect(values.map((line) => line[0])).toEqual(['序号', 1, 2, null, null, 5, null, null, '说明']);
      expect([numberFormats[3]?.[2], numberFormats[4]?.[2]]).toEqual(['0.00', '0.00']);
      expect([merges, formulaAreas]).toEqual([[area('A9:C9')], [area('C7')]]);
      expect(await workbook.revert(receipt)).toEqual({ restored: 5, kept: [] });
      expect(await read(workbook, id)).toEqual(before);
      expect(await formulaCells(workbook)).toEqual(formulas);
    });

    it('lets sums over the place grow, on its sheet and on others', async () => {
      const { workbook, id } = await openFirst(host, BOOK);
      await workbook.apply(plan(id));
      expect(await host.formulas(workbook)).toEqual({
        '台账!C7': 'SUM(C2:C6)',
        '汇总!A1': 'SUM(台账!$C$2:$C$6)',
        '汇总!A2': 'SUM(台账!C2)',
      });
    });

    it('leaves rows in which something was entered since', async () => {
      const { workbook, id } = await openFirst(host, BOOK);
      const receipt = await workbook.apply(plan(id));
      await workbook.apply({ ...EMPTY_PLAN, edits: [edit(id, 'B5', '新二', '新三')] });
      expect(await workbook.revert(receipt)).toEqual({ restored: 4, kept: [{ sheetId: id, row: 4, column: 1 }] });
      expect((await read(workbook, id)).values.map((line) => line[1])).toEqual([
        '项目名称',
        '项目1',
        '项目2',
        null,
        '新三',
        '项目3',
        '合计',
        null,
        null,
      ]);
    });

    it('takes rows out where something else of the sheet was edited since', async () => {
      const { workbook, id } = await openFirst(host, BOOK);
      const receipt = await workbook.apply(plan(id));
      await workbook.apply({ ...EMPTY_PLAN, edits: [edit(id, 'B2', '项目1', '项目一')] });
      expect(await workbook.revert(receipt)).toEqual({ restored: 5, kept: [] });
      expect((await read(workbook, id)).values.map((line) => line[1])).toEqual([
        '项目名称',
        '项目一',
        '项目2',
        '项目3',
        '合计',
        null,
        null,
      ]);
      expect(await host.formulas(workbook)).toEqual({
        '台账!C5': 'SUM(C2:C4)',
        '汇总!A1': 'SUM(台账!$C$2:$C$4)',
        '汇总!A2': 'SUM(台账!C2)',
      });
    });

    it('changes nothing when the rest of the plan may not be done, nor on a protected sheet', async () => {
      const { workbook, id } = await openFirst(host, BOOK);
      const before = await read(workbook, id);
      const bad = { ...plan(id), edits: [edit(id, 'B4', '别的', 'x')] };
      expect(await refusal(workbook.apply(bad))).toBe('cell-changed');
      expect(await refusal(workbook.apply({ ...EMPTY_PLAN, rows: [{ sheetId: id, above: 0, count: 1 }] }))).toBe('bad-plan');
      expect(await read(workbook, id)).toEqual(before);
      const locked = await openFirst(host, { sheets: BOOK.sheets.map((sheet) => ({ ...sheet, protected: true })) });
      expect(await refusal(locked.workbook.apply(plan(locked.id)))).toBe('sheet-protected');
    });
  });
}
