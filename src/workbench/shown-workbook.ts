import type { Area, SheetInfo, SheetSnapshot } from '../spreadsheet/snapshot';
import type { FileWorkbook } from '../workbook/file/file-workbook';
import type {
  BookSnapshot,
  ChooseSheets,
  CellEdit,
  Control,
  CellLocation,
  Plan,
  Receipt,
  RevertResult,
  Workbook,
} from '../spreadsheet/port';

/** Sheets that a change may have touched; null for any. */
export type Touched = ReadonlySet<string> | null;

/**
 * The open file as the pane sees it: changes of the pane and edits in the grid take turns, and the
 * grid is told after each which sheets to draw again; the next waits until they are drawn, for it may take them away.
 */
export class ShownWorkbook implements Workbook {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly file: FileWorkbook,
    private readonly changed: (touched: Touched) => Promise<void>,
    /** The cell that the grid has selected. */
    private readonly selectedCell: () => CellLocation | null,
  ) {}

  readBook(choose: ChooseSheets, control?: Control): Promise<BookSnapshot> {
    return this.file.readBook(choose, control);
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return this.file.listSheets();
  }

  readSheets(sheetIds: readonly string[], control?: Control): Promise<readonly SheetSnapshot[]> {
    return this.file.readSheets(sheetIds, control);
  }

  readFormulas(sheetId: string, area: Area): ReturnType<Workbook['readFormulas']> {
    return this.file.readFormulas(sheetId, area);
  }

  apply(plan: Plan, control?: Control): Promise<Receipt> {
    return this.inTurn(
      () => this.file.apply(plan, control),
      ({ clearedSheets }) => touchedBy(plan, clearedSheets),
    );
  }

  revert(receipt: Receipt): Promise<RevertResult> {
    return this.inTurn(
      () => this.file.revert(receipt),
      () => null,
    );
  }

  saveSettings(settings: unknown): Promise<void> {
    return this.inTurn(
      () => this.file.saveSettings(settings),
      () => new Set(),
    );
  }

  /**
   * Takes what the user typed in the grid; those who watch are told. `edits` is asked once it is their turn: what was
   * typed before them is in the file by then. Resolves when the grid shows what the file holds.
   */
  async edit(edits: () => readonly CellEdit[]): Promise<void> {
    const touched = new Set<string>();
    const taking = async (): Promise<void> => {
      const changes = edits();
      for (const { sheetId } of changes) touched.add(sheetId);
      if (changes.length > 0) await this.file.edit(changes);
    };
    await this.inTurn(taking, () => touched);
    await this.last;
  }

  loadSettings(): Promise<unknown> {
    return this.file.loadSettings();
  }

  /** Once the grid is drawn: it shows no cell of a sheet that it does not have yet. */
  select(sheetId: string, row: number, column: number): Promise<void> {
    const select = (): Promise<void> => this.file.select(sheetId, row, column);
    return this.last.then(select, select);
  }

  selection(): Promise<CellLocation | null> {
    return Promise.resolve(this.selectedCell());
  }

  watch(listener: (sheetId: string, area: Area) => void): () => void {
    return this.file.watch(listener);
  }

  private inTurn<Result>(work: () => Promise<Result>, touched: (result: Result) => Touched): Promise<Result> {
    const result = this.last.then(work, work);
    this.last = result.then(
      (done) => this.changed(touched(done)),
      () => undefined,
    );
    return result;
  }
}

/** Rows put in move what other sheets say of them; marks are taken from every sheet, though few have any. */
function touchedBy({ rows, edits, fills, marks }: Plan, clearedSheets: readonly string[]): Touched {
  if (rows.length > 0) return null;
  return new Set([
    ...[...edits, ...fills, ...marks.filter(({ rules }) => rules.length > 0)].map(({ sheetId }) => sheetId),
    ...clearedSheets,
  ]);
}
