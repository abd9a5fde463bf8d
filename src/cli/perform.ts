import type { Arguments } from './arguments';
import { readText, writeText } from './files';

/** Something of a workbook that can be carried to another as a text. */
export interface Exchange {
  readonly text: string;
  /** Takes such a text in; says what was taken. */
  readonly take: (text: string) => Promise<string>;
  readonly exported: (file: string) => string;
}

/** Reads it from a file into the workbook, writes it to a file, or shows it. */
export async function perform(
  { exported, imported }: Pick<Arguments, 'exported' | 'imported'>,
  { text, take, exported: told }: Exchange,
): Promise<string> {
  if (imported !== undefined) return take(await readText(imported));
  if (exported === undefined) return text;
  await writeText(exported, `${text}\n`);
  return told(exported);
}
