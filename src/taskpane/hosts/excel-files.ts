/// <reference types="office-js" />
import { UserError } from '../../app/errors';
import { insertSheets, NEW_WORKBOOKS, openAsNew, ownFile, SHEETS_OF_FILES } from '../../workbook/excel';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import { ROUND_WORK } from '../../wording/round/work';
import { downloadFile } from '../start-up/download';
import type { Outlet, Surroundings } from '../start-up/host';

/** Where Excel shows panes in a browser that downloads; that of the Mac does nothing at all (OfficeDev/office-js, issue 2700). */
const DOWNLOADING: ReadonlySet<string> = new Set(['PC', 'OfficeOnline']);

/** What Excel does with whole files, as far as this one can. */
export function filesOfExcel(): Pick<Surroundings, 'rows' | 'outlets' | 'showWorkbook' | 'saveFile'> {
  const { requirements, platform } = Office.context;
  const has = (version: string): boolean => requirements.isSetSupported('ExcelApi', version);
  const outlets = [NEW_WORKBOOK, ...(has(SHEETS_OF_FILES) ? [SHEETS_HERE] : [])];
  return {
    ...(has(NEW_WORKBOOKS) ? { rows, outlets, showWorkbook: openAsNew } : {}),
    ...(DOWNLOADING.has(String(platform)) ? { saveFile: downloadFile } : {}),
  };
}

/** The workbook that is open, as a file. */
async function rows(): Promise<FileWorkbook> {
  const { openWorkbookFile } = await import(/* webpackChunkName: "file" */ '../../workbook/file/file-workbook');
  let bytes: Uint8Array;
  try {
    bytes = await ownFile();
  } catch (error) {
    throw new UserError(ROUND_WORK.noOwnFile, { cause: error });
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
      return ROUND_WORK.opened(files.length);
    }),
};

/** The sheet of each file comes into the open workbook, called after its unit. */
const SHEETS_HERE: Outlet = {
  key: 'sheets',
  open: () =>
    Promise.resolve(async (_name, files) => {
      const names = await insertSheets(files.map(({ bytes, sheets, value }) => ({ bytes, sheets, title: value })));
      return ROUND_WORK.inserted(names.length);
    }),
};
