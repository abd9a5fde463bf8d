import { INITIAL, reduce, type PaneEvent, type PaneState } from './state';

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

  /** Takes an event in. */
  send(event: PaneEvent): void {
    this.state = reduce(this.state, event);
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
