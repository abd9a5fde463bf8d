import './start-up/polyfills';
import { UserError } from '../app/errors';
import { NO_HOST } from '../wording/pane/start-up';
import { HOSTS } from './start-up/hosts';
import type { PaneHost } from './start-up/host';
import { renderPane } from './pane';
import { today } from './start-up/today';

/** What reads ledgers: asked for at once, beside the search for the program. */
const reading = import(/* webpackChunkName: "assistant" */ '../app/create-assistant');

/** The program that the page finds itself in. Throws a `UserError` that says where to open it, where it is in none. */
async function findHost(): Promise<PaneHost> {
  for (const find of HOSTS) {
    const found = await find();
    if (found) {
      const { workbook, ...surroundings } = found;
      const { createAssistant } = await reading;
      return { assistant: createAssistant(workbook), today, ...surroundings };
    }
  }
  throw new UserError(NO_HOST.none);
}

const page = document.getElementById('pane');
if (page) renderPane(page, findHost());
