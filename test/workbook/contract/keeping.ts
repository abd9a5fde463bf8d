import { EMPTY_PLAN } from '../../../src/spreadsheet/port';
import { edit, openFirst, refusal, type HostUnderTest } from './host';

/** Settings, watching, selecting. */
export function describeKeeping(host: HostUnderTest): void {
  describe('the rest', () => {
    it('keeps settings with the workbook', async () => {
      const { workbook } = await openFirst(host);
      expect(await workbook.loadSettings()).toBeNull();
      await workbook.saveSettings({ 列: ['<a>', '"b"', ']]>'], n: 1 });
      await workbook.saveSettings({ 列: ['<a>', '"b"', ']]>'], n: 2 });
      expect(await workbook.loadSettings()).toEqual({ 列: ['<a>', '"b"', ']]>'], n: 2 });
      if (host.reopen) expect(await (await host.reopen(workbook)).loadSettings()).toEqual({ 列: ['<a>', '"b"', ']]>'], n: 2 });
    });

    it('leaves nothing of ours where null is kept', async () => {
      const { workbook } = await openFirst(host);
      await workbook.saveSettings({ n: 1 });
      await workbook.saveSettings(null);
      expect(await workbook.loadSettings()).toBeNull();
      if (host.reopen) expect(await (await host.reopen(workbook)).loadSettings()).toBeNull();
      await workbook.saveSettings({ n: 2 });
      expect(await workbook.loadSettings()).toEqual({ n: 2 });
    });

    it('does not tell watchers of its own writes', async () => {
      const { workbook, id } = await openFirst(host);
      const told: string[] = [];
      const stop = workbook.watch((sheetId) => told.push(sheetId));
      await workbook.apply({ ...EMPTY_PLAN, edits: [edit(id, 'A3', 1, 2)] });
      stop();
      expect(told).toEqual([]);
    });

    it('selects a cell of a sheet that is there', async () => {
      const { workbook, id } = await openFirst(host);
      await workbook.select(id, 2, 1);
      expect(await workbook.selection()).toEqual({ sheetId: id, row: 2, column: 1 });
      expect(await refusal(workbook.select('nowhere', 0, 0))).toBe('sheet-missing');
    });
  });
}
