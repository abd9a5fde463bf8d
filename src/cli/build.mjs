import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'dist/cli');
const PROGRAM = join(FOLDER, 'main.mjs');

/**
 * Builds the command line: one file for what every command needs, one for each part that only some do, and a list of the
 * sources with the time at which they were read. Several may build at once: each file comes complete, the program after its
 * parts, the list last.
 */
export async function buildProgram() {
  const built = Date.now();
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
  for (const { path, contents } of outputFiles.filter(({ path }) => path !== PROGRAM)) put(path, contents);
  for (const { path, contents } of outputFiles.filter(({ path }) => path === PROGRAM)) put(path, contents);
  const sources = [relative(ROOT, fileURLToPath(import.meta.url)), ...Object.keys(metafile.inputs)];
  put(join(FOLDER, 'sources.json'), JSON.stringify({ built, sources }));
  const parts = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const name of readdirSync(FOLDER)) if (name.endsWith('.mjs') && !parts.has(name)) rmSync(join(FOLDER, name), { force: true });
}

function put(path, content) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildProgram();
