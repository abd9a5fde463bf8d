import type { CooperativeTask } from '../../../spreadsheet/task';
import { WorkbookFault } from '../../../spreadsheet/port';
import { runCooperatively } from '../../../spreadsheet/run-task';
import type { Area, CellValue, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { boundsOf, clipTo } from '../../common/bounds';
import { uncalculatedCells, withoutValues, type FormulaValues, type ZeroFormula } from '../../common/formulas/uncalculated';
import { overlap } from '../../common/plan-checks/limits';
import { inReadingOrder, joinAreas } from '../../common/rectangles';
import { FilledCells, struckMembers } from '../../common/struck';
import { withinLimits, type Session } from '../session';
import { CELLS_PER_RESPONSE, readBlocks, type RawBlock } from './blocks';
import { cellValueOf, isFormula } from '../../common/cell-value';
import { findHiddenRows } from './hidden-rows';
import { lookAt, type SheetLook } from './look';
import { findSpills } from './spills';
import { findStruck } from './struck';

/** Cells between the first and the last value beyond which a sheet cannot be held. */
const MOST_CELLS = 40_000_000;
const ROWS_OF_A_SLICE = 5_000;

/** A sheet with its cells as the host tells them; of blocks that overlap the later one counts. */
export interface RawSheet {
  readonly look: SheetLook;
  readonly blocks: readonly RawBlock[];
  /** Cells with formulas, and those that formulas of other cells fill in. */
  readonly formulas: readonly Area[];
}

/** A sheet as the port tells it, and as the host did. */
export interface ReadSheet {
  readonly raw: RawSheet;
  readonly snapshot: SheetSnapshot;
}

/**
 * The sheets as they stand, in the order asked: one round trip tells their state and the cells at their
 * heads, further ones the rest of large sheets in blocks.
 */
export async function readSheets(session: Session, sheetIds: readonly string[], onProgress: (share: number) => void): Promise<ReadSheet[]> {
  if (sheetIds.length === 0) return [];
  const looks = await withinLimits(CELLS_PER_RESPONSE, '', (cells) => lookAt(session, sheetIds, cells));
  return readRest(session, looks, onProgress);
}

/** Sheets whose heads are read already. */
export async function readRest(session: Session, looks: readonly SheetLook[], onProgress: (share: number) => void): Promise<ReadSheet[]> {
  const rest = looks.flatMap(({ sheet, used, headArea }) =>
    used ? beyond(used, headArea, sheet.name).map((area) => ({ sheetId: sheet.id, area })) : [],
  );
  const blocks = await readBlocks(session, rest, onProgress, looks[0]?.sheet.name ?? '');
  const read: ReadSheet[] = [];
  for (const look of looks)
    read.push(await readSheet(session, look, [look.head, ...blocks.filter(({ sheetId }) => sheetId === look.sheet.id)]));
  return read;
}

/** Makes a sheet of its look and its blocks; asks for hidden rows where the blocks could not tell them. */
export async function readSheet(session: Session, look: SheetLook, blocks: readonly RawBlock[]): Promise<ReadSheet> {
  // Excel 97 to 2003 files hold neither our settings nor three conditional formats on a cell: saving would lose them.
  if (/\.xls$/i.test(look.workbookName)) throw new WorkbookFault('file-legacy-xls', look.workbookName);
  const hidden = blocks.some((block) => block.hidden === null)
    ? await findHiddenRows(session, look.sheet.id, look.used ? look.used.row + look.used.rows : look.headArea.rows)
    : hiddenIn(blocks);
  // The host has answered in pieces; putting them together is long work of ours.
  const joined = await runCooperatively(joiningBlocks(look, blocks, hidden), {});
  const read = look.used && look.struck !== false ? await withStruck(session, joined, look.used) : joined;
  return look.spills && look.used ? withSpills(read, await findSpills(session, look.sheet.id, look.used, read.raw.formulas)) : read;
}

/** With what is struck through, as far as the host tells. */
async function withStruck(session: Session, { raw, snapshot }: ReadSheet, used: Area): Promise<ReadSheet> {
  const { struck, sheet, unseen } = raw.look;
  const found = await findStruck(session, sheet.id, used, struck, new FilledCells(snapshot));
  return { raw, snapshot: { ...snapshot, ...(found ? struckMembers(found) : { unseen: [...unseen, 'struck' as const] }) } };
}

/** What a formula of another cell fills in is worked out too. */
function withSpills({ raw, snapshot }: ReadSheet, spilled: readonly Area[]): ReadSheet {
  const formulas = [...raw.formulas, ...spilled].sort(inReadingOrder);
  return { raw: { ...raw, formulas }, snapshot: { ...snapshot, formulaAreas: joinAreas(formulas) } };
}

function* joiningBlocks(look: SheetLook, blocks: readonly RawBlock[], hidden: readonly number[]): CooperativeTask<ReadSheet> {
  const grid = new Grid(look.used);
  yield* grid.layingOut();
  for (const block of blocks) {
    yield;
    grid.put(block);
  }
  yield;
  const cells = grid.clipped();
  yield;
  return { raw: { look, blocks, formulas: grid.formulas }, snapshot: snapshotOf(look, grid, cells, hidden) };
}

function hiddenIn(blocks: readonly RawBlock[]): number[] {
  const hidden = new Set<number>();
  for (const { area, hidden: told } of blocks) {
    for (const row of hidden) if (row >= area.row && row < area.row + area.rows) hidden.delete(row);
    for (const row of told ?? []) hidden.add(row);
  }
  return [...hidden].sort((a, b) => a - b);
}

/** What of the used block lies beyond the head: the rows below it and the columns to its right. */
function beyond(used: Area, head: Area, where: string): Area[] {
  if (used.rows * used.columns > MOST_CELLS) throw new WorkbookFault('too-large', where);
  const [bottom, right] = [used.row + used.rows, used.column + used.columns];
  const areas: Area[] = [];
  const row = Math.max(used.row, head.rows);
  if (bottom > row) areas.push({ row, column: used.column, rows: bottom - row, columns: used.columns });
  const column = Math.max(used.column, head.columns);
  const beside = Math.min(bottom, head.rows) - used.row;
  if (right > column && beside > 0) areas.push({ row: used.row, column, rows: beside, columns: right - column });
  return areas;
}

type Cells = Pick<SheetSnapshot, 'origin' | 'values' | 'numberFormats'>;

function snapshotOf(look: SheetLook, grid: Grid, cells: Cells, hiddenRows: readonly number[]): SheetSnapshot {
  const uncalculated = uncalculatedCells(grid.formulaValues(), cells, false);
  return {
    sheet: { ...look.sheet, type: 'worksheet' },
    workbookName: look.workbookName,
    ...withoutValues(cells, uncalculated),
    far: [],
    formulaAreas: joinAreas([...grid.formulas].sort(inReadingOrder)),
    uncalculated: joinAreas([...uncalculated].sort(inReadingOrder)),
    merges: look.merges,
    ...(look.unseen.length > 0 ? { unseen: look.unseen } : {}),
    hiddenRows,
    // Where no filter can be seen, hidden rows may be a filter's: writing among them would be a gamble.
    filtered: hiddenRows.length > 0 && (look.dataFiltered ?? true),
    protected: look.protected,
    date1904: look.date1904,
  };
}

/** Gathers blocks into one matrix. */
class Grid {
  formulas: Area[] = [];
  private zeros: ZeroFormula[] = [];
  private readonly area: Area;
  private readonly values: CellValue[][] = [];
  private readonly formats: string[][] = [];

  constructor(used: Area | null) {
    this.area = used ?? { row: 0, column: 0, rows: 0, columns: 0 };
  }

  /** Makes the empty rows; comes before all blocks. */
  *layingOut(): CooperativeTask<void> {
    const { rows, columns } = this.area;
    for (let row = 0; row < rows; row++) {
      if (row % ROWS_OF_A_SLICE === 0) yield;
      this.values.push(new Array<CellValue>(columns).fill(null));
      this.formats.push(new Array<string>(columns).fill('General'));
    }
  }

  put({ area, values, formulas, formats, types }: RawBlock): void {
    if (this.formulas.length > 0) this.formulas = this.formulas.filter((cell) => !overlap(cell, area));
    if (this.zeros.length > 0) this.zeros = this.zeros.filter((zero) => !overlap(zero.area, area));
    values.forEach((line, down) => {
      const row = area.row + down - this.area.row;
      const [target, targetFormats] = [this.values[row], this.formats[row]];
      if (!target || !targetFormats) return;
      line.forEach((value, across) => {
        const column = area.column + across - this.area.column;
        const [formula, format] = [formulas[down]?.[across], formats[down]?.[across]];
        if (column < 0 || column >= target.length) return;
        target[column] = cellValueOf(value, formula, types[down]?.[across]);
        if (typeof format === 'string') targetFormats[column] = format;
        if (!isFormula(formula, value)) return;
        const cell = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
        this.formulas.push(cell);
        if (value === 0) this.zeros.push({ area: cell, formula: String(formula).slice(1) });
      });
    });
  }

  /** What the formulas have for values; Excel shows 0 where it has not calculated yet. */
  formulaValues(): FormulaValues {
    return { valueless: [], zeros: this.zeros, others: this.formulas.length - this.zeros.length };
  }

  /** From the first to the last value: formulas that give an empty text count as used for Excel, not here. */
  clipped(): Cells {
    const bounds = boundsOf(this.values);
    if (!bounds) return { origin: { row: 0, column: 0 }, values: [], numberFormats: [] };
    return {
      origin: { row: this.area.row + bounds.top, column: this.area.column + bounds.left },
      values: clipTo(bounds, this.values),
      numberFormats: clipTo(bounds, this.formats),
    };
  }
}
