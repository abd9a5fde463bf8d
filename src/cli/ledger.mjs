#!/usr/bin/env node
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runWithKeptCode } from './kept-code.mjs';

// Starts the command line as it was built; builds it first where it was not, or where a source has changed since.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'dist/cli');

/** When the program was built; null where it was not, or a source is newer. */
function currentBuild() {
  try {
    const { built, sources } = JSON.parse(readFileSync(join(FOLDER, 'sources.json'), 'utf8'));
    // Plain paths: an address for each of hundreds of sources takes longer than looking at them.
    return sources.every((source) => statSync(ROOT + source).mtimeMs <= built) ? built : null;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

async function build() {
  const [{ buildProgram }, { BUILT }] = await Promise.all([import('./build.mjs'), import('../wording/faces/building.mjs')]);
  const built = await buildProgram();
  // Of a command that could not be done the reason alone stands on stderr, in one line.
  process.once('exit', (code) => {
    if (code !== 2) process.stderr.write(`${BUILT}\n`);
  });
  return built;
}

const built = currentBuild() ?? (await build());

/**
 * How much code runs before V8 compiles it again for speed, in its own unit; its default, 67,584, is for programs that stay. A
 * small ledger is done before that work pays: a third of all CPU. A large one gains from it as before (measured up to 100,000
 * rows). Kept code is good for one setting of it.
 */
setFlagsFromString('--interrupt-budget=2000000');
/** The same of regular expressions, of which a small ledger needs hundreds, most of them once; by default each is compiled at its second use. */
setFlagsFromString('--regexp-tier-up-ticks=100');

const [, , command = 'none'] = process.argv;
// Each command keeps the code that it runs.
runWithKeptCode(join(FOLDER, 'main.cjs'), join(FOLDER, `code-${built}`, /^[a-z-]+$/.test(command) ? command : 'other'));
