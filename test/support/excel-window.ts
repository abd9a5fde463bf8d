import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { newWindow } from './browser';
import type { OfficeHost } from './office-host/host';
import type { RequestBody } from './office-host/messages';
import { MIME_TYPES } from './static-server';

/** Where the add-in's pages lie; the browser's router serves them, so no certificate is needed. */
const ORIGIN = 'https://addin.test';
/** Excel's own page is of another site, as on the web: the browser gives it a process of its own, and the pane's window does none of its work. */
const EXCEL_ORIGIN = 'https://excel.officeapps.live.com';
const CONVERSATION = 'conversation';
const PANE = 'pane1';
/** Host type, platform, version, locale, correlation id, not a dialog, telemetry off. */
const HOST_INFO = 'Excel$Web$16.01$zh-CN$cid$$disableLogging$0';

/** Numbers of the calls in Office.js. */
const RICH_API = 93;
const COMMAND_COMPLETED = 94;
/** The day on which the document came into force, and on which the annexed list has its known figures. */
const TODAY = '2025-04-10T09:00:00';

/** A call of the pane to its host: what Office.js posts to the parent window. */
interface Call {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    readonly ArrayData?: readonly unknown[];
    readonly targetId?: string;
  };
}

/** What Excel around the pane is like. */
export interface ExcelOptions {
  readonly page?: string;
  readonly documentUrl?: string;
  readonly browser?: BrowserContextOptions;
  /** Another window of the same Excel, whose pages can talk to those of this one. */
  readonly beside?: ExcelWindow;
}

/**
 * Excel on the web, made of a page with one frame: the add-in's own built page runs in it unmodified, with
 * Microsoft's Office.js, and every message of it is answered by an {@link OfficeHost}.
 */
export class ExcelWindow {
  /** Errors of scripts, messages of the console, requests that leave the add-in's own address or find nothing. */
  readonly problems: string[] = [];
  /** Addresses of all files asked for. */
  readonly requests: string[] = [];
  /** Addresses of the dialogs that were opened. */
  readonly dialogs: string[] = [];
  /** Ids of the ribbon commands that said that they are through. */
  readonly completed: string[] = [];
  readonly pane: FrameLocator;

  private constructor(
    readonly page: Page,
    private readonly host: OfficeHost,
    private readonly folder: string,
    private readonly options: ExcelOptions,
  ) {
    this.pane = page.frameLocator('iframe');
  }

  static async open(browser: Browser, folder: string, host: OfficeHost, options: ExcelOptions = {}): Promise<ExcelWindow> {
    const context = options.beside?.context ?? (await newWindow(browser, { viewport: { width: 360, height: 900 }, ...options.browser }));
    const page = await context.newPage();
    const window = new ExcelWindow(page, host, folder, options);
    window.listen();
    await window.serve(page);
    await page.exposeFunction('answerCall', (text: string) => window.answer(text));
    host.onEvent = (entry) =>
      void page.evaluate((event) => dispatchEvent(new CustomEvent('host-event', { detail: event })), entry).catch(() => undefined);
    await page.clock.install({ time: new Date(TODAY) });
    await page.goto(`${EXCEL_ORIGIN}/excel.html`);
    return window;
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  /** Presses a button of the ribbon that runs a function of the add-in's function file. */
  async press(functionName: string): Promise<void> {
    await this.page.waitForFunction(() => 'commandsListen' in window);
    await this.page.evaluate((name) => dispatchEvent(new CustomEvent('ribbon', { detail: ['command', name, '{}'] })), functionName);
  }

  /** Waits until the pane tells a result. */
  async tells(words: RegExp): Promise<void> {
    await this.pane.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
  }

  async act(name: string, words: RegExp): Promise<void> {
    await this.pane.getByRole('button', { name, exact: true }).click();
    await this.tells(words);
  }

  private listen(): void {
    this.page.on('pageerror', (error) => this.problems.push(error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.problems.push(message.text());
    });
    this.page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      this.requests.push(pathname);
      if (origin !== ORIGIN && origin !== EXCEL_ORIGIN) this.problems.push(request.url());
    });
  }

  /** Serves a page the built files and the page around them; what is not there is a problem. */
  async serve(page: Page): Promise<void> {
    await page.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      if (origin === EXCEL_ORIGIN) {
        await route.fulfill(
          pathname === '/excel.html' ? { contentType: 'text/html', body: around(this.options.page ?? 'taskpane.html') } : { status: 204 },
        );
        return;
      }
      if (origin !== ORIGIN) {
        await route.abort();
        return;
      }
      try {
        await route.fulfill({
          contentType: MIME_TYPES[extname(pathname)] ?? 'application/octet-stream',
          body: await readFile(join(this.folder, decodeURIComponent(pathname))),
        });
      } catch {
        if (pathname !== '/favicon.ico') this.problems.push(`404 ${pathname}`);
        await route.fulfill({ status: 404 });
      }
    });
  }

  /** The answer to a message of the pane, null where none is wanted. */
  private answer(text: string): unknown {
    const { _actionName: action, _data: data }: Call = JSON.parse(text) as Call;
    if (action === 'ContextActivationManager_getAppContextAsync') return this.appContext();
    if (action === 'dialogMessageReceived') {
      this.dialogs.push((JSON.parse(data.targetId ?? '{}') as { url?: string }).url ?? '');
      return { Error: 0 };
    }
    if (action === 'executeMethod' && data.DdaMethod?.DispatchId === COMMAND_COMPLETED) {
      this.completed.push(JSON.stringify(data.ArrayData));
      return { Error: 0 };
    }
    if (action === 'appCommandInvoked' || action === 'richApiMessage') return { Error: 0 };
    if (action === 'executeMethod' && data.DdaMethod?.DispatchId === RICH_API) {
      const { statusCode, body } = this.host.serve(JSON.parse(String(data.ArrayData?.[4])) as RequestBody);
      return { Version: 1, Error: 0, Data: [statusCode, [], JSON.stringify(body)] };
    }
    return null;
  }

  private appContext(): Record<string, unknown> {
    return {
      _id: PANE,
      _appName: 16,
      _appVersion: 16,
      _appMinorVersion: 1,
      _appUILocale: 'zh-CN',
      _dataLocale: 'zh-CN',
      _docUrl: this.options.documentUrl ?? `${ORIGIN}/${this.host.book.name}`,
      _clientMode: 1,
      _settings: [],
      _reason: 0,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'cid',
      _appInstanceId: PANE,
      _requirementMatrix: JSON.stringify({ ExcelApi: this.host.supported, RichApiRuntime: '1.1', DialogApi: '1.2' }),
      _hostFullVersion: '16.0.0.0',
      _initialDisplayMode: 2,
    };
  }
}

/** Excel's side of the channel in the browser: hands calls to this process, events to the pane. */
function around(page: string): string {
  const address = `${ORIGIN}/${page}?_host_Info=${encodeURIComponent(HOST_INFO)}#&_xdm_Info=${[CONVERSATION, PANE, EXCEL_ORIGIN].map(encodeURIComponent).join('|')}`;
  // The frame's name holds the same for pages that the first one leads to, which Office.js reads where their address tells nothing.
  const name = { baseFrameName: PANE, hostInfo: HOST_INFO, xdmInfo: [CONVERSATION, PANE, EXCEL_ORIGIN].join('|'), serializerVersion: '1' };
  return `<!doctype html><html lang="zh-CN"><title>Excel</title><style>html,body,iframe{margin:0;width:100%;height:100%;border:0;display:block}</style>
<iframe title="pane" name="${JSON.stringify(name).replaceAll('"', '&quot;')}" src="${address}"></iframe>
<script>
  const frame = document.querySelector('iframe');
  let listening = null;
  const send = (call, data, responseType) => frame.contentWindow.postMessage(JSON.stringify({
    _messageType: 1, _actionName: call._actionName, _conversationId: '${CONVERSATION}', _correlationId: call._correlationId,
    _origin: '${EXCEL_ORIGIN}', _data: data, _errorCode: 0, _responseType: responseType, _serializerVersion: 1,
  }), '${ORIGIN}');
  addEventListener('message', async ({ data }) => {
    const call = typeof data === 'string' && data.startsWith('{') ? JSON.parse(data) : null;
    if (!call || call._messageType !== 0) return;
    if (call._actionName === 'richApiMessage') listening = call;
    if (call._actionName === 'appCommandInvoked') window.commandsListen = call;
    const answer = await answerCall(data);
    if (answer !== null) send(call, answer, 0);
  });
  addEventListener('ribbon', ({ detail }) => send(window.commandsListen, detail, 1));
  addEventListener('host-event', ({ detail }) => listening && send(listening, { ArrayData: [detail] }, 1));
</script></html>`;
}
