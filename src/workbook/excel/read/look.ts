import type { Area, Unseen } from '../../../spreadsheet/snapshot';
import type { Session } from '../session';
import { areaOf, askForMerges } from './areas';
import { askForHiddenRows, CELLS, rawBlock, type PendingBlock, type RawBlock } from './blocks';
import { askForSpill } from './spills';
import { askForSigns } from './sheet-list';
import { askForStrike } from './struck';

/** Columns of the block at a sheet's head that is read before its size is known: no real ledger is wider. */
const HEAD_COLUMNS = 64;
/** Serial number of 1 January 1904 in a workbook that counts from 1900. */
const DAY_1904 = 1462;
const NO_HEAD: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** All that one round trip tells of a sheet: its state, its size and the cells at its head. */
export interface SheetLook {
  readonly sheet: { readonly id: string; readonly name: string; readonly visible: boolean; readonly generated: string | null };
  readonly workbookName: string;
  /** From the first to the last cell with a value; null for an empty sheet. */
  readonly used: Area | null;
  /** Some of these cells are filled by formulas of dynamic arrays in other cells. */
  readonly spills: boolean;
  /** Whether the used cells are struck through, empty ones among them: null where some are and some are not. */
  readonly struck: boolean | null;
  readonly head: RawBlock;
  /** The part of the sheet that `head` is about. */
  readonly headArea: Area;
  readonly merges: readonly Area[];
  /** What this Excel cannot tell of a sheet with values. */
  readonly unseen: readonly Unseen[];
  readonly chartIds: readonly string[];
  /** Null where the host cannot tell. */
  readonly dataFiltered: boolean | null;
  readonly protected: boolean;
  readonly date1904: boolean;
}

/** Looks at sheets in one round trip, with at most that many cells of values; null if those were too many for the host. */
export async function lookAt(session: Session, sheetIds: readonly string[], cells: number): Promise<SheetLook[] | null> {
  return session.read(async (context) => {
    const told = askForLooks(session, context, sheetIds, cells);
    await context.sync();
    return told();
  });
}

/** Asks for the looks of sheets; the cells of those not wanted at all (`withoutHead`) are left out. */
export function askForLooks(
  session: Session,
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  cells: number,
  withoutHead: ReadonlySet<string> = new Set(),
): () => SheetLook[] | null {
  const rows = Math.max(1, Math.floor(cells / HEAD_COLUMNS / Math.max(1, sheetIds.length)));
  const workbook = context.workbook.load('name');
  // A worksheet function follows the workbook's date system and writes nothing; no property tells it.
  const probe = context.workbook.functions.date(1904, 1, 1).load('value');
  const pending = sheetIds.map((sheetId) =>
    ask(session, context, sheetId, withoutHead.has(sheetId) ? NO_HEAD : { row: 0, column: 0, rows, columns: HEAD_COLUMNS }),
  );
  return () => {
    const looks = pending.map((each) => {
      const state = each();
      return state && { ...state, workbookName: workbook.name, date1904: probe.value < DAY_1904 };
    });
    const found = looks.filter((look) => look !== null);
    return found.length === looks.length ? found : null;
  };
}

type State = Omit<SheetLook, 'workbookName' | 'date1904'>;

function ask(session: Session, context: Excel.RequestContext, sheetId: string, head: Area): () => State | null {
  const sheet = context.workbook.worksheets.getItem(sheetId).load('id,name,visibility');
  const signs = askForSigns(context, sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const spills = session.supports('1.12') ? askForSpill(used) : null;
  const struck = session.supports('1.9') ? askForStrike(used) : null;
  const block = askForHead(session, context, sheetId, head);
  const protection = sheet.protection.load('protected');
  const charts = sheet.charts.load('items/id');
  const merged = session.supports('1.13') ? askForMerges(sheet) : null;
  const filters = session.supports('1.9')
    ? { sheet: sheet.autoFilter.load('isDataFiltered'), tables: sheet.tables.load('items/autoFilter/isDataFiltered') }
    : null;
  return () => {
    const cells = block.take();
    if (!cells) return null;
    return {
      sheet: { id: sheet.id, name: sheet.name, visible: sheet.visibility === 'Visible', generated: signs(sheet.name).sign?.key ?? null },
      used: used.isNullObject ? null : areaOf(used),
      spills: spills !== null && !used.isNullObject && spills(),
      struck: struck !== null && !used.isNullObject && struck(),
      head: cells,
      headArea: head,
      merges: merged === null ? [] : merged(),
      unseen: used.isNullObject ? [] : [...(merged === null ? ['merges' as const] : []), ...(struck === null ? ['struck' as const] : [])],
      chartIds: charts.items.map(({ id }) => id),
      dataFiltered: filters && (filters.sheet.isDataFiltered || filters.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered)),
      protected: protection.protected,
    };
  };
}

/** The used part of the head alone: a sheet of 15 rows must not cost as many cells as one of 800. */
function askForHead(session: Session, context: Excel.RequestContext, sheetId: string, head: Area): PendingBlock {
  const nothing = { sheetId, area: NO_HEAD, values: [], formulas: [], formats: [], types: [] };
  if (head.rows === 0) return { take: () => ({ ...nothing, hidden: [] }) };
  const whole = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(head.row, head.column, head.rows, head.columns);
  const used = whole.getUsedRangeOrNullObject(true).load(`rowIndex,columnIndex,rowCount,columnCount,${CELLS}`);
  const hidden = askForHiddenRows(session, context, sheetId, head);
  return {
    take: () => (used.isNullObject ? { ...nothing, hidden: hidden() } : rawBlock(sheetId, areaOf(used), used, hidden())),
  };
}
