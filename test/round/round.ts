import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/create-assistant';
import type { Checked } from '../../src/app/results';
import { collectFiles, type ChosenFile } from '../../src/app/round/collect';
import { collectReportOf } from '../../src/app/round/collect-report';
import { collectSchema, type CollectReport } from '../../src/app/round/collect-schema';
import type { Collected } from '../../src/app/round/plans';
import { columnKeyOf, makeFiles, planOfSplit, type MadeFile } from '../../src/app/round/split';
import type { Workbook } from '../../src/spreadsheet/port';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';

export const LEDGERS = [
  '平陆县2025年重点推进项目台账（6月调度）.xlsx',
  '平陆县2025年重点推进项目.xlsx',
  '云岭县2025年重大项目工作台账（全年样例）.xlsx',
] as const;
export const JUNE: Ledgers = LEDGERS[0];
type Ledgers = (typeof LEDGERS)[number];

/** A sample of the project's own. */
export function ledgerFile(name: string): FileWorkbook {
  return openWorkbookFile(new Uint8Array(readFileSync(join('assets/samples', name))), name);
}

export function checkedOf(workbook: Workbook): Promise<Checked> {
  return createAssistant(workbook).check({ today: dayOf(2025, 6, 30) });
}

/** The files that a ledger is cut into. */
export async function sent(workbook: FileWorkbook, by = '责任单位'): Promise<MadeFile[]> {
  const checked = await checkedOf(workbook);
  return makeFiles(workbook, checked, planOfSplit(checked, by));
}

export function returned(name: string, content: ChosenFile['content']): ChosenFile {
  return { name, saved: '2025-06-28 17:05', content };
}

/** What files bring to a ledger, as the command line prints it: always as its schema says. */
export async function brought(
  ledger: Workbook,
  files: readonly ChosenFile[],
  by?: string,
): Promise<{ collected: Collected; report: CollectReport }> {
  const checked = await checkedOf(ledger);
  const collected = await collectFiles(checked, files, openWorkbookFile, by === undefined ? {} : { by: columnKeyOf(checked, by) });
  return { collected, report: collectSchema.parse(collectReportOf(collected)) };
}
