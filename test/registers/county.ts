import { countyTables } from '../../assets/samples/county/county-year';
import type { Table, Value } from '../../assets/samples/county/table';
import { samples } from '../../assets/samples/samples';
import { check } from '../../src/app/actions/check';
import type { CheckedRegister } from '../../src/app/results';
import type { Checked } from '../../src/app/results';
import type { Settings } from '../../src/mechanism/settings';
import { DEFAULT_SETTINGS } from '../../src/mechanism/settings';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';

export const COUNTY_FILE = '云岭县2025年重大项目工作台账（全年样例）.xlsx';
export const SEPTEMBER_END = dayOf(2025, 9, 30);
export const TABLES = countyTables();

/** The county-year, checked at the end of September. */
export async function checkedCounty(changes: Partial<Settings> = {}): Promise<Checked> {
  const workbook = openWorkbookFile(samples()[COUNTY_FILE] ?? new Uint8Array(), COUNTY_FILE);
  await workbook.saveSettings({ ...DEFAULT_SETTINGS, ...changes });
  return check(workbook, { today: SEPTEMBER_END });
}

export function registerOf({ registers }: Checked, key: string): CheckedRegister {
  const found = registers.find(({ evaluator }) => evaluator.register.kind.key === key);
  if (!found) throw new Error(`no register ${key}`);
  return found;
}

/** Rows of the sample's own table as its columns call them, to count by hand. */
export function rowsOf(sheet: string): readonly Readonly<Record<string, Value>>[] {
  const table: Table | undefined = TABLES.find((each) => each.sheet === sheet);
  if (!table) throw new Error(`no sheet ${sheet}`);
  return table.rows.map((row) => Object.fromEntries(table.columns.map(({ header }, at) => [header, row[at] ?? null])));
}
