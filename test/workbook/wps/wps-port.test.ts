import { areaAddress } from '../../../src/spreadsheet/address';
import type { Workbook } from '../../../src/spreadsheet/port';
import { formulasIn } from '../../support/book-model/calculate';
import { describePort } from '../port-contract';
import { openWps, reopenWps, type OpenedWps } from './wps-host';

const opened = new WeakMap<Workbook, OpenedWps>();

function known(wps: OpenedWps): Workbook {
  opened.set(wps.workbook, wps);
  return wps.workbook;
}

function hostOf(workbook: Workbook): OpenedWps {
  const wps = opened.get(workbook);
  if (!wps) throw new Error('another host');
  return wps;
}

describe.each([{}, { flatLists: true, addressIsProperty: true }])('the port on WPS 表格 %j', (options) => {
  describePort({
    tellsParts: true,
    build: (spec) => Promise.resolve(known(openWps(spec, options))),
    countRules: (workbook, sheetId) =>
      Promise.resolve(hostOf(workbook).book.sheets.find(({ name }) => name === sheetId)?.rules.length ?? 0),
    choices: (workbook, sheetId) =>
      Promise.resolve(
        (hostOf(workbook).book.sheets.find(({ name }) => name === sheetId)?.choices ?? []).map(({ area, source, strict }) => ({
          at: areaAddress(area),
          source,
          strict,
        })),
      ),
    formulas: (workbook) => Promise.resolve(formulasIn(hostOf(workbook).book)),
    reopen: (workbook) => Promise.resolve(known(reopenWps(hostOf(workbook), options))),
  });
});
