import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import zlib from 'node:zlib';

/** Bytes of the checksum that stands behind the code: V8 itself believes what it is given. */
const CHECKSUM = 4;

/**
 * Runs a CommonJS program, written in ASCII, in this process with the code that V8 made of it the last time, and keeps that of this run where
 * there was none or another V8 made it: compiling is a third of what a small command costs. `kept` has to be another file for
 * every build, as V8 compares no more of the source than its length. (Node 22 has `module.enableCompileCache` for this, Node
 * 20 has not.) Before Node 20.15, which can make a checksum, it runs without.
 */
export function runWithKeptCode(program, kept) {
  const script = new Script(Module.wrap(readFileSync(program, 'latin1')), { filename: program, cachedData: readKept(kept) });
  if (script.cachedDataRejected !== false) {
    process.once('exit', (code) => {
      // What was asked wrongly ran next to nothing.
      if (code !== 2) keep(kept, script.createCachedData());
    });
  }
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(program), module, program, dirname(program));
}

function readKept(path) {
  try {
    const bytes = readFileSync(path);
    const code = bytes.subarray(0, -CHECKSUM);
    return zlib.crc32?.(code) === bytes.readUInt32LE(code.length) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Where the program lies in a folder that cannot be written to, it starts without. */
function keep(path, code) {
  try {
    const checksum = Buffer.alloc(CHECKSUM);
    checksum.writeUInt32LE(zlib.crc32(code));
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, Buffer.concat([code, checksum]));
    renameSync(draft, path);
  } catch {
    // Slower, and nothing else.
  }
}
