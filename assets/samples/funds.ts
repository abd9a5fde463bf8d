import { LOOKS, blanks, cell, formula } from './looks';
import type { Row, Sheet } from './ooxml/model';

const NAME = '资金到位';
const HEADERS = ['资金来源', '年度计划（亿元）', '已到位（亿元）', '到位率'] as const;
/** 亿元 by source; the plans add up to the year's 10.73. */
const SOURCES: readonly (readonly [source: string, plan: number, arrived: number])[] = [
  ['中央预算内资金', 0.92, 0.61],
  ['地方政府专项债券', 1.85, 1.2],
  ['省市补助资金', 0.36, 0.15],
  ['县级配套资金', 0.6, 0.22],
  ['银行贷款', 2.8, 1.46],
  ['企业自筹', 4.2, 2.05],
];
const FIRST = 4;
const LAST = FIRST + SOURCES.length - 1;

const sourceRows: readonly Row[] = SOURCES.map(([source, plan, arrived]) => ({
  height: 24,
  cells: [
    cell(source, LOOKS.centre),
    cell(plan, LOOKS.amount),
    cell(arrived, LOOKS.amount),
    formula('资金[[#This Row],[已到位（亿元）]]/资金[[#This Row],[年度计划（亿元）]]', arrived / plan, LOOKS.share),
  ],
}));

/** The clerk's own sheet on money received: a table object, a chart and a conditional format. */
export function fundsSheet(): Sheet {
  const column = (letter: string): string => `${NAME}!$${letter}$${FIRST}:$${letter}$${LAST}`;
  const series = (letter: string, name: string, values: readonly number[]) => ({
    name: { ref: `${NAME}!$${letter}$3`, value: name },
    ref: column(letter),
    values,
    format: '0.00',
  });
  return {
    name: NAME,
    widths: [22, 18, 18, 14],
    rows: [
      { height: 32, cells: [cell('2025年重点推进项目资金到位情况', LOOKS.sheetTitle), ...blanks(3, LOOKS.sheetTitle)] },
      { height: 20, cells: [cell('截至2025年6月30日', LOOKS.noteLeft), ...blanks(2, LOOKS.noteLeft), cell('单位：亿元', LOOKS.noteRight)] },
      { height: 28, cells: HEADERS.map((header) => cell(header, LOOKS.header)) },
      ...sourceRows,
    ],
    merges: ['A1:D1'],
    conditionalFormats: [{ range: `D${FIRST}:D${LAST}`, formula: `D${FIRST}<0.4`, overlay: { color: '9C0006', fill: 'FFC7CE' } }],
    table: {
      name: '资金',
      range: `A3:D${LAST}`,
      columns: HEADERS.map((name) =>
        name === '到位率' ? { name, formula: '资金[[#This Row],[已到位（亿元）]]/资金[[#This Row],[年度计划（亿元）]]' } : { name },
      ),
    },
    chart: {
      title: '资金到位情况（亿元）',
      categories: { ref: column('A'), values: SOURCES.map(([source]) => source) },
      series: [
        series(
          'B',
          HEADERS[1],
          SOURCES.map(([, plan]) => plan),
        ),
        series(
          'C',
          HEADERS[2],
          SOURCES.map(([, , arrived]) => arrived),
        ),
      ],
      from: [0, 10],
      to: [4, 27],
    },
    print: { paper: 'A4', landscape: false },
  };
}
