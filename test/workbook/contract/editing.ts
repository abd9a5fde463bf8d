import { EMPTY_PLAN, type CellEdit, type FaultCode } from '../../../src/spreadsheet/port';
import { LEDGER } from '../../support/workbook-spec';
import { area, edit, openFirst, read, refusal, type HostUnderTest } from './host';

/** Every host writes cells alike, refuses alike, takes back alike. */
export function describeEditing(host: HostUnderTest): void {
  describe('editing cells', () => {
    it('writes text, numbers, truth values and nothing, and takes it back', async () => {
      const { workbook, id } = await openFirst(host);
      const before = await read(workbook, id);
      const receipt = await workbook.apply({
        ...EMPTY_PLAN,
        edits: [
          edit(id, 'C4', '2.5', 2.5),
          edit(id, 'B4', ' 前后有空格 ', '空格\n没了'),
          edit(id, 'A3', 1, null),
          edit(id, 'B5', true, false),
          edit(id, 'D4', null, 45800, 'yyyy-mm-dd'),
          edit(id, 'F9', null, '新'),
        ],
      });
      expect(receipt.cells).toBe(6);
      const { values, numberFormats } = await read(workbook, id);
      expect(values[3]).toEqual([2, '空格\n没了', 2.5, 45800, null, null]);
      expect(values[2]?.[0]).toBeNull();
      expect(values[4]?.[1]).toBe(false);
      expect(values[8]?.[5]).toBe('新');
      expect(numberFormats[3]?.[3]).toBe('yyyy-mm-dd');
      expect(numberFormats[2]?.[3]).toBe('yyyy-mm-dd');
      expect(await workbook.revert(receipt)).toEqual({ restored: 6, kept: [] });
      expect(await read(workbook, id)).toEqual(before);
    });

    it.each(['=1+1', '+1', '-甲', '@x', "'引号", '001', '1e5', '_x000D_', '<&>"', '#N/A', '#VALUE!'])(
      'keeps the text %s a text',
      async (text) => {
        const { workbook, id } = await openFirst(host);
        await workbook.apply({ ...EMPTY_PLAN, edits: [edit(id, 'B3', '污水处理厂', text)] });
        const { values, formulaAreas } = await read(workbook, id);
        expect(values[2]?.[1]).toBe(text);
        expect(formulaAreas).toEqual([area('C6')]);
      },
    );

    it('refuses the whole plan when one edit may not be done', async () => {
      const { workbook, id } = await openFirst(host);
      const before = await read(workbook, id);
      const fine = edit(id, 'A3', 1, 10);
      const cases: readonly (readonly [CellEdit, FaultCode])[] = [
        [edit(id, 'B3', '别的', 'x'), 'cell-changed'],
        [edit(id, 'C6', 4, 5), 'cell-has-formula'],
        [edit(id, 'B1', null, 'x'), 'cell-merged'],
        [edit(id, 'C3', 1.5, Number.NaN), 'bad-plan'],
        [edit(id, 'C3', 1.5, '长'.repeat(32_768)), 'bad-plan'],
        [edit('nowhere', 'C3', 1.5, 2), 'sheet-missing'],
        [{ ...edit(id, 'C3', 1.5, 2), row: -1 }, 'bad-plan'],
        [fine, 'bad-plan'],
      ];
      for (const [bad, code] of cases) {
        expect(await refusal(workbook.apply({ ...EMPTY_PLAN, edits: [fine, bad] }))).toBe(code);
        expect(await read(workbook, id)).toEqual(before);
      }
    });

    it('refuses protected and filtered sheets', async () => {
      const locked = await openFirst(host, { sheets: [{ ...LEDGER, protected: true }] });
      expect(await refusal(locked.workbook.apply({ ...EMPTY_PLAN, edits: [edit(locked.id, 'A3', 1, 2)] }))).toBe('sheet-protected');
      const filtered = await openFirst(host, { sheets: [{ ...LEDGER, merges: [], filter: 'A2:D5', hiddenRows: [3, 4] }] });
      expect(await refusal(filtered.workbook.apply({ ...EMPTY_PLAN, edits: [edit(filtered.id, 'A3', 1, 2)] }))).toBe('filtered');
    });

    it('does not take back a cell edited since', async () => {
      const { workbook, id } = await openFirst(host);
      const receipt = await workbook.apply({ ...EMPTY_PLAN, edits: [edit(id, 'A3', 1, 10), edit(id, 'A4', 2, 20)] });
      await workbook.apply({ ...EMPTY_PLAN, edits: [edit(id, 'A3', 10, 11)] });
      expect(await workbook.revert(receipt)).toEqual({ restored: 1, kept: [{ sheetId: id, row: 2, column: 0 }] });
      const { values } = await read(workbook, id);
      expect([values[2]?.[0], values[3]?.[0]]).toEqual([11, 2]);
    });

    it('stops when it is cancelled, with nothing changed', async () => {
      const { workbook, id } = await openFirst(host);
      const stop = new AbortController();
      stop.abort();
      const plan = { ...EMPTY_PLAN, edits: [edit(id, 'A3', 1, 2)] };
      expect(await refusal(workbook.apply(plan, { signal: stop.signal }))).toBe('cancelled');
      expect((await read(workbook, id)).values[2]?.[0]).toBe(1);
    });

    it('tells how far it is', async () => {
      const { workbook, id } = await openFirst(host);
      const shares: number[] = [];
      await workbook.apply({ ...EMPTY_PLAN, edits: [edit(id, 'A3', 1, 2)] }, { onProgress: (share) => shares.push(share) });
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares[shares.length - 1]).toBe(1);
    });
  });
}
