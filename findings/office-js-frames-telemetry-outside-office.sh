#!/usr/bin/env bash
# @microsoft/office-js 1.1.110: a page that loads office.js from its own server, opened outside of Office ("Office.js is loaded
# outside of Office client", says office.js itself), gets a frame of telemetryservice.firstpartyapps.oaspapps.com put into it
# seconds later, without a call to any API.
# Hurts: add-ins on closed networks and those that promise to talk to nobody: only a Content-Security-Policy without that
# frame-src keeps the promise, and it leaves an error in the console of every such page, seconds after a test has looked.
# Source: dist/office.js of the package (the frame is named telemetryproxy.html), looked at in a document of jsdom.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact @microsoft/office-js@1.1.110 jsdom@26.1.0 >/dev/null
cat > run.cjs <<'JS'
const { createServer } = require('node:http');
const { readFile } = require('node:fs');
const { dirname, join } = require('node:path');
const { JSDOM, ResourceLoader, VirtualConsole } = require('jsdom');

const PACKAGE = dirname(require.resolve('@microsoft/office-js/package.json'));
const PATIENCE_MS = 30_000;

/** Loads what the page's own server has; all else is noted and never asked for. */
class OwnServer extends ResourceLoader {
  constructor(origin) {
    super();
    this.origin = origin;
    this.refused = [];
  }
  fetch(url, options) {
    if (url.startsWith(this.origin)) return super.fetch(url, options);
    this.refused.push(url);
    return null;
  }
}

const server = createServer(({ url }, response) => {
  readFile(join(PACKAGE, 'dist', url.split('?')[0]), (error, bytes) => {
    if (error) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/javascript' }).end(bytes);
  });
});
server.listen(0, '127.0.0.1', () => {
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const resources = new OwnServer(origin);
  const said = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('log', (line) => said.push(line));
  const page = '<!doctype html><html><head><script src="/office.js"></script></head><body></body></html>';
  const { window } = new JSDOM(page, { url: `${origin}page.html`, runScripts: 'dangerously', resources, virtualConsole, pretendToBeVisual: true });
  const start = Date.now();
  const timer = setInterval(() => {
    const [frame] = window.document.querySelectorAll('iframe');
    if (!frame && Date.now() - start < PATIENCE_MS) return;
    clearInterval(timer);
    console.log(`@microsoft/office-js ${require('@microsoft/office-js/package.json').version}`);
    console.log(`says: ${said.join(' / ')}`);
    console.log(`frame: ${frame?.src ?? 'none'}`);
    const seen = said.some((line) => line.includes('outside of Office client')) && new URL(frame?.src ?? 'about:blank').host;
    window.close();
    server.close();
    process.exit(seen === 'telemetryservice.firstpartyapps.oaspapps.com' ? 0 : 1);
  }, 100);
});
JS
node run.cjs
echo "as described"
