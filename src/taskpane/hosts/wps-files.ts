import { UserError } from '../../app/errors';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import type { WpsFiles } from '../../workbook/wps';
import { ROUND_PANE } from '../../wording/round/pane';
import type { Outlet, Surroundings } from '../start-up/host';

/** What WPS does with whole files; `name` tells the file name of the workbook that is open. */
export function filesOfWps(files: WpsFiles, name: () => string): Pick<Surroundings, 'rows' | 'outlets'> {
  return { rows: () => rowsOf(files, name()), outlets: [folderOutlet(files)] };
}

/** The workbook that is open, as a file. */
async function rowsOf(files: WpsFiles, name: string): Promise<FileWorkbook> {
  const { openWorkbookFile } = await import(/* webpackChunkName: "file" */ '../../workbook/file/file-workbook');
  return openWorkbookFile(files.ownFile(), name);
}

/** A folder of the user's machine; what lies there already is somebody's answer and stays. */
function folderOutlet(target: WpsFiles): Outlet {
  return {
    key: 'folder',
    open: () => {
      const folder = target.chosenFolder(ROUND_PANE.chooseFolder);
      if (folder === null) return Promise.resolve(null);
      return Promise.resolve((_name, files) => {
        const taken = files.find(({ name }) => target.exists(folder, name));
        if (taken) return Promise.reject(new UserError(ROUND_PANE.taken(taken.name)));
        const lost = files.find(({ name, bytes }) => !target.write(folder, name, bytes));
        if (lost) return Promise.reject(new UserError(ROUND_PANE.notWritten(lost.name)));
        return Promise.resolve(ROUND_PANE.inFolder(files.length, folder));
      });
    },
  };
}
