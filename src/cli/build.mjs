import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'dist/cli');

/** How a program for Node is bundled, for the bench too. */
export const NODE_PROGRAM = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.11',
  // A CommonJS file has no address of its own; its threads and its packages are found by it.
  banner: { js: "const PROGRAM_URL = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'PROGRAM_URL' },
  // A program that runs with kept code can import nothing of Node later on; it can require it.
  supported: { 'dynamic-import': false },
  logLevel: 'error',
};

/**
 * Builds the command line: one file, in which parts that only some commands need lie uncompiled until they are asked for, and a
 * list of the sources with the time at which they were read, which is returned. Several may build at once: each file comes
 * complete, the list last.
 */
export async function buildProgram() {
  const built = Date.now();
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: FOLDER,
    outExtension: { '.js': '.cjs' },
    ...NODE_PROGRAM,
    minify: true,
    metafile: true,
    write: false,
  });
  mkdirSync(FOLDER, { recursive: true });
  for (const { path, text } of outputFiles) put(path, inAscii(text));
  // What comes of packages stands or falls with their list: a look at each of a hundred files more would slow every start.
  const own = Object.keys(metafile.inputs).filter((source) => !source.includes('node_modules/'));
  const sources = [relative(ROOT, fileURLToPath(import.meta.url)), 'package-lock.json', ...own];
  put(join(FOLDER, 'sources.json'), JSON.stringify({ built, sources }));
  const made = new Set(['sources.json', ...outputFiles.map(({ path }) => basename(path))]);
  // Of earlier builds, the code that they kept above all.
  for (const name of readdirSync(FOLDER)) if (!made.has(name)) rmSync(join(FOLDER, name), { recursive: true, force: true });
  return built;
}

/**
 * The same program in ASCII alone: V8 holds a source with one Chinese character in two bytes for each, and takes ten times as
 * long to read it. esbuild leaves such characters in regular expressions, where the escape means the same.
 */
function inAscii(program) {
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function put(path, content) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildProgram();
