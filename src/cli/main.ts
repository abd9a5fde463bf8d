import { civilToday } from './today';
import { readArguments, UsageError } from './arguments';
import { run } from './run';
import { explain } from '../app/errors';
import { CLI } from '../wording/faces/cli';
import { FileError } from './files';

/** Exit codes: 0 done, 1 done and `check` found errors, 2 could not be done. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const { output, exitCode } = await run(readArguments(argv), civilToday());
    process.stdout.write(`${output}\n`);
    return exitCode;
  } catch (error) {
    const message = error instanceof UsageError || error instanceof FileError ? error.message : explain(error);
    process.stderr.write(`${message}\n`);
    if (error instanceof UsageError && argv.length === 0) process.stderr.write(`${CLI.usage}\n`);
    return 2;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
