import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import type { Day } from '../spreadsheet/calendar';
import { CLI } from '../wording/faces/cli';
import type { Arguments } from './arguments';
import { UsageError } from './errors';
import { outcomeOf, refused, type Outcome } from './outcome';
import { present } from '../spreadsheet/present';

/** What a thread is asked: one file's command, and which of the batch it is. */
interface Task {
  readonly at: number;
  readonly given: Arguments;
  readonly today: Day;
}

/** What a thread answers. */
interface Answer {
  readonly at: number;
  readonly outcome: Outcome;
}

/**
 * Carries out a command on several files, on as many processors as there are; `program` is the file that each thread starts.
 * The outcomes come in the order of the files. Exit code: the worst of all files.
 */
export async function runBatch(given: Arguments, files: readonly string[], today: Day, program: URL): Promise<Outcome> {
  let tasks: readonly Task[];
  try {
    tasks = tasksOf(given, files, today);
  } catch (error) {
    return refused(error, false);
  }
  const outcomes: Outcome[] = [];
  let next = 0;
  const threads = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () => new Worker(program));
  const worked = threads.map(
    (thread) =>
      new Promise<void>((done, failed) => {
        const goOn = (): void => {
          const task = tasks[next++];
          if (task) thread.postMessage(task);
          else done();
        };
        thread.on('error', failed);
        thread.on('message', ({ at, outcome }: Answer) => {
          outcomes[at] = outcome;
          goOn();
        });
        goOn();
      }),
  );
  try {
    await Promise.all(worked);
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return given.json ? asJson(files, outcomes) : asText(files, outcomes);
}

/** The work of a thread: answers one task after another. */
export function serveBatch(): void {
  const port = parentPort;
  port?.on('message', ({ at, given, today }: Task) => {
    void outcomeOf(given, today).then((outcome) => port.postMessage({ at, outcome } satisfies Answer));
  });
}

/** One command for each file. Where they write, `-o` names a folder, in which no file may take another's name. */
function tasksOf(given: Arguments, files: readonly string[], today: Day): Task[] {
  if (given.earlier !== undefined) throw new UsageError(CLI.earlierOfOne);
  const { out } = given;
  if (out !== undefined) {
    const names = files.map((file) => basename(file));
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new UsageError(CLI.sameName(twice));
  }
  return files.map((file, at) => ({
    at,
    today,
    given: { ...given, file, ...(out === undefined ? {} : { out: join(out, basename(file)) }) },
  }));
}

function asText(files: readonly string[], outcomes: readonly Outcome[]): Outcome {
  return {
    output: outcomes
      .flatMap(({ output }, at) => (output === '' ? [] : [`${CLI.ofFile(present(files[at], 'files', at))}\n${output}`]))
      .join('\n\n'),
    errors: outcomes
      .flatMap(({ errors }, at) => (errors === '' ? [] : [CLI.failedFile(present(files[at], 'files', at), errors)]))
      .join('\n'),
    exitCode: worst(outcomes),
  };
}

/** An array with one object for each file: its name with what the command prints for it, or with the reason why nothing. */
function asJson(files: readonly string[], outcomes: readonly Outcome[]): Outcome {
  const entries = outcomes.map(({ output, errors }, at) => {
    const file = JSON.stringify(files[at]);
    return errors === '' ? `{ "file": ${file}, "result": ${output} }` : `{ "file": ${file}, "error": ${JSON.stringify(errors)} }`;
  });
  return { output: `[${entries.join(',\n')}]`, errors: '', exitCode: worst(outcomes) };
}

function worst(outcomes: readonly Outcome[]): Outcome['exitCode'] {
  return outcomes.reduce<Outcome['exitCode']>((code, { exitCode }) => (exitCode > code ? exitCode : code), 0);
}
