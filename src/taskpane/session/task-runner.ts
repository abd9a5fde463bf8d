import { explain, isCancelled, isHalfDone, NoLedgerError } from '../../app/errors';
import type { Control } from '../../spreadsheet/port';
import { SIGNATURE_BROKEN } from '../../wording/faces/signature';
import type { PaneHost } from '../start-up/host';
import { CANCELLED, failed, offerOf } from './outcomes';
import type { PaneStore } from './pane-store';
import { isBusy, type Outcome, type Task, type TaskResult } from './state';
import type { TimedHistory } from './step-times';

/** Runs the pane's tasks one after the other and tells how each ended. */
export class TaskRunner {
  private abort: AbortController | null = null;
  private again: (() => Promise<void>) | null = null;
  private signatureTold = false;
  /** Something was chosen while a task ran: looked at once more when it is through. */
  private outdated = false;

  constructor(
    private readonly host: Pick<PaneHost, 'assistant' | 'signed'>,
    private readonly store: PaneStore,
    private readonly session: { history(): TimedHistory; open(): Promise<void> },
  ) {}

  async run(task: Task, work: (control: Control) => Promise<TaskResult>): Promise<void> {
    while (this.store.busy) {
      // What is chosen meanwhile is read once the task is through, see `lookAgain`.
      if (task === 'open' || isBusy(this.store.read())) return;
      await this.store.atRest();
    }
    const abort = (this.abort = new AbortController());
    const former = this.host.assistant.history;
    this.again = () => this.run(task, work);
    this.store.send({ type: 'started', task });
    try {
      const { changes, outcome } = await work({
        signal: abort.signal,
        onProgress: (share) => this.store.send({ type: 'progress', share }),
      });
      const history = this.session.history();
      const offer = offerOf(task, former, history);
      const told = outcome && this.breaksSignature(task, offer) ? { ...outcome, message: outcome.message + SIGNATURE_BROKEN } : outcome;
      this.store.send({ type: 'done', changes: { ...changes, history }, outcome: told && { ...told, offer } });
    } catch (error) {
      await this.fail(error, abort.signal.aborted, (history) => offerOf(task, former, history));
    }
    if (this.outdated) {
      this.outdated = false;
      await this.session.open();
    }
  }

  cancel(): void {
    this.abort?.abort();
  }

  retry(): Promise<void> {
    return this.again?.() ?? Promise.resolve();
  }

  /** Looks at the workbook, after the running task once more. */
  lookAgain(): Promise<void> {
    this.outdated = this.store.busy;
    return this.session.open();
  }

  /** Tells of an error in the words of its kind; where no ledger is left, what sheets there are. */
  async fail(error: unknown, cancelled: boolean, offer: (history: TimedHistory) => Outcome['offer']): Promise<void> {
    const outcome = cancelled && isCancelled(error) ? CANCELLED : failed(explain(error), isHalfDone(error));
    const without =
      error instanceof NoLedgerError
        ? { without: { sheets: await this.host.assistant.workbook.listSheets().catch(() => []), unread: error.unread } }
        : {};
    const history = this.session.history();
    this.store.send({ type: 'ended', outcome: { ...outcome, offer: offer(history) }, history, ...without });
  }

  /** True for the first task that changes a signed file. */
  private breaksSignature(task: Task, offer: Outcome['offer']): boolean {
    if (!this.host.signed || this.signatureTold || !(offer?.kind === 'undo' || task === 'decide')) return false;
    return (this.signatureTold = true);
  }
}
