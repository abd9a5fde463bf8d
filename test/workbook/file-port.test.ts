import { describePort } from './port-contract';
import { FileWorkbook, openWorkbookFile } from '../../src/workbook/file';
import type { Workbook } from '../../src/spreadsheet/port';
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

/** Drop-downs of a worksheet part, where the schema wants them: behind the merged cells, before the links. */
function choicesIn(xml: string): { at: string; source: string; strict: boolean }[] {
  const list = /<\/mergeCells><dataValidations count="(\d+)">(.*)<\/dataValidations><hyperlinks>/.exec(xml);
  const members = Array.from(
    (list?.[2] ?? '').matchAll(/<dataValidation type="list" allowBlank="1"([^>]*) sqref="([^"]*)"><formula1>([^<]*)<\/formula1>/g),
  );
  if (members.length !== Number(list?.[1] ?? 0)) throw new Error('dataValidations@count');
  return members.map(([, alert = '', at = '', formula = '']) => ({
    at,
    source: formula.startsWith('"') ? formula.slice(1, -1) : `=${formula}`,
    strict: alert.includes('showErrorMessage="1"'),
  }));
}

function formulasIn(file: Uint8Array, sheets: readonly { readonly id: string; readonly name: string }[]): Record<string, string> {
  return Object.fromEntries(
    sheets.flatMap(({ id, name }) =>
      Array.from(partText(file, id).matchAll(/<(?:x:)?c r="([A-Z]+\d+)"[^>]*><(?:x:)?f[^>]*>([^<]*)</g), ([, at = '', formula = '']) => [
        `${name}!${at}`,
        formula,
      ]),
    ),
  );
}

describe.each(DIALECTS)('the port on %s', (_, dialect) => {
  describePort({
    tellsParts: true,
    build: (spec) => Promise.resolve(openWorkbookFile(workbookFile(spec, dialect), spec.name ?? '台账.xlsx')),
    countRules: (workbook, sheetId) => Promise.resolve(partText(asFile(workbook).save(), sheetId).split('cfRule ').length - 1),
    choices: (workbook, sheetId) => Promise.resolve(choicesIn(partText(asFile(workbook).save(), sheetId))),
    formulas: async (workbook) => formulasIn(asFile(workbook).save(), await workbook.listSheets()),
    reopen: (workbook) => Promise.resolve(openWorkbookFile(asFile(workbook).save(), '再开.xlsx')),
  });
});
