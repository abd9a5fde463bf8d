import { dayOf, type Day } from '../../src/spreadsheet/calendar';
import { cellText } from '../../src/ledger/cells/cell-text';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { LedgerKind } from '../../src/ledger/kinds/kind';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import type { Ledger } from '../../src/ledger/ledger';
import { evaluate } from '../../src/progress';
import type { Progress } from '../../src/progress/result';
import { isObstacle, type Obstacle } from '../../src/sheets/formula/obstacle';
import type { Condition } from '../../src/sheets/formula/criterion';
import type { PartQueries } from '../../src/sheets/formula/part-queries';
import { present } from '../../src/spreadsheet/present';
import { LedgerQueries } from '../../src/sheets/formula/ledger-queries';
import { readProjects } from './read-projects';
import type { SnapshotOptions } from './snapshot';

export const MONTH = 'yyyy"年"m"月"';
export const DAY = 'yyyy-mm-dd';
export const MID_JULY = dayOf(2025, 7, 15);

export type Row = readonly CellValue[];

/** How the sheet is laid out, and the day that it is counted at. */
export interface Layout extends Omit<SnapshotOptions, 'formats'> {
  readonly asOf?: Day;
  /** What kind of ledger it is; the list of projects where it is not said. */
  readonly kind?: LedgerKind;
  /** Number formats by the words of the header, of the whole column or row by row; what is not named is General. */
  readonly formats?: Readonly<Record<string, string | readonly string[]>>;
}

/** The ledger that stands below this header, from the first row of the sheet on. */
export function ledgerOf(
  header: Row,
  rows: readonly Row[],
  { asOf = MID_JULY, kind = PROJECTS, formats = {}, ...layout }: Layout = {},
): Ledger {
  const format = (words: CellValue, row: number): string => {
    const of = formats[cellText(words)] ?? 'General';
    return typeof of === 'string' ? of : (of[row] ?? 'General');
  };
  const below = rows.map((_, row) => header.map((words) => format(words, row)));
  return readProjects([header, ...rows], { asOf, kind }, { sheetName: '台账', ...layout, formats: [[], ...below] });
}

/** A ledger, what is counted in it, and what its sheets may ask. */
export interface Asked {
  readonly ledger: Ledger;
  readonly progress: Progress;
  readonly queries: LedgerQueries;
}

/** {@link ledgerOf}, counted and ready to be asked. */
export function askedOf(header: Row, rows: readonly Row[], layout: Layout = {}): Asked {
  return asking(ledgerOf(header, rows, layout), layout.asOf);
}

/** A ledger that was read, counted and ready to be asked. */
export function asking(ledger: Ledger, asOf: Day = MID_JULY): Asked {
  const progress = evaluate(ledger, { asOf });
  return { ledger, progress, queries: new LedgerQueries(ledger, progress) };
}

/** An answer as a test states it: what was made, or in brackets why not, in which column and in how many of its cells. */
export function told<T extends object | string>(answer: T | Obstacle, made: (answer: T) => string = String): string {
  if (!isObstacle(answer)) return made(answer);
  const { why, label, count } = answer;
  return `(${[why, label, ...(count > 0 ? [count] : [])].filter((each) => each !== '').join(' ')})`;
}

/** Conditions as the labels of their columns and what stands there; in brackets what is in the way. */
export function conditions(where: readonly (Condition | Obstacle)[] | Condition | Obstacle | null): string | null {
  if (where === null) return null;
  return ('length' in where ? where : [where])
    .map((each) => told<Condition>(each, ({ column, any }) => `${column.field.label} ${any.map(({ code }) => code).join(' | ')}`))
    .join(', ');
}

/** The questions to the one table of a ledger. */
export function part({ queries }: Asked): PartQueries {
  return present(queries.parts[0], 'parts', 0);
}
