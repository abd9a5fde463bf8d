import type { Assistant } from '../../app/assistant';
import type { MadeFile, RowSource } from '../../app/round/split';
import type { Day } from '../../spreadsheet/calendar';
import type { Workbook } from '../../spreadsheet/port';
import type { Shortcut } from '../../wording/help/shortcuts';
import type { ROUND_PANE } from '../../wording/round/pane';
import type { ActionSource } from './requested-action';

/** All that the pane knows of the program it sits in; Excel, WPS and the workbench each give one. */
export interface PaneHost extends Surroundings {
  /** The product over the workbook that is open. */
  readonly assistant: Assistant;
  /** The day it is, by the clock of the machine. */
  today(): Day;
}

/** A program in which the page found itself, with the workbook that is open there. */
export interface FoundHost extends Surroundings {
  readonly workbook: Workbook;
}

/** What a program may offer around the pane; where it offers nothing, the pane does without. */
export interface Surroundings {
  /** Requests of its ribbon. */
  readonly actions?: ActionSource;
  /** Its own choice of light or dark, in place of the system's. */
  readonly darkness?: Darkness;
  /** Address of the page that tries what this program can do. */
  readonly selfTest?: string;
  /** Gives a text to the user as a file, in programs that let a pane do so. */
  readonly saveText?: (name: string, text: string) => void;
  /** The workbook as a file out of which rows can be given, in programs that let a pane read it so. Throws a `UserError` where this one does not. */
  readonly rows?: () => Promise<RowSource & Workbook>;
  /** Ways of giving many files to the user, the usual one first; none where the program has none. */
  readonly outlets?: readonly Outlet[];
  /** Returned files to try the month's round with, where the ledger of that sample is open. */
  readonly sampleReturns?: () => Promise<readonly File[]>;
  /** The workbook is a file with a digital signature: any change breaks it, which nobody but us tells. */
  readonly signed?: boolean;
  /** Gives one file to the user to keep, in programs that let a pane do so, and says where it is; null where the user thought better of it. */
  readonly saveFile?: (file: Pick<MadeFile, 'name' | 'bytes'>) => Promise<string | null>;
  /** Shows a workbook to the user as a new one, in programs that can. */
  readonly showWorkbook?: (bytes: Uint8Array) => Promise<void>;
  /** It shows formulas as they were written, and computes none. */
  readonly standsStill?: boolean;
  /** What of the workbook is not handed out yet, in programs that leave its keeping to us. */
  readonly keeping?: { unsaved(): boolean; save(): void };
  /** Keys of its own. */
  readonly shortcuts?: readonly Shortcut[];
  /** Puts the pane away, in programs whose own frame has no button for it. */
  readonly close?: () => void;
}

/** A way of giving many files to the user. */
export interface Outlet {
  readonly key: keyof typeof ROUND_PANE.outlets;
  /** Asked before the files are made, since a browser opens its dialog only right after a click; null where the user thought better of it. */
  open(): Promise<Hand | null>;
}

/** Hands the files over and tells where they are. Throws a `UserError` where that cannot be. */
export type Hand = (name: string, files: readonly MadeFile[]) => Promise<string>;

/** Whether the program is dark at the moment. */
export interface Darkness {
  now(): boolean;
  /** Calls back when it may have changed; the result ends the watch. */
  watch(listener: () => void): () => void;
}
