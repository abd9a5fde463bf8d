import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const FOLDER = join(ROOT, 'dist/cli');

/** The program, and the list of the sources that it was built from, at the state that they had. */
export const PROGRAM = join(FOLDER, 'main.mjs');
export const SOURCES = join(FOLDER, 'sources.json');

/**
 * Builds the command line: one file for what every command needs, one for each part that only some do.
 * Several may build at once: files come complete, and the program after the parts that it names.
 */
export async function buildProgram() {
  const began = Date.now();
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.11',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  mkdirSync(FOLDER, { recursive: true });
  const parts = outputFiles.filter(({ path }) => path !== PROGRAM);
  for (const { path, contents } of [...parts, ...outputFiles.filter(({ path }) => path === PROGRAM)]) put(path, contents);
  const sources = [relative(ROOT, fileURLToPath(import.meta.url)), ...Object.keys(metafile.inputs)];
  put(SOURCES, JSON.stringify({ built: began, sources }));
  const current = new Set([...outputFiles.map(({ path }) => basename(path)), basename(SOURCES)]);
  for (const name of readdirSync(FOLDER)) if (!current.has(name) && name.endsWith('.mjs')) rmSync(join(FOLDER, name), { force: true });
}

function put(path, content) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildProgram();
