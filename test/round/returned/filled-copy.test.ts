import { Workbook as ExcelJs, type Worksheet } from 'exceljs';
import { layoutOf } from '../unit';
import { brought, JUNE, ledgerFile, returned, sent } from '../round';
import { said } from './books';

/** A file that was sent out, with its list copied to a second sheet, and what the unit did then. */
async function copied(work: (sent: Worksheet, copy: Worksheet) => void, ids = true): Promise<Uint8Array> {
  const [file] = await sent(ledgerFile(JUNE));
  const book = new ExcelJs();
  await book.xlsx.load(Buffer.from(file?.bytes ?? []) as never);
  const [list] = book.worksheets;
  if (!list) throw new Error('no sheet');
  const copy = book.addWorksheet('9月');
  list.eachRow((row, number) =>
    row.eachCell((cell, column) => {
      if (!ids && column === list.columnCount) return;
      const other = copy.getCell(number, column);
      // A copied cell keeps its number or words, and how they are shown.
      other.value = cell.value;
      other.numFmt = cell.numFmt;
    }),
  );
  work(list, copy);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function fill(sheet: Worksheet, text: string): void {
  const { columns, rows } = layoutOf(sheet);
  sheet.getCell(rows[0] ?? 0, columns.get('形象进度') ?? 0).value = text;
}

const report = async (bytes: Uint8Array) => (await brought(ledgerFile(JUNE), [returned('填报.xlsx', bytes)])).report;

describe('a list beside a copy of itself in a returned file', () => {
  it('is left for the copy where that alone was filled in, which is told', async () => {
    const { changes, submissions } = await report(await copied((_list, copy) => fill(copy, '主体封顶')));
    expect(said(changes)).toEqual([expect.stringMatching(/imageProgress 主体封顶$/)]);
    expect(submissions[0]?.assumptions.join()).toContain('没有计入');
  });

  it('counts where it was filled in itself, also beside a copy that was', async () => {
    expect(said((await report(await copied((list) => fill(list, '基础完成')))).changes)).toEqual([
      expect.stringMatching(/imageProgress 基础完成$/),
    ]);
    const both = await report(
      await copied((list, copy) => {
        fill(list, '基础完成');
        fill(copy, '主体封顶');
      }),
    );
    expect(said(both.changes)).toEqual([expect.stringMatching(/imageProgress 基础完成$/)]);
  });

  it('counts beside a list without the names of rows, which may be of any month', async () => {
    const { changes, submissions } = await report(await copied((_list, copy) => fill(copy, '主体封顶'), false));
    expect(changes).toEqual([]);
    expect(submissions[0]?.assumptions.join()).toContain('没有计入');
  });
});
