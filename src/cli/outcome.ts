import { CLI } from '../wording/faces/cli';
import { ROUND_CLI } from '../wording/round/cli';
import type { Arguments } from './arguments';
import { FileError, UsageError } from './errors';
import type { Day } from '../spreadsheet/calendar';

/** What a command came to: what goes to standard output and to standard error, and the exit code. */
export interface Outcome {
  readonly output: string;
  readonly errors: string;
  /** 0 done, 1 done and `check` found errors, 2 could not be done. */
  readonly exitCode: 0 | 1 | 2;
}

/** Carries out a command on one file; what cannot be done is one line for the user. */
export function outcomeOf(given: Arguments, today: Day): Promise<Outcome> {
  return outcomeOfWork(async () => (await import('./run')).run(given, today));
}

/** The outcome of any work of a command. */
export async function outcomeOfWork(work: () => Promise<Omit<Outcome, 'errors'>>): Promise<Outcome> {
  try {
    return { ...(await work()), errors: '' };
  } catch (error) {
    return failed(await sentenceOf(error));
  }
}

/** The outcome of a command that is none. */
export function refused(error: unknown, usage: boolean): Outcome {
  if (!(error instanceof UsageError)) throw error;
  return failed(usage ? `${error.message}\n${CLI.usage}\n${ROUND_CLI.usage}` : error.message);
}

function failed(errors: string): Outcome {
  return { output: '', errors, exitCode: 2 };
}

async function sentenceOf(error: unknown): Promise<string> {
  if (error instanceof UsageError || error instanceof FileError) return error.message;
  const { explain } = await import('../app/errors');
  return explain(error);
}
