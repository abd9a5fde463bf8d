import { PROJECTS } from '../../ledger/kinds/projects';
import type { Ledger } from '../../ledger/ledger';
import type { Settings } from '../../mechanism/settings';
import { signCells } from '../../round/sign';
import { filingNotesSheet } from '../../round/send/filing-notes';
import { columnsAsRead } from '../../round/send/columns-as-read';
import { planSplit, SPARE_ROWS, splitKeyOf, splitKeys, type SplitFile, type SplitPlan } from '../../round/send/split';
import { monthOf, type Month } from '../../round/month';
import type { CooperativeTask } from '../../spreadsheet/task';
import { ROUND_SHEETS } from '../../wording/round/files';
import { ROUND } from '../../wording/round/round';
import { EMPTY_PLAN, type Control, type Workbook } from '../../spreadsheet/port';
import { runCooperatively, partOf } from '../../spreadsheet/run-task';
import type { LeftBehind } from '../../spreadsheet/row-extract';
import { UserError } from '../errors';
import type { Checked } from '../results';

/** A workbook file to be: what the file host gives. */
export interface NewFile extends Workbook {
  saving(): CooperativeTask<Uint8Array>;
}

/** A workbook in memory out of which rows can be given: the file host's. */
export interface RowSource {
  splitting(
    file: SplitFile,
    extras: {
      readonly idHeading: string;
      readonly choose: (label: string) => string;
      readonly signSheet: string;
      readonly signCells: ReturnType<typeof signCells>;
      readonly settings: unknown;
    },
  ): CooperativeTask<NewFile>;
  /** What hangs on the ledger's sheets and does not go along. */
  leftBehind(files: readonly SplitFile[]): LeftBehind;
}

/** One file to be handed out. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly value: string;
  readonly projects: number;
  /** Names of its sheets with projects. */
  readonly sheets: readonly string[];
}

/** The column that a user names. Throws a `UserError` where the ledger has none of that name. */
export function columnKeyOf({ ledger }: Pick<Checked, 'ledger'>, word: string): string {
  const key = splitKeyOf(ledger, word);
  if (key !== null) return key;
  throw new UserError(
    ROUND.noColumn(
      // What is taken where nobody named a column has a name of ours.
      ledger.kind.fields.find(({ name }) => name === word)?.label ?? word,
      splitKeys(ledger).map(({ label }) => label),
    ),
  );
}

/** 拆分下发, looked at before anything is written: who gets what. */
export function planOfSplit({ ledger, progress }: Checked, by: string, month: Month = monthOf(progress.asOf)): SplitPlan {
  const key = columnKeyOf({ ledger }, by);
  const plan = planSplit(ledger, { by: key, month });
  if (plan.files.length === 0) throw new UserError(ROUND.nobody(plan.byLabel));
  return plan;
}

/** Makes the files of a plan, one after another; the ledger's workbook stays as it is. */
export async function makeFiles(source: RowSource, { ledger, settings }: Checked, plan: SplitPlan, control?: Control): Promise<MadeFile[]> {
  const made: MadeFile[] = [];
  for (const [at, file] of plan.files.entries()) {
    const part = partOf(control, at / plan.files.length, (at + 1) / plan.files.length);
    const workbook = await runCooperatively(
      source.splitting(file, {
        idHeading: ROUND_SHEETS.idHeading,
        choose: ROUND_SHEETS.choose,
        signSheet: ROUND_SHEETS.sign,
        signCells: signCells(file.sign),
        settings: sharedSettings(ledger, settings),
      }),
      part,
    );
    const notes = filingNotesSheet({
      title: ledger.title ?? ledger.snapshot.sheet.name,
      value: file.value,
      byLabel: plan.byLabel,
      month: ROUND.month(plan.month),
      projects: file.records.length,
      open: file.openLabels,
      spare: SPARE_ROWS,
    });
    await workbook.apply({ ...EMPTY_PLAN, sheets: [notes] });
    made.push({
      name: file.fileName,
      bytes: await runCooperatively(workbook.saving(), undefined),
      value: file.value,
      projects: file.records.length,
      sheets: file.sheets.map(({ sheet }) => sheet.name),
    });
  }
  return made;
}

/** How columns and words are read goes along; what the office noted of other projects does not. */
function sharedSettings(ledger: Ledger, { version, columns, registerColumns, headings, words, naturesByDate }: Settings): unknown {
  const read = columnsAsRead(ledger);
  return ledger.kind.key === PROJECTS.key
    ? { version, columns: { ...columns, ...read }, registerColumns, headings, words, naturesByDate }
    : {
        version,
        columns,
        registerColumns: { ...registerColumns, [ledger.kind.key]: { ...registerColumns[ledger.kind.key], ...read } },
        headings,
        words,
        naturesByDate,
      };
}

/** Comments and pictures that are not given out, in words; '' where there are none. */
export function leftBehindWords(source: Pick<RowSource, 'leftBehind'>, { files }: SplitPlan): string {
  const { comments, pictures } = source.leftBehind(files);
  return comments + pictures === 0 ? '' : ROUND.leftBehind(comments, pictures);
}

/** The month of a plan in words. */
export function monthWords({ month }: Pick<SplitPlan, 'month'>): string {
  return ROUND.month(month);
}
