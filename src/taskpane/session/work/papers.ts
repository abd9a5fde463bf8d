import type { NamedDrawing } from '../../../app/pictures/leaders-picture';
import type { Checked } from '../../../app/results';
import type { Control } from '../../../spreadsheet/port';
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
      const { months, refused } = await readEarlierMonths(checked, chosen, openWorkbookFile, this.host.today());
      if (months.length > 0) await this.host.assistant.keepMonths(months);
      const told = months.length > 0 ? HISTORY.filled(months.map(({ month }) => month)) : HISTORY.nothing;
      return { changes: await this.session.look(), outcome: done([told, ...refused].join('')) };
    });
  }
}
