import type { Area, SheetInfo, SheetSnapshot } from '../../spreadsheet/snapshot';
import { checkPlan } from '../common/check-plan';
import { readInTurn } from '../common/read-in-turn';
import {
  WorkbookFault,
  type BookSnapshot,
  type ChooseSheets,
  type Control,
  type CellLocation,
  type Plan,
  type Receipt,
  type RevertResult,
  type Workbook,
} from '../../spreadsheet/port';
import { planEdits, restoreCells, writeEdits, type EditedCell } from './read/cells';
import type { Application, Workbook as Book } from './jsapi';
import { isAsWritten, planMarks, writeMarks, type MarkChange } from './marks';
import { planNames, revertNames, writeNames, type NameChange } from './names';
import { Pace } from './pace';
import { snapshotOf } from './read/read-sheet';
import { rangeOf } from './read/ranges';
import { loadSettings, saveSettings } from './settings';
import { deleteSheets, planSheets, takeSheetsBack, writeSheet, type KnownPlans, type SheetChange } from './sheets/put-sheets';
import { infoOf, listSheets, sheetOf } from './read/sheet-list';
import { Watcher } from './read/watch';

/** What one `apply` did so far, as far as it can be taken back. */
class Journal {
  readonly cells: EditedCell[] = [];
  readonly marks: MarkChange[] = [];
  readonly sheets: SheetChange[] = [];
  names: readonly NameChange[] = [];
}

/**
 * The workbook open in WPS 表格, by its JavaScript interface. Writes take effect at once and nothing rolls
 * them back: everything is looked at before the first write, and what was done is put back if a later one fails.
 */
export class WpsWorkbook implements Workbook {
  private readonly address: string;
  private readonly watcher: Watcher;
  private readonly plans: KnownPlans = new Map();
  private working = false;

  constructor(private readonly application: Application) {
    this.address = application.ActiveWorkbook?.FullName ?? '';
    this.watcher = new Watcher(application.ApiEvent);
  }

  readBook(choose: ChooseSheets, control?: Control): Promise<BookSnapshot> {
    return readInTurn(this, choose, control);
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return this.guarded(() => listSheets(this.book).map(infoOf));
  }

  readSheets(sheetIds: readonly string[], control?: Control): Promise<readonly SheetSnapshot[]> {
    return this.guarded(async () => {
      const { book } = this;
      const pace = new Pace(control, sheetIds.length);
      const snapshots: SheetSnapshot[] = [];
      for (const id of sheetIds) {
        snapshots.push(await snapshotOf(book, sheetOf(book, id), pace));
        pace.step();
      }
      pace.finish();
      return snapshots;
    });
  }

  apply(plan: Plan, control?: Control): Promise<Receipt> {
    return this.alone(async () => {
      checkPlan(plan);
      const pace = new Pace(control, 3 + plan.sheets.length);
      const journal = new Journal();
      const { book } = this;
      await pace.next();
      const cells = await planEdits(book, plan.edits, pace);
      const marks = planMarks(book, plan.marks);
      const names = planNames(book, plan.names);
      const { changes, gone } = await planSheets(book, plan, this.plans, pace);
      try {
        pace.step();
        await writeEdits(book, cells, journal.cells, pace);
        pace.step();
        for (const change of marks) {
          journal.marks.push(change);
          await writeMarks(this.application, book, change, pace);
        }
        journal.names = names;
        writeNames(book, names);
        const named = changes.map(({ plan: { key }, name }) => ({ key, name }));
        for (const change of changes) {
          pace.step();
          journal.sheets.push(change);
          await writeSheet(this.application, book, change, named, pace);
        }
        deleteSheets(
          this.application,
          gone.map((id) => sheetOf(book, id).sheet),
        );
      } catch (error) {
        await this.putBack(journal, error);
        throw error;
      }
      for (const { name, plan: written } of changes) this.plans.set(name, written);
      pace.finish();
      return {
        cells: plan.edits.length,
        markedAreas: plan.marks.reduce((sum, { rules }) => sum + rules.reduce((count, rule) => count + rule.areas.length, 0), 0),
        clearedSheets: marks.flatMap(({ sheetId, wanted }) => (wanted.length === 0 ? [sheetId] : [])),
        sheets: changes.map(({ plan: { key }, name }) => ({ key, sheetId: name, name })),
        journal,
      };
    });
  }

  revert({ journal }: Receipt): Promise<RevertResult> {
    return this.alone(() => {
      if (!(journal instanceof Journal)) throw new WorkbookFault('bad-plan');
      return this.takeBack(journal, false);
    });
  }

  select(sheetId: string, row: number, column: number): Promise<void> {
    return this.guarded(() => {
      const { sheet } = sheetOf(this.book, sheetId);
      sheet.Activate();
      rangeOf(sheet, { row, column, rows: 1, columns: 1 }).Select();
    });
  }

  selection(): Promise<CellLocation | null> {
    return this.guarded(() => {
      const cell = this.application.ActiveCell;
      return cell && { sheetId: this.book.ActiveSheet.Name, row: cell.Row - 1, column: cell.Column - 1 };
    });
  }

  watch(listener: (sheetId: string, area: Area) => void): () => void {
    return this.watcher.watch(listener);
  }

  loadSettings(): Promise<unknown> {
    return this.guarded(() => loadSettings(this.book));
  }

  saveSettings(settings: unknown): Promise<void> {
    return this.alone(() => saveSettings(this.book, settings));
  }

  /** The workbook that was open when the pane was: another one in front is not ours to touch. */
  private get book(): Book {
    const active = this.application.ActiveWorkbook;
    if (active?.FullName !== this.address) throw new WorkbookFault('workbook-inactive');
    return active;
  }

  private async putBack(journal: Journal, cause: unknown): Promise<void> {
    try {
      await this.takeBack(journal, true);
    } catch (error) {
      throw new WorkbookFault('not-restored', error instanceof Error ? error.message : String(error), { cause });
    }
  }

  private async takeBack({ cells, marks, sheets, names }: Journal, force: boolean): Promise<RevertResult> {
    const { application, book } = this;
    const pace = new Pace(undefined, 1);
    revertNames(book, names);
    await takeSheetsBack(application, book, sheets, force, pace);
    for (const change of marks)
      if (force || isAsWritten(book, change)) await writeMarks(application, book, { sheetId: change.sheetId, wanted: change.former }, pace);
    return restoreCells(book, cells);
  }

  /** One change at a time, with the screen at rest and the view where it was. */
  private alone<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    if (this.working) return Promise.reject(new WorkbookFault('busy'));
    return this.guarded(async () => {
      const { application } = this;
      this.working = true;
      const shown = this.book.ActiveSheet;
      application.ScreenUpdating = false;
      try {
        return await this.watcher.silently(work);
      } finally {
        shown.Activate();
        application.ScreenUpdating = true;
        this.working = false;
      }
    });
  }

  /** Gives whatever the interface throws as a fault of the port. */
  private async guarded<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    try {
      if (!this.application.Ready) throw new WorkbookFault('cell-edit-mode');
      return await work();
    } catch (error) {
      if (error instanceof WorkbookFault) throw error;
      throw new WorkbookFault('unexpected', error instanceof Error ? error.message : String(error), { cause: error });
    }
  }
}
