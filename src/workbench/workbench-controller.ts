import { createAssistant } from '../app/create-assistant';
import { explain } from '../app/errors';
import { renderPane, type Pane } from '../taskpane/pane';
import { today } from '../taskpane/start-up/today';
import { SHORTCUTS } from '../wording/help/shortcuts';
import { KEEPING, SAMPLES, SAMPLE_RETURNS, WORKBENCH } from '../wording/pane/workbench';
import { openingWorkbookFile, type FileWorkbook } from '../workbook/file/file-workbook';
import { runCooperatively } from '../spreadsheet/run-task';
import { CopyStore, type Copy } from './keeping/copy-store';
import type { Leaving } from './keeping/leave-dialog';
import { Unsaved } from './keeping/unsaved';
import { livingWindows, newWindowId, signOfLife } from './keeping/window-sign';
import { CSV, XLSX, download, downloadFile } from '../taskpane/start-up/download';
import { outlets } from './outlets';
import { unpacked } from './sample-returns';
import type { GridBinding } from './grid/grid-binding';
import type { Notice } from './notice';
import { ShownWorkbook, type Touched } from './shown-workbook';

/** What the desk tells the page around it. */
export interface WorkbenchEvents {
  opened(name: string): void;
  notice(notice: Notice): void;
  /** Whether something is not downloaded yet. */
  unsaved(is: boolean): void;
  /** Asks what becomes of work that is not downloaded when the next workbook takes its place. */
  leaving(name: string, next: string): Promise<Leaving>;
  /** Copies of work that was not downloaded when its window went. */
  leftBehind(copies: readonly Copy[]): void;
}

/** The open workbook between its two views: the grid on the left, the pane on the right. */
export class WorkbenchController {
  private readonly binding: Promise<GridBinding | null>;
  private pane: Pane | null = null;
  private file: FileWorkbook | null = null;
  private name = '';
  private readonly store = new CopyStore();
  private readonly unsaved: Unsaved;

  constructor(
    private readonly places: { readonly grid: HTMLElement; readonly pane: HTMLElement },
    private readonly events: WorkbenchEvents,
  ) {
    this.binding = this.loadBinding();
    const id = newWindowId();
    signOfLife(id);
    this.unsaved = new Unsaved(id, this.store, {
      unsaved: (is) => events.unsaved(is),
      notKept: () => events.notice({ kind: 'error', message: KEEPING.notKept }),
    });
  }

  /** Tells of the copies that windows which are no more have left. */
  async lookForCopies(): Promise<void> {
    try {
      const [copies, living] = await Promise.all([this.store.list(), livingWindows()]);
      this.events.leftBehind(copies.filter(({ id }) => !living.has(id)));
    } catch {
      // Where nothing can be kept nothing was left.
    }
  }

  /** Opens a copy that was left behind; from then on it is this window's. */
  async openCopy({ id, name, bytes }: Copy): Promise<void> {
    if (!(await this.open(name, bytes, 'copy'))) return;
    await this.unsaved.keep();
    await this.refuseCopy(id);
  }

  async refuseCopy(id: string): Promise<void> {
    await this.store.remove(id);
    await this.lookForCopies();
  }

  /** Whether leaving the page would lose something. */
  get hasUnsaved(): boolean {
    return this.unsaved.is;
  }

  async openSample(file: string): Promise<void> {
    const answer = await fetch(`samples/${encodeURIComponent(file)}`).catch(() => null);
    if (answer?.ok) await this.open(file, new Uint8Array(await answer.arrayBuffer()), 'file');
    else this.events.notice({ kind: 'error', message: WORKBENCH.sampleMissing });
  }

  async openFile(file: File): Promise<void> {
    await this.open(file.name, new Uint8Array(await file.arrayBuffer()), 'file');
  }

  /** Hands the workbook out as a file of its own. */
  async save(): Promise<void> {
    if (!this.file) return;
    const name = WORKBENCH.savedName(this.name);
    const { moment } = this.file;
    download(await runCooperatively(this.file.saving(), {}), name, XLSX);
    this.unsaved.downloaded(moment);
    this.events.notice({ kind: 'info', message: WORKBENCH.saved(name) });
  }

  /** Opens a workbook; what is open stays where the new one cannot be read, which is told, or where the user wants to stay. */
  private async open(name: string, bytes: Uint8Array, from: 'file' | 'copy'): Promise<boolean> {
    let file: FileWorkbook;
    try {
      file = await runCooperatively(openingWorkbookFile(bytes, name), {});
      if (!(await this.mayLeave(name))) return false;
      await (await this.binding)?.show(file);
    } catch (error) {
      this.events.notice({ kind: 'error', message: WORKBENCH.notOpened(name, explain(error)) });
      return false;
    }
    const binding = await this.binding;
    const shown = new ShownWorkbook(
      file,
      (touched) => this.redraw(file, touched),
      () => binding?.selected ?? null,
    );
    this.file = file;
    this.name = name;
    this.unsaved.follow(file, name, from === 'copy' ? null : file.moment);
    binding?.connect(file, shown);
    const host = {
      assistant: createAssistant(shown),
      today,
      standsStill: true,
      signed: file.signed,
      keeping: { unsaved: () => this.unsaved.is, save: () => void this.save() },
      shortcuts: SHORTCUTS.ofWorkbench,
      saveText: (title: string, text: string) => download(text, title, CSV),
      rows: () => Promise.resolve(file),
      outlets: outlets(),
      ...(SAMPLE_RETURNS[name] === undefined
        ? {}
        : { sampleReturns: () => unpacked(`samples/${encodeURIComponent(SAMPLE_RETURNS[name] ?? '')}`) }),
      saveFile: downloadFile,
    };
    if (this.pane) this.pane.show(host);
    else this.pane = renderPane(this.places.pane, host);
    this.events.opened(name);
    if (!binding) this.events.notice({ kind: 'error', message: WORKBENCH.gridFailed });
    return true;
  }

  /** Whether another workbook may take the place of the one that is open. */
  private async mayLeave(next: string): Promise<boolean> {
    if (!this.unsaved.is) return true;
    const leaving = await this.events.leaving(this.name, next);
    if (leaving === 'download') await this.save();
    return leaving !== 'stay';
  }

  private async redraw(file: FileWorkbook, touched: Touched): Promise<void> {
    if (file !== this.file) return;
    this.unsaved.changed();
    await (await this.binding)?.refresh(file, touched);
  }

  /** The grid is large and comes on its own; without it the pane still works. */
  private async loadBinding(): Promise<GridBinding | null> {
    try {
      const { GridBinding } = await import('./grid/grid-binding');
      const binding = new GridBinding(this.places.grid, (notice) => this.events.notice(notice));
      return binding;
    } catch (error) {
      console.error(error);
      return null;
    }
  }
}

/** The sample that the page opens with. */
export const FIRST_SAMPLE = SAMPLES[0].file;
