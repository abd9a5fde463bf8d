import type { Area, SheetInfo, SheetSnapshot } from '../../spreadsheet/snapshot';
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
import { applyPlan, revertJournal, type Open } from './apply';
import { faultOf } from './errors';
import { Journal } from './journal';
import { RuleMemory } from './marks/find';
import { officeOfPage, type Office } from './office';
import { listSheets, SheetMemory } from './read/sheet-list';
import { readBook } from './read/book';
import { readFormulas } from './read/formulas';
import { ReadCache } from './read/cache';
import { readSheets } from './read/snapshot';
import { Session, type Wait } from './session';
import { loadSettings, saveSettings } from './settings';
import { Steps } from './steps';
import { Watcher } from './watch';

/** The workbook open in Excel, by Office.js from ExcelApi 1.7 on. */
export class ExcelWorkbook implements Workbook {
  private readonly open: Open;
  private readonly watcher: Watcher;
  private readonly cache = new ReadCache();
  private working = false;

  constructor(office: Office = officeOfPage(), wait?: Wait) {
    const session = new Session(office, wait);
    this.open = { session, memory: new SheetMemory(), rules: new RuleMemory(), plans: new Map() };
    this.watcher = new Watcher(session, this.cache);
  }

  async readBook(choose: ChooseSheets, control?: Control): Promise<BookSnapshot> {
    const steps = new Steps(control, 1);
    steps.next();
    let wanted: readonly string[] = [];
    const remembering: ChooseSheets = (sheets) => (wanted = choose(sheets));
    const { session, memory } = this.open;
    const book = await this.naming(
      () => wanted,
      () =>
        readBook({ session, memory, cache: this.cache }, remembering, control?.live === true, (share) => {
          steps.tell(share);
        }),
    );
    steps.finish();
    return book;
  }

  async listSheets(): Promise<readonly SheetInfo[]> {
    const sheets = await listSheets(this.open.session, this.open.memory);
    return sheets.map(({ id, name, visible, type, generated }) => ({ id, name, visible, type, generated }));
  }

  async readSheets(sheetIds: readonly string[], control?: Control): Promise<readonly SheetSnapshot[]> {
    const steps = new Steps(control, 1);
    steps.next();
    const read = await this.naming(
      () => sheetIds,
      () =>
        readSheets(this.open.session, sheetIds, (share) => {
          steps.tell(share);
        }),
    );
    steps.finish();
    return read.map(({ snapshot }) => snapshot);
  }

  readFormulas(sheetId: string, area: Area): ReturnType<Workbook['readFormulas']> {
    return this.naming(
      () => [sheetId],
      () => readFormulas(this.open.session, sheetId, area),
    );
  }

  apply(plan: Plan, control?: Control): Promise<Receipt> {
    const touched = [...plan.rows, ...plan.edits, ...plan.fills, ...plan.marks].map(({ sheetId }) => sheetId);
    return this.alone(() =>
      this.naming(
        () => touched,
        () => applyPlan(this.open, plan, control),
      ),
    );
  }

  revert(receipt: Receipt): Promise<RevertResult> {
    return this.alone(() => {
      if (!(receipt.journal instanceof Journal)) throw new WorkbookFault('bad-plan');
      const { journal } = receipt;
      return this.open.session.attempt(() => revertJournal(this.open, receipt, journal));
    });
  }

  async select(sheetId: string, row: number, column: number): Promise<void> {
    const hidden = this.open.memory.listed.find(({ id, visible }) => id === sheetId && !visible);
    if (hidden) await this.refuseHidden(hidden);
    await this.naming(
      () => [sheetId],
      () =>
        this.open.session.read(async (context) => {
          const sheet = context.workbook.worksheets.getItem(sheetId);
          sheet.activate();
          sheet.getCell(row, column).select();
          await context.sync();
        }),
    );
  }

  selection(): Promise<CellLocation | null> {
    return this.naming(
      () => [],
      () =>
        this.open.session.read(async (context) => {
          const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
          const sheet = cell.worksheet.load('id');
          await context.sync();
          return { sheetId: sheet.id, row: cell.rowIndex, column: cell.columnIndex };
        }),
    );
  }

  watch(listener: (sheetId: string, area: Area) => void): () => void {
    return this.watcher.watch(listener);
  }

  loadSettings(): Promise<unknown> {
    return loadSettings(this.open.session);
  }

  saveSettings(settings: unknown): Promise<void> {
    return this.alone(() => saveSettings(this.open.session, settings));
  }

  /** Excel does not select on sheets that are out of sight; what was hidden when it was last listed may be shown by now. */
  private async refuseHidden({ id, name }: SheetInfo): Promise<void> {
    const sheets = await this.listSheets();
    if (sheets.some((sheet) => sheet.id === id && !sheet.visible)) throw new WorkbookFault('sheet-hidden', name);
  }

  /** Gives a sheet that is gone the name that it was last known by: ids say nothing to a reader. */
  private async naming<Result>(sheetIds: () => readonly string[], work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof WorkbookFault) || error.code !== 'sheet-missing') throw faultOf(error, '');
      const names = new Map(sheetIds().map((id) => [id, this.open.memory.nameOf(id)]));
      const there = new Set((await listSheets(this.open.session, this.open.memory)).map(({ id }) => id));
      const lost = sheetIds().find((id) => !there.has(id));
      throw lost === undefined ? error : new WorkbookFault('sheet-missing', names.get(lost) ?? error.where, { cause: error });
    }
  }

  /** One change at a time: a second one started meanwhile would read what the first is half way through. */
  private async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.working) throw new WorkbookFault('busy');
    this.working = true;
    try {
      return await this.watcher.silently(work);
    } catch (error) {
      throw faultOf(error, '');
    } finally {
      this.working = false;
    }
  }
}
