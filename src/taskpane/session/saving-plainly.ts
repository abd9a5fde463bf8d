import { UserError } from '../../app/errors';
import { SAVING } from '../../wording/pane/saving';
import type { PaneHost } from '../start-up/host';

/** The host with a way of saving a file that fails in our words: what a program says of its folders is for programmers. */
export function savingPlainly(host: PaneHost): PaneHost {
  const { saveFile } = host;
  if (!saveFile) return host;
  return {
    ...host,
    saveFile: async (file) => {
      try {
        return await saveFile(file);
      } catch (error) {
        throw error instanceof UserError ? error : new UserError(SAVING.failed(file.name), { cause: error });
      }
    },
  };
}
