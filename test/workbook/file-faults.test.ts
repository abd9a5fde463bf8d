import { WorkbookFault, type FaultCode } from '../../src/spreadsheet/port';
import { openWorkbookFile } from '../../src/workbook/file';
import { packParts, workbookFile, workbookParts } from '../support/xlsx-fixture';
import { LEDGER } from '../support/workbook-spec';

const SOUND = workbookFile({ sheets: [LEDGER] });

/** A compound file with a directory of these streams, as far as anybody looks. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * streams.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  streams.forEach((name, at) => {
    const entry = 512 + 128 * at;
    Array.from(name).forEach((letter, index) => view.setUint16(entry + index * 2, letter.charCodeAt(0), true));
    view.setUint16(entry + 64, name.length * 2 + 2, true);
    bytes[entry + 66] = 2;
  });
  return bytes;
}

function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) if (view.getUint32(at, true) === signature) view.setUint8(at + offset, value);
  return copy;
}

function faultOf(work: () => unknown): { code: FaultCode; where: string } | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof WorkbookFault) return { code: error.code, where: error.where };
    throw error;
  }
}

const codeOf = (bytes: Uint8Array, name = 'a.xlsx'): FaultCode | undefined => faultOf(() => openWorkbookFile(bytes, name))?.code;

describe('files that are no workbook to open', () => {
  it('tells what each is', () => {
    expect(codeOf(compoundFile('EncryptionInfo', 'EncryptedPackage'))).toBe('file-encrypted');
    expect(codeOf(compoundFile('EncryptedPackage'), 'a.et')).toBe('file-encrypted');
    expect(codeOf(compoundFile('Workbook'))).toBe('file-legacy-xls');
    expect(codeOf(compoundFile('Book'), 'a.xls')).toBe('file-legacy-xls');
    expect(codeOf(compoundFile('Workbook'), 'a.ET')).toBe('file-et');
    expect(codeOf(compoundFile('WordDocument'), 'a.doc')).toBe('file-document');
    expect(codeOf(compoundFile('PowerPoint Document'))).toBe('file-slides');
    expect(codeOf(compoundFile('Contents'), 'a.msi')).toBe('file-not-zip');
    expect(codeOf(new Uint8Array(0))).toBe('file-empty');
    expect(codeOf(new TextEncoder().encode('序号,名称'))).toBe('file-text');
  });

  it.each([
    ['file-pdf', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['file-document', [0x7b, 0x5c, 0x72, 0x74, 0x66, 0x31]],
    ['file-picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['file-picture', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]],
    ['file-picture', [0x42, 0x4d, 0x36, 0x04, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x36]],
    ['file-archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00]],
    ['file-archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0x00, 0x04]],
    ['file-archive', [0x1f, 0x8b, 0x08, 0x00]],
    ['file-legacy-xls', [0x09, 0x08, 0x08, 0x00, 0x00, 0x05]],
  ] as const)('knows %s by its first bytes', (code, bytes) => {
    expect(codeOf(Uint8Array.from(bytes))).toBe(code);
  });

  it('knows the file that a program leaves beside an open workbook', () => {
    const lock = Uint8Array.from({ length: 165 }, (_, at) => (at === 0 ? 4 : 0x20));
    expect(codeOf(lock, '~$重点项目台账.xlsx')).toBe('file-in-use');
  });

  it('knows data in XML from a web page', () => {
    const xml = '<?xml version="1.0"?><NewDataSet><Table><项目名称>甲</项目名称></Table></NewDataSet>';
    expect(codeOf(new TextEncoder().encode(xml))).toBe('file-xml');
    const page = '<?xml version="1.0"?><!DOCTYPE html><html><body>登录</body></html>';
    expect(codeOf(new TextEncoder().encode(page))).toBe('file-web-page');
  });

  it('opens an .et that is a package', () => {
    expect(codeOf(SOUND, 'a.et')).toBeUndefined();
  });

  it.each([10, 200, 1000, SOUND.length - 30])('knows a file that ends after %i bytes', (length) => {
    expect(codeOf(SOUND.slice(0, length))).toBe('file-truncated');
  });

  it('knows zips that are encrypted or hold something else', () => {
    const CENTRAL = 0x02014b50;
    expect(codeOf(patched(SOUND, CENTRAL, 8, 1))).toBe('file-encrypted');
    expect(codeOf(packParts({ 'a.txt': 'x' }))).toBe('file-not-workbook');
    expect(codeOf(packParts({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }))).toBe('file-document');
    expect(codeOf(packParts({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }))).toBe('file-slides');
    expect(codeOf(packParts({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }))).toBe('file-document');
    expect(codeOf(packParts({ 'OFD.xml': '<OFD/>', 'Doc_0/Document.xml': '<x/>' }))).toBe('file-ofd');
    expect(codeOf(packParts({ 'Index/Document.iwa': 'x' }))).toBe('file-numbers');
    expect(codeOf(packParts({ '2025年上报/张店镇.xlsx': 'PK', '说明.txt': '说明' }))).toBe('file-archive');
  });

  it('does not inflate what is too large', () => {
    const limits = { total: 1 << 20, ratio: 50, ratioFrom: 1 << 16 };
    const bomb = packParts({ ...workbookParts({ sheets: [LEDGER] }), 'xl/media/zero.bin': new Uint8Array(1 << 19) });
    const large = packParts({ ...workbookParts({ sheets: [LEDGER] }), 'xl/media/zero.bin': new Uint8Array(1 << 21) });
    expect(faultOf(() => openWorkbookFile(bomb, 'a.xlsx', limits))?.code).toBe('file-too-large');
    expect(faultOf(() => openWorkbookFile(large, 'a.xlsx', { ...limits, ratio: 1e9 }))?.code).toBe('file-too-large');
    expect(faultOf(() => openWorkbookFile(large, 'a.xlsx'))).toBeNull();
  });

  it('finds a byte that has turned over', () => {
    const file = packParts({
      ...workbookParts({ sheets: [LEDGER] }),
      'xl/media/a.png': new Uint8Array(4000).map((_, at) => (at * 7919) % 251),
    });
    const damaged = file.slice();
    damaged[damaged.length - 3000] = (damaged[damaged.length - 3000] ?? 0) ^ 0x10;
    expect(codeOf(damaged)).toBe('file-damaged');
  });

  it('names the part that is malformed', async () => {
    const parts = workbookParts({ sheets: [LEDGER] });
    expect(faultOf(() => openWorkbookFile(packParts({ ...parts, 'xl/workbook.xml': '<workbook' }), 'a.xlsx'))).toEqual({
      code: 'file-damaged',
      where: 'xl/workbook.xml',
    });
    const workbook = openWorkbookFile(packParts({ ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData></worksheet>' }), 'a.xlsx');
    const [sheet] = await workbook.listSheets();
    await expect(workbook.readSheets([sheet?.id ?? ''])).rejects.toMatchObject({ code: 'file-damaged', where: 'xl/worksheets/sheet1.xml' });
  });

  it('never expands entities', async () => {
    const parts = workbookParts({ sheets: [LEDGER] });
    const strings =
      '<!DOCTYPE sst [<!ENTITY a "boom">]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&a;</t></si></sst>';
    const workbook = openWorkbookFile(packParts({ ...parts, 'xl/sharedStrings.xml': strings }), 'a.xlsx');
    await expect(workbook.readSheets(['xl/worksheets/sheet1.xml'])).rejects.toMatchObject({ code: 'file-damaged' });
  });
});
