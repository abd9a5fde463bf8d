import type { NamedDrawing } from '../../../app/pictures/leaders-picture';
import type { Checked } from '../../../app/results';
import type { PrintableSheet, PrintChoice } from '../../../app/actions/print-copy';
import { chineseDate } from '../../../spreadsheet/calendar';
import type { Control } from '../../../spreadsheet/port';
import { PRINT } from '../../../wording/faces/print';
import { HISTORY } from '../../../wording/leaders/history';
import type { PaneHost } from '../../start-up/host';
import { chosenFile } from './chosen-file';
import { done } from '../outcomes';
import type { PaneState, Task, TaskResult } from '../state';

/** What the session lends to the papers. */
interface Session {
  run(task: Task, work: (control: Control) => Promise<TaskResult>): Promise<void>;
  checked(): Checked | null;
  look(): Promise<Pick<PaneState, 'checked'>>;
}

/** What leaves the office: 领导一页纸 as a picture, the bulletin with its layout; and the months of the trend. The code comes when it is first wanted. */
export class Papers {
  private taken = false;

  /** Whether the bulletin was copied or kept as a document since the pane was opened. */
  get bulletinTaken(): boolean {
    return this.taken;
  }

  /** The bulletin was copied or kept. */
  takeBulletin(): void {
    this.taken = true;
  }

  constructor(
    private readonly host: PaneHost,
    private readonly session: Session,
  ) {}

  /** 领导一页纸 as a picture. */
  async picture(checked: Checked): Promise<NamedDrawing> {
    return (await import(/* webpackChunkName: "sheets" */ '../../../app/pictures/leaders-picture')).leadersPicture(checked);
  }

  /** The bulletin as HTML that keeps its layout where it is pasted. */
  async bulletinHtml(checked: Checked): Promise<string> {
    return (await import(/* webpackChunkName: "sheets" */ '../../../app/bulletin-document/letter-html')).bulletinHtml(
      checked,
      this.host.today(),
    );
  }

  /** How a workbook to be printed can be handed over here. */
  get printing(): 'shown' | 'saved' | 'neither' {
    return this.host.showWorkbook ? 'shown' : this.host.saveFile ? 'saved' : 'neither';
  }

  /** The sheets that can be printed, with the paper they take. */
  readonly printable = async (checked: Checked, largeOnA3: boolean): Promise<readonly PrintableSheet[]> =>
    (await import(/* webpackChunkName: "sheets" */ '../../../app/actions/print-copy')).printableSheets(checked, largeOnA3);

  /** Hands the chosen sheets over as a workbook of their own, and keeps the choice; `all`: those there are. */
  print(checked: Checked, choice: PrintChoice, all: readonly string[]): Promise<void> {
    return this.session.run('print', async (control) => {
      const { showWorkbook, saveFile } = this.host;
      const [{ putPrintCopy }, { emptyWorkbook }] = await Promise.all([
        import(/* webpackChunkName: "sheets" */ '../../../app/actions/print-copy'),
        import(/* webpackChunkName: "file" */ '../../../workbook/file/empty'),
      ]);
      const name = PRINT.file(chineseDate(checked.progress.asOf));
      const workbook = emptyWorkbook(name);
      await putPrintCopy(workbook, checked, choice, control);
      const bytes = workbook.save();
      let told: string | null = null;
      if (showWorkbook) {
        await showWorkbook(bytes);
        told = PRINT.opened(choice.keys.length);
      } else if (saveFile) told = await saveFile({ name, bytes });
      const { unprinted, largeOnA3 } = checked.settings;
      const left = [...unprinted.filter((key) => !all.includes(key)), ...all.filter((key) => !choice.keys.includes(key))];
      if (largeOnA3 !== choice.largeOnA3 || left.join() !== unprinted.join())
        await this.host.assistant.configure({ unprinted: left, largeOnA3: choice.largeOnA3 });
      return { changes: await this.session.look(), outcome: told === null ? null : done(told) };
    });
  }

  /** Keeps the key figures of earlier months with the workbook, counted from the files of those months. */
  fillHistory(files: readonly File[]): Promise<void> {
    return this.session.run('history', async () => {
      const checked = this.session.checked();
      if (!checked) return { changes: {}, outcome: null };
      const [{ readEarlierMonths }, { openWorkbookFile }] = await Promise.all([
        import(/* webpackChunkName: "months" */ '../../../app/actions/keep-months'),
        import(/* webpackChunkName: "file" */ '../../../workbook/file/file-workbook'),
      ]);
      const chosen = await Promise.all(files.map(chosenFile));
      const { months, refused, doubts } = await readEarlierMonths(checked, chosen, openWorkbookFile, this.host.today());
      if (months.length > 0) await this.host.assistant.keepMonths(months);
      const told = months.length > 0 ? HISTORY.filled(months.map(({ month }) => month)) : HISTORY.nothing;
      return { changes: await this.session.look(), outcome: done([told, ...refused, ...doubts].join('')) };
    });
  }
}
