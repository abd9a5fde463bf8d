import type { PaneHost } from '../../start-up/host';
import { UNDO } from '../../../wording/pane/undo';
import { done, failed, undoneMessage } from '../outcomes';
import type { PaneState, Task, TaskResult } from '../state';
import { StepTimes, type TimedHistory } from '../step-times';
import type { Control } from '../../../spreadsheet/port';

/** What the session lends to its parts. */
interface Session {
  run(task: Task, work: (control: Control) => Promise<TaskResult>): Promise<void>;
  look(): Promise<Pick<PaneState, 'checked'>>;
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

  /** Takes a step back with all that came after it. */
  undo(id: number): Promise<void> {
    return this.session.run('undo', async () => {
      const outcome = done(undoneMessage(await this.host.assistant.undo(id)));
      return { changes: await this.session.look(), outcome };
    });
  }

  /** Does the step again that was taken back last. */
  redo(): Promise<void> {
    return this.session.run('redo', async (control) => {
      const step = await this.host.assistant.redo(control);
      return { changes: await this.session.look(), outcome: step ? done(UNDO.redone(step.name)) : failed(UNDO.nothingToRedo) };
    });
  }
}
