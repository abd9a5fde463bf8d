import ExcelJS from 'exceljs';
import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { HEADERS } from './generate';
import { ledgerFile } from './ledger-file';
import { line, measure } from './measure';

const ROWS = 10_000;
const RUNS = 9;

/** From opened to saved with marks and all sheets, beside exceljs that only opens and saves. */
export async function fileBench(): Promise<string[]> {
  const bytes = await ledgerFile(ROWS);
  const today = dayOf(2025, 7, 15);
  const ours = await measure(RUNS, async () => {
    const workbook = openWorkbookFile(bytes, '台账.xlsx');
    const assistant = createAssistant(workbook);
    await assistant.highlight({ today });
    await assistant.summarise({ today });
    return workbook.save();
  });
  const peer = await measure(RUNS, async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    return workbook.xlsx.writeBuffer();
  });
  return [
    `${ROWS.toLocaleString('en-US')} rows x ${HEADERS.length} columns .xlsx (${(bytes.length / 1e6).toFixed(1)} MB), medians of ${RUNS}`,
    line('open, mark, add all sheets, save', ours),
    line('exceljs 4.4.0: open, save (peer)', peer),
    `exceljs / ours ${(peer.median / ours.median).toFixed(1)}    (target: at least 3.0)`,
  ];
}
