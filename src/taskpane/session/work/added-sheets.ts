import type { WantedKinds } from '../../../app/actions/insert-blanks';
import { civilOf, dayOf, type Day } from '../../../spreadsheet/calendar';
import type { CellLocation, Control } from '../../../spreadsheet/port';
import { GUIDE } from '../../../wording/help/guide';
import { DONE } from '../../../wording/pane/pane';
import type { PaneHost } from '../../start-up/host';
import { done } from '../outcomes';
import type { Choices, PaneState, Task, TaskResult } from '../state';
import type { WayBack } from '../way-back';

/** What the session lends to its parts. */
interface Session {
  run(task: Task, work: (control: Control) => Promise<TaskResult>): Promise<void>;
  /** The ledger, as long as there is one. */
  look(): Promise<Pick<PaneState, 'checked'>>;
  checked(): PaneState['checked'];
  choose(choices: Choices): void;
  choices(): Choices;
  goTo(sheetId: string, row?: number, column?: number): void;
  readonly wayBack: WayBack;
}

/** Everything as it is found. */
const NO_CHOICES: Choices = { sheet: undefined, table: undefined, earlier: undefined, asOf: undefined, planYear: undefined };

/** Sheets that are added for the user: blank ledgers, theirs from then on, and the sample, which goes again. */
export class AddedSheets {
  /** What was chosen before the sample was added. */
  private before: Choices = {};

  constructor(
    private readonly host: PaneHost,
    private readonly session: Session,
  ) {}

  /** Adds blank ledgers and shows the first; where none is a project ledger and there is no other, there still is none to read. */
  insertBlanks(wanted: WantedKinds): Promise<void> {
    return this.session.run('blank', async (control) => {
      const here = await this.session.wayBack.here();
      const { sheets } = await this.host.assistant.insertBlanks(wanted, this.dayOfBlanks(), control);
      const [first] = sheets;
      if (first) this.leadTo(first.sheetId, here);
      return { changes: await this.session.look(), outcome: done(DONE.blanks(sheets.length), sheets) };
    });
  }

  /** A day of the year that is shown, for blanks to bear; where no ledger is read, today. */
  private dayOfBlanks(): Day {
    const year = this.session.checked()?.ledger.planYear.year;
    return year === undefined ? this.host.today() : dayOf(year, 12, 31);
  }

  /** Adds the sample of the guided start and shows it. */
  startSample(): Promise<void> {
    return this.session.run('sample', async (control) => {
      const today = this.host.today();
      const here = await this.session.wayBack.here();
      const sheet = await this.host.assistant.addSample(today, control);
      this.before = this.session.choices();
      this.session.choose({ ...NO_CHOICES, sheet, asOf: dayOf(civilOf(today).year, GUIDE.asOf.month, GUIDE.asOf.day) });
      const { checked } = await this.session.look();
      if (checked) this.leadTo(checked.ledger.snapshot.sheet.id, here);
      return { changes: { checked, tab: 'start' }, outcome: done(GUIDE.started) };
    });
  }

  /** Takes the sample away and goes back to what there was before. */
  endSample(): Promise<void> {
    return this.session.run('sample-end', async () => {
      const here = await this.session.wayBack.here();
      await this.host.assistant.removeSample();
      this.session.choose({ ...NO_CHOICES, ...this.before });
      const { checked } = await this.session.look();
      if (checked) await this.session.wayBack.whereGone(here, checked.ledger);
      return { changes: { checked, tab: 'start' }, outcome: done(GUIDE.ended) };
    });
  }

  /** Shows a sheet that was added to one who was here. */
  private leadTo(sheetId: string, here: CellLocation | null): void {
    const ledger = this.session.checked()?.ledger;
    if (ledger) this.session.wayBack.from(here, ledger);
    this.session.goTo(sheetId);
  }
}
