/*
 * Keeps the files of the workbench in the browser, so that the page opens without its server: those alone that the build
 * lists, and only as the build made them. It asks nobody but the server that the page came from.
 */

/** Put before this script by the build, see `precache.cjs`. */
declare const BUILD: {
  /** Names this set of files. */
  readonly version: string;
  /** Addresses, relative to this script, and the digests of their bytes as browsers check them (subresource integrity). */
  readonly files: readonly { readonly url: string; readonly integrity: string }[];
  /** The server is asked first: while developing, what is kept is for when there is none. */
  readonly serverFirst: boolean;
};

/** What is used of a service worker's surroundings. */
interface Surroundings {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: true }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { readonly data: unknown }) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: Surroundings;

const PREFIX = 'xmtz-workbench-';
const CACHE = PREFIX + BUILD.version;
const { scope } = self.registration;
const PAGE = new URL('workbench.html', scope).href;
const KEPT: ReadonlySet<string> = new Set(BUILD.files.map(({ url }) => new URL(url, scope).href));

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
// The window that brought this worker is served by it from now on; windows of a former version wait for their end.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'take') event.waitUntil(self.skipWaiting());
  if (event.data === 'started') event.waitUntil(forgetFormer());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== 'GET') return;
  // What a server shows at the folder itself is its own affair, as long as there is one.
  if (address === scope && request.mode === 'navigate') event.respondWith(fromServerFirst(request, PAGE));
  else if (KEPT.has(address)) event.respondWith((BUILD.serverFirst ? fromServerFirst : fromKeptFirst)(request, address));
  // Parts that a window of a former version asks for: the server may have them no more.
  else if (address.startsWith(scope) && /\.(?:js|css)$/.test(pathname)) event.respondWith(fromKeptFirst(request, address));
});

/** Takes in every file, or none: bytes that differ from what was built are refused. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll(BUILD.files.map(({ url, integrity }) => new Request(new URL(url, scope), { integrity, cache: 'no-cache' })));
}

/** A window has started: once it is the only one, none needs the files of former versions. */
async function forgetFormer(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length > 1) return;
  const former = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(former.map((name) => caches.delete(name)));
}

async function fromKeptFirst(request: Request, address: string): Promise<Response> {
  return (await kept(address)) ?? fetch(request);
}

async function fromServerFirst(request: Request, address: string): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const known = await kept(address);
    if (known) return known;
    throw error;
  }
}

/** What is kept under an address, of this version where it has it. */
async function kept(address: string): Promise<Response | undefined> {
  return (await (await caches.open(CACHE)).match(address)) ?? caches.match(address);
}

export {};
