import { offeredKinds } from '../../ledger/kinds/all';
import type { LedgerKind } from '../../ledger/kinds/kind';
import { civilOf, type Day } from '../../spreadsheet/calendar';
import { blankSheets } from '../../sheets/templates/blank-ledger';
import { DEFAULT_SETTINGS } from '../../mechanism/settings';
import { BLANK } from '../../wording/sheets/template';
import { EMPTY_PLAN, type Control, type Receipt, type Workbook } from '../../spreadsheet/port';
import { loadSettings } from './check';
import { UserError } from '../errors';
import { carryOut, type CarriedOut } from '../history/carry-out';

/** What of blank ledgers is wanted: kinds by their key or name, or all. */
export type WantedKinds = readonly string[] | 'all';

/** Blank ledgers put into a workbook. */
export interface Inserted {
  readonly sheets: Receipt['sheets'];
  readonly receipt: CarriedOut;
}

/** The kinds of ledger that can be inserted, as staff call them. */
export function blankKinds(): readonly Pick<LedgerKind, 'key' | 'label'>[] {
  return offeredKinds(DEFAULT_SETTINGS);
}

/** 插入空白台账: adds empty ledgers behind the other sheets; they are the user's own from then on. */
export async function insertBlanks(workbook: Workbook, wanted: WantedKinds, today: Day, control?: Control): Promise<Inserted> {
  const { settings } = await loadSettings(workbook);
  const all = offeredKinds(settings);
  const kinds =
    wanted === 'all' ? all : wanted.map((word) => all.find(({ key, label }) => key === word || label === word) ?? unknown(word, all));
  const sheets = blankSheets(kinds, { year: civilOf(today).year, office: settings.office });
  const receipt = await carryOut(workbook, { ...EMPTY_PLAN, sheets }, control);
  return { sheets: receipt.sheets, receipt };
}

function unknown(word: string, all: readonly LedgerKind[]): never {
  throw new UserError(
    BLANK.unknownKind(
      word,
      all.map(({ key }) => key),
    ),
  );
}
