import type { SheetPlan } from '../../src/spreadsheet/sheet-plan';

/** A small summary sheet with everything a plan may hold. */
export const SUMMARY: SheetPlan = {
  key: 'overview',
  title: '总览',
  widths: [20, 12, 14],
  blocks: [
    { row: 0, column: 0, values: [['重点项目总览']], styles: 'title' },
    { row: 1, column: 0, values: [['领域', '个数', '总投资']], styles: 'header' },
    {
      row: 2,
      column: 0,
      values: [['=交通', 2, { formula: "SUM('台账'!C3:C3)", value: 1.5 }]],
      styles: ['text', 'integer', 'amount'],
    },
    {
      row: 3,
      column: 0,
      values: [['合计', 2, { formula: 'SUM(C3:C3)', value: 1.5 }]],
      styles: ['totalText', 'totalInteger', 'totalAmount'],
    },
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  heights: [{ row: 0, points: 32 }],
  links: [{ row: 2, column: 0, sheet: '台账', cell: 'A3', tip: '到台账' }],
  freeze: { rows: 2, columns: 1 },
  print: {
    paper: 'A4',
    landscape: true,
    repeatRows: { first: 0, last: 1 },
    repeatColumns: 1,
    scale: 82,
    area: { row: 0, column: 0, rows: 20, columns: 5 },
    breaks: [3],
    footer: '第 &P 页，共 &N 页',
  },
  charts: [
    {
      type: 'column',
      title: '各领域总投资',
      categories: { row: 2, column: 0, rows: 2, columns: 1 },
      series: [
        { name: '个数', values: { row: 2, column: 1, rows: 2, columns: 1 } },
        { name: '总投资', values: { row: 2, column: 2, rows: 2, columns: 1 } },
      ],
      shares: 1,
      place: { row: 5, column: 0, rows: 14, columns: 5 },
    },
  ],
  tabColor: 'C00000',
};
