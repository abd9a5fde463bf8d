import type { Assistant } from '../../../app/assistant';
import type { ColumnExplanation, UnreadSheet } from '../../../app/actions/explain-columns';
import { UNREAD } from '../../../wording/pane/explain-columns';
import type { Choices } from '../state';

/** What the session lends to its parts. */
interface Session {
  readonly assistant: Assistant;
  choose(choices: Choices): void;
  /** Keeps something with the workbook, looks again, and tells what the keeping gives. */
  decide(keep: () => Promise<string>): Promise<void>;
}

/** Lists whose columns the user explains. */
export class UnreadSheets {
  constructor(private readonly session: Session) {}

  /** Keeps what the columns hold and takes that list as the ledger; or leaves a list that is none in peace. */
  explain(list: UnreadSheet, told: ColumnExplanation): Promise<void> {
    return this.session.decide(async () => {
      await this.session.assistant.explainColumns(list, told);
      if (told === 'no-ledger') return UNREAD.leftAlone(list.sheet);
      this.session.choose({ sheet: list.sheet, table: undefined });
      return UNREAD.done(list.sheet);
    });
  }
}
