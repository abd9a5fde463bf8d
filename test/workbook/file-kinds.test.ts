import { zipSync, strToU8 } from 'fflate';
import { explain } from '../../src/app/errors';
import { openWorkbookFile } from '../../src/workbook/file';
import { MAIN, packParts, RELATIONS, workbookParts } from '../support/xlsx-fixture';

/** What the user is told of a file. */
function told(content: Uint8Array | string, name = '台账.xlsx'): string {
  try {
    openWorkbookFile(typeof content === 'string' ? strToU8(content) : content, name);
  } catch (error) {
    return explain(error);
  }
  return '';
}

const GBK = Uint8Array.of(0xd0, 0xf2, 0xba, 0xc5, 0x2c, 0xcf, 0xee, 0xc4, 0xbf, 0x0d, 0x0a, 0x31, 0x2c, 0xbc, 0xd7);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

describe('what is not really a workbook is called what it is, with what to do', () => {
  test.each<[string, Uint8Array | string, string]>([
    [
      'a web table',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr><td>序号</td></tr></table></body></html>',
      '网页',
    ],
    ['a bare table', '\n<table border="1"><tr><td>1</td></tr></table>', '网页'],
    ['a login page', '<!DOCTYPE html>\n<html lang="zh"><head><title>统一登录</title></head></html>', '网页'],
    ['a web archive', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n', '网页'],
    ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', '网页'],
    ['text in UTF-8', '\uFEFF序号,项目名称\n1,甲', '文本'],
    ['text in GBK', GBK, '文本'],
    ['text in UTF-16', utf16('序号\t项目名称\n'), '文本'],
    ['XML of Excel 2003', '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', 'Excel 2003'],
    [
      'a flat OpenDocument',
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
      '.ods',
    ],
    [
      'an OpenDocument',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }),
      '.ods',
    ],
    [
      'a binary workbook',
      packParts({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>', 'xl/workbook.bin': Uint8Array.of(1) }),
      '.xlsb',
    ],
    ['a workbook of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 4, 0x10, 0), '.xls'],
  ])('%s', (_, content, name) => {
    for (const bearing of ['台账.xlsx', '台账.xls', '台账.csv']) {
      const sentence = told(content, bearing);
      expect(sentence).toContain(name);
      expect(sentence).toContain('在 Excel 或 WPS 中打开，另存为 .xlsx');
    }
  });

  test.each<[string, Uint8Array | string, string]>([
    ['nothing at all', '', '这是空文件'],
    ['a PDF', '%PDF-1.4\n1 0 obj', '该文件实际是 PDF，不是 Excel 工作簿'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), '该文件实际是图片'],
    ['a Word document', packParts({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), '该文件实际是 Word 文档'],
    ['an archive', packParts({ '上报/张店镇.xlsx': 'PK' }), '该文件实际是压缩包，请先解压'],
    ['an OFD', packParts({ 'OFD.xml': '<OFD/>' }), '该文件实际是 OFD 版式文件，不是 Excel 工作簿'],
  ])('%s', (_, content, sentence) => expect(told(content)).toContain(sentence));
});

describe('odd input', () => {
  const parts = workbookParts({ sheets: [{ name: '甲', cells: [] }] });
  const withSheet = (body: string): Uint8Array =>
    packParts({ ...parts, 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${body}</worksheet>` });
  const read = async (file: Uint8Array): Promise<string> => {
    try {
      await openWorkbookFile(file, '甲.xlsx').readSheets(['xl/worksheets/sheet1.xml']);
    } catch (error) {
      return explain(error);
    }
    return '';
  };

  test.each<[string, string]>([
    ['a row number that no sheet has', '<sheetData><row r="99999999999"><c r="A99999999999"><v>1</v></c></row></sheetData>'],
    ['the same in an odd spelling', '<sheetData><!-- --><row r="1048577"><c><v>1</v></c></row></sheetData>'],
    ['100,000 elements within each other', `<sheetData/>${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}`],
  ])('%s: the part is named', async (_, body) => {
    expect(await read(withSheet(body))).toMatch(/已损坏（xl\/worksheets\/sheet1.xml）/);
  });

  test('a zip64 offset without its record: the file is not whole', () => {
    const file = withSheet('<sheetData/>');
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    view.setUint32(file.length - 6, 0xffffffff, true);
    expect(told(file)).toContain('不完整');
  });

  test('a last row and a last column are read', async () => {
    const [snapshot] = await openWorkbookFile(
      withSheet('<sheetData><row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>'),
      '甲.xlsx',
    ).readSheets(['xl/worksheets/sheet1.xml']);
    expect(snapshot?.origin).toEqual({ row: 1_048_575, column: 16_383 });
    expect(snapshot?.values).toEqual([[7]]);
  });
});
