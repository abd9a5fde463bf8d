import { Workbook as ExcelJs, type CellValue, type Worksheet } from 'exceljs';
import { createAssistant } from '../../src/app/create-assistant';
import { collectFiles, type ChosenFile } from '../../src/app/round/collect';
import { collectReportOf } from '../../src/app/round/collect-report';
import { makeFiles, planOfSplit } from '../../src/app/round/split';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { returned } from './round';
import { uglyLedger } from './ugly-ledger';

/** Columns of the ledger, from 1. */
const [NAME, UNIT, TOTAL, DONE, STARTED, PROGRESS] = [2, 4, 5, 7, 9, 10];

let bytes: Uint8Array;
let sentTo: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  bytes = await uglyLedger();
  const workbook = openWorkbookFile(bytes, '清河县台账.xlsx');
  const checked = await createAssistant(workbook).check({ today: dayOf(2025, 7, 2) });
  const files = await makeFiles(workbook, checked, planOfSplit(checked, '责任单位', { year: 2025, month: 6 }));
  sentTo = new Map(files.map((file) => [file.value, file.bytes]));
});

/** A file as another program saves it, changed by hand. */
async function edited(from: Uint8Array, name: string, edit: (sheet: Worksheet, book: ExcelJs) => void): Promise<ChosenFile> {
  const book = new ExcelJs();
  await book.xlsx.load(Buffer.from(from) as never);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('no sheet');
  edit(sheet, book);
  return returned(name, new Uint8Array(await book.xlsx.writeBuffer()));
}
const answer = (unit: string, edit: (sheet: Worksheet, book: ExcelJs) => void, name = `${unit}.xlsx`): Promise<ChosenFile> =>
  edited(sentTo.get(unit) ?? new Uint8Array(0), name, edit);

function rowOf(sheet: Worksheet, project: string): number {
  for (let row = 1; row <= sheet.rowCount; row++) if (sheet.getCell(row, NAME).value === project) return row;
  throw new Error(`no row of ${project}`);
}
function put(sheet: Worksheet, project: string, cells: Readonly<Record<number, CellValue>>, below = 0): void {
  const row = rowOf(sheet, project) + below;
  for (const [column, value] of Object.entries(cells)) sheet.getCell(row, Number(column)).value = value;
}

/** What the files bring, a line for each thing; what is taken without being asked begins with `+`. */
async function lines(...files: ChosenFile[]): Promise<string[]> {
  const checked = await createAssistant(openWorkbookFile(bytes, '清河县台账.xlsx')).check({ today: dayOf(2025, 7, 2) });
  const report = collectReportOf(await collectFiles(checked, files, openWorkbookFile, { by: 'leadUnit' }));
  return [
    ...report.submissions.flatMap(({ reason, assumptions }) => [...(reason ? [reason.message] : []), ...assumptions.filter(isLeftOut)]),
    ...report.changes.map(({ ledger, before, after }) => `+ ${ledger.cell} ${before} → ${after}`),
    ...report.conflicts.map(({ ledger, before, after, kinds }) => `? ${ledger.cell} ${before} → ${after}: ${kinds.join()}`),
    ...report.added.map(({ project, repeats }) => `new ${project}${repeats === null ? '' : ` again ${repeats}`}`),
    ...report.missing.map(({ project }) => `gone ${project}`),
  ];
}
const isLeftOut = (sentence: string): boolean => /没有读取|没有计入|找不到|没有单独读取/.test(sentence);

describe('a month of odd files: nothing is written in the wrong place, nothing goes unseen', () => {
  it('what was sent comes back as it is', async () => {
    expect(await lines(...[...sentTo].map(([unit, content]) => returned(`${unit}.xlsx`, content)))).toEqual([]);
  });

  it('rows sorted without our hidden column are known by their names', async () => {
    const file = await answer('住建局', (sheet) => {
      const [one, other] = [rowOf(sheet, '清河污水处理厂'), rowOf(sheet, '老旧小区改造')];
      for (let column = 1; column <= 12; column++) {
        const value = sheet.getCell(one, column).value;
        sheet.getCell(one, column).value = sheet.getCell(other, column).value;
        sheet.getCell(other, column).value = value;
      }
      put(sheet, '清河污水处理厂', { [DONE]: 1900 });
    });
    expect(await lines(file)).toEqual(['+ G6 1200万元 → 1900万元']);
  });

  it('a row written over with another project is asked about in each of its cells', async () => {
    const file = await answer('交通局', (sheet) => put(sheet, '西关大桥', { [DONE]: 2500, [PROGRESS]: '路基', [NAME]: '城北快速路' }));
    expect(await lines(file)).toEqual([
      '? B8 西关大桥 → 城北快速路: similar-name,settled',
      '? G8 2000万元 → 2500万元: similar-name',
      '? J8 桩基80% → 路基: similar-name',
    ]);
  });

  it('a row copied for a new project leaves the sign to the one with the name', async () => {
    const file = await answer('交通局', (sheet) => {
      const row = rowOf(sheet, '西关大桥');
      const values = Array.from({ length: 13 }, (_, at) => sheet.getCell(row, at + 1).value);
      sheet.insertRow(row, values);
      sheet.getCell(row, NAME).value = '南环路';
      put(sheet, '西关大桥', { [DONE]: 2600 });
    });
    expect(await lines(file)).toEqual(['+ G8 2000万元 → 2600万元', 'new 南环路']);
  });

  it('of a project in two rows the sum and every word of either are compared, and left to be entered by hand', async () => {
    const file = await answer('水利局', (sheet) => put(sheet, '城乡供水一体化', { [DONE]: 500, [PROGRESS]: '二标段完工' }, 1));
    expect(await lines(file)).toEqual(['? J9 管网铺设 → 管网铺设: shared-cell,not-writable', '? G9 1800万元 → 2000万元: not-writable']);
  });

  it('the whole ledger sent back by one unit changes the others only after a look', async () => {
    const file = await edited(bytes, '卫健局6月.xlsx', (sheet) => {
      put(sheet, '县医院迁建', { [DONE]: 5600 });
      put(sheet, '产业园标准厂房', { [DONE]: 9300 });
    });
    expect(await lines(file)).toEqual(['+ G15 5000万元 → 5600万元', '? G14 9000万元 → 9300万元: not-theirs']);
  });

  it('a list of the unit’s own, in 亿元, with the project under a fuller name', async () => {
    const book = new ExcelJs();
    const sheet = book.addWorksheet('Sheet1');
    sheet.addRow(['工信局项目情况表']);
    sheet.addRow(['项目', '总投资（亿元）', '本年完成（亿元）', '目前进展', '问题', '序']);
    sheet.addRow(['产业园标准厂房建设项目', 5, 0.95, '竣工验收', '无', 1]);
    sheet.addRow(['合计', 5, 0.95]);
    expect(await lines(returned('工信局.xlsx', new Uint8Array(await book.xlsx.writeBuffer())))).toEqual([
      '? B14 产业园标准厂房 → 产业园标准厂房建设项目: similar-name,settled',
      '? G14 9000万元 → 0.95亿元: similar-name',
      '? J14 主体封顶 → 竣工验收: similar-name',
    ]);
  });

  it('last month’s list, which we did not send, does not count', async () => {
    const file = await edited(bytes, '农业农村局.xlsx', (sheet) => {
      sheet.getCell('A1').value = '清河县2025年重点项目进展台账（截至2025年5月底）';
      sheet.getCell('G4').value = '1-5月完成';
      put(sheet, '高标准农田', { [DONE]: 3500 });
    });
    expect(await lines(file)).toEqual(['是2025年5月的表，不是本月的，没有计入，请核对后重报。']);
  });

  it('a cell merged over two projects is asked about', async () => {
    const file = await answer('住建局', (sheet) => {
      const row = rowOf(sheet, '清河污水处理厂');
      put(sheet, '清河污水处理厂', { [DONE]: 2000, [PROGRESS]: '两个项目都在推进' });
      for (const column of [DONE, PROGRESS]) {
        sheet.getCell(row + 1, column).value = null;
        sheet.mergeCells(row, column, row + 1, column);
      }
    });
    expect(await lines(file)).toEqual([
      '? G6 1200万元 → 2000万元: shared-cell',
      '? J6 基础完工 → 两个项目都在推进: shared-cell',
      '? J7 招标中 → 两个项目都在推进: shared-cell',
    ]);
  });

  it('a corrected file that takes a change back leaves neither taken unasked', async () => {
    const first = await answer('住建局', (sheet) => put(sheet, '清河污水处理厂', { [DONE]: 1500 }));
    const second = await answer('住建局', (sheet) => put(sheet, '老旧小区改造', { [DONE]: 900 }), '住建局（更正）.xlsx');
    expect(await lines(first, second)).toEqual(['? G6 1200万元 → 1500万元: units-differ', '? G11 800万元 → 900万元: units-differ']);
  });

  it('columns, cells and rows that are not read are told', async () => {
    const file = await answer('农业农村局', (sheet) => {
      sheet.getCell(3, PROGRESS).value = '干到哪儿了';
      put(sheet, '高标准农田', { [PROGRESS]: '完工', [DONE]: 4500, 15: '另有说明' });
    });
    expect(await lines(file)).toEqual([
      '下发的“形象进度”列已找不到（可能改了标题或删除），这些列没有收到数据。',
      '“干到哪儿了”“O”列台账中没有，其内容没有读取。',
      '+ G16 4000万元 → 4500万元',
    ]);
  });

  it('亿元 typed into an empty cell of 万元 is asked about; a word in place of a date is seen', async () => {
    const file = await answer('教育局', (sheet) => put(sheet, '东区学校', { [DONE]: 0.12, [STARTED]: '已开工' }));
    expect(await lines(file)).toEqual(['+ I7  → 已开工', '? G7  → 0.12万元: unit-slip']);
  });

  it('a second sheet with another unit’s project and a new one', async () => {
    const file = await answer('住建局', (_sheet, book) => {
      const more = book.addWorksheet('补充');
      more.addRow(['项目名称', '责任单位', '总投资（万元）', '形象进度']);
      more.addRow(['县医院迁建', '卫健局', 40000, '已投用']);
      more.addRow(['新停车场', '住建局', 900, '招标']);
    });
    expect(await lines(file)).toEqual(['? J15 装修 → 已投用: not-theirs', 'new 新停车场']);
  });

  it('a date or a share in a cell of words is written as it is seen', async () => {
    const file = await answer('卫健局', (sheet) => {
      put(sheet, '县医院迁建', { [PROGRESS]: 0.62, 11: new Date(Date.UTC(2025, 6, 1)) });
      const formats: readonly (readonly [number, string])[] = [
        [PROGRESS, '0%'],
        [11, 'yyyy-mm-dd'],
      ];
      for (const [column, numFmt] of formats) {
        const cell = sheet.getCell(rowOf(sheet, '县医院迁建'), column);
        cell.style = { ...cell.style, numFmt };
      }
    });
    expect(await lines(file)).toEqual(['+ J15 装修 → 62%', '+ K15  → 2025年7月1日']);
  });

  it('a formula that no program has worked out is no value', async () => {
    const file = await answer('卫健局', (sheet) => put(sheet, '县医院迁建', { [DONE]: { formula: '5000+600', date1904: false } }));
    expect(await lines(file)).toEqual(['? G15 5000万元 → （公式没有算出结果）: unreadable']);
  });

  it('a new project in one of the open rows', async () => {
    const file = await answer('交通局', (sheet) =>
      put(sheet, '西关大桥', { [NAME]: '环城路', 3: '新建', [UNIT]: '交通局', [TOTAL]: 3000 }, 1),
    );
    expect(await lines(file)).toEqual(['new 环城路']);
  });
});
