import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { NODE_PROGRAM } from '../../src/cli/build.mjs';

/**
 * `npm run bench`: builds the bench as the command line is built, then runs it. A loader that translates file by file wraps each
 * inner function to keep its name; in hot loops that costs a third of the time, and nothing that ships pays it.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = join(ROOT, 'dist/bench/main.cjs');

await build({
  absWorkingDir: ROOT,
  entryPoints: ['test/bench/main.ts'],
  outfile: PROGRAM,
  ...NODE_PROGRAM,
  packages: 'external',
});
await import(pathToFileURL(PROGRAM).href);
