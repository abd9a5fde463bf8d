import { countyYearWorkbook } from './county/county-year';
import { ledgerWorkbook } from './ledger';
import { workbookBytes } from './ooxml/workbook';
import { printedListWorkbook } from './printed-list';

/** The folder the samples are kept in, from the project's root. */
export const SAMPLES_FOLDER = 'assets/samples';

/** Each sample by its file name; the same bytes on each run. */
export function samples(): Readonly<Record<string, Uint8Array>> {
  return {
    '平陆县2025年重点推进项目.xlsx': workbookBytes(printedListWorkbook()),
    '平陆县2025年重点推进项目台账（6月调度）.xlsx': workbookBytes(ledgerWorkbook()),
    '云岭县2025年重大项目工作台账（全年样例）.xlsx': workbookBytes(countyYearWorkbook()),
  };
}
