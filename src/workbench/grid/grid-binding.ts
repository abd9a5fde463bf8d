import type { CellValue, SheetInfo } from '../../spreadsheet/snapshot';
import { runToEnd, type CooperativeTask } from '../../spreadsheet/task';
import type { CellEdit, CellLocation } from '../../spreadsheet/port';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import { explain } from '../../app/errors';
import { WORKBENCH } from '../../wording/pane/workbench';
import { runCooperatively } from '../../spreadsheet/run-task';
import type { Notice } from '../notice';
import type { ShownWorkbook, Touched } from '../shown-workbook';
import { cellInput } from './cell-input';
import { convertingSheet } from './convert-sheet';
import { Grid } from './grid';
import type { GridEdit, GridSheet } from './model';
import { StyleBook } from './style-book';

/** The grid bound to a workbook: draws it, follows its changes, hands edits to it. */
export class GridBinding {
  private readonly grid: Grid;
  private sheets: readonly GridSheet[] = [];
  private styles = new StyleBook();
  private workbook: ShownWorkbook | null = null;
  private drawing = new AbortController();
  private drawn: Promise<void> = Promise.resolve();
  private disconnect: () => void = () => undefined;

  constructor(
    element: HTMLElement,
    private readonly tell: (notice: Notice) => void,
  ) {
    this.grid = new Grid(element, {
      edited: (edits) => void this.take(edits),
      refused: () => tell({ kind: 'info', message: WORKBENCH.contentsOnly }),
    });
  }

  /** Draws a workbook; throws what keeps it from being read, with the former one still shown. */
  async show(file: FileWorkbook): Promise<void> {
    const styles = new StyleBook();
    const work = this.converting(file, await file.listSheets(), null, styles);
    // The grid wants its first workbook as soon as it has started: without one it never takes the focus.
    const sheets = this.sheets.length === 0 ? runToEnd(work) : await runCooperatively(work, {});
    this.styles = styles;
    this.disconnect();
    this.workbook = null;
    this.drawing.abort();
    this.drawing = new AbortController();
    this.sheets = sheets;
    this.grid.show(sheets, this.styles);
  }

  /** The cell that the user has selected. */
  get selected(): CellLocation | null {
    return this.grid.selected;
  }

  /** From now on edits go to this workbook, and its selection is followed. */
  connect(file: FileWorkbook, workbook: ShownWorkbook): void {
    this.workbook = workbook;
    this.disconnect = file.onSelect((sheetId, row, column) => this.grid.select(sheetId, row, column));
  }

  /** Draws again what a change touched, one change after another; another workbook ends it. */
  refresh(file: FileWorkbook, touched: Touched): Promise<void> {
    const { signal } = this.drawing;
    const draw = async (): Promise<void> => {
      try {
        this.sheets = await runCooperatively(this.converting(file, await file.listSheets(), touched, this.styles), { signal });
        await runCooperatively(this.grid.refreshing(this.sheets, this.styles), { signal });
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    };
    this.drawn = this.drawn.then(draw, draw);
    return this.drawn;
  }

  private *converting(file: FileWorkbook, infos: readonly SheetInfo[], touched: Touched, styles: StyleBook): CooperativeTask<GridSheet[]> {
    const former = new Map(touched ? this.sheets.map((sheet) => [sheet.id, sheet]) : []);
    const sheets: GridSheet[] = [];
    for (const info of infos) {
      if (info.type !== 'worksheet') continue;
      const known = touched?.has(info.id) ? undefined : former.get(info.id);
      sheets.push(known && known.name === info.name ? known : yield* convertingSheet(info, yield* file.viewingSheet(info.id), styles));
    }
    return sheets;
  }

  /** Hands what the user typed to the workbook; what it does not take is put back and told why. */
  private async take(edits: readonly GridEdit[]): Promise<void> {
    const { workbook } = this;
    const inputs = inputsOf(edits);
    try {
      if (!inputs) this.tell({ kind: 'error', message: WORKBENCH.noFormula });
      else await workbook?.edit(() => this.changesOf(inputs));
    } catch (error) {
      this.tell({ kind: 'error', message: WORKBENCH.notTaken(explain(error)) });
    }
    // Also where nothing changes in the file, the grid may have taken a format along.
    if (this.workbook === workbook) this.grid.restore(edits);
  }

  /** The inputs that differ from what the file holds. */
  private changesOf(inputs: readonly Input[]): CellEdit[] {
    return inputs.flatMap(({ sheetId, row, column, value, format }) => {
      const sheet = this.sheets.find(({ id }) => id === sheetId);
      const before = sheet?.valueAt(row, column) ?? null;
      if (value === before) return [];
      // A date typed into a plain cell is a number that only its format shows as a date.
      const dated = typeof value === 'number' && format !== null && sheet?.formatAt(row, column) === 'General';
      return [{ sheetId, row, column, before, after: value, ...(dated && { numberFormat: format }) }];
    });
  }
}

/** What one cell is to hold. */
interface Input extends Pick<GridEdit, 'sheetId' | 'row' | 'column' | 'format'> {
  readonly value: CellValue;
}

/** What a gesture puts into each cell in the end; null when a formula is among it. */
function inputsOf(edits: readonly GridEdit[]): readonly Input[] | null {
  const inputs = new Map<string, Input>();
  for (const { cell, ...place } of edits) {
    const input = cellInput(cell);
    if (input === 'formula') return null;
    inputs.set(`${place.sheetId}:${String(place.row)}:${String(place.column)}`, { ...place, value: input.value });
  }
  return [...inputs.values()];
}
