/** Commands of the month's round. */
export const ROUND_COMMANDS = ['split', 'collect', 'remind', 'rollup'] as const;
export type RoundCommand = (typeof ROUND_COMMANDS)[number];

/** Whether the first word is a command of the round. */
export function isRoundCommand(word: string | undefined): word is RoundCommand {
  return ROUND_COMMANDS.some((known) => known === word);
}
