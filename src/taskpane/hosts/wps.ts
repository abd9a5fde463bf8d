import { UserError } from '../../app/errors';
import { NO_HOST } from '../../wording/pane/pane';
import type { FoundHost } from '../start-up/host';

/** WPS 表格, if the page stands in a pane of it. */
export async function findWps(): Promise<FoundHost | null> {
  if (!('Application' in globalThis) && !('wps' in globalThis)) return null;
  const [{ WpsWorkbook }, { hidePane, requestsLeft, wpsShell }] = await Promise.all([
    import(/* webpackChunkName: "wps" */ '../../workbook/wps'),
    import(/* webpackChunkName: "wps" */ '../start-up/wps-shell'),
  ]);
  const shell = wpsShell();
  if (!shell) return null;
  if (!shell.ActiveWorkbook) throw new UserError(NO_HOST.noWorkbook);
  return { workbook: new WpsWorkbook(shell), actions: requestsLeft(shell), close: () => hidePane(shell), selfTest: 'self-test.html' };
}
