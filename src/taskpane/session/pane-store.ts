import { SIGNATURE_BROKEN } from '../../wording/faces/signature';
import { INITIAL, reduce, type Outcome, type PaneEvent, type PaneState, type Task } from './state';

/** Holds the state of the pane and tells those who draw it of every change. */
export class PaneStore {
  private state: PaneState = INITIAL;
  private readonly listeners = new Set<() => void>();

  readonly read = (): PaneState => this.state;

  /** Calls back after each change; the result ends that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The workbook bears a digital signature that still holds: the first task that changes it tells that it no longer does. */
  signed = false;

  /** Takes an event in. */
  send(event: PaneEvent): void {
    const broken = event.type === 'done' && this.signed && changes(this.state.running?.task, event.outcome);
    if (broken) this.signed = false;
    this.state = reduce(this.state, broken ? { ...event, outcome: withBrokenSignature(event.outcome) } : event);
    for (const listener of this.listeners) listener();
  }

  /** Whether a task runs. */
  get busy(): boolean {
    return this.state.running !== null;
  }

  /** Resolves when no task runs. */
  atRest(): Promise<void> {
    if (!this.busy) return Promise.resolve();
    return new Promise((resolve) => {
      const end = this.subscribe(() => {
        if (this.busy) return;
        end();
        resolve();
      });
    });
  }
}

/** Whether a task that ended well has changed the workbook. */
function changes(task: Task | undefined, outcome: Outcome | null): boolean {
  return task === 'decide' || outcome?.offer?.kind === 'undo';
}

function withBrokenSignature(outcome: Outcome | null): Outcome | null {
  return outcome && { ...outcome, message: outcome.message + SIGNATURE_BROKEN };
}
