import { createAssistant } from '../../../src/app/create-assistant';
import { explain } from '../../../src/app/errors';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellSpec, SheetSpec } from '../../support/workbook-spec';
import { openExcel } from '../excel/excel-host';
import { FAULTY_LEDGER } from '../faults/actions';
import { openWps } from '../wps/wps-host';

const today = dayOf(2025, 6, 30);

const withCell = (cell: CellSpec): { sheets: SheetSpec[] } => ({
  sheets: [
    { ...FAULTY_LEDGER, cells: [...(FAULTY_LEDGER.cells ?? []), cell] },
    { name: '备注', cells: [{ at: 'A1', value: '备注' }] },
  ],
}); // prettier-ignore

describe.each([
  ['WPS', openWps],
  ['Excel', openExcel],
] as const)('%s: a cell far off', (_, open) => {
  it('that holds something in the very last cell stops every action at once, which is told with what to do', async () => {
    const { workbook } = open(withCell({ at: 'XFD1048576', value: 7 }));
    const assistant = createAssistant(workbook);
    for (const act of [() => assistant.check({ today }), () => assistant.highlight({ today }), () => assistant.summarise({ today })]) {
      const error: unknown = await act().then(
        () => null,
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ code: 'too-large' });
      expect(explain(error)).toContain('Ctrl+End');
    }
  });

  it.each(['XFD1048576', 'A1048576', 'XFD3'])('that is only formatted, in %s, changes nothing', async (at) => {
    const plain = await createAssistant(
      open({
        sheets: withCell({ at: 'A1', value: null }).sheets.map((sheet) => ({
          ...sheet,
          cells: (sheet.cells ?? []).filter(({ value }) => value !== null),
        })),
      }).workbook,
    ).check({ today });
    const odd = await createAssistant(open(withCell({ at, value: null, numberFormat: '0.00' })).workbook).check({ today });
    expect(odd.findings).toEqual(plain.findings);
    expect(odd.ledger.rows).toEqual(plain.ledger.rows);
    expect(odd.ledger.snapshot.values).toEqual(plain.ledger.snapshot.values);
  }); // prettier-ignore

  it('in the row of a project, or some thousand rows below, is read with the rest', async () => {
    for (const at of ['AZ4', 'B3000']) {
      const { ledger } = await createAssistant(open(withCell({ at, value: '见附件' })).workbook).check({ today });
      expect(ledger.rows.length).toBeGreaterThanOrEqual(4);
    }
  });
});
