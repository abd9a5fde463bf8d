import { LISTED_PROJECTS, sumOf } from './annex';
import { LOOKS, blanks, cell, formula } from './looks';
import type { Row, Sheet } from './ooxml/model';

export const FIELD_LIST_NAME = '领域清单';
const NAME = '领域统计';
const FIELDS = ['产业类', '基础设施类', '社会民生类'] as const;
const FIRST = 4;
const LAST = FIRST + FIELDS.length - 1;
const TOTAL = LAST + 1;

const counts = FIELDS.map((field) => LISTED_PROJECTS.filter((project) => project.field === field).length);
const investments = FIELDS.map((field) =>
  sumOf(
    LISTED_PROJECTS.filter((project) => project.field === field),
    (project) => project.totalInvestment,
  ),
);
const allInvestment = sumOf(LISTED_PROJECTS, (project) => project.totalInvestment);

/** A row per 领域: counted by formula; the total typed in, because amounts pasted as text cannot be summed. */
function fieldRow(field: string, place: number): Row {
  const row = FIRST + place;
  const investment = investments[place] ?? 0;
  return {
    height: 24,
    cells: [
      cell(field, LOOKS.centre),
      formula(`COUNTIF(重点推进项目!$I$4:$I$20,A${row})`, counts[place] ?? 0, LOOKS.centre),
      cell(investment, LOOKS.amount),
      formula(`C${row}/C$${TOTAL}`, investment / allInvestment, LOOKS.share),
    ],
  };
}

const totalRow: Row = {
  height: 24,
  cells: [
    cell('合计', LOOKS.sum),
    formula(`SUM(B${FIRST}:B${LAST})`, LISTED_PROJECTS.length, LOOKS.sum),
    formula(`SUM(C${FIRST}:C${LAST})`, allInvestment, LOOKS.sumAmount),
    formula(`SUM(D${FIRST}:D${LAST})`, 1, LOOKS.sumShare),
  ],
};

/** A small look-up below the table: pick a 领域, see its number and total. */
const lookUpRow: Row = {
  height: 24,
  cells: [
    cell(FIELDS[0], LOOKS.centre),
    formula(`VLOOKUP(A9,$A$${FIRST}:$C$${LAST},2,FALSE)`, counts[0] ?? 0, LOOKS.centre),
    formula(`VLOOKUP(A9,$A$${FIRST}:$C$${LAST},3,FALSE)`, investments[0] ?? 0, LOOKS.amount),
    cell('←选择领域查询', LOOKS.noteLeft),
  ],
};

/** The clerk's own sheet: table, chart, validation, comment and conditional format that the product must keep. */
export function fieldCountsSheet(): { readonly sheet: Sheet; readonly fieldList: string } {
  const column = (letter: string): string => `${NAME}!$${letter}$${FIRST}:$${letter}$${LAST}`;
  const headers = ['领域', '项目个数\n（个）', '总投资\n（亿元）', '投资占比'];
  const sheet: Sheet = {
    name: NAME,
    widths: [16, 13, 13, 16],
    rows: [
      { height: 32, cells: [cell('2025年重点推进项目领域统计', LOOKS.sheetTitle), ...blanks(3, LOOKS.sheetTitle)] },
      { height: 20, cells: [...blanks(3, LOOKS.noteRight), cell('单位：个、亿元', LOOKS.noteRight)] },
      { height: 36, cells: headers.map((header) => cell(header, LOOKS.shadedHeader)) },
      ...FIELDS.map(fieldRow),
      totalRow,
      { height: 14, cells: [] },
      lookUpRow,
    ],
    merges: ['A1:D1'],
    conditionalFormats: [{ range: `D${FIRST}:D${LAST}`, formula: `D${FIRST}>=0.5`, overlay: { color: '9C5700', fill: 'FFEB9C' } }],
    validations: [{ range: 'A9', source: FIELD_LIST_NAME }],
    comments: [{ cell: 'C3', author: '县项目推进中心', text: '附件里的金额是文本，求和为0，这一列按文件逐项相加后手工填写。' }],
    chart: {
      title: '各领域总投资（亿元）',
      categories: { ref: column('A'), values: FIELDS },
      series: [{ name: { ref: `${NAME}!$C$3`, value: '总投资\n（亿元）' }, ref: column('C'), values: investments, format: '0.00' }],
      from: [0, 10],
      to: [4, 26],
    },
    print: { paper: 'A4', landscape: false },
  };
  return { sheet, fieldList: column('A') };
}
