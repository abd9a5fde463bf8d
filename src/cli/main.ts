import { civilToday } from './today';
import { readArguments, UsageError } from './arguments';
import { run } from './run';
import { explain } from '../app/errors';
import { CLI } from '../wording/faces/cli';
import { FileError } from './files';
import { ROUND_CLI } from '../wording/round/cli';
import { isRoundCommand, readRoundArguments } from './round/arguments';
import { runRound } from './round/run-round';

/** Exit codes: 0 done, 1 done and `check` found errors, 2 could not be done. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const { output, exitCode } = await (isRoundCommand(argv[0])
      ? runRound(readRoundArguments(argv), civilToday())
      : run(readArguments(argv), civilToday()));
    process.stdout.write(`${output}\n`);
    return exitCode;
  } catch (error) {
    const message = error instanceof UsageError || error instanceof FileError ? error.message : explain(error);
    process.stderr.write(`${message}\n`);
    if (error instanceof UsageError && argv.length === 0) process.stderr.write(`${CLI.usage}\n${ROUND_CLI.usage}\n`);
    return 2;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
