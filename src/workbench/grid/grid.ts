import {
  IUndoRedoService,
  UniverInstanceType,
  mergeWorksheetSnapshotWithDefault,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
  type Workbook,
} from '@univerjs/core';
import type { CooperativeTask } from '../../spreadsheet/task';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  ScrollToCellCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetsSelectionsService,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import type { CellLocation } from '../../spreadsheet/port';
import { Awaited } from './awaited';
import { comparingCells, mergeCells, sameFrame, someCells, type Patch } from './changes';
import { Guard } from './guard';
import { showLabels } from './labels';
import { linkTarget } from './links';
import type { Cells, GridEdit, GridSheet } from './model';
import { heightsOf, resizedRows } from './sizes';
import type { StyleBook } from './style-book';
import { isTyping, keepingTyped, onCellClick, startUniver, type GridProgram } from './univer';

const UNIT = 'workbook';
/** Rows that the grid takes at a time without stopping. */
const ROWS_OF_A_PATCH = 100;

/** What the grid tells the workbench. */
export interface GridEvents {
  /** Cells were changed by typing, deleting, filling or pasting; all of one gesture at once. */
  edited(edits: readonly GridEdit[]): void;
  /** The user tried something that the workbench does not do. */
  refused(): void;
}

/** The workbook as a spreadsheet on the page: a view of what the file holds. */
export class Grid {
  private readonly program: GridProgram;
  private readonly guard: Guard;
  private sheets: readonly GridSheet[] = [];
  private pending: GridEdit[] = [];
  private readonly awaited = new Awaited();

  constructor(
    private readonly element: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.program = startUniver(element);
    this.guard = new Guard(this.program.commands, () => events.refused());
    this.program.commands.onCommandExecuted(({ id, params }, options) => {
      // What is typed may be taken over in the midst of a change of our own, which closes the cell: ours alone are local.
      if (id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
      this.collect(params as ISetRangeValuesMutationParams);
    });
  }

  /** Shows another workbook in place of the one shown. */
  show(sheets: readonly GridSheet[], book: StyleBook): void {
    this.sheets = sheets;
    this.pending = [];
    this.awaited.forget();
    const data: Partial<IWorkbookData> = {
      id: UNIT,
      styles: { ...book.styles },
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, wholeSheet(sheet)])),
    };
    this.guard.open(() => {
      const first = !this.workbook;
      if (!first) this.program.instances.disposeUnit(UNIT);
      this.forgetGestures();
      this.program.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
      // The services that draw are there only once there is something to draw.
      if (!first) return;
      showLabels(this.program.univer);
      onCellClick(this.program.univer, (sheetId, row, column) => this.followLink(sheetId, row, column));
    });
  }

  /** Brings the grid in line with the file again, touching only what differs: the place is kept. */
  *refreshing(sheets: readonly GridSheet[], book: StyleBook): CooperativeTask<void> {
    const former = new Map(this.sheets.map((sheet) => [sheet.id, sheet]));
    const wanted = new Set(sheets.map(({ id }) => id));
    const active = this.workbook?.getActiveSheet()?.getSheetId();
    this.sheets = sheets;
    this.guard.open(() => {
      this.workbook?.addStyles(book.styles);
      const gone = [...former.keys()].filter((id) => !wanted.has(id));
      for (const id of gone) this.run(RemoveSheetMutation.id, { subUnitId: id });
      if (gone.length > 0) this.forgetGestures();
    });
    for (const [index, sheet] of sheets.entries()) {
      yield;
      const before = former.get(sheet.id);
      if (!before) this.draw(() => this.insert(index, sheet));
      else if (before !== sheet) yield* this.updating(before, sheet, index);
    }
    // A sheet that comes in shows itself: the user stays where they were.
    if (active !== undefined && wanted.has(active)) this.draw(() => this.run(SetWorksheetActiveOperation.id, { subUnitId: active }));
  }

  /** The file has heard of these edits: their cells show what it holds, as long as nothing was typed into them since. */
  restore(edits: readonly GridEdit[]): void {
    this.awaited.heard(edits);
    this.draw(() => {
      for (const { sheetId, row, column } of edits) {
        const cell = this.sheets.find(({ id }) => id === sheetId)?.cells[row]?.[column];
        this.patch(sheetId, { [row]: { [column]: cell ?? null } });
      }
      // The grid fits a row to the one cell that is typed in, and would cut off its neighbours.
      for (const sheet of this.sheets) {
        const rows = new Set(edits.flatMap(({ sheetId, row }) => (sheetId === sheet.id ? [row] : [])));
        this.setHeights(sheet, [...rows]);
      }
    });
  }

  /** Selects a cell and brings it into sight; who is typing is taken nowhere. */
  select(sheetId: string, row: number, column: number): boolean {
    const sheet = this.workbook?.getSheetBySheetId(sheetId);
    if (!sheet || isTyping(this.program.univer, this.element)) return false;
    const range: IRange = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const whole = sheet.getMergedCell(row, column) ?? range;
    const primary = { ...whole, actualRow: row, actualColumn: column, isMerged: whole !== range, isMergedMainCell: whole !== range };
    this.run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
    this.run(SetSelectionsOperation.id, { subUnitId: sheetId, selections: [{ range: whole, primary, style: null }] });
    // The cell itself, not all of a wide merged one, whose far end would be brought into sight.
    void this.program.commands.executeCommand(ScrollToCellCommand.id, { range });
    return true;
  }

  /** The cell selected on the sheet that is shown. */
  get selected(): CellLocation | null {
    const sheetId = this.workbook?.getActiveSheet()?.getSheetId();
    const cell = this.program.univer.__getInjector().get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    return sheetId === undefined || !cell ? null : { sheetId, row: cell.actualRow, column: cell.actualColumn };
  }

  private followLink(sheetId: string, row: number, column: number): void {
    const target = linkTarget(this.sheets, sheetId, row, column);
    if (target) this.select(target.sheetId, target.row, target.column);
  }

  private get workbook(): Workbook | null {
    return this.program.instances.getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  private *updating(before: GridSheet, after: GridSheet, index: number): CooperativeTask<void> {
    if (!sameFrame(before.frame, after.frame)) {
      this.draw(() => {
        this.run(RemoveSheetMutation.id, { subUnitId: after.id });
        this.insert(index, after);
      });
      return;
    }
    // The sheet stays where it is: one put in again would lose the selection in the midst of typing.
    this.draw(() => this.resize(before, after));
    const rows = Object.entries(yield* comparingCells(before.cells, after.cells));
    for (let at = 0; at < rows.length; at += ROWS_OF_A_PATCH) {
      yield;
      this.draw(() => this.patch(after.id, Object.fromEntries(rows.slice(at, at + ROWS_OF_A_PATCH))));
    }
  }

  private resize({ frame: before }: GridSheet, sheet: GridSheet): void {
    const { id: subUnitId, frame } = sheet;
    const { rowCount, columnCount } = frame;
    if (rowCount !== before.rowCount) this.run(SetWorksheetRowCountMutation.id, { subUnitId, rowCount });
    if (columnCount !== before.columnCount) this.run(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount });
    this.setHeights(sheet, resizedRows(before, frame));
  }

  private setHeights({ id: subUnitId, frame }: GridSheet, rows: readonly number[]): void {
    const heights = heightsOf(frame, rows);
    if (!heights) return;
    this.run(SetWorksheetRowHeightMutation.id, { subUnitId, ...heights });
    this.run(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId, ...heights });
  }

  /** The grid takes gestures back by themselves: those of a sheet that is gone, or of another workbook, it must not. */
  private forgetGestures(): void {
    this.program.univer.__getInjector().get(IUndoRedoService).clearUndoRedo(UNIT);
  }

  private insert(index: number, sheet: GridSheet): void {
    this.run(InsertSheetMutation.id, { index, sheet: wholeSheet(sheet) });
  }

  /** Changes what is shown while the user may be typing. */
  private draw(work: () => void): void {
    this.guard.open(() => keepingTyped(this.program.univer, work));
  }

  /** Replaces whole cells: the grid's own mutation would mix the old style into the new. */
  private patch(subUnitId: string, patch: Patch): void {
    const cells = someCells(patch, (row, column) => !this.awaited.has({ sheetId: subUnitId, row, column }));
    if (Object.keys(cells).length === 0) return;
    this.run(SetRangeValuesMutation.id, { subUnitId, cellValue: mergeCells(cells, () => null) });
    this.run(SetRangeValuesMutation.id, { subUnitId, cellValue: mergeCells(cells, (cell) => cell && { ...cell }) });
  }

  private run(id: string, params: object): void {
    // What is brought in from the file is no cause to compute: the grid's engine would gather all changed cells.
    this.program.commands.syncExecuteCommand(id, { unitId: UNIT, ...params }, { onlyLocal: true });
  }

  /** One gesture may be several changes: they are told together when it is through. */
  private collect({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (this.pending.length === 0) queueMicrotask(() => this.tell());
    const matrix = this.workbook?.getSheetBySheetId(subUnitId)?.getCellMatrix();
    const styles = this.workbook?.getStyles();
    for (const [rowKey, columns] of Object.entries((cellValue ?? {}) as Record<string, object | null | undefined>)) {
      for (const columnKey of Object.keys(columns ?? {})) {
        const row = Number(rowKey);
        const column = Number(columnKey);
        const cell = matrix?.getValue(row, column) ?? null;
        const format = styles?.getStyleByCell(cell)?.n?.pattern ?? null;
        this.pending.push({ sheetId: subUnitId, row, column, cell, format });
      }
    }
  }

  private tell(): void {
    const edits = this.pending;
    this.pending = [];
    if (edits.length === 0) return;
    this.awaited.typed(edits);
    this.events.edited(edits);
  }
}

/** A copy for the grid, which works in the very objects that it is given. */
function wholeSheet({ cells, frame }: GridSheet): IWorksheetData {
  const cellData: Cells = {};
  for (const [row, columns] of Object.entries(cells)) cellData[Number(row)] = { ...columns };
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  for (const row of Object.keys(frame.rowData ?? {}).map(Number)) rowData[row] = { ...frame.rowData?.[row] };
  return mergeWorksheetSnapshotWithDefault({ ...frame, cellData, rowData });
}
