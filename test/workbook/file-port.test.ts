import { describePort } from './port-contract';
import { FileWorkbook, openWorkbookFile } from '../../src/workbook/file';
import type { Workbook } from '../../src/workbook/port';
import { COMMON, partText, workbookFile, type Dialect } from '../support/xlsx-fixture';

const DIALECTS: readonly (readonly [string, Dialect])[] = [
  ['a plain file', COMMON],
  ['a file with prefixes', { prefix: 'x:', strict: false }],
  ['a strict file', { prefix: '', strict: true }],
];

function asFile(workbook: Workbook): FileWorkbook {
  if (!(workbook instanceof FileWorkbook)) throw new Error('another host');
  return workbook;
}

describe.each(DIALECTS)('the port on %s', (_, dialect) => {
  describePort({
    build: (spec) => Promise.resolve(openWorkbookFile(workbookFile(spec, dialect), spec.name ?? '台账.xlsx')),
    countRules: (workbook, sheetId) => Promise.resolve(partText(asFile(workbook).save(), sheetId).split('cfRule ').length - 1),
    reopen: (workbook) => Promise.resolve(openWorkbookFile(asFile(workbook).save(), '再开.xlsx')),
  });
});
