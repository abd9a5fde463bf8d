import type { Area, CellValue, SheetSnapshot, StruckText, Unseen } from '../../src/spreadsheet/snapshot';

export interface SnapshotOptions {
  readonly sheetName?: string;
  readonly sheetId?: string;
  readonly workbookName?: string;
  readonly origin?: { readonly row: number; readonly column: number };
  readonly formats?: readonly (readonly string[])[];
  readonly merges?: readonly Area[];
  readonly struck?: readonly Area[];
  readonly struckTexts?: readonly StruckText[];
  readonly unseen?: readonly Unseen[];
  readonly formulaAreas?: readonly Area[];
  readonly uncalculated?: readonly Area[];
  readonly date1904?: boolean;
}

/** A sheet with these rows, as any host would tell it; short rows are filled up. */
export function snapshotOf(rows: readonly (readonly CellValue[])[], options: SnapshotOptions = {}): SheetSnapshot {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    sheet: { id: options.sheetId ?? '1', name: options.sheetName ?? 'Sheet1', visible: true, type: 'worksheet', generated: null },
    workbookName: options.workbookName ?? '',
    origin: options.origin ?? { row: 0, column: 0 },
    values,
    numberFormats: values.map((row, index) => row.map((_, column) => options.formats?.[index]?.[column] ?? 'General')),
    far: [],
    formulaAreas: options.formulaAreas ?? [],
    uncalculated: options.uncalculated ?? [],
    merges: options.merges ?? [],
    ...(options.struck ? { struck: options.struck } : {}),
    ...(options.struckTexts ? { struckTexts: options.struckTexts } : {}),
    ...(options.unseen ? { unseen: options.unseen } : {}),
    hiddenRows: [],
    filtered: false,
    protected: false,
    date1904: options.date1904 ?? false,
  };
}
