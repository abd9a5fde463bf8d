import { EMPTY_PLAN } from '../../../src/spreadsheet/port';
import { LEDGER } from '../../support/workbook-spec';
import { MARK, openFirst, read, refusal, type HostUnderTest } from './host';

/** Every host puts marks on and off without touching anything else. */
export function describeMarking(host: HostUnderTest): void {
  describe('marks', () => {
    it('puts marks on, replaces them and takes away only its own', async () => {
      const { workbook, id } = await openFirst(host, { sheets: [{ ...LEDGER, rules: [{ area: 'A3:A5', formula: 'A3>1' }] }] });
      const before = await read(workbook, id);
      const receipt = await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }] });
      expect(receipt).toMatchObject({ markedAreas: 2, clearedSheets: [] });
      const marked = await host.countRules(workbook, id);
      expect(marked).toBeGreaterThan(1);
      expect(await read(workbook, id)).toEqual(before);
      await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }] });
      expect(await host.countRules(workbook, id)).toBe(marked);
      const cleared = await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [] }] });
      expect(cleared.clearedSheets).toEqual([id]);
      expect(await host.countRules(workbook, id)).toBe(1);
    });

    it('knows its marks again after the workbook was saved and opened', async () => {
      if (!host.reopen) return;
      const { workbook, id } = await openFirst(host);
      await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }] });
      const again = await host.reopen(workbook);
      const [sheet] = await again.listSheets();
      await again.apply({ ...EMPTY_PLAN, marks: [{ sheetId: sheet?.id ?? '', rules: [] }] });
      expect(await host.countRules(again, sheet?.id ?? '')).toBe(0);
    });

    it('takes marks back', async () => {
      const { workbook, id } = await openFirst(host);
      const receipt = await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }] });
      await workbook.revert(receipt);
      expect(await host.countRules(workbook, id)).toBe(0);
    });

    it('refuses marks on a protected sheet, but clearing what is not there is nothing', async () => {
      const { workbook, id } = await openFirst(host, { sheets: [{ ...LEDGER, protected: true }] });
      expect(await refusal(workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [MARK] }] }))).toBe('sheet-protected');
      expect(await workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [] }] })).toMatchObject({ clearedSheets: [] });
    });

    it.each([{ key: 'a"b' }, { fill: 'red' }, { areas: [{ row: 0, column: 16_384, rows: 1, columns: 1 }] }, { label: '长'.repeat(300) }])(
      'refuses a bad mark %j',
      async (flaw) => {
        const { workbook, id } = await openFirst(host);
        expect(await refusal(workbook.apply({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [{ ...MARK, ...flaw }] }] }))).toBe('bad-plan');
      },
    );
  });
}
