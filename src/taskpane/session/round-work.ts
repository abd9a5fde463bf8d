import type { Checked } from '../../app/results';
import type { CellPlace, ChosenMatches, Collected, RoundChange } from '../../app/round/plans';
import type { Control } from '../../spreadsheet/port';
import { REMINDER } from '../../wording/round/reminders';
import { ROUND_PANE } from '../../wording/round/pane';
import type { PaneHost } from '../start-up/host';
import { chosenFile } from './chosen-file';
import { done } from './outcomes';
import type { PaneState, Task, TaskResult } from './state';

/** What the session lends to the round. */
interface Session {
  run(task: Task, work: (control: Control) => Promise<TaskResult>): Promise<void>;
  checked(): Checked | null;
  look(): Promise<Pick<PaneState, 'checked'>>;
  goTo(sheetId: string, row: number, column: number): void;
}

/** 本月收表: sends the ledger out, collects the returned files, takes over what is accepted. Its code comes when it is first wanted. */
export class RoundWork {
  /** What the files chosen last brought; null before any were, and once something of it was written. */
  collected: Collected | null = null;
  /** The round as it was when something of it was written: who had reported then. */
  private written: Collected | null = null;
  private chosen = new Map<number, Map<number, number | null>>();

  constructor(
    private readonly host: PaneHost,
    private readonly session: Session,
  ) {}

  /** Whether the ledger can be cut up here. */
  get sends(): boolean {
    return this.host.rows !== undefined && this.host.saveFiles !== undefined;
  }

  /** Cuts the ledger up by a column and hands the files out. */
  send(by: string): Promise<void> {
    const { rows, saveFiles } = this.host;
    return this.session.run('split', async (control) => {
      const checked = this.session.checked();
      if (!checked || !rows || !saveFiles) return NOTHING;
      const { makeFiles, planOfSplit, monthWords } = await import(/* webpackChunkName: "round" */ '../../app/round/split');
      const plan = planOfSplit(checked, by);
      const files = await makeFiles(await rows(), checked, plan, control);
      const name = ROUND_PANE.zipName(monthWords(plan));
      saveFiles(name, files);
      const sent = ROUND_PANE.sent(files.length, name);
      return { changes: {}, outcome: done(plan.unassigned.length === 0 ? sent : sent + ROUND_PANE.unassigned(plan.unassigned.length)) };
    });
  }

  /** Reads returned files; nothing is written. */
  collect(files: readonly File[]): Promise<void> {
    return this.session.run('collect', async (control) => {
      const checked = this.session.checked();
      if (!checked) return NOTHING;
      const [{ collectFiles }, { openWorkbookFile }] = await Promise.all([
        import(/* webpackChunkName: "round" */ '../../app/round/collect'),
        import(/* webpackChunkName: "file" */ '../../workbook/file/file-workbook'),
      ]);
      const chosen = await Promise.all(files.map(chosenFile));
      this.chosen = new Map();
      this.collected = await collectFiles(checked, chosen, openWorkbookFile, {}, control);
      const open = this.collected.changes.filter(({ conflicts }) => conflicts.length > 0).length;
      return { changes: {}, outcome: done(ROUND_PANE.collected(files.length, this.collected.changes.length - open, open)) };
    });
  }

  /** Sets the matching of a returned row right: it is this project of the ledger, or (null) a new one. */
  match(submission: number, theirs: number, ours: number | null): Promise<void> {
    return this.session.run('collect', async (control) => {
      const { collected } = this;
      if (!collected) return NOTHING;
      const own = this.chosen.get(submission) ?? new Map<number, number | null>();
      this.chosen.set(submission, own.set(theirs, ours));
      const { collectRead } = await import(/* webpackChunkName: "round" */ '../../app/round/collect');
      const chosen: ReadonlyMap<number, ChosenMatches> = this.chosen;
      this.collected = await collectRead(
        collected,
        collected.reports.map(({ submission: read }) => read),
        { by: collected.by, ...(collected.month ? { month: collected.month } : {}), chosen },
        control,
      );
      return NOTHING;
    });
  }

  /** Writes what was accepted: one step to take back. */
  accept(accepted: readonly RoundChange[]): Promise<void> {
    return this.session.run('accept', async (control) => {
      const { collected } = this;
      if (!collected) return NOTHING;
      const { cells, appended, listed, receipt } = await this.host.assistant.acceptRound(collected, accepted, control);
      this.written = collected;
      this.collected = null;
      return { changes: await this.session.look(), outcome: done(ROUND_PANE.accepted(cells, appended, listed), receipt.sheets) };
    });
  }

  /** Adds the reminders; those who have not reported are told where a round was collected by the same column. */
  remind(by: string): Promise<void> {
    return this.session.run('remind', async (control) => {
      const checked = this.session.checked();
      if (!checked) return NOTHING;
      const { reminders, receipt } = await this.host.assistant.remind(checked, by, this.collected ?? this.written, control);
      return { changes: {}, outcome: done(REMINDER.made(reminders.length), receipt.sheets) };
    });
  }

  goTo({ sheet, row, column }: CellPlace): void {
    this.session.goTo(sheet.id, row, column);
  }
}

const NOTHING: TaskResult = { changes: {}, outcome: null };
