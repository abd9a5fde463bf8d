import { cellText, isBlank, isPlaceholder, normalizeText } from '../../cells/cell-text';
import { amountIn, mayBeSums } from '../../cells/columns/rising-amounts';
import { FOLD } from '../../combine/row-location';
import type { AssumptionLog } from '../../assumptions';
import { headingArea, type FoundHeader } from '../../header/find';
import type { HeaderCell } from '../../header/grid';
import { CERTAIN, scoreHeader, wordsAlone } from '../../header/match';
import { isRegisterKind } from '../../kinds/register';
import type { FieldSpec, LedgerKind } from '../../kinds/kind';
import { rounded } from '../../../spreadsheet/rounding';
import type { Area, CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { present } from '../../../spreadsheet/present';
import type { HeaderAgain, UnfoldedTable } from './folded-columns';

/** The month of a heading, or months that are told together: 3月, 1-2月, 2025年03月份. */
const MONTH = /(?:20\d\d年度?)?(?<!\d)(?:(1[0-2]|0?[1-9])月?[-~至到])?(1[0-2]|0?[1-9])月份?/g;
/** Months that have a name: their words, the first and the last. */
const NAMED: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/(?:20\d\d年度?)?第?[一1]季度/, 1, 3],
  [/(?:20\d\d年度?)?第?[二2]季度/, 4, 6],
  [/(?:20\d\d年度?)?第?[三3]季度/, 7, 9],
  [/(?:20\d\d年度?)?第?[四4]季度/, 10, 12],
  [/(?:20\d\d年度?)?上半年/, 1, 6],
  [/(?:20\d\d年度?)?下半年/, 7, 12],
];
/** What is left of a heading that was the month alone. */
const LEFTOVER = /^[ >]{1,3}|[ >]{1,3}$|\(\)/g;
/** 截至3月, 3月底: what was done until then. */
const UNTIL = /截[至止]|至今|\d月份?[底末]/;
/** Decimals that amounts are kept with. */
const DECIMALS = 6;

/** A column with what came to be in one month, or in several together. */
interface MonthColumn {
  /** Block column. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly cell: HeaderCell;
}

/** Columns that together tell of all months from January to the last, and what they are headed by but for the month. */
interface MonthRun {
  readonly columns: readonly MonthColumn[];
  readonly heading: string;
}

/**
 * Adds up the months where each has a column (1-2月, 3月, … 6月完成投资) and no column tells the sum: the sums stand behind the last
 * column, headed 1-6月完成投资. That is told, and may be taken back. Null where there are no such columns, or nothing would be known by them.
 */
export function addMonths(
  snapshot: SheetSnapshot,
  header: FoundHeader,
  kind: LedgerKind,
  again: HeaderAgain,
  log: AssumptionLog,
): Omit<UnfoldedTable, 'lines'> | null {
  for (const run of findRuns(snapshot, header)) {
    const flat = withSums(snapshot, header, run);
    const width = present(snapshot.values[header.top], 'values', header.top).length;
    const found = again(flat);
    const sum = found?.top === header.top ? found.cells.find(({ column }) => column === width + snapshot.origin.column) : undefined;
    const field = sum && fieldOf(sum, kind);
    // A kind that has a field for each month adds them where they are read.
    if (field?.type !== 'money' || kind.fields.some(({ month }) => month?.of === field.name) || isTold(field, header, run)) continue;
    if (askAbout(run, field, snapshot, header, kind, log) !== 'added') continue;
    const { at } = present(run.columns.at(-1), 'columns');
    return {
      snapshot: flat,
      places: new Map([[width, { column: at, kind: FOLD.second }]]),
      summed: new Set(run.columns.map((column) => column.at)),
    };
  }
  return null;
}

/** Asks whether the months are added; amounts that only rise may be sums up to each month already, and are not added. */
function askAbout(
  { columns, heading }: MonthRun,
  field: FieldSpec,
  snapshot: SheetSnapshot,
  header: FoundHeader,
  kind: LedgerKind,
  log: AssumptionLog,
): string {
  const below = snapshot.values.slice(header.top + header.rows);
  // 1-2月 beside 3月: sums would go on with 1-3月.
  const sure = columns.some(({ from, to }) => from !== to) || !mayBeSums(columns.map(({ at }) => below.map((row) => row[at] ?? null)));
  return log.decide({
    code: 'months-added',
    subject: normalizeText(heading),
    field: field.name,
    cells: columns.map(({ cell }) => headingArea(header, snapshot, cell.column)),
    decided: sure ? 'added' : 'left-out',
    options: [{ key: 'added', params: { label: field.label } }, { key: 'left-out' }],
    params: { label: field.label, months: columns.map(({ cell }) => cell.printed).join('”、“') },
    figures: [isRegisterKind(kind) ? 'records' : 'completed'],
    serious: true,
    ...(sure ? { likely: true as const } : {}),
  }).decided;
}

/** The field that a sum is headed as for certain: while the rows are not looked at, a blank month to come may go before it. */
function fieldOf(cell: HeaderCell, kind: LedgerKind): FieldSpec | undefined {
  return kind.fields.find((field) => (scoreHeader(cell, field, kind, wordsAlone({}))?.confidence ?? 0) >= CERTAIN);
}

/** Whether another column than those of the run tells the sum. */
function isTold(field: FieldSpec, { matches }: FoundHeader, { columns }: MonthRun): boolean {
  return matches.some((match) => match.field.name === field.name && !columns.some(({ cell }) => cell.column === match.column));
}

/** The months of a heading that tells what was done in them, and its other words; null for others, and for what is added up already. */
function timeOf({ printed, frame: { mode, aspect, cumulated } }: HeaderCell): { from: number; to: number; stem: string } | null {
  if ((mode !== 'real' && mode !== null) || (aspect !== null && aspect !== 'amount')) return null;
  const words = normalizeText(printed);
  const [month, ...others] = words.matchAll(MONTH);
  const named = NAMED.flatMap(([form, from, to]) => (form.test(words) ? [{ from, to, stem: words.replace(form, '') }] : []));
  const told = month ? [...named, { from: Number(month[1] ?? month[2]), to: Number(month[2]), stem: words.replace(month[0], '') }] : named;
  const [time] = told;
  if (!time || told.length > 1 || others.length > 0 || (cumulated && time.from > 1) || UNTIL.test(words)) return null;
  return { ...time, stem: time.stem.replace(LEFTOVER, '') };
}

/** Runs of months from January on, each month in one column; what has no value yet is still to come. */
function findRuns({ values, origin, merges, uncalculated }: SheetSnapshot, { cells, top, rows }: FoundHeader): readonly MonthRun[] {
  const byStem = new Map<string, MonthColumn[]>();
  for (const cell of cells) {
    const time = timeOf(cell);
    if (!time) continue;
    const column = { at: cell.column - origin.column, ...time, cell };
    byStem.set(time.stem, [...(byStem.get(time.stem) ?? []), column]);
  }
  const runs: MonthRun[] = [];
  for (const [stem, all] of byStem) {
    const filled = all.filter(({ at }) => values.slice(top + rows).some((row) => !isBlank(row[at] ?? null)));
    const columns = filled.sort((one, other) => one.to - other.to);
    const last = columns.at(-1);
    const follows = columns.every(({ from }, at) => from === (columns[at - 1]?.to ?? 0) + 1);
    if (stem === '' || !last || columns.length < 2 || !follows || columns.some(({ at }) => isOpen(at))) continue;
    runs.push({ columns, heading: `1-${String(last.to)}月${stem}` });
  }
  return runs;

  /** Whether a column has cells that stand for several rows, or formulas that nobody has calculated. */
  function isOpen(at: number): boolean {
    const covers = (area: Area): boolean => {
      const column = at + origin.column;
      return column >= area.column && column < area.column + area.columns;
    };
    return uncalculated.some(covers) || merges.some((area) => area.row - origin.row >= top + rows && area.rows > 1 && covers(area));
  }
}

/** The sheet with a column of the sums behind the last. */
function withSums(snapshot: SheetSnapshot, { top, rows }: FoundHeader, { columns, heading }: MonthRun): SheetSnapshot {
  const values = snapshot.values.map((cells, row) => [
    ...cells,
    row === top ? heading : row < top + rows ? null : sumOf(columns.map(({ at }) => cells[at] ?? null)),
  ]);
  const numberFormats = snapshot.numberFormats.map((formats) => {
    const own = new Set(columns.map(({ at }) => formats[at] ?? 'General'));
    const [first = 'General'] = own;
    return [...formats, own.size === 1 ? first : 'General'];
  });
  return { ...snapshot, values, numberFormats };
}

/** The sum of amounts; what is no amount stands beside the others as it is, so that it is told. */
function sumOf(cells: readonly CellValue[]): CellValue {
  const filled = cells.filter((cell) => !isBlank(cell) && !isPlaceholder(normalizeText(cellText(cell))));
  if (filled.length === 0) return cells.find((cell) => !isBlank(cell)) ?? null;
  const amounts = filled.map((cell) => amountIn(cell));
  const known = amounts.flatMap((amount) => amount ?? []);
  if (known.length === amounts.length)
    return rounded(
      known.reduce((sum, amount) => sum + amount, 0),
      DECIMALS,
    );
  return filled.find((cell) => typeof cell === 'object') ?? filled.map((cell) => cellText(cell)).join('、');
}
