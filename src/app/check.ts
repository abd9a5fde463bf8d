import { runChecks } from '../checks/run';
import { PROJECTS } from '../ledger/kinds/projects';
import { locateLedger } from '../ledger/locate';
import { readLedger } from '../ledger/read';
import type { SheetInfo } from '../ledger/snapshot';
import type { Ledger } from '../ledger/table';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../mechanism/settings';
import { evaluate } from '../progress';
import { CASES } from '../wording/faults';
import { WorkbookFault, type Control, type Workbook } from '../workbook/port';
import { CaseError } from './explain';
import type { Checked, LedgerRequest } from './requests';

/** 校验台账: finds and reads the ledger, checks it, counts starts. Writes nothing. */
export async function check(workbook: Workbook, request: LedgerRequest, control?: Control): Promise<Checked> {
  const { settings, notices } = await loadSettings(workbook);
  const sheets = await workbook.listSheets();
  const ledger = await findLedger(workbook, sheets, request, settings, control);
  const asOf = request.asOf ?? request.today;
  const progress = evaluate(ledger, { asOf, basis: settings.basis, targets: settings.targets });
  return { ledger, progress, findings: runChecks(ledger, progress.asOf), sheets, settings, notices };
}

async function findLedger(workbook: Workbook, sheets: readonly SheetInfo[], request: LedgerRequest, settings: Settings, control?: Control): Promise<Ledger> {
  const options = {
    kind: PROJECTS,
    asOf: request.asOf ?? request.today,
    chosenColumns: settings.columns,
    ...(request.planYear === undefined ? {} : { planYear: request.planYear }),
  };
  if (request.sheet !== undefined) {
    const wanted = sheets.find(({ name, type }) => name === request.sheet && type === 'worksheet');
    if (!wanted) throw new WorkbookFault('sheet-missing', request.sheet);
    const [snapshot] = await workbook.readSheets([wanted.id], control);
    const ledger = snapshot ? readLedger(snapshot, options) : null;
    if (!ledger) throw new CaseError(CASES.noLedgerOn(request.sheet));
    return ledger;
  }
  const own = sheets.filter(({ type, generated }) => type === 'worksheet' && generated === null);
  const ledger = locateLedger(await workbook.readSheets(own.map(({ id }) => id), control), options);
  if (!ledger) throw new CaseError(CASES.noLedger);
  return ledger;
}

/** The workbook's settings, with a notice when what is kept there cannot be read. */
export async function loadSettings(workbook: Workbook): Promise<{ settings: Settings; notices: string[] }> {
  const kept = await workbook.loadSettings();
  if (kept === null) return { settings: DEFAULT_SETTINGS, notices: [] };
  const settings = parseSettings(kept);
  return settings ? { settings, notices: [] } : { settings: DEFAULT_SETTINGS, notices: [CASES.settingsUnreadable] };
}
