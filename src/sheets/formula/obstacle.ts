/**
 * Why a number cannot be a formula on the ledger as it stands. A value takes its place, and the
 * sheet says why and what would make it live (docs/design.md, Honest).
 */
export type ObstacleKind =
  /** Amounts kept as text: a sum would leave them out. */
  | 'text-amounts'
  /** Error values among the amounts: a sum would be an error too. */
  | 'error-amounts'
  /** Dates that are text, a bare year or the like: a comparison would miss them. */
  | 'dates'
  /** Days and months mixed in the running month: one limit cannot serve both. */
  | 'mixed-dates'
  /** Starts told in ways that no one criterion finds. */
  | 'start-facts'
  /** Resumption told by the dates of 开（复）工时间, not by a word. */
  | 'resumption-dates'
  /** The column has cells merged over several rows: all but the first are empty to a formula. */
  | 'merged'
  /** What is asked for stands in section rows or nowhere, not in a column. */
  | 'no-column'
  /** Texts that differ only in letter width: applications disagree on whether they are the same. */
  | 'look-alike'
  /** A text that a criterion cannot say safely: too long, like a number or date, odd characters. */
  | 'odd-text'
  /** The same text stands in a title, total or note inside the table. */
  | 'other-rows'
  /** The records cannot be told from the other rows by one column. */
  | 'no-selector'
  /** Too many spellings for one formula. */
  | 'too-many'
  /** The cells of the columns must be understood one by one: no criterion says it of them. */
  | 'cell-by-cell'
  /** So many tables are counted as one that a formula over all would be too long. */
  | 'several-tables';

export interface Obstacle {
  readonly why: ObstacleKind;
  /** Header of the column at fault. */
  readonly label: string;
  /** Cells at fault where they were counted, else 0. */
  readonly count: number;
}

export function isObstacle(candidate: object | string): candidate is Obstacle {
  return typeof candidate === 'object' && 'why' in candidate;
}
