import type { CheckWords } from '../../../checks/check';
import type { Finding, FindingCode } from '../../../checks/finding';
import type { AcceptedFinding } from '../../../checks/review';
import type { Ledger } from '../../../ledger/ledger';
import type { CheckChoice } from '../../../mechanism/settings';
import { REVIEW } from '../../../wording/pane/review';
import type { PaneHost } from '../../start-up/host';
import { checkChosenMessage } from '../outcomes';

/** What the session lends to its parts. */
interface Session {
  /** Keeps something with the workbook, looks again, and tells the message. */
  decide(keep: () => Promise<string>): Promise<void>;
}

/** What the office decides about checks and findings. */
export class ReviewWork {
  constructor(
    private readonly host: PaneHost,
    private readonly session: Session,
  ) {}

  /** Switches a check off, or changes how serious it is; null gives it back what it is by itself. */
  chooseCheck({ code, title }: Pick<CheckWords<FindingCode>, 'code' | 'title'>, choice: CheckChoice | null): Promise<void> {
    return this.decide(() => this.host.assistant.chooseCheck(code, choice), checkChosenMessage(title, choice));
  }

  /** Sets a finding aside as right, until its cell changes. */
  accept(ledger: Ledger, finding: Finding, reason: string): Promise<void> {
    return this.decide(() => this.host.assistant.accept({ ledger }, finding, reason, this.host.today()), REVIEW.done.accepted);
  }

  reopen(accepted: AcceptedFinding): Promise<void> {
    return this.decide(() => this.host.assistant.reopen(accepted), REVIEW.done.reopened);
  }

  /** Keeps a note beside a problem; an empty one takes the former away. */
  note(ledger: Ledger, finding: Finding, text: string): Promise<void> {
    const message = text === '' ? REVIEW.done.unnoted : REVIEW.done.noted;
    return this.decide(() => this.host.assistant.note({ ledger }, finding, text, this.host.today()), message);
  }

  private decide(keep: () => Promise<void>, message: string): Promise<void> {
    return this.session.decide(() => keep().then(() => message));
  }
}
