#!/usr/bin/env node
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Starts the command line as it was built; builds it first where it was not, or where a source has changed since.
const program = new URL('../../dist/cli/', import.meta.url);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function isCurrent() {
  try {
    const { built, sources } = JSON.parse(readFileSync(new URL('sources.json', program), 'utf8'));
    // Plain paths: an address for each of hundreds of sources takes longer than looking at them.
    return sources.every((source) => statSync(ROOT + source).mtimeMs <= built);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

if (!isCurrent()) {
  const [{ buildProgram }, { BUILT }] = await Promise.all([import('./build.mjs'), import('../wording/faces/building.mjs')]);
  await buildProgram();
  // Of a command that could not be done the reason alone stands on stderr, in one line.
  process.once('exit', (code) => {
    if (code !== 2) process.stderr.write(`${BUILT}\n`);
  });
}
await import(new URL('main.mjs', program));
