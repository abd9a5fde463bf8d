import { LISTED_PROJECTS } from './annex';
import { fundsSheet } from './funds';
import { JUNE_FACTS } from './june-facts';
import { LEDGER_COLUMNS, type LedgerColumn } from './ledger-columns';
import { LOOKS, blanks, cell, formula } from './looks';
import { notesSheet } from './notes';
import { columnName } from './ooxml/address';
import type { Cell, Row, Sheet, Workbook } from './ooxml/model';

const TITLE = '平陆县2025年重点推进项目台账';
const HEADER = 3;
const FIRST = HEADER + 1;
const LAST = HEADER + LISTED_PROJECTS.length;
const LAST_COLUMN = columnName(LEDGER_COLUMNS.length - 1);

const projectRows: readonly Row[] = LISTED_PROJECTS.map((project) => {
  const facts = JUNE_FACTS[project.sequence];
  if (facts === undefined) throw new Error(`no facts for project ${project.sequence}`);
  return { height: 48, cells: LEDGER_COLUMNS.map((column) => column.cell(project, facts)) };
});

/** 合计 below the list; the sum of what the rows above say, to the 万元. */
function totalCell(column: LedgerColumn, place: number): Cell {
  if (place === 1) return cell('合计', LOOKS.sum);
  if (column.summed !== true) return cell(null, LOOKS.sum);
  const letter = columnName(place);
  const values = projectRows.map((row) => Number(row.cells[place]?.value ?? 0));
  const sum = values.reduce((total, value) => total + Math.round(value * 10_000), 0) / 10_000;
  return formula(`SUM(${letter}${FIRST}:${letter}${LAST})`, sum, LOOKS.sumAmount);
}

/** 填报单位, 截至 and 单位 on one line, each merged over its part of the table. */
const unitRow: Row = {
  height: 22,
  cells: [
    cell('填报单位：县项目推进中心', LOOKS.noteLeft),
    ...blanks(5, LOOKS.noteLeft),
    cell('截至2025年6月30日', LOOKS.noteCentre),
    ...blanks(5, LOOKS.noteCentre),
    ...blanks(4, LOOKS.noteRight),
    cell('单位：亿元', LOOKS.noteRight),
    ...blanks(1, LOOKS.noteRight),
  ],
};

/** The ledger as staff keep it well: one header row, numbers, dates, a filter and frozen panes. */
function ledgerSheet(): Sheet {
  return {
    name: '项目台账',
    widths: LEDGER_COLUMNS.map((column) => column.width),
    rows: [
      { height: 40, cells: [cell(TITLE, LOOKS.title), ...blanks(LEDGER_COLUMNS.length - 1, LOOKS.title)] },
      unitRow,
      { height: 54, cells: LEDGER_COLUMNS.map((column) => cell(column.header, LOOKS.shadedHeader)) },
      ...projectRows,
      { height: 30, cells: LEDGER_COLUMNS.map(totalCell) },
    ],
    merges: [`A1:${LAST_COLUMN}1`, 'A2:F2', 'G2:L2', 'Q2:R2'],
    frozenAt: { cell: `C${FIRST}`, columns: 2, rows: HEADER },
    filter: `A${HEADER}:${LAST_COLUMN}${LAST}`,
    conditionalFormats: [{ range: `L${FIRST}:L${LAST}`, formula: `$L${FIRST}="未开工"`, overlay: { color: '9C0006', fill: 'FFC7CE' } }],
    validations: [
      { range: `L${FIRST}:L${LAST}`, source: '"已开工,未开工,在建,停工"' },
      { range: `M${FIRST}:M${LAST}`, source: '"是,否,/"' },
    ],
    print: { paper: 'A3', landscape: true, titles: `$1:$${HEADER}` },
  };
}

/** Second sample: the same fifteen projects kept properly, as at the end of June. */
export function ledgerWorkbook(): Workbook {
  return {
    title: TITLE,
    author: '县项目推进中心',
    saved: '2025-07-01T02:30:00Z',
    sheets: [ledgerSheet(), fundsSheet(), notesSheet()],
    active: 0,
  };
}
