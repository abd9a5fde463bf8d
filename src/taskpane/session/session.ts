import { nameColumnAt, placeOf } from '../../app/places';
import { NoLedgerError, explain } from '../../app/explain';
import type { Checked, LedgerRequest } from '../../app/requests';
import type { Finding, FindingCode } from '../../checks/finding';
import type { AcceptedFinding } from '../../checks/review';
import type { Ledger } from '../../ledger/table';
import type { CheckChoice, Settings } from '../../mechanism/settings';
import type { Control } from '../../workbook/port';
import { LEARNED } from '../../wording/columns';
import { DONE } from '../../wording/pane';
import { REVIEW } from '../../wording/review';
import { SETTINGS } from '../../wording/settings';
import type { PaneHost } from '../host';
import type { ActionKey } from '../requested-action';
import { checkChosenMessage, checkedMessage, done, fixedMessage, summarisedMessage } from './outcomes';
import { INITIAL, isBusy, reduce, type Choices, type Outcome, type PaneEvent, type PaneState, type Tab, type Task } from './state';

/** What a task changes and how it is told. */
interface Result {
  readonly changes: Partial<PaneState>;
  readonly outcome: Outcome | null;
}

/**
 * The pane without its looks: state, and what the user can do. One task runs at a time; components
 * read the state and call these methods.
 */
export class PaneSession {
  private state: PaneState = INITIAL;
  private readonly listeners = new Set<() => void>();
  private abort: AbortController | null = null;
  private again: (() => Promise<void>) | null = null;
  /** Something was chosen while a task ran: read once more when it is through. */
  private outdated = false;
  /** The cell to be selected, while one is being selected. */
  private wanted: { readonly sheetId: string; readonly row: number; readonly column: number } | null = null;

  constructor(private readonly host: PaneHost) {}

  /** Gives a text to the user as a file; undefined where the program keeps panes from it. */
  get saveText(): PaneHost['saveText'] {
    return this.host.saveText;
  }

  readonly read = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** First look at the workbook: finds the ledger and counts, without telling a result. */
  open(): Promise<void> {
    return this.run('open', async (control) => ({ changes: { checked: await this.look(control) }, outcome: null }));
  }

  check(): Promise<void> {
    return this.run('check', async (control) => {
      const checked = await this.look(control);
      return { changes: { checked, tab: 'findings' }, outcome: done(checkedMessage(checked)) };
    });
  }

  highlight(): Promise<void> {
    return this.run('highlight', async (control) => {
      const { checked, missing } = await this.host.assistant.highlight(this.request(), control);
      return { changes: { checked, tab: 'start' }, outcome: done(DONE.highlighted(missing.length)) };
    });
  }

  clear(): Promise<void> {
    return this.run('clear', async (control) => {
      const { sheets } = await this.host.assistant.clear(control);
      return { changes: {}, outcome: done(DONE.cleared(sheets.length)) };
    });
  }

  summarise(): Promise<void> {
    return this.run('summarise', async (control) => {
      const result = await this.host.assistant.summarise(this.request(), control);
      return { changes: { checked: result.checked }, outcome: done(summarisedMessage(result), result.sheets) };
    });
  }

  /** What a ribbon button asks for, after whatever is running. */
  async perform(action: ActionKey): Promise<void> {
    await this.atRest();
    return this[action]();
  }

  /** Repairs findings of the project ledger, or of another one of the workbook. */
  fix(findings: readonly Finding[], ledger?: Ledger): Promise<void> {
    return this.run('fix', async (control) => {
      const { checked } = this.state;
      if (!checked) return { changes: {}, outcome: null };
      const fixed = await this.host.assistant.fix({ ledger: ledger ?? checked.ledger }, findings, control);
      return { changes: { checked: await this.look() }, outcome: done(fixedMessage(fixed)) };
    });
  }

  undo(): Promise<void> {
    return this.run('undo', async () => {
      const result = await this.host.assistant.undo();
      const message = result ? DONE.undone(result.kept.length) : DONE.nothingToUndo;
      return { changes: { checked: await this.look() }, outcome: done(message) };
    });
  }

  chooseColumn(header: string, field: string | null): Promise<void> {
    return this.run('column', async (control) => {
      await this.host.assistant.chooseColumn(header, field);
      return { changes: { checked: await this.look(control) }, outcome: done(DONE.columnChosen(header)) };
    });
  }

  /** Takes over what was learned of headers elsewhere; a text that says nothing of the kind is refused. */
  importColumns(text: string): Promise<void> {
    return this.run('decide', async (control) => {
      const { checked } = this.state;
      if (!checked) return { changes: {}, outcome: null };
      const { readLearned } = await import('../../app/learned-columns');
      const { columns, skipped } = readLearned(text, checked.ledger.kind);
      await this.host.assistant.configure({ columns: { ...checked.settings.columns, ...columns } });
      return { changes: { checked: await this.look(control) }, outcome: done(LEARNED.imported(Object.keys(columns).length, skipped.length)) };
    });
  }

  /** Switches a check off, or changes how serious it is; null gives it back what it is by itself. */
  chooseCheck(code: FindingCode, choice: CheckChoice | null): Promise<void> {
    return this.decide(() => this.host.assistant.chooseCheck(code, choice), checkChosenMessage(code, choice));
  }

  /** Sets a finding aside as right, until its cell changes. */
  accept(finding: Finding, reason: string): Promise<void> {
    const { checked } = this.state;
    if (!checked) return Promise.resolve();
    return this.decide(() => this.host.assistant.accept(checked, finding, reason, this.host.today()), REVIEW.done.accepted);
  }

  /** Keeps choices of the office. */
  configure(changes: Partial<Settings>): Promise<void> {
    return this.decide(() => this.host.assistant.configure(changes), SETTINGS.saved);
  }

  reopen(accepted: AcceptedFinding): Promise<void> {
    return this.decide(() => this.host.assistant.reopen(accepted), REVIEW.done.reopened);
  }

  /** Counts these sheets and tables as one ledger, kept with the workbook. */
  countTogether(together: Settings['together']): Promise<void> {
    this.send({ type: 'chosen', choices: { table: undefined } });
    return this.decide(() => this.host.assistant.configure({ together }), together.sheets.length + together.tables.length === 0 ? DONE.parted : DONE.joined);
  }

  /** Compares with another sheet, and keeps with the workbook that this one is compared with it. */
  compare(sheet: string): Promise<void> {
    const { checked } = this.state;
    if (!checked) return Promise.resolve();
    const { settings, ledger } = checked;
    this.send({ type: 'chosen', choices: { earlier: { sheet } } });
    return this.decide(() => this.host.assistant.configure({ compared: { ...settings.compared, [ledger.snapshot.sheet.name]: sheet } }), DONE.comparing(sheet));
  }

  /** Takes another sheet, year or day and reads again. */
  choose(choices: Choices): Promise<void> {
    this.send({ type: 'chosen', choices });
    this.outdated = this.busy;
    return this.open();
  }

  /** Reads again after an edit of the user's, without a sign of work: nothing blinks while they type. */
  async refresh(): Promise<void> {
    try {
      this.send({ type: 'refreshed', checked: await this.look({ live: true }) });
    } catch (error) {
      // A task that has begun meanwhile reads by itself and tells what it meets.
      if (!this.busy) await this.fail(error, false);
    }
  }

  /** Selects a cell of the ledger; the project's name where no one column is meant. */
  select(row: number, column: number | null): void {
    const ledger = this.state.checked?.ledger;
    if (!ledger) return;
    const place = placeOf(ledger, row);
    this.goTo(place.sheet.id, place.row, column ?? nameColumnAt(ledger, row));
  }

  /** Selects a cell of any sheet; a sheet that is gone is told like every failure. */
  goTo(sheetId: string, row = 0, column = 0): void {
    const before = this.wanted;
    this.wanted = { sheetId, row, column };
    if (!before) void this.selectWanted();
  }

  show(tab: Tab): void {
    this.send({ type: 'shown', tab });
  }

  cancel(): void {
    this.abort?.abort();
  }

  /** Does the task that failed once more. */
  retry(): Promise<void> {
    return this.again?.() ?? Promise.resolve();
  }

  get busy(): boolean {
    return this.state.running !== null;
  }

  /** Resolves when no task runs. */
  private atRest(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => {
      const end = this.subscribe(() => {
        if (this.busy) return;
        end();
        resolve();
      });
    });
  }

  /** A key held down wants cells faster than a workbook selects them: only the last one wanted comes next. */
  private async selectWanted(): Promise<void> {
    for (let place = this.wanted; place; place = place === this.wanted ? null : this.wanted) {
      try {
        await this.host.assistant.workbook.select(place.sheetId, place.row, place.column);
      } catch (error) {
        this.send({ type: 'ended', outcome: { kind: 'failed', message: explain(error), sheets: [] } });
      }
    }
    this.wanted = null;
  }

  private look(control?: Control): Promise<Checked> {
    return this.host.assistant.check(this.request(), control);
  }

  /** Keeps a decision with the workbook and looks again. */
  private async decide(keep: () => Promise<void>, message: string): Promise<void> {
    await this.atRest();
    return this.run('decide', async (control) => {
      await keep();
      return { changes: { checked: await this.look(control) }, outcome: done(message) };
    });
  }

  private request(): LedgerRequest {
    return { today: this.host.today(), ...this.state.choices };
  }

  private async run(task: Task, work: (control: Control) => Promise<Result>): Promise<void> {
    while (this.busy) {
      // What is chosen meanwhile is read once the task is through, see `choose`.
      if (task === 'open' || isBusy(this.state)) return;
      await this.atRest();
    }
    const abort = new AbortController();
    this.abort = abort;
    this.again = () => this.run(task, work);
    this.send({ type: 'started', task });
    try {
      const result = await work({ signal: abort.signal, onProgress: (share) => this.send({ type: 'progress', share }) });
      const { canUndo } = this.host.assistant;
      this.send({ type: 'done', changes: { ...result.changes, canUndo }, outcome: result.outcome });
    } catch (error) {
      await this.fail(error, abort.signal.aborted);
    }
    if (this.outdated) {
      this.outdated = false;
      await this.open();
    }
  }

  private async fail(error: unknown, cancelled: boolean): Promise<void> {
    const outcome: Outcome = cancelled
      ? { kind: 'cancelled', message: DONE.cancelled, sheets: [] }
      : { kind: 'failed', message: explain(error), sheets: [] };
    const noLedger = error instanceof NoLedgerError;
    const sheets = noLedger ? await this.host.assistant.workbook.listSheets().catch(() => []) : undefined;
    this.send(sheets ? { type: 'ended', outcome, sheets } : { type: 'ended', outcome });
  }

  private send(event: PaneEvent): void {
    this.state = reduce(this.state, event);
    for (const listener of this.listeners) listener();
  }
}
