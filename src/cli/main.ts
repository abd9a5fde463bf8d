import { isMainThread } from 'node:worker_threads';
import { readArguments } from './arguments';
import { CLI } from '../wording/faces/cli';
import { ROUND_CLI } from '../wording/round/cli';
import { outcomeOf, refused, type Outcome } from './outcome';
import { isRoundCommand } from './round/commands';
import { civilToday } from './today';

async function main(argv: readonly string[]): Promise<Outcome> {
  if (argv[0] === 'help' || argv.some((word) => word === '--help' || word === '-h'))
    return { output: `${CLI.usage}\n${ROUND_CLI.usage}`, errors: '', exitCode: 0 };
  if (isRoundCommand(argv[0])) {
    const { roundOutcome } = await import('./round/run-round');
    return roundOutcome(argv, civilToday());
  }
  let given;
  try {
    given = readArguments(argv);
  } catch (error) {
    return refused(error, argv.length === 0);
  }
  if (given.files === undefined) return outcomeOf(given, civilToday());
  const { runBatch } = await import('./batch');
  return runBatch(given, given.files, civilToday(), new URL(import.meta.url));
}

if (isMainThread) {
  void main(process.argv.slice(2)).then(({ output, errors, exitCode }) => {
    if (output !== '') process.stdout.write(`${output}\n`);
    if (errors !== '') process.stderr.write(`${errors}\n`);
    process.exitCode = exitCode;
  });
} else {
  void import('./batch').then(({ serveBatch }) => serveBatch());
}
