import ExcelJS from 'exceljs';
import { createAssistant } from '../../src/app/create-assistant';
import { openBytes } from '../../src/cli/files';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { HEADERS } from './generate';
import { ledgerFile } from './ledger-file';
import { compare, line, ratioLine } from './measure';

const ROWS = 10_000;
const RUNS = 7;

/** Who packs and unpacks: Node's zlib, as the command line has it, or fflate, as the pages do. */
const WAYS = [
  ['the command line', openBytes],
  ['the pages', openWorkbookFile],
] as const;

/** From opened to saved with marks and all sheets, beside exceljs that only opens and saves. */
export async function fileBench(): Promise<string[]> {
  const bytes = await ledgerFile(ROWS);
  const today = dayOf(2025, 7, 15);
  const lines = [
    `${ROWS.toLocaleString('en-US')} rows x ${HEADERS.length} columns .xlsx (${(bytes.length / 1e6).toFixed(1)} MB), ${RUNS} pairs of runs`,
  ];
  for (const [way, open] of WAYS) {
    const { first, second, ratio } = await compare(
      RUNS,
      async () => {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.load(bytes.slice().buffer);
        return workbook.xlsx.writeBuffer();
      },
      async () => {
        const workbook = open(bytes, '台账.xlsx');
        const assistant = createAssistant(workbook);
        await assistant.highlight({ today });
        await assistant.summarise({ today });
        return workbook.save();
      },
    );
    lines.push(
      `as ${way} does it`,
      line('open, mark, add all sheets, save', second),
      line('exceljs: open, save (peer)', first),
      ratioLine('exceljs / ours', ratio, 'at least 6'),
    );
  }
  return lines;
}
