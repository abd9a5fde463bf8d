import { missingCounts } from '../../app/views/missing-projects';
import type { Assistant } from '../../app/assistant';
import type { Day } from '../../spreadsheet/calendar';
import type { ActionKey } from '../../taskpane/start-up/requested-action';
import { checkedMessage, summarised } from '../../taskpane/session/outcomes';
import { DONE } from '../../wording/pane/pane';

/** Does what a ribbon button says and tells it in one sentence. */
export async function perform(action: ActionKey, assistant: Assistant, today: Day): Promise<string> {
  switch (action) {
    case 'check':
      return checkedMessage(await assistant.check({ today }));
    case 'highlight':
      return DONE.highlighted(missingCounts((await assistant.highlight({ today })).checked.progress));
    case 'summarise':
      return summarised(await assistant.summarise({ today })).message;
    case 'clear':
      return DONE.cleared((await assistant.clear()).sheets.length);
  }
}
