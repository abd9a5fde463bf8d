import type { Assistant } from '../../app/assistant';
import type { LedgerRequest } from '../../app/results';
import type { Arguments } from '../arguments';
import type { Done } from '../done';

/** What a command works on: what was typed, what that asks of the ledger, and the open workbook. */
export interface CommandInput {
  readonly given: Arguments;
  readonly request: LedgerRequest;
  readonly assistant: Assistant;
}

/** Carries out a command on one open workbook; saving it is the caller's. */
export type CommandRun = (input: CommandInput) => Promise<Done>;

/** Standard output of a command that was given `--json`. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** Standard output in lines. */
export function linesText(lines: readonly string[]): string {
  return lines.join('\n');
}
