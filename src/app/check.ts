import { runChecks } from '../checks/run';
import { PROJECTS } from '../ledger/kinds/projects';
import { locateLedger } from '../ledger/locate';
import type { SheetInfo, SheetSnapshot } from '../ledger/snapshot';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../mechanism/settings';
import { evaluate } from '../progress';
import { CASES } from '../wording/faults';
import { WorkbookFault, type Control, type Workbook } from '../workbook/port';
import { CaseError } from './explain';
import type { Checked, LedgerRequest } from './requests';

/** 校验台账: finds and reads the ledger, checks it, counts starts. Writes nothing. */
export async function check(workbook: Workbook, request: LedgerRequest, control?: Control): Promise<Checked> {
  const { settings: kept, sheets, snapshots } = await workbook.readBook((all) => wantedSheets(all, request), control);
  const { settings, notices } = settingsOf(kept);
  const { ledger, progress, findings } = evaluateOnce(workbook, snapshots, request, settings);
  return { ledger, progress, findings, sheets, settings, notices };
}

/** The asked sheet, else every sheet of the user's. */
function wantedSheets(sheets: readonly SheetInfo[], { sheet }: LedgerRequest): string[] {
  const worksheets = sheets.filter(({ type }) => type === 'worksheet');
  if (sheet === undefined) return worksheets.filter(({ generated }) => generated === null).map(({ id }) => id);
  const wanted = worksheets.find(({ name }) => name === sheet);
  if (!wanted) throw new WorkbookFault('sheet-missing', sheet);
  return [wanted.id];
}

type Evaluated = Pick<Checked, 'ledger' | 'progress' | 'findings'>;

/** What was evaluated of each workbook last: 标注 right after 校验 need not work it all out again. */
const latest = new WeakMap<Workbook, { readonly snapshots: readonly SheetSnapshot[]; readonly question: string; readonly answer: Evaluated }>();

/** A host that tells the very same snapshots says that nothing changed; then nothing is evaluated anew. */
function evaluateOnce(workbook: Workbook, snapshots: readonly SheetSnapshot[], request: LedgerRequest, settings: Settings): Evaluated {
  const question = JSON.stringify([request, settings]);
  const known = latest.get(workbook);
  if (known?.question === question && known.snapshots.length === snapshots.length && known.snapshots.every((snapshot, index) => snapshot === snapshots[index])) return known.answer;
  const asOf = request.asOf ?? request.today;
  const planYear = request.planYear === undefined ? {} : { planYear: request.planYear };
  const ledger = locateLedger(snapshots, { kind: PROJECTS, asOf, chosenColumns: settings.columns, ...planYear });
  if (!ledger) throw new CaseError(request.sheet === undefined ? CASES.noLedger : CASES.noLedgerOn(request.sheet));
  const progress = evaluate(ledger, { asOf, basis: settings.basis, targets: settings.targets, timePath: settings.timePath });
  const answer = { ledger, progress, findings: runChecks(ledger, progress.asOf) };
  latest.set(workbook, { snapshots, question, answer });
  return answer;
}

/** The workbook's settings, with a notice when what is kept there cannot be read. */
export async function loadSettings(workbook: Workbook): Promise<{ settings: Settings; notices: string[] }> {
  return settingsOf(await workbook.loadSettings());
}

function settingsOf(kept: unknown): { settings: Settings; notices: string[] } {
  if (kept === null) return { settings: DEFAULT_SETTINGS, notices: [] };
  const settings = parseSettings(kept);
  return settings ? { settings, notices: [] } : { settings: DEFAULT_SETTINGS, notices: [CASES.settingsUnreadable] };
}
