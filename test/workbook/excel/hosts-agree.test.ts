import { SETTINGS_NAMESPACE } from '../../../src/workbook/common/settings-part';
import { openWorkbookFile } from '../../../src/workbook/file';
import { EMPTY_PLAN } from '../../../src/workbook/port';
import { SUMMARY } from '../../support/summary-plan';
import { LEDGER } from '../../support/workbook-spec';
import { workbookFile } from '../../support/xlsx-fixture';
import { openExcel } from './excel-host';

/** What travels from one host to the other must be written alike by both. */
describe('Excel and the file', () => {
  it('keep the settings under one namespace', async () => {
    const { workbook, book } = openExcel();
    await workbook.saveSettings({ n: 1 });
    expect(book.xmlParts[0]?.xml).toContain(`xmlns="${SETTINGS_NAMESPACE}"`);
  });

  it('tell the same of the same ledger and the same summary', async () => {
    const { workbook } = openExcel();
    const file = openWorkbookFile(workbookFile({ sheets: [LEDGER] }), '台账.xlsx');
    const plan = { ...EMPTY_PLAN, sheets: [SUMMARY] };
    const told = await Promise.all(
      [workbook, file].map(async (host) => {
        await host.apply(plan);
        const sheets = await host.listSheets();
        const snapshots = await host.readSheets(sheets.map(({ id }) => id));
        return snapshots.map((snapshot) => ({ ...snapshot, sheet: { ...snapshot.sheet, id: '' } }));
      }),
    );
    expect(told[0]).toEqual(told[1]);
  });
});
