/// <reference types="office-js" />
import { UserError } from '../../app/errors';
import { insertSheets, NEW_WORKBOOKS, openAsNew, ownFile, SHEETS_OF_FILES } from '../../workbook/excel';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import { ROUND_PANE } from '../../wording/round/pane';
import type { Outlet, Surroundings } from '../start-up/host';

/** What Excel does with whole files, where this one can open new workbooks. */
export function filesOfExcel(): Pick<Surroundings, 'rows' | 'outlets'> {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
  return has(NEW_WORKBOOKS) ? { rows, outlets: [NEW_WORKBOOK, ...(has(SHEETS_OF_FILES) ? [SHEETS_HERE] : [])] } : {};
}

/** The workbook that is open, as a file. */
async function rows(): Promise<FileWorkbook> {
  const { openWorkbookFile } = await import(/* webpackChunkName: "file" */ '../../workbook/file/file-workbook');
  let bytes: Uint8Array;
  try {
    bytes = await ownFile();
  } catch (error) {
    throw new UserError(ROUND_PANE.noOwnFile, { cause: error });
  }
  const { url } = Office.context.document;
  const last = url.split(/[\\/]/).pop() ?? '';
  // An address is escaped, a path is not: there % is a character of its own.
  const name = /^https?:/.test(url) ? decodeURIComponent(last) : last;
  return openWorkbookFile(bytes, name);
}

/** Each file opens as a new workbook. */
const NEW_WORKBOOK: Outlet = {
  key: 'workbooks',
  open: () =>
    Promise.resolve(async (_name, files) => {
      for (const { bytes } of files) await openAsNew(bytes);
      return ROUND_PANE.opened(files.length);
    }),
};

/** The sheet of each file comes into the open workbook, called after its unit. */
const SHEETS_HERE: Outlet = {
  key: 'sheets',
  open: () =>
    Promise.resolve(async (_name, files) => {
      const names = await insertSheets(files.map(({ bytes, sheets, value }) => ({ bytes, sheets, title: value })));
      return ROUND_PANE.inserted(names.length);
    }),
};
