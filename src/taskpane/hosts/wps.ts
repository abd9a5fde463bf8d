import { UserError } from '../../app/errors';
import { NO_HOST } from '../../wording/pane/start-up';
import type { FoundHost } from '../start-up/host';

/** WPS 表格, if the page stands in a pane of it. */
export async function findWps(): Promise<FoundHost | null> {
  if (!('Application' in globalThis) && !('wps' in globalThis)) return null;
  const [{ WpsWorkbook, filesOf }, { hidePane, requestsLeft, wpsShell }, { filesOfWps }] = await Promise.all([
    import(/* webpackChunkName: "wps" */ '../../workbook/wps'),
    import(/* webpackChunkName: "wps" */ '../start-up/wps-shell'),
    import(/* webpackChunkName: "wps" */ './wps-files'),
  ]);
  const shell = wpsShell();
  if (!shell) return null;
  if (!shell.ActiveWorkbook) throw new UserError(NO_HOST.noWorkbook);
  const files = filesOf(shell);
  return {
    workbook: new WpsWorkbook(shell),
    actions: requestsLeft(shell),
    close: () => hidePane(shell),
    selfTest: 'self-test.html',
    ...(files ? filesOfWps(files, () => shell.ActiveWorkbook?.Name ?? '') : {}),
  };
}
