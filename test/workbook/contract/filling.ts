import { parseCell } from '../../../src/spreadsheet/address';
import { EMPTY_PLAN, type FormulaFill, type Plan } from '../../../src/spreadsheet/port';
import type { CellSpec, WorkbookSpec } from '../../support/workbook-spec';
import { area, edit, openFirst, read, refusal, type HostUnderTest } from './host';

const line = (row: number, formulas: Readonly<Record<string, string>>): CellSpec[] => [
  { at: `A${String(row)}`, value: `项目${String(row - 1)}` },
  { at: `B${String(row)}`, value: 10 * row },
  { at: `C${String(row)}`, value: row },
  ...Object.entries(formulas).map(([column, formula]) => ({ at: column + String(row), value: 0, formula })),
];

/** D is one formula, E ranks over all, F is another one in each row, G is typed in one row. */
const BOOK: WorkbookSpec = {
  sheets: [
    {
      name: '台账',
      cells: [
        ...['项目', '计划', '完成', '合计', '排名', '完成率', '备注'].map((value, at) => ({ at: `${'ABCDEFG'.charAt(at)}1`, value })),
        ...line(2, { D: 'SUM(B2,C2)', E: 'RANK(B2,$B$2:$B$4)', F: 'C2/B2', G: 'C2*2' }),
        ...line(3, { D: 'SUM(B3,C3)', E: 'RANK(B3,$B$2:$B$4)', F: 'B3', G: 'C3*2' }),
        ...line(4, { D: 'SUM(B4,C4)', E: 'RANK(B4,$B$2:$B$4)', F: 'C4/B4' }),
        { at: 'G4', value: 8 },
        { at: 'D5', value: 0, formula: 'SUM(D2:D4)' },
      ],
    },
  ],
};

function fill(sheetId: string, at: string, like: readonly number[]): FormulaFill {
  const place = parseCell(at);
  if (!place) throw new Error(at);
  return { sheetId, ...place, like };
}

/** A row put in above the last project, which goes on with formulas. */
const plan = (id: string, ...columns: readonly string[]): Plan => ({
  ...EMPTY_PLAN,
  rows: [{ sheetId: id, above: 3, count: 1 }],
  edits: [edit(id, 'A4', null, '新项目'), edit(id, 'B4', null, 7), edit(id, 'C4', null, 5)],
  fills: columns.map((column) => fill(id, `${column}4`, [1, 2, 4])),
});

/** Every host goes on with the formulas of the user's own columns alike, and with no others. */
export function describeFilling(host: HostUnderTest): void {
  describe('going on with formulas', () => {
    it('tells the formulas of a block', async () => {
      const { workbook, id } = await openFirst(host, BOOK);
      expect(await workbook.readFormulas(id, area('C3:E5'))).toEqual([
        [null, 'SUM(B3,C3)', 'RANK(B3,$B$2:$B$4)'],
        [null, 'SUM(B4,C4)', 'RANK(B4,$B$2:$B$4)'],
        [null, 'SUM(D2:D4)', null],
      ]);
    });

    it('writes the formula of the column for its row, and takes all back as one', async () => {
      const { workbook, id } = await openFirst(host, BOOK);
      const [before, formulas] = [await read(workbook, id), await host.formulas(workbook)];
      const receipt = await workbook.apply(plan(id, 'D', 'E'));
      expect(receipt.cells).toBe(5);
      expect(await host.formulas(workbook)).toMatchObject({
        '台账!D3': 'SUM(B3,C3)',
        '台账!D4': 'SUM(B4,C4)',
        '台账!E4': 'RANK(B4,$B$2:$B$5)',
        '台账!D6': 'SUM(D2:D5)',
      });
      expect((await read(workbook, id)).formulaAreas).toContainEqual(area('D4:E4'));
      expect(await workbook.revert(receipt)).toEqual({ restored: 5, kept: [] });
      expect([await read(workbook, id), await host.formulas(workbook)]).toEqual([before, formulas]);
    });

    it.each(['SUM(项目表[@[计划]:[完成]])', '[@完成]/项目表[[#Totals],[计划]]', '项目表[[#This Row],[计划]]-[@完成]'])(
      'goes on with a formula that asks for columns of its table by their names: %s',
      async (formula) => {
        const cells = [
          ...['项目', '计划', '完成', '合计'].map((value, at) => ({ at: `${'ABCD'.charAt(at)}1`, value })),
          ...[2, 3, 4].flatMap((row) => line(row, { D: formula })),
        ];
        const { workbook, id } = await openFirst(host, { sheets: [{ name: '台账', cells }] });
        const formulas = await host.formulas(workbook);
        const receipt = await workbook.apply(plan(id, 'D'));
        expect(await workbook.readFormulas(id, area('D2:D5'))).toEqual([[formula], [formula], [formula], [formula]]);
        await workbook.revert(receipt);
        expect(await host.formulas(workbook)).toEqual(formulas);
      },
    );

    it('takes them back where something else was edited since', async () => {
      const { workbook, id } = await openFirst(host, BOOK);
      const formulas = await host.formulas(workbook);
      const receipt = await workbook.apply(plan(id, 'D', 'E'));
      await workbook.apply({ ...EMPTY_PLAN, edits: [edit(id, 'A2', '项目1', '项目一')] });
      expect(await workbook.revert(receipt)).toEqual({ restored: 5, kept: [] });
      expect(await host.formulas(workbook)).toEqual(formulas);
      expect((await read(workbook, id)).values.map(([name]) => name)).toEqual(['项目', '项目一', '项目2', '项目3', null]);
    });

    it.each([
      ['F', [1, 2, 4], 'cell-changed'],
      ['G', [1, 2, 4], 'cell-changed'],
      ['H', [1, 2, 4], 'cell-changed'],
      ['D', [1], 'bad-plan'],
      ['D', [1, 3], 'bad-plan'],
      ['A', [1, 2, 4], 'bad-plan'],
    ] as const)('changes nothing where column %s of rows %s has not one formula', async (column, like, code) => {
      const { workbook, id } = await openFirst(host, BOOK);
      const before = await read(workbook, id);
      const bad = { ...plan(id), fills: [fill(id, `${column}4`, like)] };
      expect(await refusal(workbook.apply(bad))).toBe(code);
      expect(await read(workbook, id)).toEqual(before);
    });
  });
}
