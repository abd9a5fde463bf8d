#!/usr/bin/env node
import { readFileSync, statSync } from 'node:fs';

// Starts the command line as it was built; builds it first where it was not, or where a source has changed since.
const dist = new URL('../../dist/cli/', import.meta.url);

function isCurrent() {
  try {
    const { built, sources } = JSON.parse(readFileSync(new URL('sources.json', dist), 'utf8'));
    return sources.every((source) => statSync(new URL(`../../${source}`, import.meta.url)).mtimeMs <= built);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

if (!isCurrent()) {
  process.stderr.write('正在生成命令行程序，只需一次……\n');
  const { buildProgram } = await import('./build.mjs');
  await buildProgram();
}
await import(new URL('main.mjs', dist));
