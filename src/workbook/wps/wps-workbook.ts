import type { Area, SheetInfo, SheetSnapshot } from '../../spreadsheet/snapshot';
import { checkPlan } from '../common/plan-checks/check-plan';
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
  errorMessage,
} from '../../spreadsheet/port';
import { applyPlan, takeBack, type Open } from './apply';
import { hold, release, type Held, type Wait } from './at-rest';
import type { Application, Workbook as Book } from './jsapi';
import { Journal } from './journal';
import { Pace } from './pace';
import { readFormulas } from './read/formulas';
import { lookUp } from './read/look-up';
import { snapshotOf } from './read/read-sheet';
import { rangeOf } from './read/ranges';
import { loadSettings, saveSettings } from './settings';
import type { KnownPlans } from './sheets/put-sheets';
import { infoOf, listSheets, sheetOf } from './read/sheet-list';
import { Watcher } from './read/watch';

/**
 * The workbook open in WPS 表格, by its JavaScript interface. Writes take effect at once and nothing rolls
 * them back: everything is looked at before the first write, and what was done is put back if a later one fails.
 */
export class WpsWorkbook implements Workbook {
  private readonly own: Book | null;
  private address: string;
  private readonly watcher: Watcher;
  private readonly plans: KnownPlans = new Map();
  private working = false;
  /** What a former change could not give back to ET, for it took nothing any more. */
  private owed: Held | null = null;

  constructor(
    private readonly application: Application,
    private readonly wait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  ) {
    this.own = application.ActiveWorkbook;
    this.address = this.own?.FullName ?? '';
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

  readFormulas(sheetId: string, area: Area): ReturnType<Workbook['readFormulas']> {
    return this.guarded(() => readFormulas(sheetOf(this.book, sheetId).sheet, area));
  }

  apply(plan: Plan, control?: Control): Promise<Receipt> {
    return this.alone(async () => {
      checkPlan(plan);
      const pace = new Pace(control, 3 + plan.sheets.length);
      const receipt = await applyPlan(this.open, plan, pace);
      pace.finish();
      return receipt;
    });
  }

  revert(receipt: Receipt): Promise<RevertResult> {
    return this.alone(() => {
      const { journal } = receipt;
      if (!(journal instanceof Journal)) throw new WorkbookFault('bad-plan');
      return takeBack(this.open, journal, false, receipt, new Pace(undefined, 1));
    });
  }

  select(sheetId: string, row: number, column: number): Promise<void> {
    return this.guarded(() => {
      const { sheet, visible, name } = sheetOf(this.book, sheetId);
      if (!visible) throw new WorkbookFault('sheet-hidden', name);
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
    if (!active || !(active.FullName === this.address || this.isRenamed(active))) throw new WorkbookFault('workbook-inactive');
    this.address = active.FullName;
    return active;
  }

  /** It is ours, saved under another name: ours is called so now, and none is open under the name that it had. */
  private isRenamed({ FullName }: Book): boolean {
    const { own, address, application } = this;
    const renamed = lookUp(
      () => {
        const { Workbooks } = application;
        const open = Array.from({ length: Workbooks.Count }, (_, at) => Workbooks.Item(at + 1).FullName);
        return own?.FullName === FullName && !open.includes(address);
      },
      () => application.Ready,
    );
    return renamed === true;
  }

  private get open(): Open {
    const { application, book, plans } = this;
    return { application, book, plans };
  }

  /** One change at a time, with the screen at rest and the view where it was. How the change ended does not hang on either. */
  private alone<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    if (this.working) return Promise.reject(new WorkbookFault('busy'));
    this.working = true;
    return this.guarded(async () => {
      const { application } = this;
      const held: Held = { shown: this.book.ActiveSheet, alerts: application.DisplayAlerts };
      try {
        hold(application);
        return await this.watcher.silently(work);
      } finally {
        if (!(await release(application, held, this.wait))) this.owed = held;
      }
    }).finally(() => {
      this.working = false;
    });
  }

  /** Gives whatever the interface throws as a fault of the port. */
  private async guarded<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    try {
      if (this.owed && (await release(this.application, this.owed, () => Promise.resolve()))) this.owed = null;
      if (!this.application.Ready) throw new WorkbookFault('cell-edit-mode');
      return await work();
    } catch (error) {
      if (error instanceof WorkbookFault) throw error;
      throw new WorkbookFault('unexpected', errorMessage(error), { cause: error });
    }
  }
}
