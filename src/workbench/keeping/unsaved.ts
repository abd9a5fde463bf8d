import { runCooperatively } from '../../spreadsheet/run-task';
import type { FileMoment, FileWorkbook } from '../../workbook/file/file-workbook';
import type { Copy, CopyStore } from './copy-store';

/** Quiet time after the last change before a copy is made, in ms. */
const QUIET_MS = 500;

/** What is told to the page. */
export interface UnsavedEvents {
  /** Whether something is not downloaded yet. */
  unsaved(is: boolean): void;
  /** The browser keeps no copies. */
  notKept(): void;
}

/** The open workbook, and whether all of it was downloaded; as long as it was not, a copy lies in the browser's storage. */
export class Unsaved {
  private file: FileWorkbook | null = null;
  private name = '';
  /** What the user has as a file; null where they have none of it. */
  private owned: FileMoment | null = null;
  private told = false;
  private toldNotKept = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(
    /** Names this window. */
    private readonly id: string,
    private readonly store: CopyStore,
    private readonly events: UnsavedEvents,
  ) {}

  /** Another workbook is open: of what was open before nothing is kept any more. */
  follow(file: FileWorkbook, name: string, owned: FileMoment | null): void {
    this.file = file;
    this.name = name;
    this.owned = owned;
    this.changed();
  }

  /** The workbook as it was at this moment was given to the user. */
  downloaded(moment: FileMoment): void {
    this.owned = moment;
    this.changed();
  }

  /** The workbook may have changed: what has to be kept is kept soon. */
  changed(): void {
    if (this.told !== this.is) {
      this.told = this.is;
      this.events.unsaved(this.told);
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), QUIET_MS);
  }

  /** Whether the user would lose something with the workbook. */
  get is(): boolean {
    return this.file !== null && (this.owned === null || !this.file.isAt(this.owned));
  }

  /** Brings the copy in line with the workbook, one time after another. */
  keep(): Promise<void> {
    clearTimeout(this.timer);
    this.last = this.last.then(() => this.keeping());
    return this.last;
  }

  private async keeping(): Promise<void> {
    try {
      const copy = await this.copy();
      await (copy ? this.store.put(copy) : this.store.remove(this.id));
    } catch {
      // Private windows and full disks: the user is told once, and asked when they leave as ever.
      if (!this.toldNotKept && this.is) this.events.notKept();
      this.toldNotKept = true;
    }
  }

  private async copy(): Promise<Copy | null> {
    if (!this.file || !this.is) return null;
    return { id: this.id, name: this.name, bytes: await runCooperatively(this.file.saving(), {}), at: Date.now() };
  }
}
