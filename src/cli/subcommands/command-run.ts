import type { Assistant } from '../../app/assistant';
import type { LedgerRequest } from '../../app/results';
import type { Arguments } from '../arguments';

/** What a command works on: what was typed, what that asks of the ledger, and the open workbook. */
export interface CommandInput {
  readonly given: Arguments;
  readonly request: LedgerRequest;
  readonly assistant: Assistant;
}

/** What a command prints: text for people, or an object for scripts, which is told all that people are. */
export interface Made {
  readonly printed: string | ({ readonly notices?: readonly string[] } & Readonly<Record<string, unknown>>);
  readonly exitCode: 0 | 1;
}

/** Carries out a command on one open workbook; saving it is the caller's. */
export type CommandRun = (input: CommandInput) => Promise<Made>;

/** Standard output in lines. */
export function linesText(lines: readonly string[]): string {
  return lines.join('\n');
}
