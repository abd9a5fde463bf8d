/// <reference types="office-js" />

/** Bytes of one slice: the most that Office gives at once. */
const SLICE = 4_194_304;
/** Characters that `String.fromCharCode` takes at once in every browser. */
const AT_ONCE = 0x8000;
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
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return Excel.createWorkbook(btoa(text));
}

function called<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${error.name}: ${error.message}`));
    });
  });
}
