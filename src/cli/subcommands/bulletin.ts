import type { Render } from '../../app/pictures/svg';
import { CLI } from '../../wording/faces/cli';
import { writeBytes } from '../files';
import { linesText, type CommandInput, type Made } from './command-run';

/** 调度通报: its text, or with `-o` a Word document; what its signer must know goes to standard output. */
export async function bulletin({ given: { out, json }, request, assistant }: CommandInput): Promise<Made> {
  const checked = await assistant.check(request);
  if (out !== undefined) {
    const { bytes, notes } = await assistant.bulletinDocument(checked, request.today, await rendererOrNone());
    await writeBytes(out, bytes);
    return { printed: json ? { notes } : linesText([...notes, CLI.saved(out)]), exitCode: 0 };
  }
  const { bulletinOf } = await import('../../app/actions/summarise');
  const text = bulletinOf(checked);
  return { printed: json ? { bulletin: text } : text, exitCode: 0 };
}

/** What draws the charts of a letter; none on a machine that has no font for them. */
async function rendererOrNone(): Promise<Render | undefined> {
  const { canRender, renderPng } = await import('../pictures/render');
  return (await canRender()) ? renderPng : undefined;
}
