import type { Assistant } from '../../app/assistant';
import { locationOf, nameColumnAt } from '../../app/views/location-words';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerRow } from '../../ledger/ledger-row';
import type { Day } from '../../spreadsheet/calendar';
import type { ActionKey } from '../../taskpane/start-up/requested-action';
import { checkedMessage, highlightedOutcome, summarisedOutcome } from '../../taskpane/session/outcomes';
import { DONE } from '../../wording/pane/pane';

/** Does what a ribbon button says and tells it in one sentence. */
export async function perform(action: ActionKey, assistant: Assistant, today: Day): Promise<string> {
  switch (action) {
    case 'check':
      return checkedMessage(await assistant.check({ today }));
    case 'highlight': {
      const highlighted = await assistant.highlight({ today });
      const { message, marked } = highlightedOutcome(highlighted);
      if (marked?.shown) await showRow(assistant, highlighted.checked.ledger, marked.rows[0]);
      return message;
    }
    case 'summarise': {
      const summarised = await assistant.summarise({ today });
      const { message, back } = summarisedOutcome(summarised, null);
      const [first] = summarised.sheets;
      if (back && first) await assistant.workbook.select(first.sheetId, 0, 0);
      return message;
    }
    case 'clear':
      return DONE.cleared((await assistant.clear()).sheets.length);
  }
}

/** Selects the name of a record. */
function showRow(assistant: Assistant, ledger: Ledger, row: LedgerRow): Promise<void> {
  const { sheet, row: at } = locationOf(ledger, row);
  return assistant.workbook.select(sheet.id, at, nameColumnAt(ledger, row));
}
