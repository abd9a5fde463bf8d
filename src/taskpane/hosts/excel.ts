/// <reference types="office-js" />
import { UserError } from '../../app/errors';
import { NO_HOST } from '../../wording/pane/pane';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import { ROUND_PANE } from '../../wording/round/pane';
import { downloadFile } from '../start-up/download';
import type { Darkness, FoundHost, Outlet } from '../start-up/host';

/** Where Excel shows panes in a browser that may download; that of the Mac does nothing at all. */
const DOWNLOADING: ReadonlySet<string> = new Set(['PC', 'OfficeOnline']);

/** Excel, if the page has its Office.js and stands in a pane of it. */
export async function findExcel(): Promise<FoundHost | null> {
  if (typeof Office === 'undefined') return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return null;
  const [{ ExcelWorkbook, FLOOR, NEW_WORKBOOKS, openAsNew, ownFile }, { offeredActions }] = await Promise.all([
    import(/* webpackChunkName: "excel" */ '../../workbook/excel'),
    import(/* webpackChunkName: "excel" */ '../start-up/action-channel'),
  ]);
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) throw new UserError(NO_HOST.oldExcel);
  return {
    workbook: new ExcelWorkbook(),
    actions: offeredActions(Office.context.document.url),
    darkness: OFFICE_DARKNESS,
    selfTest: 'self-test.html',
    ...(DOWNLOADING.has(String(Office.context.platform)) ? { saveFile: downloadFile } : {}),
    ...(Office.context.requirements.isSetSupported('ExcelApi', NEW_WORKBOOKS)
      ? { rows: () => rowsOf(ownFile), outlets: [newWorkbooks(openAsNew)], showWorkbook: openAsNew }
      : {}),
  };
}

/** The workbook that is open, as a file. */
async function rowsOf(ownFile: () => Promise<Uint8Array>): Promise<FileWorkbook> {
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
function newWorkbooks(openAsNew: (bytes: Uint8Array) => Promise<void>): Outlet {
  return {
    key: 'workbooks',
    open: () =>
      Promise.resolve(async (_name, files) => {
        for (const { bytes } of files) await openAsNew(bytes);
        return ROUND_PANE.opened(files.length);
      }),
  };
}

const OFFICE_DARKNESS: Darkness = {
  now: () => {
    // Excel on the web tells no theme; then the system's is as good a guess as any.
    const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
    return theme ? isDark(theme.bodyBackgroundColor) : matchMedia('(prefers-color-scheme: dark)').matches;
  },
  // Excel tells no change of its theme: looked at again whenever the user comes back to the pane.
  watch: (listener) => {
    addEventListener('focus', listener);
    return () => removeEventListener('focus', listener);
  },
};

/** Whether white reads better than black on a colour, `#RRGGBB`: its relative luminance by ITU-R BT.709. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/[\da-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
