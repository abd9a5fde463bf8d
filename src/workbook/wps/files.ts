import type { Application } from './jsapi';
import { lookUp } from './read/look-up';

/** `msoFileDialogFolderPicker`, and what its `Show` gives when a folder was chosen. */
const [FOLDER_PICKER, CHOSEN] = [4, -1];
/** Characters that `String.fromCharCode` takes at once in every browser. */
const AT_ONCE = 0x8000;

/** What this page may do with files: builds differ, so each member is looked for. */
interface Files {
  readonly FileSystem: {
    Exists(path: string): boolean;
    Remove(path: string): unknown;
    readAsBinaryString(path: string): string;
    writeAsBinaryString(path: string, data: string): unknown;
  };
  readonly Env: { GetTempPath(): string };
  FileDialog(kind: number): {
    Title: string;
    Show(): number;
    readonly SelectedItems: { readonly Count: number; Item(index: number): string };
  };
  readonly ActiveWorkbook: { SaveCopyAs(path: string): unknown } | null;
}

/** The file system of WPS, null in builds that keep it from add-ins: those give undefined for it or throw. */
export function filesOf(application: Application): WpsFiles | null {
  const asked: Partial<Files> = application as unknown as Partial<Files>;
  const there = (member: 'FileSystem' | 'Env'): boolean =>
    lookUp(
      () => asked[member],
      () => asked.ActiveWorkbook,
    ) != null;
  return there('FileSystem') && there('Env') && asked.ActiveWorkbook && 'FileDialog' in asked ? new WpsFiles(asked as Files) : null;
}

/** Files on the user's machine, through WPS: the page itself sees none. */
export class WpsFiles {
  constructor(private readonly shell: Files) {}

  /** The workbook that is open, with what was not saved yet, in the format of its file. */
  ownFile(): Uint8Array {
    const { Env, FileSystem, ActiveWorkbook } = this.shell;
    const copy = inFolder(Env.GetTempPath(), `xmtz-${String(Date.now())}.xlsx`);
    ActiveWorkbook?.SaveCopyAs(copy);
    try {
      return Uint8Array.from(FileSystem.readAsBinaryString(copy), (character) => character.charCodeAt(0));
    } finally {
      FileSystem.Remove(copy);
    }
  }

  /** A folder that the user chooses; null where none was chosen. */
  chosenFolder(title: string): string | null {
    const dialog = this.shell.FileDialog(FOLDER_PICKER);
    dialog.Title = title;
    return dialog.Show() === CHOSEN && dialog.SelectedItems.Count > 0 ? dialog.SelectedItems.Item(1) : null;
  }

  exists(folder: string, name: string): boolean {
    return this.shell.FileSystem.Exists(inFolder(folder, name));
  }

  /** Writes a file; whether it is there with all its bytes then. */
  write(folder: string, name: string, bytes: Uint8Array): boolean {
    const { FileSystem } = this.shell;
    let text = '';
    for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
    FileSystem.writeAsBinaryString(inFolder(folder, name), text);
    return FileSystem.readAsBinaryString(inFolder(folder, name)).length === bytes.length;
  }
}

function inFolder(folder: string, name: string): string {
  const stroke = folder.includes('\\') ? '\\' : '/';
  return `${folder.replace(/[\\/]$/, '')}${stroke}${name}`;
}
