import './start-up/polyfills';
import { explain } from '../app/errors';
import { NO_HOST } from '../wording/pane/pane';
import { HOSTS } from './start-up/hosts';
import { renderPane } from './pane';
import { today } from './start-up/today';

/** Opens the pane in the program that the page finds itself in, or says where to open it. */
async function open(page: HTMLElement): Promise<void> {
  for (const find of HOSTS) {
    const found = await find();
    if (found) {
      const { workbook, ...surroundings } = found;
      // What reads ledgers comes beside what draws the page, not before it.
      const { createAssistant } = await import(/* webpackChunkName: "assistant" */ '../app/create-assistant');
      renderPane(page, { assistant: createAssistant(workbook), today, ...surroundings });
      return;
    }
  }
  page.textContent = NO_HOST.none;
}

const page = document.getElementById('pane');
if (page) {
  open(page).catch((error: unknown) => {
    page.textContent = explain(error);
  });
}
