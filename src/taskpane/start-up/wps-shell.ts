import type { Application } from '../../workbook/wps';
import * as z from 'zod/mini';
import { ACTION_KEYS, type ActionKey, type ActionSource } from './requested-action';

/** What WPS gives add-ins beside the workbook: panes, and a store that all their pages share while WPS runs. */
export interface WpsShell extends Application {
  readonly PluginStorage: {
    getItem(key: string): unknown;
    setItem(key: string, value: string): void;
  };
  CreateTaskPane(address: string): TaskPane;
  /** Throws where the pane has gone with its window. */
  GetTaskPane(id: number): TaskPane;
}

interface TaskPane {
  readonly ID: number;
  Visible: boolean;
  DockPosition: number;
}

const RIGHT = 2;
/** How often the pane looks for requests: pages share a store, but no events. */
const LOOK_MS = 250;

const requestSchema = z.object({ action: z.enum(ACTION_KEYS) });

/** The interface of WPS in this page, null in any other program. */
export function wpsShell(): WpsShell | null {
  const { wps, Application } = globalThis as { wps?: unknown; Application?: unknown };
  const application = Application ?? (isObject(wps) && 'Application' in wps ? wps['Application'] : undefined);
  return isObject(application) ? (application as unknown as WpsShell) : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** Shows the pane of the workbook in front, made if it is not there; `hide` puts an open one away. */
export function showPane(shell: WpsShell, address: string, hide = false): void {
  const open = paneOf(shell);
  if (open) {
    open.Visible = hide ? !open.Visible : true;
    return;
  }
  const pane = shell.CreateTaskPane(address);
  shell.PluginStorage.setItem(key(shell, 'pane'), String(pane.ID));
  pane.DockPosition = RIGHT;
  pane.Visible = true;
}

/** Puts the pane away: while it is docked, some builds leave the ribbon without life. */
export function hidePane(shell: WpsShell): void {
  const pane = paneOf(shell);
  if (pane) pane.Visible = false;
}

/** Leaves a request of the ribbon for the pane of the workbook in front. */
export function leaveRequest(shell: WpsShell, action: ActionKey): void {
  shell.PluginStorage.setItem(key(shell, 'request'), JSON.stringify({ action }));
}

/** Requests that the ribbon leaves, those from before the pane was there among them. */
export function requestsLeft(shell: WpsShell): ActionSource {
  const place = key(shell, 'request');
  return {
    watch: (listener) => {
      const look = (): void => {
        const left = requestOf(shell.PluginStorage.getItem(place));
        if (!left) return;
        shell.PluginStorage.setItem(place, '');
        listener(left);
      };
      const timer = setInterval(look, LOOK_MS);
      return () => clearInterval(timer);
    },
  };
}

function requestOf(left: unknown): ActionKey | null {
  if (typeof left !== 'string' || left === '') return null;
  try {
    const result = requestSchema.safeParse(JSON.parse(left));
    return result.success ? result.data.action : null;
  } catch {
    return null;
  }
}

function paneOf(shell: WpsShell): TaskPane | null {
  const id = Number(shell.PluginStorage.getItem(key(shell, 'pane')));
  if (!Number.isInteger(id) || id === 0) return null;
  try {
    return shell.GetTaskPane(id);
  } catch {
    return null;
  }
}

/** Every workbook has a window and a pane of its own. */
function key({ ActiveWorkbook }: WpsShell, what: string): string {
  return `xmtz.${what}:${ActiveWorkbook?.FullName ?? ''}`;
}
