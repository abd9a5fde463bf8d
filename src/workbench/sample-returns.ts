import { unzipSync } from 'fflate';
import { UserError } from '../app/errors';
import { WORKBENCH } from '../wording/pane/workbench';

/** The files of an archive that came with the product. Throws a `UserError` where it is not there. */
export async function unpacked(address: string): Promise<File[]> {
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new UserError(WORKBENCH.sampleMissing);
  return Object.entries(unzipSync(new Uint8Array(await answer.arrayBuffer()))).map(([name, bytes]) => new File([bytes.slice()], name));
}
