import { ACTION_KEYS } from '../../taskpane/start-up/requested-action';
import { leaveRequest, showPane, wpsShell } from '../../taskpane/start-up/wps-shell';

/*
 * The background page of the add-in in WPS. The ribbon calls these by name; none may be `async`, which
 * takes builds of 2024 down. They are handed the control that was pressed.
 */

interface Control {
  readonly Id: string;
}

const CALLBACKS = {
  OnAddinLoad: (): boolean => true,

  /** Opens or puts away the pane, or opens it and leaves it the action to do. */
  OnAction: ({ Id }: Control): boolean => {
    const shell = wpsShell();
    if (!shell) return false;
    const action = ACTION_KEYS.find((key) => key === Id);
    if (action) leaveRequest(shell, action);
    showPane(shell, new URL('taskpane.html', location.href).href, action === undefined);
    return true;
  },

  GetImage: ({ Id }: Control): string => `icons/${Id}-32.png`,
};

Object.assign(globalThis, CALLBACKS);
