import { nameColumnAt, locationOf } from '../../app/views/location-words';
import { explain, NoLedgerError } from '../../app/errors';
import type { Checked, LedgerRequest } from '../../app/results';
import type { Finding } from '../../checks/finding';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerRow } from '../../ledger/ledger-row';
import type { Settings } from '../../mechanism/settings';
import type { Control } from '../../spreadsheet/port';
import { DONE } from '../../wording/pane/pane';
import { savingPlainly } from './saving-plainly';
import type { PaneHost } from '../start-up/host';
import { timeOfDay } from '../start-up/today';
import type { ActionKey } from '../start-up/requested-action';
import { AddedSheets } from './work/added-sheets';
import { ExchangeTexts } from './work/exchange-texts';
import { Following } from './following';
import { Pointer } from './pointer';
import { ReviewWork } from './work/review-work';
import { RoundWork } from './work/round-work';
import { Papers } from './work/papers';
import { checkedMessage, done, failed, fixedMessage, highlightedOutcome, summarisedOutcome } from './outcomes';
import { PaneStore } from './pane-store';
import { type Choices, type PaneEvent, type PaneState, type Tab, type Task, type TaskResult } from './state';
import type { TimedHistory } from './step-times';
import { StepWork } from './work/step-work';
import { TaskRunner } from './task-runner';
import { UnreadSheets } from './work/unread-sheets';
import { WayBack } from './way-back';

/**
 * The pane without its looks: state, and what the user can do. One task runs at a time; components
 * read the state and call these methods.
 */
export class PaneSession {
  private readonly store = new PaneStore();
  private readonly pointer: Pointer;
  private readonly tasks: TaskRunner;

  readonly added: AddedSheets;
  readonly exchange: ExchangeTexts;
  readonly unread: UnreadSheets;
  readonly round: RoundWork;
  readonly papers: Papers;
  readonly steps: StepWork;
  readonly review: ReviewWork;
  readonly following: Following;

  private readonly host: PaneHost;
  private readonly wayBack: WayBack;

  constructor(given: PaneHost) {
    const host = (this.host = savingPlainly(given));
    this.tasks = new TaskRunner(host, this.store, { history: () => this.history, open: () => this.open() });
    this.pointer = new Pointer(host.assistant.workbook, (error) =>
      this.send({ type: 'ended', outcome: failed(explain(error)), history: this.history }),
    );
    this.wayBack = new WayBack(host.assistant.workbook, (place) => this.pointer.goTo(place));
    this.exchange = new ExchangeTexts({ assistant: host.assistant, checked: () => this.state.checked, decide: (keep) => this.keep(keep) });
    const lent = {
      assistant: host.assistant,
      decide: (keep: () => Promise<string>) => this.keep(keep),
      run: (task: Task, work: (control: Control) => Promise<TaskResult>) => this.run(task, work),
      checked: () => this.state.checked,
      look: () => this.lookIfThere(),
      choices: () => this.state.choices,
      choose: (choices: Choices) => this.send({ type: 'chosen', choices }),
      goTo: (sheetId: string, row?: number, column?: number) => this.goTo(sheetId, row, column),
      request: () => this.request(),
      wayBack: this.wayBack,
    };
    this.unread = new UnreadSheets(lent);
    this.round = new RoundWork(host, lent);
    this.added = new AddedSheets(host, lent);
    this.papers = new Papers(host, lent);
    this.review = new ReviewWork(host, lent);
    this.steps = new StepWork(host, lent, timeOfDay);
    this.following = new Following({
      read: this.read,
      send: (event) => this.send(event),
      history: () => this.history,
      lookLive: () => this.look({ live: true }),
      fail: (error) => this.tasks.fail(error, false, () => null),
    });
  }

  /** Gives a text to the user as a file; undefined where the program keeps panes from it. */
  get saveText(): PaneHost['saveText'] {
    return this.host.saveText;
  }

  /** Whether formulas are left as they were written: what was made from the ledger does not follow its changes. */
  get standsStill(): boolean {
    return this.host.standsStill ?? false;
  }

  readonly read = this.store.read;
  readonly subscribe = this.store.subscribe;

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
      const highlighted = await this.host.assistant.highlight(this.request(), control);
      const { checked } = highlighted;
      const outcome = highlightedOutcome(highlighted);
      if (outcome.marked?.shown) this.select(checked.ledger, outcome.marked.rows[0], null);
      return { changes: { checked, tab: 'start' }, outcome };
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
      const here = await this.wayBack.here();
      const result = await this.host.assistant.summarise(this.request(), control);
      const { checked, sheets } = result;
      const back = this.wayBack.toSummary(sheets, here, checked);
      return { changes: { checked }, outcome: summarisedOutcome(result, back) };
    });
  }

  /** For charts, bulletin and traces: asked for by a view of its own, so no tasks of the pane. */
  get insights(): Pick<PaneHost, 'assistant' | 'today' | 'saveFile' | 'keeping' | 'shortcuts'> {
    return this.host;
  }

  /** What a ribbon button asks for, after whatever is running. */
  async perform(action: ActionKey): Promise<void> {
    await this.store.atRest();
    return this[action]();
  }

  fix(ledger: Ledger, findings: readonly Finding[]): Promise<void> {
    return this.run('fix', async (control) => {
      const fixed = await this.host.assistant.fix({ ledger }, findings, control);
      return { changes: { checked: await this.look() }, outcome: done(fixedMessage(fixed)) };
    });
  }

  chooseColumn(ledger: Ledger, header: string, field: string | null): Promise<void> {
    return this.run('column', async (control) => {
      await this.host.assistant.chooseColumn(ledger, header, field);
      return { changes: { checked: await this.look(control) }, outcome: done(DONE.columnChosen(header)) };
    });
  }

  configure(changes: Partial<Settings>, message: string = DONE.saved): Promise<void> {
    return this.decide(() => this.host.assistant.configure(changes), message);
  }

  /** Counts these sheets and tables as one ledger, kept with the workbook. */
  countTogether(together: Settings['together']): Promise<void> {
    this.send({ type: 'chosen', choices: { table: undefined } });
    return this.decide(
      () => this.host.assistant.configure({ together }),
      together.sheets.length + together.tables.length === 0 ? DONE.parted : DONE.joined,
    );
  }

  /** Compares with another sheet, and keeps with the workbook that this one is compared with it. */
  compare(sheet: string): Promise<void> {
    const { checked } = this.state;
    if (!checked) return Promise.resolve();
    const { settings, ledger } = checked;
    this.send({ type: 'chosen', choices: { earlier: { sheet } } });
    return this.decide(
      () => this.host.assistant.configure({ compared: { ...settings.compared, [ledger.snapshot.sheet.name]: sheet } }),
      DONE.comparing(sheet),
    );
  }

  choose(choices: Choices): Promise<void> {
    this.send({ type: 'chosen', choices });
    return this.tasks.lookAgain();
  }

  /** Counts at today's day, whatever day the ledger tells. */
  countToday(): Promise<void> {
    return this.choose({ asOf: this.host.today() });
  }

  /** Selects a cell of a ledger; the record's name where no one column is meant. */
  select(ledger: Ledger, row: LedgerRow, column: number | null): void {
    const place = locationOf(ledger, row);
    this.goTo(place.sheet.id, place.row, column ?? nameColumnAt(ledger, row));
  }

  /** Selects a cell of any sheet; a sheet that is gone is told like every failure. */
  goTo(sheetId: string, row = 0, column = 0): void {
    this.pointer.goTo({ sheetId, row, column });
  }

  show(tab: Tab): void {
    this.send({ type: 'shown', tab });
  }

  cancel(): void {
    this.tasks.cancel();
  }

  retry(): Promise<void> {
    return this.tasks.retry();
  }

  get busy(): boolean {
    return this.store.busy;
  }

  private look(control?: Control): Promise<Checked> {
    return this.host.assistant.check(this.request(), control);
  }

  /** The ledger, as long as there is one: what was done may have taken it away, or not brought one. */
  private async lookIfThere(): Promise<Pick<PaneState, 'checked'>> {
    try {
      return { checked: await this.look() };
    } catch (error) {
      if (error instanceof NoLedgerError) return { checked: null };
      throw error;
    }
  }

  /** Keeps a decision with the workbook and looks again. */
  private decide(keep: () => Promise<void>, message: string): Promise<void> {
    return this.keep(() => keep().then(() => message));
  }

  /** The same, telling what the keeping gives. */
  private async keep(keep: () => Promise<string>): Promise<void> {
    await this.store.atRest();
    return this.run('decide', async (control) => {
      const message = await keep();
      return { changes: { checked: await this.look(control) }, outcome: done(message) };
    });
  }

  private request(): LedgerRequest {
    return { today: this.host.today(), ...this.state.choices };
  }

  private run(task: Task, work: (control: Control) => Promise<TaskResult>): Promise<void> {
    return this.tasks.run(task, work);
  }

  private get history(): TimedHistory {
    return this.steps.history;
  }

  private get state(): PaneState {
    return this.store.read();
  }

  private send(event: PaneEvent): void {
    this.store.send(event);
  }
}
