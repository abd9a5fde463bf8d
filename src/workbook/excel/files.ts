/// <reference types="office-js" />
import { WorkbookFault } from '../../spreadsheet/port';
import { freeTitle } from '../common/titles';
import { faultOf } from './errors';
import { officeOfPage, type Office } from './office';

/** Bytes of one slice: the most that Office gives at once. */
const SLICE = 4_194_304;
/** Characters that `String.fromCharCode` takes at once in every browser. */
const AT_ONCE = 0x8000;
/** Bytes of files in one request. */
const BYTES_AT_ONCE = 2_000_000;
/** `Workbook.insertWorksheetsFromBase64` came with this set. */
export const SHEETS_OF_FILES = '1.13';
/** `Excel.createWorkbook` came with this set. */
export const NEW_WORKBOOKS = '1.8';

/** The workbook that is open, as a file with what was not saved yet. Rejects where Excel does not give it, as on the web. */
export async function ownFile(): Promise<Uint8Array> {
  const file = await called<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await called<Office.Slice>((done) => file.getSliceAsync(index, done));
      const data = new Uint8Array(slice.data as ArrayLike<number>);
      bytes.set(data, at);
      at += data.length;
    }
    return bytes.subarray(0, at);
  } finally {
    // Office holds no more than two files at a time.
    file.closeAsync();
  }
}

/** Opens a file as a new workbook, which the user saves. */
export function openAsNew(bytes: Uint8Array): Promise<void> {
  return Excel.createWorkbook(base64Of(bytes));
}

/** A file some of whose sheets go into the open workbook. */
export interface FileOfSheets {
  readonly bytes: Uint8Array;
  /** Names of those sheets. */
  readonly sheets: readonly string[];
  /** What they are called from then on. */
  readonly title: string;
}

/** Puts sheets of files at the end of the open workbook; gives their names. Throws a fault; `sheet-unsupported` where this Excel takes no sheets of files. */
export async function insertSheets(files: readonly FileOfSheets[], office: Office = officeOfPage()): Promise<readonly string[]> {
  if (!office.supports('1.13')) return Promise.reject(new WorkbookFault('sheet-unsupported'));
  const names: string[] = [];
  try {
    for (const group of groupsOf(files)) names.push(...(await insertGroup(group, office)));
  } catch (error) {
    throw faultOf(error, names[names.length - 1] ?? '');
  }
  return names;
}

function insertGroup(files: readonly FileOfSheets[], office: Office): Promise<readonly string[]> {
  return office.run(async (context) => {
    const there = context.workbook.worksheets.load('items/name');
    const inserted = files.map(({ bytes, sheets }) =>
      context.workbook.insertWorksheetsFromBase64(base64Of(bytes), { sheetNamesToInsert: [...sheets], positionType: 'End' }),
    );
    await context.sync();
    const taken = there.items.map(({ name }) => name);
    const names = inserted.flatMap(({ value: ids }, at) =>
      ids.map((id) => {
        const name = freeTitle(files[at]?.title ?? '', taken);
        context.workbook.worksheets.getItem(id).name = name;
        taken.push(name);
        return name;
      }),
    );
    await context.sync();
    return names;
  });
}

/** As many files in one request as Excel on the web takes, base64 included. */
function groupsOf(files: readonly FileOfSheets[]): FileOfSheets[][] {
  const groups: FileOfSheets[][] = [];
  let sum = Infinity;
  for (const file of files) {
    sum += file.bytes.length;
    if (sum > BYTES_AT_ONCE) {
      groups.push([]);
      sum = file.bytes.length;
    }
    groups[groups.length - 1]?.push(file);
  }
  return groups;
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}

function called<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${error.name}: ${error.message}`));
    });
  });
}
