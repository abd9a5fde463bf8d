/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

/** The two ends of the library's own channel to its host. */
export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

type Loader = (bridge: Bridge) => OfficeClient;
let loader: Loader | null = null;

/** Microsoft's own client library, unmodified, a fresh one on each bridge. */
export function loadClient(bridge: Bridge): OfficeClient {
  loader ??= compile();
  return loader(bridge);
}

/**
 * The part of the library between the page's start-up code, which wants a browser, and its end. It runs
 * in this realm: in another one its `instanceof Date` would fail.
 */
function compile(): Loader {
  const source = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  const startUp = source.indexOf('OSF.InitializationHelper.prototype.getInitializationReason');
  const start = source.lastIndexOf('var __extends', source.indexOf('\nvar OfficeExtension;', startUp));
  const end = source.indexOf('var _EndExcel', start);
  if (startUp < 0 || start < 0 || end < 0) throw new Error('another edition of office-js');
  return runInThisContext(`(function (_richApiNativeBridge) {${source.slice(start, end)}\nreturn { Excel, OfficeExtension }; })`) as Loader;
}
