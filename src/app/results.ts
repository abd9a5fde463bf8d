import type { PrintedPages } from './views/printed-pages';
import type { Finding } from '../checks/finding';
import type { EarlierComparison } from '../checks/check';
import type { AcceptedFinding, NotedFinding } from '../checks/review';
import type { SheetInfo } from '../spreadsheet/snapshot';
import type { Ledger } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import type { ReadOptions } from '../ledger/read-ledger';
import type { Day } from '../spreadsheet/calendar';
import type { Settings } from '../mechanism/settings';
import type { Trace } from '../sheets';
import type { MissingStatus, Progress } from '../progress/result';
import type { Receipt } from '../spreadsheet/port';
import type { CarriedOut } from './history/carry-out';
import type { KeptMonths } from './history/kept-months';
import type { RegisterResult } from '../progress/registers';
import type { OlderSheets, SheetBeside } from './actions/older-sheets';
import type { UnreadSheet } from './actions/explain-columns';

/** What a face asks of a use case. Everything but today's date may be left to the product. */
export interface LedgerRequest {
  /** The day it is; the pure code knows no clock. */
  readonly today: Day;
  /** Name of the ledger's sheet; left out, the ledger is looked for. */
  readonly sheet?: string | undefined;
  /** Zero-based header row of the table on that sheet, where it holds several; the largest if left out. */
  readonly table?: number | undefined;
  /** Names of sheets whose ledgers are counted with it; left out, those kept with the workbook. */
  readonly together?: readonly string[];
  /** Last month's ledger to compare with: another sheet of the workbook, or those of another workbook, of which the ones that correspond are taken; `named`: the first of them in any case. */
  readonly earlier?: { readonly sheet: string } | (EarlierLedgers & { readonly named: boolean }) | undefined;
  /** Day to count at; left out, the one that the ledger tells, else today. */
  readonly asOf?: Day | undefined;
  /** Plan year in place of the one read. */
  readonly planYear?: number | undefined;
}

/** The project ledgers of another workbook, and how they were read. */
export interface EarlierLedgers {
  readonly ledgers: readonly Ledger[];
  readonly reading: ReadOptions;
}

/** A ledger beside the one that is counted. */
export interface OtherLedger {
  readonly sheet: string;
  readonly projects: number;
  /** Their names, as printed. */
  readonly names: readonly string[];
  /** The same list as of another time: to be compared with, never to be counted too. */
  readonly monthlyVersion: boolean;
}

/** Ledgers of the workbook that say something else than the one that is counted; its own of other months do not. */
export function uncountedLedgers(others: readonly OtherLedger[]): readonly OtherLedger[] {
  return others.filter(({ monthlyVersion }) => !monthlyVersion);
}

/** A ledger with what was found in it. */
export interface JudgedLedger {
  readonly ledger: Ledger;
  /** Sorted: errors first, then by row and column. */
  readonly findings: readonly Finding[];
  /** Findings that somebody has accepted; they are not among the others. */
  readonly accepted: readonly AcceptedFinding[];
  /** Those of the findings that something was noted beside. */
  readonly noted: readonly NotedFinding[];
}

/** Another ledger of the workbook, read, counted and checked. */
export interface CheckedRegister extends RegisterResult, JudgedLedger {
  /** By the corrections of its columns nothing would name its records any more: it was read without them. */
  readonly asPrinted: boolean;
}

/** The project ledger read, checked and counted, and what stands beside it: what every face shows first. */
export interface Checked extends JudgedLedger {
  readonly progress: Progress;
  /** Other sheets that hold a ledger, most of a ledger first. */
  readonly otherLedgers: readonly OtherLedger[];
  /** Lists without a header, to be explained before they can be read; the counted ledger first, where it is one that was. */
  readonly unread: readonly UnreadSheet[];
  /** The office's other ledgers in the workbook, in the order of the document. */
  readonly registers: readonly CheckedRegister[];
  /** What became of the projects of the earlier ledger; null where none is compared. */
  readonly comparison: EarlierComparison | null;
  /** All sheets of the workbook, for the choice of another one. */
  readonly sheets: readonly SheetInfo[];
  /** Summary sheets of ours without our signs, by name: another program took those away. */
  readonly stripped: readonly string[];
  readonly settings: Settings;
  /** What the user should know beside the findings, in words: settings that could not be read, …. */
  readonly notices: readonly string[];
}

/** One project that misses the target, in words for people. */
export interface MissingProject {
  /** Index of the ledger's record. */
  readonly record: number;
  readonly row: LedgerRow;
  readonly name: string;
  readonly status: MissingStatus;
  /** Why it is marked, a full sentence. */
  readonly reason: string;
}

export interface LegendEntry {
  readonly status: MissingStatus;
  readonly label: string;
  /** `RRGGBB`. */
  readonly fill: string;
  readonly color: string;
  readonly count: number;
}

export interface Highlighted {
  readonly checked: Checked;
  readonly missing: readonly MissingProject[];
  readonly legend: readonly LegendEntry[];
  readonly receipt: CarriedOut;
}

export interface Cleared {
  /** Sheets from which marks were taken. */
  readonly sheets: readonly string[];
  readonly receipt: CarriedOut;
}

/** Why some figures of the summary sheets are values, and what would make them formulas. */
export interface ValueReason {
  readonly message: string;
  readonly figures: number;
  /** The column at fault; null where it is no one column. */
  readonly place: { readonly ledger: Ledger; readonly row: LedgerRow; readonly column: number } | null;
  /** Findings whose repair removes the reason, with the ledger that they are of; null where there is none. */
  readonly repair: { readonly ledger: Ledger; readonly findings: readonly Finding[] } | null;
}

export interface Summarised {
  readonly checked: Checked;
  /** In the order of their tabs, which is that of printing. */
  readonly sheets: readonly (Receipt['sheets'][number] & { readonly printed: PrintedPages })[];
  readonly receipt: CarriedOut;
  /** Cells that had to be values because the ledger's cells forbid a formula. */
  readonly valuesInsteadOfFormulas: number;
  /** Which columns they are due to, most figures first. */
  readonly valueReasons: readonly ValueReason[];
  /** What was kept of the month with the workbook; null where nothing was to be, or could be. */
  readonly month: KeptMonths | null;
  /** Names of sheets of another version that are not made any more: they are out of sight now. */
  readonly retired: readonly string[];
  /** Those made before that stay as they are. */
  readonly older: OlderSheets;
  /** Those made beside a sheet of the user's with the same title. */
  readonly beside: readonly SheetBeside[];
  /** Those made in the place of a sheet that was known by its words alone, by name. */
  readonly replaced: readonly string[];
  /** The month’s key figures are kept with the workbook, for 月度趋势; false where they could not be. */
  readonly monthKept: boolean;
  /** The records behind a number of the sheets. */
  readonly trace: Trace;
}

export interface Fixed {
  readonly cells: number;
  /** Findings whose cell could not be changed, with the reason in words. */
  readonly skipped: readonly { readonly finding: Finding; readonly reason: string }[];
  readonly receipt: CarriedOut;
}
