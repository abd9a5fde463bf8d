import { samples } from '../../assets/samples/samples';
import { createAssistant } from '../../src/app/create-assistant';
import type { Checked } from '../../src/app/results';
import type { Settings } from '../../src/mechanism/settings';
import type { Day } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';

export const ANNEX_FILE = '平陆县2025年重点推进项目.xlsx';
export const JUNE_FILE = '平陆县2025年重点推进项目台账（6月调度）.xlsx';
export const YEAR_FILE = '云岭县2025年重大项目工作台账（全年样例）.xlsx';

/** A sample as the product checks it at a day, with an office's choices. */
export async function checkedSample(name: string, asOf: Day, settings: Partial<Settings> = {}): Promise<Checked> {
  const bytes = samples()[name];
  if (!bytes) throw new Error(`no sample ${name}`);
  const assistant = createAssistant(openWorkbookFile(bytes, name));
  if (Object.keys(settings).length > 0) await assistant.configure(settings);
  return assistant.check({ today: asOf, asOf });
}
