import type { Area, CellValue, SheetInfo, SheetSnapshot } from './snapshot';
import type { SheetKey, SheetPlan } from './sheet-plan';

/**
 * The port: what a host can do for us, in the spreadsheet's terms. `excel/`, `wps/` and `file/`
 * each implement it; one contract suite holds them to it.
 */
export interface Workbook {
  /**
   * What every use case begins with, in one call so that a host with costly round trips can bundle it:
   * the settings, the sheets, and the snapshots of those that `choose` picks among them by id.
   */
  readBook(choose: ChooseSheets, control?: Control): Promise<BookSnapshot>;
  listSheets(): Promise<readonly SheetInfo[]>;
  /**
   * The sheets as they stand, in the order asked: all in one round trip where the host has such a
   * thing. Throws {@link WorkbookFault} `sheet-missing` when one is gone.
   */
  readSheets(sheetIds: readonly string[], control?: Control): Promise<readonly SheetSnapshot[]>;
  /**
   * The formulas of a block, without `=`, as the user's cells have them; null for a cell without one, and for one that is
   * worked out together with others (array formulas).
   */
  readFormulas(sheetId: string, area: Area): Promise<readonly (readonly (string | null)[])[]>;
  /**
   * Carries out a plan. Every input is checked before the first write; what is written is read
   * back and compared. Throws {@link WorkbookFault} with nothing changed when it cannot be done, and
   * {@link UnfinishedFault} when it stops half way and cannot be put back at once.
   */
  apply(plan: Plan, control?: Control): Promise<Receipt>;
  /**
   * Takes back what one `apply` did; cells and sheets edited since then are left alone and listed, rows put in stay where something was entered in them. Throws
   * {@link UnfinishedFault} when it stops half way: asked again with the same receipt it goes on from there.
   * Any other fault means that nothing was changed.
   */
  revert(receipt: Receipt): Promise<RevertResult>;
  /** Selects the cell and brings it into sight; a host that cannot on a sheet out of sight throws {@link WorkbookFault} `sheet-hidden`. */
  select(sheetId: string, row: number, column: number): Promise<void>;
  /** The cell that the user has selected; null where none can be told. */
  selection(): Promise<CellLocation | null>;
  /** Calls back with the edited area; the result ends the watch. Our own writes are not told. */
  watch(listener: (sheetId: string, area: Area) => void): () => void;
  /** What {@link saveSettings} kept with the workbook, null if nothing. Not yet validated. */
  loadSettings(): Promise<unknown>;
  /** Keeps a JSON value with the workbook, in a place that all hosts read; null leaves nothing of ours there. */
  saveSettings(settings: unknown): Promise<void>;
}

/** One cell of the workbook. */
export interface CellLocation {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Picks the sheets to be read, by id; may throw a {@link WorkbookFault}, which then is the call's. */
export type ChooseSheets = (sheets: readonly SheetInfo[]) => readonly string[];

export interface BookSnapshot {
  /** As {@link Workbook.loadSettings} gives them. */
  readonly settings: unknown;
  readonly sheets: readonly SheetInfo[];
  /** In the order picked. */
  readonly snapshots: readonly SheetSnapshot[];
}

/** Progress and cancelling of long work. */
export interface Control {
  /** Asked because of an edit that {@link Workbook.watch} told of: what was not edited since need not be read again. */
  readonly live?: boolean;
  readonly signal?: AbortSignal;
  /** Share of the work done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Everything that one action writes. */
export interface Plan {
  /**
   * Rows to put in, at most one place on a sheet, before anything else is written: rows and cells of the edits are those
   * after it. Refused with `rows-not-insertable` where something on the sheet or about it cannot be moved along.
   */
  readonly rows: readonly RowInsert[];
  readonly edits: readonly CellEdit[];
  readonly fills: readonly FormulaFill[];
  /** For each sheet named, our marks there become exactly these; an empty list clears them. */
  readonly marks: readonly MarkPlan[];
  /** Sheets to add at the end, or to put in the place of their predecessor of the same key. */
  readonly sheets: readonly SheetPlan[];
  /** Generated sheets to take away. */
  readonly removeSheets: readonly SheetKey[];
  /**
   * Keys of generated sheets to put out of sight: formulas of the user's that point to them go on finding them, and they
   * come back as they were. A workbook always keeps a sheet in sight.
   */
  readonly hideSheets: readonly string[];
  /** Names of the whole workbook that formulas of the sheets use; a name of ours is replaced. */
  readonly names: readonly NamePlan[];
}

/** A plan that does nothing; spread it and fill in what is to be done. */
export const EMPTY_PLAN: Plan = { rows: [], edits: [], fills: [], marks: [], sheets: [], removeSheets: [], hideSheets: [], names: [] };

/** Empty rows with the looks of the row above them. What stood there moves down, references follow, and ranges around the place grow. */
export interface RowInsert {
  readonly sheetId: string;
  /** Zero-based row that moves down; 1 or more. */
  readonly above: number;
  readonly count: number;
}

/** One cell of the user's, changed in place. */
export interface CellEdit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** What the cell held when the edit was planned; the edit is refused if it holds something else now. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** New number format code; without it the cell keeps its own. */
  readonly numberFormat?: string;
}

/**
 * An empty cell that goes on with the formula of its column. No formula stands in a plan: the host takes it from the user's own
 * cells of the same column, where they all have one and the same (`formulas/common-formula.ts`); refused with `cell-changed` where not.
 */
export interface FormulaFill {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Rows of the cells that have the formula: two or more, as they stand once rows are put in. */
  readonly like: readonly number[];
  readonly numberFormat?: string;
}

/** Our marks on one sheet: conditional formats whose constant formula carries the marker. */
export interface MarkPlan {
  readonly sheetId: string;
  readonly rules: readonly MarkRule[];
}

export interface MarkRule {
  /** What is marked (`overdue`, …): letters, digits, hyphens; becomes part of the marker formula. */
  readonly key: string;
  readonly areas: readonly Area[];
  /** `RRGGBB`. */
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  /** Cells before whose text the label is shown (by number format), so that colour is not the only sign. */
  readonly labelAreas: readonly Area[];
  readonly label: string;
}

/** Marker formula of a mark: true everywhere, the same in every host, ours beyond doubt. */
export function markerFormula(key: string): string {
  return `N("${MARKER_PREFIX}${key}")=0`;
}
export const MARKER_PREFIX = 'XMTZ:';

/** Sheet-scoped, hidden defined name that says "generated by us", with the key as its constant value. */
export const GENERATED_NAME = '_xmtz_sheet';

export interface NamePlan {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
}

/** What was done, with what the host needs to take it back. */
export interface Receipt {
  readonly cells: number;
  readonly markedAreas: number;
  /** Ids of the sheets from which former marks of ours were taken; a sheet without any is not touched, protected or not. */
  readonly clearedSheets: readonly string[];
  /** The generated sheets as they are named now. */
  readonly sheets: readonly { readonly key: SheetKey; readonly sheetId: string; readonly name: string }[];
  /** Names of the sheets that were put out of sight. */
  readonly hiddenSheets: readonly string[];
  /** The host's own journal of this action. */
  readonly journal: unknown;
}

export interface RevertResult {
  readonly restored: number;
  /** Cells left alone because they were edited since. */
  readonly kept: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[];
  /** Names of the generated sheets left alone because they were written in since; absent where there are none. */
  readonly keptSheets?: readonly string[];
}

/** One of the things that an action did, each taken back as a whole. */
export interface UndoItem {
  readonly kind: 'names' | 'sheet' | 'marks' | 'cells' | 'rows' | 'months';
  /** Name of the sheet; empty for names, cells and the months that are kept with the workbook. */
  readonly where: string;
}

/** How far an action was taken back when that was interrupted. */
export interface Unfinished {
  readonly restored: readonly UndoItem[];
  /** Not restored, or not wholly. */
  readonly left: readonly UndoItem[];
  /** For {@link Workbook.revert}, which goes on where it stopped. */
  readonly receipt: Receipt;
}

/** Why a host could not do it. The words for people are in `wording/faults.ts`. */
export type FaultCode =
  | 'sheet-missing'
  | 'sheet-hidden'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'filtered'
  | 'cell-changed'
  | 'cell-has-formula'
  | 'cell-merged'
  | 'bad-plan'
  | 'read-back-differs'
  | 'cancelled'
  | 'busy'
  | 'cell-edit-mode'
  | 'too-large'
  | 'too-many-formats'
  | 'pivot-table'
  | 'rows-not-insertable'
  | 'sheet-unsupported'
  | 'workbook-inactive'
  | 'session-ended'
  | 'not-restored'
  | 'undo-stopped'
  | 'file-encrypted'
  | 'file-truncated'
  | 'file-empty'
  | 'file-not-zip'
  | 'file-too-large'
  | 'file-legacy-xls'
  | 'file-et'
  | 'file-web-page'
  | 'file-text'
  | 'file-xml-2003'
  | 'file-xlsb'
  | 'file-ods'
  | 'file-xml'
  | 'file-pdf'
  | 'file-ofd'
  | 'file-document'
  | 'file-slides'
  | 'file-picture'
  | 'file-archive'
  | 'file-numbers'
  | 'file-in-use'
  | 'file-not-workbook'
  | 'file-damaged'
  | 'unexpected';

/** A host's refusal or failure: a code and where; wording comes last. */
export class WorkbookFault extends Error {
  constructor(
    readonly code: FaultCode,
    /** Sheet name, cell address or part name, whatever tells the user where. */
    readonly where: string = '',
    options?: ErrorOptions,
  ) {
    super(where === '' ? code : `${code}: ${where}`, options);
    this.name = 'WorkbookFault';
  }
}

/**
 * A change that stopped half way: `not-restored` while writing, when what was written could not be put back either;
 * `undo-stopped` while taking back. `where` says what stood in the way.
 */
export class UnfinishedFault extends WorkbookFault {
  constructor(
    override readonly code: 'not-restored' | 'undo-stopped',
    where: string,
    readonly unfinished: Unfinished,
    options?: ErrorOptions,
  ) {
    super(code, where, options);
    this.name = 'UnfinishedFault';
  }
}

/** What a thrown thing says of itself; hosts throw other things than errors too. */
export function errorMessage(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
