import { areaAddress } from '../../../src/spreadsheet/address';
import type { Workbook } from '../../../src/spreadsheet/port';
import { formulasIn } from '../../support/book-model/calculate';
import { describePort } from '../port-contract';
import { openExcel, reopenExcel, type Opened } from './excel-host';

const opened = new WeakMap<Workbook, Opened>();

function known(excel: Opened): Workbook {
  opened.set(excel.workbook, excel);
  return excel.workbook;
}

function hostOf(workbook: Workbook): Opened {
  const excel = opened.get(workbook);
  if (!excel) throw new Error('another host');
  return excel;
}

describe.each(['1.18', '1.17', '1.14', '1.13'])('the port on Excel with ExcelApi %s', (supported) => {
  describePort({
    tellsParts: supported === '1.18',
    build: (spec) => Promise.resolve(known(openExcel(spec, supported))),
    countRules: (workbook, sheetId) => Promise.resolve(hostOf(workbook).book.sheets.find(({ id }) => id === sheetId)?.rules.length ?? 0),
    choices: (workbook, sheetId) =>
      Promise.resolve(
        (hostOf(workbook).book.sheets.find(({ id }) => id === sheetId)?.choices ?? []).map(({ area, source, strict }) => ({
          at: areaAddress(area),
          source,
          strict,
        })),
      ),
    formulas: (workbook) => Promise.resolve(formulasIn(hostOf(workbook).book)),
    reopen: (workbook) => Promise.resolve(known(reopenExcel(hostOf(workbook)))),
  });
});
