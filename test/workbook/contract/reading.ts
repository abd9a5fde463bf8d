import { WorkbookFault } from '../../../src/spreadsheet/port';
import { LEDGER } from '../../support/workbook-spec';
import { area, openFirst, read, refusal, type HostUnderTest } from './host';

/** Every host tells the same of a sheet. */
export function describeReading(host: HostUnderTest): void {
  describe('reading', () => {
    it('lists the sheets in tab order', async () => {
      const { workbook } = await openFirst(host, { sheets: [LEDGER, { name: '乙' }, { name: '丙', hidden: true }] });
      const sheets = await workbook.listSheets();
      expect(sheets.map(({ name, visible, type, generated }) => ({ name, visible, type, generated }))).toEqual([
        { name: '台账', visible: true, type: 'worksheet', generated: null },
        { name: '乙', visible: true, type: 'worksheet', generated: null },
        { name: '丙', visible: false, type: 'worksheet', generated: null },
      ]);
    });

    it('gives values, formats, merges and formulas', async () => {
      const { workbook, id } = await openFirst(host);
      const snapshot = await read(workbook, id);
      expect(snapshot.origin).toEqual({ row: 0, column: 0 });
      expect(snapshot.values).toEqual([
        ['2025年重点项目台账', null, null, null],
        ['序号', '项目名称', '总投资（亿元）', '计划开工'],
        [1, '污水处理厂', 1.5, 45717],
        [2, ' 前后有空格 ', '2.5', null],
        [3, true, { error: '#REF!' }, null],
        [null, null, 4, null],
      ]);
      expect(snapshot.numberFormats[2]).toEqual(['General', 'General', '0.00', 'yyyy-mm-dd']);
      expect(snapshot.merges).toEqual([area('A1:D1')]);
      expect(snapshot.formulaAreas).toEqual([area('C6')]);
      expect(snapshot).toMatchObject({ hiddenRows: [], filtered: false, protected: false, date1904: false });
    });

    it('gives formats that scale amounts, write a unit or choose by size as they are', async () => {
      const formats = ['0!.0,', '0\\.0,"万"', '[>=10000]0!.0,"万";0', '0.00,,"百万"', '0.00"亿元"'];
      const cells = formats.map((numberFormat, row) => ({ at: `A${row + 1}`, value: 120000, numberFormat }));
      const { workbook, id } = await openFirst(host, { sheets: [{ name: '甲', cells }] });
      const { values, numberFormats } = await read(workbook, id);
      expect(values.flat()).toEqual(formats.map(() => 120000));
      expect(numberFormats.flat()).toEqual(formats);
    });

    it('tells formulas that nobody has calculated yet, and gives no 0 in place of their values', async () => {
      const sums = (name: string, first: number) => ({
        name,
        cells: [
          { at: 'A1', value: first },
          { at: 'B1', value: -3 },
          { at: 'C1', value: 0, formula: 'A1+B1' },
        ],
      });
      const workbook = await host.build({ sheets: [sums('甲', 2), sums('乙', 3)] });
      const [open, zero] = await workbook.readSheets((await workbook.listSheets()).map(({ id }) => id));
      expect(open).toMatchObject({ values: [[2, -3, null]], uncalculated: [area('C1')], formulaAreas: [area('C1')] });
      // 3-3 is 0 indeed.
      expect(zero).toMatchObject({ values: [[3, -3, 0]], uncalculated: [] });
    });

    it('tells those that are not calculated beside others that are', async () => {
      const { workbook, id } = await openFirst(host, {
        sheets: [
          {
            name: '甲',
            cells: [
              { at: 'A1', value: 2 },
              { at: 'B1', value: -3 },
              { at: 'C1', value: 0, formula: 'A1+B1' },
              { at: 'A2', value: 3 },
              { at: 'B2', value: -3 },
              { at: 'C2', value: 0, formula: 'A2+B2' },
              { at: 'A3', value: 5, formula: 'SUM(A1,A2)' },
            ],
          },
        ],
      });
      const { values, uncalculated } = await read(workbook, id);
      expect(values.map(([, , sum]) => sum ?? null)).toEqual([null, 0, null]);
      expect(uncalculated).toEqual([area('C1')]);
    });

    it('takes a picture in a cell for no value', async () => {
      const { workbook, id } = await openFirst(host, {
        sheets: [
          {
            name: '甲',
            cells: [
              { at: 'A1', value: '照片' },
              { at: 'A2', value: '=DISPIMG("ID_1",1)', formula: 'DISPIMG("ID_1",1)' },
              { at: 'A3', value: '无' },
            ],
          },
        ],
      });
      expect((await read(workbook, id)).values).toEqual([['照片'], [null], ['无']]);
    });

    it('clips to the cells that hold values', async () => {
      const { workbook, id } = await openFirst(host, {
        sheets: [
          {
            name: '甲',
            cells: [
              { at: 'C5', value: 'x' },
              { at: 'E7', value: 2 },
            ],
          },
        ],
      });
      const { origin, values } = await read(workbook, id);
      expect(origin).toEqual({ row: 4, column: 2 });
      expect(values).toEqual([
        ['x', null, null],
        [null, null, null],
        [null, null, 2],
      ]);
    });

    it('gives an empty sheet as no rows', async () => {
      const { workbook, id } = await openFirst(host, { sheets: [{ name: '空' }] });
      expect((await read(workbook, id)).values).toEqual([]);
    });

    it('tells hidden rows apart from a filter', async () => {
      const { workbook, id } = await openFirst(host, { sheets: [{ ...LEDGER, hiddenRows: [3, 4] }] });
      expect(await read(workbook, id)).toMatchObject({ hiddenRows: [3, 4], filtered: false });
      const filtered = await openFirst(host, { sheets: [{ ...LEDGER, merges: [], filter: 'A2:D5', hiddenRows: [3, 4] }] });
      expect(await read(filtered.workbook, filtered.id)).toMatchObject({ hiddenRows: [3, 4], filtered: true });
    });

    it('gives settings, sheets and the sheets picked in one call', async () => {
      const { workbook } = await openFirst(host, { sheets: [LEDGER, { name: '乙', cells: [{ at: 'A1', value: 7 }] }] });
      await workbook.saveSettings({ n: 1 });
      for (const picked of ['乙', '台账', '乙']) {
        const book = await workbook.readBook((sheets) => sheets.filter(({ name }) => name === picked).map(({ id }) => id));
        expect(book.settings).toEqual({ n: 1 });
        expect(book.sheets).toEqual(await workbook.listSheets());
        expect(book.snapshots).toEqual(await workbook.readSheets(book.snapshots.map(({ sheet }) => sheet.id)));
        expect(book.snapshots.map(({ sheet }) => sheet.name)).toEqual([picked]);
      }
      const missing = new WorkbookFault('sheet-missing', '丁');
      await expect(
        workbook.readBook(() => {
          throw missing;
        }),
      ).rejects.toBe(missing);
    });

    it('reads several sheets in the order asked, and misses one that is gone', async () => {
      const { workbook } = await openFirst(host, { sheets: [LEDGER, { name: '乙', cells: [{ at: 'A1', value: 7 }] }] });
      const ids = (await workbook.listSheets()).map((sheet) => sheet.id).reverse();
      expect((await workbook.readSheets(ids)).map(({ sheet }) => sheet.name)).toEqual(['乙', '台账']);
      expect(await refusal(workbook.readSheets(['nowhere']))).toBe('sheet-missing');
    });
  });
}
