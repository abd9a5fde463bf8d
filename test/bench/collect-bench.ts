import ExcelJS from 'exceljs';
import { createAssistant } from '../../src/app/create-assistant';
import { acceptChanges } from '../../src/app/round/accept';
import { collectFiles } from '../../src/app/round/collect';
import { allClear } from '../../src/app/round/plans';
import { makeFiles, planOfSplit } from '../../src/app/round/split';
import { openBytes } from '../../src/cli/files';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { HEADERS, ledgerRows } from './generate';
import { line, measure } from './measure';

const [FILES, ROWS, RUNS] = [60, 30, 9];
const TODAY = dayOf(2025, 7, 15);
/** Column of the lead unit and of the year's investment, from 1, and the first row of projects. */
const [UNIT, COMPLETED, FIRST] = [3, 8, 3];

/** A ledger of sixty units with thirty projects each. */
async function ledger(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('台账');
  sheet.addRow(['全县重点项目台账']);
  sheet.addRow([...HEADERS]);
  ledgerRows(FILES * ROWS, 0).forEach((row, index) =>
    sheet.addRow(row.map((value, column) => (column === UNIT - 1 ? `第${String((index % FILES) + 1)}责任局` : value))),
  );
  for (const column of [9, 10, 12]) sheet.getColumn(column).numFmt = 'yyyy"年"m"月"';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A unit's answer, as another program saves it: every project has completed a little more. */
async function answer(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.worksheets[0];
  for (let row = FIRST; row < FIRST + ROWS; row++) {
    const cell = sheet?.getCell(row, COMPLETED);
    if (cell) cell.value = Math.round((Number(cell.value) + 0.11) * 100) / 100;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** From sixty returned files to the list of all changes, beside exceljs that only opens the sixty. */
export async function collectBench(): Promise<string[]> {
  const workbook = openWorkbookFile(await ledger(), '台账.xlsx');
  const checked = await createAssistant(workbook).check({ today: TODAY });
  const made = await makeFiles(workbook, checked, planOfSplit(checked, '责任单位'));
  const files = await Promise.all(made.map(async ({ name, bytes }) => ({ name, saved: '', content: await answer(bytes) })));
  // As the command line opens files.
  const collect = () => collectFiles(checked, files, openBytes);
  const collected = await collect();
  const split = await measure(RUNS, () => makeFiles(workbook, checked, planOfSplit(checked, '责任单位')));
  const ours = await measure(RUNS, collect);
  const accept = await measure(RUNS, async () => {
    const { receipt } = await acceptChanges(workbook, collected, allClear(collected));
    await workbook.revert(receipt);
  });
  const peer = await measure(RUNS, async () => {
    for (const { content } of files) await new ExcelJS.Workbook().xlsx.load(content.slice().buffer);
  });
  return [
    `${FILES} files of ${ROWS} rows for a ledger of ${(FILES * ROWS).toLocaleString('en-US')} (${collected.changes.length} changes found), medians of ${RUNS}`,
    line('read, match and list all changes', ours),
    line('exceljs 4.4.0: open the files (peer)', peer),
    line('cut the ledger into the files', split),
    line('write what was accepted, and take it back', accept),
    `exceljs / ours ${(peer.median / ours.median).toFixed(1)}    (target: at least 10.0)`,
  ];
}
