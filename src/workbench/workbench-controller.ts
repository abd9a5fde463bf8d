import { createAssistant } from '../app/create-assistant';
import { explain } from '../app/errors';
import { renderPane, type Pane } from '../taskpane/pane';
import { today } from '../taskpane/start-up/today';
import { SAMPLES, SAMPLE_RETURNS, WORKBENCH } from '../wording/pane/workbench';
import { openingWorkbookFile, type FileWorkbook } from '../workbook/file/file-workbook';
import { runCooperatively } from '../spreadsheet/run-task';
import { CSV, DOCX, XLSX, download } from './download';
import { outlets } from './outlets';
import { unpacked } from './sample-returns';
import type { GridBinding } from './grid/grid-binding';
import type { Notice } from './notice';
import { ShownWorkbook, type Touched } from './shown-workbook';

/** What the desk tells the page around it. */
export interface WorkbenchEvents {
  opened(name: string): void;
  notice(notice: Notice): void;
}

/** The open workbook between its two views: the grid on the left, the pane on the right. */
export class WorkbenchController {
  private readonly binding: Promise<GridBinding | null>;
  private pane: Pane | null = null;
  private file: FileWorkbook | null = null;
  private name = '';

  constructor(
    private readonly places: { readonly grid: HTMLElement; readonly pane: HTMLElement },
    private readonly events: WorkbenchEvents,
  ) {
    this.binding = this.loadBinding();
  }

  async openSample(file: string): Promise<void> {
    const answer = await fetch(`samples/${encodeURIComponent(file)}`).catch(() => null);
    if (answer?.ok) await this.open(file, new Uint8Array(await answer.arrayBuffer()));
    else this.events.notice({ kind: 'error', message: WORKBENCH.sampleMissing });
  }

  async openFile(file: File): Promise<void> {
    await this.open(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  /** Hands the workbook out as a file of its own. */
  async save(): Promise<void> {
    if (!this.file) return;
    const name = WORKBENCH.savedName(this.name);
    download(await runCooperatively(this.file.saving(), {}), name, XLSX);
    this.events.notice({ kind: 'info', message: WORKBENCH.saved(name) });
  }

  /** Opens a workbook; one that cannot be read is told, and what is open stays. */
  private async open(name: string, bytes: Uint8Array): Promise<void> {
    let file: FileWorkbook;
    try {
      file = await runCooperatively(openingWorkbookFile(bytes, name), {});
      await (await this.binding)?.show(file);
    } catch (error) {
      this.events.notice({ kind: 'error', message: WORKBENCH.notOpened(name, explain(error)) });
      return;
    }
    const binding = await this.binding;
    const shown = new ShownWorkbook(
      file,
      (touched) => this.redraw(file, touched),
      () => binding?.selected ?? null,
    );
    this.file = file;
    this.name = name;
    binding?.connect(file, shown);
    const host = {
      assistant: createAssistant(shown),
      today,
      saveText: (title: string, text: string) => download(text, title, CSV),
      rows: () => Promise.resolve(file),
      outlets: outlets(),
      ...(SAMPLE_RETURNS[name] === undefined
        ? {}
        : { sampleReturns: () => unpacked(`samples/${encodeURIComponent(SAMPLE_RETURNS[name] ?? '')}`) }),
      saveFile: ({ name: title, bytes: content }: { readonly name: string; readonly bytes: Uint8Array }) => download(content, title, DOCX),
    };
    if (this.pane) this.pane.show(host);
    else this.pane = renderPane(this.places.pane, host);
    this.events.opened(name);
    if (!binding) this.events.notice({ kind: 'error', message: WORKBENCH.gridFailed });
  }

  private async redraw(file: FileWorkbook, touched: Touched): Promise<void> {
    if (file === this.file) await (await this.binding)?.refresh(file, touched);
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
