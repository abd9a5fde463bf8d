/// <reference types="office-js" />
import '../../taskpane/start-up/polyfills';
import { createAssistant } from '../../app/create-assistant';
import { explain } from '../../app/errors';
import { offerAction } from '../../taskpane/start-up/action-channel';
import { ACTION_KEYS, type ActionKey } from '../../taskpane/start-up/requested-action';
import { today } from '../../taskpane/start-up/today';
import { BUTTONS } from '../../wording/pane/buttons';
import { ExcelWorkbook } from '../../workbook/excel';
import { perform } from './perform';
import { reportAddress } from './report-address';

/** Share of the screen that the dialog takes, in per cent. */
const DIALOG = { width: 30, height: 30, displayInIframe: true };

/** A ribbon button: the open pane of this workbook does it, else it is done here and told in a dialog. */
async function run(action: ActionKey): Promise<void> {
  if (await offerAction(action, Office.context.document.url)) return;
  const message = await perform(action, createAssistant(new ExcelWorkbook()), today()).catch(explain);
  await tell(reportAddress(location.href, { title: BUTTONS[action], message }));
}

/** Opens the dialog; it closes by its own button. */
function tell(address: string): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, DIALOG, ({ status, value: dialog }) => {
      if (status === Office.AsyncResultStatus.Succeeded)
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => dialog.close());
      resolve();
    });
  });
}

void Office.onReady().then(() => {
  for (const action of ACTION_KEYS) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      // Excel keeps the button busy until it is told of the end, whatever the end was.
      void run(action).finally(() => event.completed());
    });
  }
});
