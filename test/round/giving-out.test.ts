import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook as ExcelJs } from 'exceljs';
import { createAssistant } from '../../src/app/create-assistant';
import { leftBehindWords, planOfSplit } from '../../src/app/round/split';
import { PaneSession } from '../../src/taskpane/session/session';
import type { Outlet, PaneHost } from '../../src/taskpane/start-up/host';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { NEW_WORKBOOKS } from '../../src/workbook/excel';
import { findExcel } from '../../src/taskpane/hosts/excel';
import { findWps } from '../../src/taskpane/hosts/wps';
import { bookOfFile } from '../support/book-model/from-file';
import { includesSet } from '../support/office-host/requirement-sets';
import { openExcel } from '../workbook/excel/excel-host';
import { openWps } from '../workbook/wps/wps-host';
import { checkedOf, JUNE, ledgerFile } from './round';

const BYTES = new Uint8Array(readFileSync(join('assets/samples', JUNE)));
const page = globalThis as Record<string, unknown>;
afterEach(() => {
  for (const name of ['Office', 'Excel', 'Application']) Reflect.deleteProperty(page, name);
});

async function sentBy(host: Omit<PaneHost, 'today'>, by?: Outlet['key']): Promise<{ message: string; kind: string }> {
  const session = new PaneSession({ ...host, today: () => dayOf(2025, 6, 30) });
  await session.open();
  const { outlets } = session.round;
  const outlet = by === undefined ? outlets[0] : outlets.find(({ key }) => key === by);
  if (!outlet) throw new Error('nothing to give files out with');
  await session.round.send('leadUnit', outlet);
  const { outcome } = session.read();
  return { message: outcome?.message ?? '', kind: outcome?.kind ?? '' };
}

describe('Excel: the ledger’s own file, and each unit’s as a new workbook', () => {
  /** What Office and Excel tell a page, as far as files go. */
  function office(gives: 'file' | 'refuses', supported = NEW_WORKBOOKS, platform = 'PC') {
    const opened: string[] = [];
    let [slices, closed] = [0, 0];
    const SIZE = 10_000;
    page['Excel'] = { createWorkbook: (base64: string) => Promise.resolve(void opened.push(base64)) };
    page['Office'] = {
      onReady: () => Promise.resolve({ host: 'Excel' }),
      HostType: { Excel: 'Excel' },
      FileType: { Compressed: 'compressed' },
      AsyncResultStatus: { Succeeded: 'succeeded' },
      context: {
        platform,
        requirements: { isSetSupported: (_set: string, version: string) => includesSet(supported, version) },
        document: {
          url: `C:\\台账\\${JUNE}`,
          getFileAsync: (_type: string, _options: unknown, done: (result: unknown) => void) =>
            done(
              gives === 'refuses'
                ? { status: 'failed', error: { name: 'NotSupported', message: 'not on the web' } }
                : {
                    status: 'succeeded',
                    value: {
                      size: BYTES.length,
                      sliceCount: Math.ceil(BYTES.length / SIZE),
                      getSliceAsync: (index: number, got: (result: unknown) => void) => {
                        slices++;
                        got({ status: 'succeeded', value: { data: [...BYTES.slice(index * SIZE, (index + 1) * SIZE)] } });
                      },
                      closeAsync: () => closed++,
                    },
                  },
            ),
        },
      },
    };
    return { opened, told: () => ({ slices, closed }) };
  }

  async function pane() {
    const found = await findExcel();
    if (!found) throw new Error('Excel was not found');
    const { workbook } = openExcel(await bookOfFile(ledgerFile(JUNE)));
    return { ...found, assistant: createAssistant(workbook) };
  }

  test('all units’ workbooks are opened, each the file that the workbench would give', async () => {
    const { opened, told } = office('file');
    const { message } = await sentBy(await pane());
    expect(message).toMatch(/已打开12个新工作簿/);
    expect(told()).toEqual({ slices: Math.ceil(BYTES.length / 10_000), closed: 1 });
    const [first] = opened.map((base64) => openWorkbookFile(new Uint8Array(Buffer.from(base64, 'base64')), '新工作簿.xlsx'));
    expect((await first?.listSheets())?.map(({ name }) => name)).toEqual(['项目台账', '回收标识', '填报说明']);
  });

  test('by choice each unit is a sheet of this workbook, called after it', async () => {
    const excel = openExcel(await bookOfFile(ledgerFile(JUNE)));
    office('file', '1.13');
    page['Excel'] = { run: excel.host.client.Excel.run.bind(excel.host.client.Excel) };
    const found = await findExcel();
    if (!found) throw new Error('Excel was not found');
    const { message } = await sentBy({ ...found, assistant: createAssistant(excel.workbook) }, 'sheets');
    expect(message).toMatch(/末尾放入12张工作表/);
    const names = excel.book.sheets.map(({ name }) => name);
    expect([names.length, names.slice(-12).includes('水利局')]).toEqual([3 + 12, true]);
    const own = excel.book.sheets.find(({ name }) => name === '水利局');
    expect([own?.protection.on, own?.cells.get(3)?.get(2)?.value]).toEqual([true, '水利局']);
  });

  test('an Excel that gives no file says so, and where it can be done', async () => {
    office('refuses');
    const { kind, message } = await sentBy(await pane());
    expect(kind).toBe('failed');
    expect(message).toMatch(/网页版不支持.*工作台/);
  });

  test.each([
    ['PC', true],
    ['OfficeOnline', true],
    ['Mac', false],
  ])('one file is handed out by the browser of the pane where that downloads: %s', async (platform, saves) => {
    office('file', NEW_WORKBOOKS, platform);
    expect((await findExcel())?.saveFile !== undefined).toBe(saves);
  });

  test('an Excel too old for new workbooks offers none', async () => {
    office('file', '1.7');
    expect((await findExcel())?.outlets).toBeUndefined();
  });
});

describe('WPS: a folder that the user chooses', () => {
  async function wps(folder: string | null, there: Readonly<Record<string, string>> = {}) {
    const { workbook, host } = openWps(await bookOfFile(ledgerFile(JUNE)));
    const files = new Map(Object.entries(there));
    page['Application'] = {
      ActiveWorkbook: {
        Name: JUNE,
        FullName: `D:\\${JUNE}`,
        SaveCopyAs: (path: string) => files.set(path, Buffer.from(BYTES).toString('latin1')),
      },
      PluginStorage: host.application.PluginStorage,
      Env: { GetTempPath: () => 'C:\\Temp\\' },
      FileSystem: {
        Exists: (path: string) => files.has(path),
        Remove: (path: string) => files.delete(path),
        readAsBinaryString: (path: string) => files.get(path) ?? '',
        writeAsBinaryString: (path: string, data: string) => files.set(path, data),
      },
      FileDialog: (kind: number) => ({
        Title: '',
        Show: () => (kind === 4 && folder !== null ? -1 : 0),
        SelectedItems: { Count: 1, Item: () => folder },
      }),
    };
    const found = await findWps();
    if (!found) throw new Error('WPS was not found');
    return { host: { ...found, assistant: createAssistant(workbook) }, files };
  }

  test('holds a file for each unit, and no copy of the ledger is left behind', async () => {
    const { host, files } = await wps('D:\\下发');
    expect((await sentBy(host)).message).toMatch(/已拆分为12个文件，存放在“D:\\下发”/);
    expect([...files.keys()].every((path) => /^D:\\下发\\.+（2025年6月填报）\.xlsx$/.test(path))).toBe(true);
    const own = files.get('D:\\下发\\张店镇（2025年6月填报）.xlsx') ?? '';
    expect((await openWorkbookFile(new Uint8Array(Buffer.from(own, 'latin1')), 'a.xlsx').listSheets())[0]?.name).toBe('项目台账');
  });

  test('that holds such a file already is left as it is', async () => {
    const name = 'D:\\下发\\张店镇（2025年6月填报）.xlsx';
    const { host, files } = await wps('D:\\下发', { [name]: '已填好' });
    const { kind, message } = await sentBy(host);
    expect(kind).toBe('failed');
    expect(message).toMatch(/文件夹里已有“张店镇.*另选一个空文件夹/);
    expect([...files]).toEqual([[name, '已填好']]);
  });

  test('takes a Word document, and the next one beside it; none where no folder is chosen', async () => {
    const { host, files } = await wps('D:\\通报');
    const file = { name: '催办单.docx', bytes: new Uint8Array([80, 75, 200]) };
    await expect(host.saveFile?.(file)).resolves.toBe('“催办单.docx”已保存到“D:\\通报”。');
    await expect(host.saveFile?.(file)).resolves.toContain('催办单（2）.docx');
    expect([...files]).toEqual([
      ['D:\\通报\\催办单.docx', 'PK\u00c8'],
      ['D:\\通报\\催办单（2）.docx', 'PK\u00c8'],
    ]);
    await expect((await wps(null)).host.saveFile?.(file)).resolves.toBeNull();
  });

  test('is offered by no build that keeps files from add-ins, and the pane opens all the same', async () => {
    page['Application'] = openWps(await bookOfFile(ledgerFile(JUNE))).host.application;
    const found = await findWps();
    expect(found?.workbook).toBeDefined();
    expect(found?.outlets).toBeUndefined();
  });

  test('is not written to when none is chosen', async () => {
    const { host, files } = await wps(null);
    expect((await sentBy(host)).message).toBe('');
    expect(files.size).toBe(0);
  });
});

test('comments and pictures of the ledger are not given out, which is told', async () => {
  const book = new ExcelJs();
  await book.xlsx.load(Buffer.from(ledgerFile(JUNE).save()) as never);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  sheet.getCell('B5').note = '领导批示';
  sheet.getCell('B6').note = '已约谈';
  const picture = book.addImage({ base64: PIXEL, extension: 'png' });
  sheet.addImage(picture, 'A1:B2');
  const workbook = openWorkbookFile(new Uint8Array(await book.xlsx.writeBuffer()), JUNE);
  const plan = planOfSplit(await checkedOf(workbook), '责任单位');
  expect(leftBehindWords(workbook, plan)).toBe('表上的批注2条和图片、图形1个没有带入下发的文件，仍留在台账中。');
  expect(leftBehindWords(ledgerFile(JUNE), planOfSplit(await checkedOf(ledgerFile(JUNE)), '责任单位'))).toBe('');
});

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('a unit of a very long name has a file whose name file systems take', async () => {
  const book = new ExcelJs();
  await book.xlsx.load(Buffer.from(ledgerFile(JUNE).save()) as never);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === '水利局') cell.value = `${'平陆县重点项目建设'.repeat(12)}指挥部`;
    }),
  );
  const workbook = openWorkbookFile(new Uint8Array(await book.xlsx.writeBuffer()), JUNE);
  const { files } = planOfSplit(await checkedOf(workbook), '责任单位');
  expect(files.some(({ fileName }) => fileName.includes('…（2025年6月填报）.xlsx'))).toBe(true);
  expect(files.filter(({ fileName }) => Buffer.byteLength(fileName) > 255)).toEqual([]);
});
