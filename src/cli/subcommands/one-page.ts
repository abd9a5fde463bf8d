import { present } from '../../spreadsheet/present';
import { CLI } from '../../wording/faces/cli';
import { writeBytes } from '../files';
import type { CommandInput, Made } from './command-run';

/** 领导一页纸 as a picture. */
export async function onePage({ given, request, assistant }: CommandInput): Promise<Made> {
  const out = present(given.out, 'out');
  const [{ leadersPicture }, { renderPng }] = await Promise.all([
    import('../../app/pictures/leaders-picture'),
    import('../pictures/render'),
  ]);
  const { drawing } = leadersPicture(await assistant.check(request));
  await writeBytes(out, await renderPng(drawing));
  return { printed: given.json ? { saved: out } : CLI.saved(out), exitCode: 0 };
}
