import { CLI } from '../../wording/faces/cli';
import type { CommandInput, Made } from './command-run';

/** 插入空白台账 into a new workbook. */
export async function template({ given, request, assistant }: CommandInput): Promise<Made> {
  const { sheets } = await assistant.insertBlanks(given.kinds, request.today);
  return { printed: given.json ? { sheets } : CLI.blanks(sheets.map(({ name }) => name)), exitCode: 0 };
}
