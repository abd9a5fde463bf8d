import { isMainThread } from 'node:worker_threads';
import { readArguments } from './arguments';
import { outcomeOf, refused, type Outcome } from './outcome';
import { civilToday } from './today';

async function main(argv: readonly string[]): Promise<Outcome> {
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
