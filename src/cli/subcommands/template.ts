import { CLI } from '../../wording/faces/cli';
import type { Done } from '../done';
import { jsonText, type CommandInput } from './command-run';

/** 插入空白台账 into a new workbook. */
export async function template({ given, request, assistant }: CommandInput): Promise<Done> {
  const { sheets } = await assistant.insertBlanks(given.kinds, request.today);
  return { output: given.json ? jsonText({ sheets }) : CLI.blanks(sheets.map(({ name }) => name)), exitCode: 0 };
}
