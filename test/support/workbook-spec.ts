import type { CellValue } from '../../src/spreadsheet/snapshot';

/** A workbook in plain words, for every host to build in its own way. */
export interface WorkbookSpec {
  readonly name?: string;
  readonly date1904?: boolean;
  readonly structureLocked?: boolean;
  readonly sheets: readonly SheetSpec[];
}

export interface SheetSpec {
  readonly name: string;
  readonly cells?: readonly CellSpec[];
  /** A1 areas. */
  readonly merges?: readonly string[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly protected?: boolean;
  /** An AutoFilter over this A1 area with a criterion in its first column; what it hides stands in `hiddenRows`. */
  readonly filter?: string;
  /** Conditional formats of the user's own. */
  readonly rules?: readonly { readonly area: string; readonly formula: string }[];
  /** `very`: only programs can bring it into sight again. */
  readonly hidden?: true | 'very';
}

export interface CellSpec {
  /** A1 address. */
  readonly at: string;
  readonly value: CellValue;
  readonly formula?: string;
  /** A1 area, from the cell itself on, that its dynamic array fills, where the host has such. */
  readonly spill?: string;
  readonly numberFormat?: string;
  /** Its font strikes through. */
  readonly struck?: boolean;
  /** The pieces of its text, in their own fonts. */
  readonly runs?: readonly { readonly text: string; readonly struck: boolean }[];
}

/** A ledger of three projects, with a title over it: the common case. */
export const LEDGER: SheetSpec = {
  name: '台账',
  cells: [
    { at: 'A1', value: '2025年重点项目台账' },
    { at: 'A2', value: '序号' },
    { at: 'B2', value: '项目名称' },
    { at: 'C2', value: '总投资（亿元）' },
    { at: 'D2', value: '计划开工' },
    { at: 'A3', value: 1 },
    { at: 'B3', value: '污水处理厂' },
    { at: 'C3', value: 1.5, numberFormat: '0.00' },
    { at: 'D3', value: 45717, numberFormat: 'yyyy-mm-dd' },
    { at: 'A4', value: 2 },
    { at: 'B4', value: ' 前后有空格 ' },
    { at: 'C4', value: '2.5' },
    { at: 'A5', value: 3 },
    { at: 'B5', value: true },
    { at: 'C5', value: { error: '#REF!' } },
    { at: 'C6', value: 4, formula: 'SUM(C3,2.5)' },
  ],
  merges: ['A1:D1'],
};
