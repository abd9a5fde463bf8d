import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brought, JUNE, ledgerFile, returned, sent } from './round';

/** Files as units send them: one that a library encrypted with a password, one of LibreOffice, a list under three names, what an open file leaves beside it. */
test('what cannot be read is one sentence each that says what to do, and the others count', async () => {
  const file = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'files', name)));
  const [good] = await sent(ledgerFile(JUNE));
  if (!good) throw new Error('nothing was sent');
  const { report } = await brought(ledgerFile(JUNE), [
    returned('有密码.xlsx', file('encrypted.xlsx')),
    returned('填报.ods', file('libreoffice.ods')),
    returned('填报.xlsx', file('libreoffice.ods')),
    returned('~$水利局.xlsx', new Uint8Array(165)),
    returned('.~lock.民政局.xlsx#', new TextEncoder().encode(',clerk,office,28.06.2025')),
    returned('好的.xlsx', good.bytes),
    returned('好的（再发）.xlsx', good.bytes),
  ]);
  expect(report.submissions.map(({ file: name, reason }) => [name, reason?.message ?? null])).toEqual([
    ['有密码.xlsx', '文件设有打开密码，请在 Excel 或 WPS 中取消密码后另存，再打开。'],
    ['填报.ods', '这是 OpenDocument 表格（.ods），请在 Excel 或 WPS 中打开，另存为 .xlsx 后再用。'],
    ['填报.xlsx', '与“填报.ods”内容完全相同，只计一次。'],
    ['~$水利局.xlsx', '这是“水利局.xlsx”打开时的临时文件，请关闭后选择该文件本身。'],
    ['.~lock.民政局.xlsx#', '这是“民政局.xlsx”打开时的临时文件，请关闭后选择该文件本身。'],
    ['好的.xlsx', null],
    ['好的（再发）.xlsx', '与“好的.xlsx”内容完全相同，只计一次。'],
  ]);
});
