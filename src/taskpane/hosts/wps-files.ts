import { UserError } from '../../app/errors';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import type { WpsFiles } from '../../workbook/wps';
import { SAVING } from '../../wording/pane/saving';
import { ROUND_WORK } from '../../wording/round/work';
import type { Outlet, Surroundings } from '../start-up/host';

/** What WPS does with whole files; `name` tells the file name of the workbook that is open. */
export function filesOfWps(files: WpsFiles, name: () => string): Pick<Surroundings, 'rows' | 'outlets' | 'saveFile'> {
  return { rows: () => rowsOf(files, name()), outlets: [folderOutlet(files)], saveFile: inFolder(files) };
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
      const folder = target.chosenFolder(ROUND_WORK.chooseFolder);
      if (folder === null) return Promise.resolve(null);
      return Promise.resolve((_name, files) => {
        const taken = files.find(({ name }) => target.exists(folder, name));
        if (taken) return Promise.reject(new UserError(ROUND_WORK.taken(taken.name)));
        const lost = files.find(({ name, bytes }) => !target.write(folder, name, bytes));
        if (lost) return Promise.reject(new UserError(ROUND_WORK.notWritten(lost.name)));
        return Promise.resolve(ROUND_WORK.inFolder(files.length, folder));
      });
    },
  };
}

/** One file into a folder of the user's; what lies there under its name already stays, the new one bears a number. */
function inFolder(target: WpsFiles): NonNullable<Surroundings['saveFile']> {
  return ({ name, bytes }) => {
    const folder = target.chosenFolder(SAVING.chooseFolder);
    if (folder === null) return Promise.resolve(null);
    const dot = name.lastIndexOf('.');
    let free = name;
    for (let number = 2; target.exists(folder, free); number++) free = `${name.slice(0, dot)}（${String(number)}）${name.slice(dot)}`;
    if (!target.write(folder, free, bytes)) return Promise.reject(new UserError(ROUND_WORK.notWritten(free)));
    return Promise.resolve(SAVING.inFolder(free, folder));
  };
}
