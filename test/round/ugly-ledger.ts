import { Workbook as ExcelJs, type CellValue } from 'exceljs';

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

/** A county's ledger as they are: titles, a unit row, a header in two rows, sections, a project in two rows, one of two units, sums, a note. */
export async function uglyLedger(): Promise<Uint8Array> {
  const book = new ExcelJs();
  const sheet = book.addWorksheet('6月台账');
  const add = (...values: CellValue[]): void => void sheet.addRow(values);
  add('清河县2025年重点项目进展台账（截至2025年6月底）');
  add('单位：万元');
  add(
    ...['序号', '项目名称', '建设性质', '责任单位', '总投资', '年度投资', null],
    ...['计划开工时间', '实际开工时间', '形象进度', '存在问题及下一步措施', '备注'],
  );
  add(null, null, null, null, null, '年度计划', '1-6月完成');
  add('一、新建项目（5个）');
  add(1, '清河污水处理厂', '新建', '住建局', 12000, 5000, 1200, day(2025, 3, 1), day(2025, 3, 18), '基础完工', '无');
  add(2, '东区学校', '新建', '教育局、住建局', 8000, 3000, null, day(2025, 5, 1), null, '招标中', '资金缺口');
  add(3, '西关大桥', '新建', '交通局', 30000, 10000, 2000, day(2025, 2, 1), day(2025, 2, 10), '桩基80%');
  add(4, '城乡供水一体化', '新建', '水利局', 20000, 6000, 1500, day(2025, 4, 1), day(2025, 4, 5), '管网铺设');
  add(null, null, null, null, 0, 2000, 300, null, null, '二标段开工');
  add(5, '老旧小区改造', '新建', '住建局', 6000, 6000, 800, '2025年6月', null, '已进场');
  add('小计', null, null, null, 76000, 32000, 5800);
  add('二、续建项目（3个）');
  add(6, '产业园标准厂房', '续建', '工信局', 50000, 15000, 9000, day(2023, 5, 1), day(2023, 6, 1), '主体封顶');
  add(7, '县医院迁建', '续建', '卫健局', 40000, 12000, 5000, day(2024, 5, 1), day(2024, 5, 8), '装修');
  add(8, '高标准农田', '续建', '农业农村局', 9000, 9000, 4000, day(2024, 9, 1), day(2024, 9, 8), '田块整治');
  add('合计', null, null, null, ...['E', 'F', 'G'].map((letter, at) => sumOf(letter, [175000, 68000, 23800][at] ?? 0)));
  add('填表说明：本表每月5日前报送。');
  for (const row of [1, 2, 5, 13]) sheet.mergeCells(`A${String(row)}:L${String(row)}`);
  for (const letter of 'ABCDEHIJKL') sheet.mergeCells(`${letter}3:${letter}4`);
  for (const letter of 'ABCD') sheet.mergeCells(`${letter}9:${letter}10`);
  sheet.mergeCells('F3:G3');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function sumOf(letter: string, result: number): CellValue {
  return { formula: `SUM(${letter}6:${letter}11)+SUM(${letter}14:${letter}16)`, result, date1904: false };
}
