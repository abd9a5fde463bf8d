import { EMPTY_PLAN } from '../../../src/spreadsheet/port';
import { SUMMARY } from '../../support/summary-plan';
import { LEDGER } from '../../support/workbook-spec';
import { area, openFirst, read, refusal, type HostUnderTest } from './host';

/** Every host adds, replaces and removes generated sheets. */
export function describeGenerating(host: HostUnderTest): void {
  describe('generated sheets', () => {
    it('adds a sheet at the end with values and the values of formulas', async () => {
      const { workbook } = await openFirst(host);
      const { sheets } = await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
      const listed = await workbook.listSheets();
      expect(listed[1]).toMatchObject({ id: sheets[0]?.sheetId, name: '总览', generated: 'overview' });
      const { values, formulaAreas, merges } = await read(workbook, listed[1]?.id ?? '');
      expect(values.slice(0, 4)).toEqual([
        ['重点项目总览', null, null],
        ['领域', '个数', '总投资'],
        ['=交通', 2, 1.5],
        ['合计', 2, 1.5],
      ]);
      expect(formulaAreas).toEqual([area('C3:C4')]);
      expect(merges).toEqual([area('A1:C1')]);
    });

    it('replaces its predecessor in place', async () => {
      const { workbook } = await openFirst(host);
      await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY, { ...SUMMARY, key: 'missed', title: '清单' }] });
      const first = await workbook.listSheets();
      const changed = { ...SUMMARY, blocks: [{ row: 0, column: 0, values: [['新']], styles: 'text' as const }], merges: [], charts: [] };
      const receipt = await workbook.apply({ ...EMPTY_PLAN, sheets: [changed] });
      expect((await workbook.listSheets()).map(({ name, generated }) => ({ name, generated }))).toEqual(
        first.map(({ name, generated }) => ({ name, generated })),
      );
      expect((await read(workbook, receipt.sheets[0]?.sheetId ?? '')).values).toEqual([['新']]);
    });

    it('adds a sheet where the plan has it among those that are there, and takes it away again', async () => {
      const { workbook } = await openFirst(host, { sheets: [LEDGER, { name: '附表' }] });
      const planned = { trend: '月度趋势', overview: '总览', missed: '清单', bulletin: '通报' } as const;
      const sheets = Object.entries(planned).map(([key, title]) => ({ ...SUMMARY, key: key as keyof typeof planned, title }));
      const [before, , missed, after] = sheets;
      if (!before || !missed || !after) throw new Error('four sheets are planned');
      const shown = async () =>
        (await workbook.listSheets()).map(({ name, generated }) => (generated === null ? name : `${name} ${generated}`));
      await workbook.apply({ ...EMPTY_PLAN, sheets: [missed] });
      const few = await shown();
      const receipt = await workbook.apply({ ...EMPTY_PLAN, sheets });
      const all = ['台账', '附表', '月度趋势 trend', '总览 overview', '清单 missed', '通报 bulletin'];
      expect(await shown()).toEqual(all);
      await workbook.revert(receipt);
      expect(await shown()).toEqual(few);
      await workbook.apply({ ...EMPTY_PLAN, sheets: [before, missed, after] });
      await workbook.apply({ ...EMPTY_PLAN, sheets });
      expect(await shown()).toEqual(all);
    });

    it("leaves a sheet of the user's with the same title alone", async () => {
      const { workbook } = await openFirst(host, { sheets: [LEDGER, { name: '总览', cells: [{ at: 'A1', value: '我的' }] }] });
      const receipt = await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
      expect(receipt.sheets[0]?.name).toBe('总览（2）');
      const [, mine] = await workbook.listSheets();
      expect((await read(workbook, mine?.id ?? '')).values).toEqual([['我的']]);
    });

    it('removes generated sheets and nothing else', async () => {
      const { workbook } = await openFirst(host);
      await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY, { ...SUMMARY, key: 'missed', title: '清单' }] });
      await workbook.apply({ ...EMPTY_PLAN, removeSheets: ['overview', 'findings'] });
      expect((await workbook.listSheets()).map(({ name, generated }) => [name, generated])).toEqual([
        ['台账', null],
        ['清单', 'missed'],
      ]);
    });

    it('puts generated sheets out of sight and into it again, and never all sheets', async () => {
      const { workbook } = await openFirst(host);
      await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY, { ...SUMMARY, key: 'missed', title: '清单' }] });
      const inSight = async () => (await workbook.listSheets()).filter(({ visible }) => visible).map(({ name }) => name);
      const receipt = await workbook.apply({ ...EMPTY_PLAN, hideSheets: ['missed', 'findings'] });
      expect(receipt.hiddenSheets).toEqual(['清单']);
      expect(await inSight()).toEqual(['台账', '总览']);
      expect((await workbook.apply({ ...EMPTY_PLAN, hideSheets: ['missed'] })).hiddenSheets).toEqual([]);
      await workbook.revert(receipt);
      expect(await inSight()).toEqual(['台账', '总览', '清单']);
      const alone = await openFirst(host, { sheets: [{ ...LEDGER, hidden: true }, { name: '清单' }] });
      await alone.workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
      const [, mine] = await alone.workbook.listSheets();
      expect(mine?.visible).toBe(true);
      expect((await alone.workbook.apply({ ...EMPTY_PLAN, hideSheets: ['overview'] })).hiddenSheets).toEqual(['总览']);
      expect((await alone.workbook.listSheets()).filter(({ visible }) => visible).map(({ name }) => name)).toEqual(['清单']);
      const locked = await openFirst(host, { sheets: [LEDGER], structureLocked: true });
      expect(await refusal(locked.workbook.apply({ ...EMPTY_PLAN, hideSheets: ['overview'] }))).toBe('workbook-protected');
    });

    it('takes generated sheets back', async () => {
      const { workbook } = await openFirst(host);
      const receipt = await workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] });
      await workbook.revert(receipt);
      expect((await workbook.listSheets()).map((sheet) => sheet.name)).toEqual(['台账']);
    });

    it('refuses a workbook whose structure is protected, and bad plans', async () => {
      const locked = await openFirst(host, { sheets: [LEDGER], structureLocked: true });
      expect(await refusal(locked.workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY] }))).toBe('workbook-protected');
      const { workbook } = await openFirst(host);
      const bad = { ...SUMMARY, blocks: [{ row: 0, column: 0, values: [[Number.POSITIVE_INFINITY]], styles: 'text' as const }] };
      expect(await refusal(workbook.apply({ ...EMPTY_PLAN, sheets: [bad] }))).toBe('bad-plan');
      expect(await refusal(workbook.apply({ ...EMPTY_PLAN, sheets: [SUMMARY, SUMMARY] }))).toBe('bad-plan');
    });
  });

  describe('names', () => {
    it.each(['', '1总投资', '有 空格', 'A1', 'R1C1', 'a'.repeat(256)])('refuses the name "%s"', async (name) => {
      const { workbook, id } = await openFirst(host);
      const names = [{ name, sheetId: id, area: area('C3:C5') }];
      expect(await refusal(workbook.apply({ ...EMPTY_PLAN, names }))).toBe('bad-plan');
    });

    it('defines a name and gives it another area', async () => {
      const { workbook, id } = await openFirst(host);
      await workbook.apply({ ...EMPTY_PLAN, names: [{ name: '台账_总投资', sheetId: id, area: area('C3:C5') }] });
      await workbook.apply({ ...EMPTY_PLAN, names: [{ name: '台账_总投资', sheetId: id, area: area('C3:C9') }] });
      expect((await workbook.listSheets()).length).toBe(1);
    });
  });
}
