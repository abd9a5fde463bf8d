import type { PaneHost } from '../../start-up/host';
import type { Redone } from '../../../app/history/step';
import type { Checked } from '../../../app/results';
import { UNDO } from '../../../wording/pane/undo';
import { done, failed, undoneMessage } from '../outcomes';
import type { Outcome, PaneState, Task, TaskResult } from '../state';
import { StepTimes, type TimedHistory } from '../step-times';
import type { WayBack } from '../way-back';
import type { CellLocation, Control, MarkPlan } from '../../../spreadsheet/port';

/** What the session lends to its parts. */
interface Session {
  run(task: Task, work: (control: Control) => Promise<TaskResult>): Promise<void>;
  look(): Promise<Pick<PaneState, 'checked'>>;
  goTo(sheetId: string, row?: number, column?: number): void;
  readonly wayBack: WayBack;
}

/** The steps that were done to the workbook: taken back and done again. */
export class StepWork {
  private readonly times: StepTimes;

  constructor(
    private readonly host: Pick<PaneHost, 'assistant'>,
    private readonly session: Session,
    /** The time of day, 14:32. */
    now: () => string,
  ) {
    this.times = new StepTimes(now);
  }

  get history(): TimedHistory {
    return this.times.timed(this.host.assistant.history);
  }

  /** Takes a step back with all that came after it; who looked at a sheet that goes with it is led back to the ledger. */
  undo(id: number): Promise<void> {
    return this.session.run('undo', async () => {
      const here = await this.session.wayBack.here();
      const outcome = done(undoneMessage(await this.host.assistant.undo(id)));
      const changes = await this.session.look();
      if (changes.checked) await this.session.wayBack.whereGone(here, changes.checked.ledger);
      return { changes, outcome };
    });
  }

  /** Does the step again that was taken back last, and shows of it what is shown when it is done. */
  redo(): Promise<void> {
    return this.session.run('redo', async (control) => {
      const here = await this.session.wayBack.here();
      const redone = await this.host.assistant.redo(control);
      const changes = await this.session.look();
      return { changes, outcome: redone ? this.shown(redone, here, changes.checked) : failed(UNDO.nothingToRedo) };
    });
  }

  private shown({ step, sheets, marks }: Redone, here: CellLocation | null, checked: Checked | null): Outcome {
    const message = UNDO.redone(step.name);
    const mark = firstMarked(marks);
    if (mark && checked?.settings.reveal.marks) this.session.goTo(mark.sheetId, mark.row, mark.column);
    if (step.action !== 'summarise' || !checked) return done(message, sheets);
    const back = this.session.wayBack.toSummary(sheets, here, checked);
    return done(message, sheets, { back });
  }
}

/** The name of the first project that was marked. */
function firstMarked(marks: readonly MarkPlan[]): CellLocation | null {
  const cells = marks.flatMap(({ sheetId, rules }) =>
    rules.flatMap(({ labelAreas }) => labelAreas.map(({ row, column }) => ({ sheetId, row, column }))),
  );
  const [first] = cells;
  return cells.filter(({ sheetId }) => sheetId === first?.sheetId).sort((one, other) => one.row - other.row)[0] ?? null;
}
