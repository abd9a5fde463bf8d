import type { Checked } from '../../app/results';
import type { PaneEvent, PaneState } from './state';
import type { TimedHistory } from './step-times';

/** What the session lends to its parts. */
interface Session {
  read(): PaneState;
  send(event: PaneEvent): void;
  history(): TimedHistory;
  lookLive(): Promise<Checked>;
  fail(error: unknown): Promise<void>;
}

/** The user's edits: followed, or, while that is paused, noted. */
export class Following {
  constructor(private readonly session: Session) {}

  /** Follows the user's edits, or no longer; while paused an edit is noted, not read. */
  get on(): boolean {
    return this.session.read().checked?.settings.live ?? true;
  }

  /** An edit that is not followed: what is shown is no longer what stands in the workbook. */
  note(): void {
    if (!this.session.read().stale) this.session.send({ type: 'edited', history: this.session.history() });
  }

  /** Reads again after an edit of the user's, without a sign of work: nothing blinks while they type. */
  async refresh(): Promise<void> {
    try {
      this.session.send({ type: 'refreshed', checked: await this.session.lookLive(), history: this.session.history() });
    } catch (error) {
      // A task that has begun meanwhile reads by itself and tells what it meets.
      if (!this.session.read().running) await this.session.fail(error);
    }
  }
}
