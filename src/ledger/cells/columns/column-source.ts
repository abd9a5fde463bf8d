import type { CellValue } from '../../../spreadsheet/snapshot';
import type { Day } from '../../../spreadsheet/calendar';
import type { Legend } from '../../header/legend';
import type { DateCells } from '../date-cell';

/** Records that are read at once: some milliseconds. */
export const RECORDS_OF_A_SLICE = 10_000;

/** The records' rows, with what reading a column of them needs. Positions are those of the block. */
export interface ColumnSource {
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows of the block that the records stand in, and the block's number formats; only columns of dates look. */
  readonly records: readonly number[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly dates: DateCells;
  /** The dates of a record whose section is of another year than the list, null for the others. */
  readonly datesOf?: ((record: number) => DateCells | null) | undefined;
  readonly asOf: Day;
  /** Sheet column of the block's first column. */
  readonly firstColumn: number;
  /** What notes around the table say of its marks. */
  readonly legend: Legend;
}
