import type { SheetPlan } from '../../../src/spreadsheet/sheet-plan';
import { EMPTY_PLAN } from '../../../src/spreadsheet/port';
import { SUMMARY } from '../../support/summary-plan';
import { LEDGER } from '../../support/workbook-spec';
import { area, edit, MARK, openFirst, read, refusal, type HostUnderTest } from './host';

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#FIELD!'];

/** What workbooks may hold that few do. */
export function describeOddWorkbooks(host: HostUnderTest): void {
  describe('odd workbooks', () => {
    it('errors of every kind are errors, never numbers or words', async () => {
      const cells = ERRORS.map((error, row) => ({ at: `A${row + 1}`, value: { error } }));
      const { workbook, id } = await openFirst(host, { sheets: [{ name: '甲', cells }] });
      expect((await read(workbook, id)).values.flat()).toEqual(ERRORS.map((error) => ({ error })));
    });

    it('words that look like errors are words', async () => {
      const cells = ERRORS.map((value, row) => ({ at: `A${row + 1}`, value }));
      const { workbook, id } = await openFirst(host, { sheets: [{ name: '甲', cells }] });
      expect((await read(workbook, id)).values.flat()).toEqual(ERRORS);
      // A summary sheet quotes what a date cell of the ledger shows.
      const blocks: SheetPlan['blocks'] = [{ row: 0, column: 0, values: [['#VALUE!']], styles: 'date' }];
      const { sheets } = await workbook.apply({ ...EMPTY_PLAN, sheets: [{ ...SUMMARY, charts: [], merges: [], links: [], blocks }] });
      expect((await read(workbook, sheets[0]?.sheetId ?? '')).values).toEqual([['#VALUE!']]);
    });

    it('what a dynamic array fills is worked out, and refused to edits', async () => {
      const { workbook, id } = await openFirst(host, {
        sheets: [
          {
            name: '甲',
            cells: [
              { at: 'A1', value: '数' },
              { at: 'A2', value: 5 },
              { at: 'B1', value: '倍数' },
              { at: 'B2', value: 5, formula: 'SUM(A2,0)', spill: 'B2:B4' },
              { at: 'B3', value: 6 },
              { at: 'B4', value: 7 },
              { at: 'B5', value: '自己填的' },
            ],
          },
        ],
      });
      const before = await read(workbook, id);
      expect(before).toMatchObject({
        values: [
          ['数', '倍数'],
          [5, 5],
          [null, 6],
          [null, 7],
          [null, '自己填的'],
        ],
      });
      expect(before.formulaAreas).toEqual([area('B2:B4')]);
      expect(await refusal(workbook.apply({ ...EMPTY_PLAN, edits: [edit(id, 'B4', 7, 8)] }))).toBe('cell-has-formula');
      expect(await read(workbook, id)).toEqual(before);
      // Nothing goes on with it as with a formula of each row.
      expect((await workbook.readFormulas(id, area('B2:B4'))).flat()).toEqual([null, null, null]);
    });

    it('a sheet that only programs can show is out of sight', async () => {
      const workbook = await host.build({ sheets: [LEDGER, { name: '字典', hidden: 'very', cells: [{ at: 'A1', value: 1 }] }] });
      const sheets = await workbook.listSheets();
      expect(sheets.map(({ visible }) => visible)).toEqual([true, false]);
      expect((await read(workbook, sheets[1]?.id ?? '')).values).toEqual([[1]]);
    });

    it.each(["2025'年台账", "'甲'", '新建(一) & 续建', '2025', 'A1', 'R1C1', '台账!'.replace('!', '！'), '1-6月 ‘x’'])(
      'a sheet called %s is read, marked and named as any other',
      async (name) => {
        const { workbook, id } = await openFirst(host, { sheets: [{ ...LEDGER, name }] });
        const before = await read(workbook, id);
        const receipt = await workbook.apply({
          ...EMPTY_PLAN,
          edits: [edit(id, 'A3', 1, 10)],
          marks: [{ sheetId: id, rules: [MARK] }],
          names: [{ name: '台账_总投资', sheetId: id, area: area('C3:C5') }],
        });
        expect(await host.countRules(workbook, id)).toBe(2);
        expect((await read(workbook, id)).values[2]?.[0]).toBe(10);
        expect(await workbook.revert(receipt)).toEqual({ restored: 1, kept: [] });
        expect(await read(workbook, id)).toEqual(before);
      },
    );
  });
}
