import type { ChoicePlan, SheetPlan } from '../../../src/spreadsheet/sheet-plan';
import { EMPTY_PLAN } from '../../../src/spreadsheet/port';
import { SUMMARY } from '../../support/summary-plan';
import { LEDGER } from '../../support/workbook-spec';
import { area, openFirst, read, refusal, type HostUnderTest } from './host';

const NATURE: ChoicePlan = { area: area('A3:A9'), words: ['新建', '续建'], open: false, message: '请从下拉列表中选择。' };
const FIELD: ChoicePlan = { area: area('B3:B9'), words: ['产业类', '基础设施类'], open: true, message: '' };
const WORDS: SheetPlan = { ...SUMMARY, key: 'blank-words', title: '词表', yours: true };
const BLANK: SheetPlan = {
  ...SUMMARY,
  key: 'blank-projects',
  title: '台账',
  yours: true,
  choices: [NATURE, FIELD, { area: area('C3:C9'), words: { sheet: 'blank-words', area: area('A2:A4') }, open: false, message: '' }],
};

/** Every host gives cells drop-downs, and sheets that are the user's own from the beginning. */
export function describeChoosing(host: HostUnderTest): void {
  describe('drop-downs', () => {
    it('offer words written out, and words of a sheet written before', async () => {
      const { workbook } = await openFirst(host);
      const { sheets } = await workbook.apply({ ...EMPTY_PLAN, sheets: [WORDS, BLANK] });
      expect(await host.choices(workbook, sheets[1]?.sheetId ?? '')).toEqual([
        { at: 'A3:A9', source: '新建,续建', strict: true },
        { at: 'B3:B9', source: '产业类,基础设施类', strict: false },
        { at: 'C3:C9', source: "='词表'!$A$2:$A$4", strict: true },
      ]);
    });

    it.each<[string, ChoicePlan]>([
      ['no words', { ...NATURE, words: [] }],
      ['a word with a comma', { ...NATURE, words: ['甲,乙'] }],
      ['more words than a list takes', { ...NATURE, words: Array.from({ length: 60 }, (_, at) => `第${String(at)}类项目`) }],
      ['words of a sheet that comes later or never', { ...NATURE, words: { sheet: 'blank-none', area: area('A1:A2') } }],
      ['words in two columns', { ...NATURE, words: { sheet: 'blank-words', area: area('A1:B2') } }],
    ])('are refused with %s', async (_, choice) => {
      const { workbook } = await openFirst(host);
      expect(await refusal(workbook.apply({ ...EMPTY_PLAN, sheets: [WORDS, { ...BLANK, choices: [choice] }] }))).toBe('bad-plan');
      expect((await workbook.listSheets()).length).toBe(1);
    });
  });

  describe("sheets of the user's own", () => {
    it('bear no mark, take no name that is taken, and are not replaced by a second one', async () => {
      const { workbook } = await openFirst(host);
      const plan = { ...EMPTY_PLAN, sheets: [{ ...BLANK, choices: [NATURE] }] };
      await workbook.apply(plan);
      await workbook.apply(plan);
      expect((await workbook.listSheets()).map(({ name, generated }) => [name, generated])).toEqual([
        ['台账', null],
        ['台账（2）', null],
        ['台账（3）', null],
      ]);
    });

    it('are taken back as long as nobody wrote in them, whatever happened elsewhere', async () => {
      const { workbook } = await openFirst(host, { sheets: [LEDGER] });
      const receipt = await workbook.apply({ ...EMPTY_PLAN, sheets: [{ ...BLANK, choices: [NATURE] }] });
      const [first] = await workbook.listSheets();
      await workbook.apply({
        ...EMPTY_PLAN,
        edits: [{ sheetId: first?.id ?? '', row: 2, column: 1, before: '污水处理厂', after: '净水厂' }],
      });
      await workbook.revert(receipt);
      expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(['台账']);
      expect((await read(workbook, first?.id ?? '')).values[2]?.[1]).toBe('净水厂');
    });
  });
}
