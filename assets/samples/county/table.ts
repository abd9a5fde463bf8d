import { LOOKS, blanks, cell } from '../looks';
import { columnName } from '../ooxml/address';
import type { Look, Row, Sheet } from '../ooxml/model';

export type Value = string | number | null;

/** A column of a ledger: its header, and how its cells look. */
export interface TableColumn {
  readonly header: string;
  readonly width: number;
  readonly look?: keyof typeof LOOKS;
}

/** One ledger of the office: what stands over it, its columns and its rows. */
export interface Table {
  readonly sheet: string;
  readonly title: string;
  readonly unit: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Value[])[];
}

/** Rows above the first record: title, unit line, header. */
export const ABOVE = 3;

/** The ledger as a sheet, in the look of a county office. */
export function sheetOf({ sheet, title, unit, columns, rows }: Table): Sheet {
  const last = columnName(columns.length - 1);
  const unitRow: Row = { height: 20, cells: [cell('截至2025年9月30日', LOOKS.noteLeft), ...blanks(columns.length - 2, LOOKS.noteLeft), cell(unit, LOOKS.noteRight)] };
  return {
    name: sheet,
    widths: columns.map(({ width }) => width),
    rows: [
      { height: 36, cells: [cell(title, LOOKS.sheetTitle), ...blanks(columns.length - 1, LOOKS.sheetTitle)] },
      unitRow,
      { height: 32, cells: columns.map(({ header }) => cell(header, LOOKS.shadedHeader)) },
      ...rows.map((values): Row => ({ height: 24, cells: values.map((value, at) => cell(value, lookOf(columns[at]))) })),
    ],
    merges: [`A1:${last}1`],
    frozenAt: { cell: `C${String(ABOVE + 1)}`, columns: 2, rows: ABOVE },
    print: { paper: 'A3', landscape: true, titles: `$1:$${String(ABOVE)}` },
  };
}

function lookOf(column: TableColumn | undefined): Look {
  return LOOKS[column?.look ?? 'centre'];
}
