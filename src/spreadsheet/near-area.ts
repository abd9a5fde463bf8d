/** Empty rows and empty columns beyond which cells stand by themselves. */
const ROWS_APART = 1_000;
const COLUMNS_APART = 200;
/** No more cells than this by themselves are a table. */
const MOST_STRAY = 10;
/** An area of more cells than this, nearly all of them empty, is cut down to its fullest part. */
const MOST_CELLS = 20_000_000;

/** Rows or columns from `first` to `last`, both with cells; `last` is before `first` where there are none. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** How many cells hold anything, line by line of a block. */
export interface CellCounts {
  /** In each row of the block, within some columns or (`null`) all. */
  rows(columns: Lines | null): Int32Array;
  /** In each column of the block, within some rows. */
  columns(rows: Lines): Int32Array;
}

/** Neighbouring lines with cells, and how many cells they are. */
interface Run extends Lines {
  last: number;
  cells: number;
}

/** Whether cells of a block of that size can stand far off each other. */
export function mayBeFar(rows: number, columns: number): boolean {
  return rows > ROWS_APART || columns > COLUMNS_APART;
}

/**
 * The area of a block without the few cells that stand a thousand empty rows or two hundred empty columns off everything
 * else: from a ledger to a cell slipped into XFD1048576 there are 17,000 million cells. A far part large enough to be a
 * table stays, unless the area could not be looked at then.
 */
export function nearArea(counts: CellCounts): { readonly rows: Lines; readonly columns: Lines } {
  const { rows, columns } = farRunsLeftOut(counts);
  // A stray cell beside an empty row below the ledger leaves that row empty.
  const left = runsOf(counts.rows(columns).subarray(rows.first, rows.last + 1), Infinity)[0];
  return { columns, rows: left ? { first: rows.first + left.first, last: rows.first + left.last } : rows };
}

function farRunsLeftOut({ rows: rowCounts, columns: columnCounts }: CellCounts): { readonly rows: Lines; readonly columns: Lines } {
  const columnRuns = (within: Lines): readonly Run[] => runsOf(columnCounts(within), COLUMNS_APART);
  const rowRuns = runsOf(rowCounts(null), ROWS_APART);
  const rows = nearLines(rowRuns);
  const columns = nearLines(columnRuns(rows));
  if (countOf(rows) * countOf(columns) <= MOST_CELLS) return { rows, columns };
  const fullRows = fullest(rowRuns);
  const runs = columnRuns(fullRows);
  const wide = nearLines(runs);
  return { rows: fullRows, columns: countOf(fullRows) * countOf(wide) > MOST_CELLS ? fullest(runs) : wide };
}

/** How many lines they are. */
export function countOf({ first, last }: Lines): number {
  return last + 1 - first;
}

/** Lines with cells, parted where more than `apart` lines have none. */
function runsOf(counts: Int32Array, apart: number): readonly Run[] {
  const runs: Run[] = [];
  counts.forEach((cells, at) => {
    if (cells === 0) return;
    const run = runs.at(-1);
    if (!run || at - run.last > apart) runs.push({ first: at, last: at, cells });
    else [run.last, run.cells] = [at, run.cells + cells];
  });
  return runs;
}

/** From the first to the last run that may belong to a table, without stray cells before and after. */
function nearLines(runs: readonly Run[]): Lines {
  const large = runs.filter(({ cells }) => cells > MOST_STRAY);
  const [first, last] = [large[0], large.at(-1)];
  return first && last ? { first: first.first, last: last.last } : fullest(runs);
}

function fullest(runs: readonly Run[]): Lines {
  return runs.reduce((most, run) => (run.cells > most.cells ? run : most), { first: 0, last: -1, cells: 0 });
}
