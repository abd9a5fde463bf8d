import { Workbook as ExcelJs, type Worksheet } from 'exceljs';
import { addressIn } from '../../../src/app/round/plans';
import { layoutOf } from '../unit';
import { brought, JUNE, ledgerFile, returned, sent } from '../round';
import { bring, said } from './books';

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

  it('counts where it was filled in itself; where the copy was too, both are asked about', async () => {
    expect(said((await report(await copied((list) => fill(list, '基础完成')))).changes)).toEqual([
      expect.stringMatching(/imageProgress 基础完成$/),
    ]);
    const both = await report(
      await copied((list, copy) => {
        fill(list, '基础完成');
        fill(copy, '主体封顶');
      }),
    );
    expect(both.changes).toEqual([]);
    expect(said(both.conflicts)).toEqual([
      expect.stringMatching(/imageProgress 基础完成$/),
      expect.stringMatching(/imageProgress 主体封顶$/),
    ]);
    expect(both.conflicts.map(({ kinds, returned: { sheet } }) => [sheet, ...kinds])).toEqual([
      ['项目台账', 'lists-differ'],
      ['9月', 'lists-differ'],
    ]);
  });

  it('counts beside a list without the names of rows, which may be of any month', async () => {
    const { changes, submissions } = await report(await copied((_list, copy) => fill(copy, '主体封顶'), false));
    expect(changes).toEqual([]);
    expect(submissions[0]?.assumptions.join()).toContain('没有计入');
  });
});

const HEAD = ['项目名称', '责任单位', '1-9月完成投资（万元）', '形象进度'];
const LEDGER = {
  台账: [
    ['项目名称', '责任单位', '1-8月完成投资（万元）', '形象进度', '存在问题'],
    ['城北水厂扩建工程', '县水利局', 300, '基础施工', '无'],
    ['河西灌区改造工程', '县水利局', 800, '渠道衬砌', '无'],
    ['城南停车楼项目', '县住建局', 500, '土方开挖', '无'],
  ],
};
const water = (north: number, west: number, state = '渠道衬砌'): (string | number)[][] => [
  HEAD,
  ['城北水厂扩建工程', '县水利局', north, '基础施工'],
  ['河西灌区改造工程', '县水利局', west, state],
];

describe('two lists of the same projects in a file that we did not send', () => {
  it('are asked about where both say something new and not the same; what both say is clear', async () => {
    const { report, collected } = await bring(LEDGER, { '水利局.xlsx': { 进展: water(350, 900), '进展 (2)': water(350, 950, '通水') } });
    expect(said(report.changes)).toEqual(['城北水厂扩建工程 yearToDate 350万元']);
    expect(report.conflicts.map(({ after, kinds }) => [after, ...kinds])).toEqual([
      ['900万元', 'lists-differ'],
      ['950万元', 'lists-differ'],
      ['通水', 'lists-differ'],
    ]);
    expect(report.submissions[0]?.assumptions.join()).toContain('“进展 (2)”中的表与“进展”中的是同一批项目');
    expect(new Set(report.conflicts.map(({ id }) => id)).size).toBe(3);
    const [file] = collected.reports;
    if (!file) throw new Error('no file');
    expect(collected.changes.map(({ source }) => addressIn(file.submission, source))).toEqual([
      '“进展”C3',
      '“进展 (2)”C3',
      '“进展 (2)”D3',
      '“进展”C2',
    ]);
  });

  it('are one where only one says something new', async () => {
    const { report } = await bring(LEDGER, { '水利局.xlsx': { 进展: water(350, 900), 底稿: water(300, 800) } });
    expect([said(report.changes), report.conflicts]).toEqual([
      ['城北水厂扩建工程 yearToDate 350万元', '河西灌区改造工程 yearToDate 900万元'],
      [],
    ]);
  });

  it('are asked about where the second alone has a column', async () => {
    const { report } = await bring(LEDGER, {
      '水利局.xlsx': {
        投资: water(350, 800),
        问题: [
          ['项目名称', '责任单位', '存在问题'],
          ['城北水厂扩建工程', '县水利局', '缺资金'],
          ['河西灌区改造工程', '县水利局', '无'],
        ],
      },
    });
    expect(said(report.conflicts)).toEqual(['城北水厂扩建工程 problem 缺资金']);
  });

  it('are asked about where the second is longer, and holds a project that the first lacks', async () => {
    const wide = [
      [...HEAD, '存在问题'],
      ['城北水厂扩建工程', '县水利局', 350, '基础施工', '无'],
    ];
    const long = [
      HEAD.slice(0, 3),
      ['城南停车楼项目', '县住建局', 500],
      ['河西灌区改造工程', '县水利局', 900],
      ['城北水厂扩建工程', '县水利局', 360],
    ];
    const { report } = await bring(LEDGER, { '水利局.xlsx': { 甲: wide, 乙: long } });
    expect(report.changes).toEqual([]);
    expect(report.conflicts.map(({ after, returned: { sheet, cell } }) => `${sheet}${cell} ${after}`)).toEqual([
      '甲C2 350万元',
      '乙C4 360万元',
      '乙C3 900万元',
    ]);
  });

  it('are the one whose headings go on to a later month, whichever stands first', async () => {
    const last = [
      ['项目名称', '责任单位', '1-8月完成投资（万元）', '形象进度', '存在问题'],
      ['城北水厂扩建工程', '县水利局', 300, '基础施工', '无'],
      ['河西灌区改造工程', '县水利局', 800, '渠道衬砌', '无'],
    ];
    const { report } = await bring(LEDGER, { '水利局.xlsx': { 底表: last, 填报: water(350, 900) } });
    expect(said(report.changes)).toEqual(['城北水厂扩建工程 yearToDate 350万元', '河西灌区改造工程 yearToDate 900万元']);
    expect(report.submissions[0]?.assumptions.join()).toContain('工作表“底表”没有计入');
  });

  it('are not held beside each other where one is of a month that is over', async () => {
    for (const name of ['上月', '7月'])
      expect((await bring(LEDGER, { '水利局9月.xlsx': { 本月9月: water(350, 900), [name]: water(280, 700) } })).report.conflicts).toEqual(
        [],
      );
  });
});
