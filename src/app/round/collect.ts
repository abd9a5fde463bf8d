import { projectKind } from '../../ledger/kinds/all';
import { chosenFor } from '../../ledger/header/columns/chosen-columns';
import type { Ledger } from '../../ledger/ledger';
import type { ReadOptions } from '../../ledger/read-ledger';
import { stillAdded, type Acceptance } from '../../round/collect/taking/accept';
import { collecting, type CollectOptions } from '../../round/collect/collect';
import type { Collected } from '../../round/collect/collected';
import { KnownAmounts } from '../../round/collect/returned/proved-units';
import { readingSubmission, unreadSubmission, type Submission } from '../../round/collect/returned/submission';
import { parseSettings, type Settings } from '../../mechanism/settings';
import type { Control, Workbook } from '../../spreadsheet/port';
import { runCooperatively, partOf } from '../../spreadsheet/run-task';
import { dayOf } from '../../spreadsheet/calendar';
import { isStripped } from '../actions/stripped-sheets';
import { explain } from '../errors';
import { uncountedLedgers, type Checked } from '../results';
import { ROUND } from '../../wording/round/round';
import { toldOf } from '../../round/records';

/** A returned file as it was chosen. */
export interface ChosenFile {
  readonly name: string;
  /** When it was last saved, `2025-06-28 17:05`; '' where that is not known. */
  readonly saved: string;
  /** Its bytes, or why they could not be read, in words. */
  readonly content: Uint8Array | { readonly sentence: string };
}

/** How the names of such files begin. */
const LOCK = /^(?:~\$|\.~lock\.|\.~)/;

/** Opens the bytes of a workbook file: the file host. */
export type OpenFile = (bytes: Uint8Array, name: string) => Workbook;

/** Share of the work that opening and reading the files is; matching and comparing is the rest. */
const READING = 0.8;

/** 收回汇总: reads the returned files and tells what they change in the ledger. Writes nothing. */
export async function collectFiles(
  checked: Checked,
  files: readonly ChosenFile[],
  open: OpenFile,
  options: CollectOptions = {},
  control?: Control,
): Promise<Collected> {
  const submissions: Submission[] = [];
  const known = new KnownAmounts(checked.ledger);
  for (const [at, file] of files.entries()) {
    const part = partOf(control, (READING * at) / files.length, (READING * (at + 1)) / files.length);
    submissions.push(sameBefore(file, files.slice(0, at)) ?? (await readFile(checked, known, file, open, part)));
  }
  return collectRead(checked, submissions, options, partOf(control, READING, 1));
}

/** The same of files read before: what the user sets right of the matching does not read them again. */
export function collectRead(
  { ledger, otherLedgers }: Pick<Checked, 'ledger' | 'otherLedgers'>,
  submissions: readonly Submission[],
  options: CollectOptions,
  control?: Control,
): Promise<Collected> {
  return runCooperatively(
    collecting(ledger, submissions, { elsewhere: [...uncountedLedgers(otherLedgers), ...tablesBeside(ledger)], ...options }),
    control,
  );
}

/** Further tables of the ledger's own sheet, of which nothing is counted. */
function tablesBeside({ otherTables, snapshot: { sheet } }: Ledger): { readonly sheet: string; readonly names: readonly string[] }[] {
  return otherTables.map(({ row, names }) => ({ sheet: ROUND.tableAt(sheet.name, row + 1), names }));
}

/** The very same bytes under another name are one report. */
function sameBefore({ name, saved, content }: ChosenFile, before: readonly ChosenFile[]): Submission | null {
  const same =
    content instanceof Uint8Array
      ? before.find((other) => other.content instanceof Uint8Array && equal(content, other.content))
      : undefined;
  return same ? unreadSubmission(name, saved, { code: 'same-file', as: same.name }) : null;
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

async function readFile(
  checked: Checked,
  known: KnownAmounts,
  { name, saved, content }: ChosenFile,
  open: OpenFile,
  control: Control | undefined,
): Promise<Submission> {
  const notOpened = (sentence: string): Submission => unreadSubmission(name, saved, { code: 'not-opened', sentence });
  if (!(content instanceof Uint8Array)) return notOpened(content.sentence);
  // Excel, WPS and LibreOffice keep such a file beside one that is open: the owner's name, and nothing of the ledger.
  if (LOCK.test(name)) return notOpened(ROUND.lockFile(name.replace(LOCK, '').replace(/#$/, '')));
  try {
    const workbook = open(content, name);
    const { settings, snapshots } = await workbook.readBook(
      (sheets) => sheets.filter(({ type, generated }) => type === 'worksheet' && generated === null).map(({ id }) => id),
      control,
    );
    return await runCooperatively(
      readingSubmission(
        { fileName: name, saved, snapshots: snapshots.filter((snapshot) => !isStripped(snapshot)) },
        readingOf(checked, parseSettings(settings)),
        known,
      ),
      undefined,
    );
  } catch (error) {
    if (control?.signal?.aborted) throw error;
    return notOpened(explain(error));
  }
}

/** Read as the ledger is: with the office's own words, and what either workbook was told of its columns. */
function readingOf({ settings, ledger }: Checked, theirs: Settings | null): ReadOptions {
  const kind = projectKind(settings);
  const known = theirs
    ? { ...settings, columns: { ...settings.columns, ...theirs.columns }, headings: { ...theirs.headings } }
    : { ...settings, headings: {} };
  return {
    kind,
    // A month without a year is one of the ledger's year, also where the ledger was left at an earlier one.
    asOf: dayOf(ledger.planYear.year, 12, 31),
    chosenColumns: chosenFor(kind, known),
    headings: known.headings,
    naturesByDate: settings.naturesByDate,
  };
}

/** Of what was taken over before, the changes that the ledger still says and the projects that it still does not have: they were listed to be copied. */
export function stillTaken({ records, added }: Pick<Collected, 'records' | 'added'>, taken: Acceptance): Acceptance {
  return {
    changes: taken.changes.filter(({ match, key, told }) => {
      const record = records[match.ours];
      return record !== undefined && toldOf(record, key) === told;
    }),
    added: stillAdded(added, taken.added),
  };
}

export { stillAdded };
