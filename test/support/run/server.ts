import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserServer } from 'playwright-core';
import { launchBrowserServer } from '../browser';
import { buildSite, removeSite } from '../site';
import { announce } from './shared';

let server: Server | null = null;
let site: Promise<string> | null = null;
const browsers = new Map<string, Promise<BrowserServer>>();

/** Hands out what test files share: see `fromRun`. */
export async function startSharing(): Promise<void> {
  server = createServer(({ url = '/' }, response) => {
    answer(url).then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  announce(`http://127.0.0.1:${String(port)}`);
}

export async function stopSharing(): Promise<void> {
  server?.close();
  await Promise.all(Array.from(browsers.values(), async (browser) => (await browser).close()));
  if (site) await site.then(removeSite, () => undefined);
}

async function answer(url: string): Promise<string> {
  const [, what, worker = ''] = url.split('/');
  if (what === 'site') return (site ??= buildSite());
  const browser = browsers.get(worker) ?? launchBrowserServer();
  browsers.set(worker, browser);
  return (await browser).wsEndpoint();
}
