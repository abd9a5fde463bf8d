import { toldOffice } from '../ledger/recognise/told-office';
import type { EarlierComparison } from '../checks/check';
import type { Finding } from '../checks/finding';
import type { TouchedFigure } from '../ledger/assumptions';
import type { Ledger } from '../ledger/ledger';
import { isAbsent } from '../ledger/recognise/absent-ledger';
import { ledgerName } from '../ledger/combine/row-location';
import { chineseDate } from '../spreadsheet/calendar';
import type { Settings } from '../mechanism/settings';
import type { CompletionResult } from '../progress/completion';
import type { RegisterResult } from '../progress/registers';
import type { MissingRecords } from '../progress/missing';
import type { Progress } from '../progress/result';
import { assumptionNote } from '../wording/assumptions';
import { ACTION_WORDS } from '../wording/sheets/actions';
import { sourceLine } from '../wording/sheets/sheets';
import type { RegisterContext } from './actions/register-context';
import type { LedgerQueries } from './formula/ledger-queries';
import type { Dimension, DimensionField } from './groups/dimension';
import type { Measures } from './groups/measures';
import type { Traces } from './layout/traces';

/** What is wrong in a ledger. */
export interface LedgerFindings {
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
}

/** What the sheets are made from. */
export interface SheetInput extends LedgerFindings {
  readonly progress: Progress;
  /** The sentence of a finding, with what was noted beside it. */
  readonly messageOf: (finding: Finding) => string;
  /** Why a record has its status, a sentence. */
  readonly reasonOf: (record: number) => string;
  /** The ledger of an earlier month beside this one, where one is compared. */
  readonly comparison?: EarlierComparison | null;
  /** The office's other ledgers, counted. */
  readonly registers?: readonly RegisterResult[];
  /** What is wrong in those. */
  readonly registerFindings?: readonly LedgerFindings[];
  /** What the office chose: targets, lights, sheets, its name. */
  readonly settings?: Settings;
}

/** The same with what the sheets share: each is worked out once. */
export interface SheetContext extends SheetInput {
  readonly settings: Settings;
  readonly registers: readonly RegisterResult[];
  readonly registerContexts: readonly RegisterContext[];
  /** The questions that formulas put to the ledger. */
  readonly queries: LedgerQueries;
  readonly measures: Measures;
  readonly traces: Traces;
  /** Divides the projects by a column; null when the ledger has none. */
  readonly dimension: (field: DimensionField) => Dimension | null;
  /** Planned and actual completion, worked out when first asked for. */
  readonly completion: () => CompletionResult;
  /** Records that miss the target, by status. */
  readonly missing: MissingRecords;
}

/** The line under every title: who fills it in, as of when, from which sheet. */
export function captionOf(context: SheetContext): string {
  const { ledger, registers } = context;
  const sheets = isAbsent(ledger) ? registers.map(({ evaluator }) => evaluator.register.ledger.snapshot.sheet.name) : [ledgerName(ledger)];
  return captionFrom(context, sheets);
}

/** The same for figures of other sheets. */
export function captionFrom({ ledger, progress, settings }: SheetContext, sheets: readonly string[]): string {
  return sourceLine(
    settings.office === '' ? toldOffice(ledger) : settings.office,
    chineseDate(progress.asOf),
    progress.asOfCapped,
    sheets,
    progress.start.counted === 'plan' && !isAbsent(ledger),
  );
}

/** What must be said of figures that rest on a decision of the reading nobody confirmed; none as a rule. */
export function readingNotes({ ledger }: SheetInput, figures: readonly TouchedFigure[]): string[] {
  return ledger.assumptions
    .filter(({ serious, answered, figures: touched }) => serious && !answered && touched.some((figure) => figures.includes(figure)))
    .map(assumptionNote);
}

/** The same for one of the other ledgers, whose figures all stand in one block. */
export function registerReadingNotes(label: string, { assumptions }: Ledger): string[] {
  return assumptions
    .filter(({ serious, answered }) => serious && !answered)
    .map((assumption) => ACTION_WORDS.reading(label, assumptionNote(assumption)));
}

/** Lists of the workbook that no figure counts; an office that wants them left out has accepted the finding. */
export function uncountedNotes({ findings, messageOf }: SheetInput): string[] {
  return findings.filter(({ code }) => code === 'list-uncounted').map(messageOf);
}
