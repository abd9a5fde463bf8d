import { present } from '../../spreadsheet/present';
import { BLOCKER_CLOSED } from '../../ledger/kinds/registers/blockers';
import { FACTOR_MET } from '../../ledger/kinds/registers/factors';
import { not, type Test } from '../../ledger/kinds/register';
import { GO_TO_ROW } from '../../wording/sheets/sheets';
import { ACTION_WORDS } from '../../wording/sheets/actions';
import { STATUS } from '../../wording/sheets/status';
import type { RegisterEvaluator } from '../../ledger/register-evaluator';
import type { RegisterResult } from '../../progress/registers';
import type { MissingStatus } from '../../progress/result';
import type { SheetContext } from '../context';
import type { SheetBuilder } from '../layout/sheet-builder';
import type { StyleName } from '../../spreadsheet/sheet-plan';
import { ProjectCells } from '../layout/project-cells';
import { rowLink, rowNumber } from '../layout/row-link';

const MOST_ROWS = 200;
/** Those who have not done what is due; who only plans too late is not held up. */
const HELD_UP: readonly MissingStatus[] = ['overdue', 'unconfirmed', 'not-resumed'];

/** Why a late project is late: its permits to be had, its factors lacking, its blockers open, side by side (第九条 with 第六, 七, 十二条). */
export function writeReasons(draft: SheetBuilder, { ledger, missing, progress, registers }: SheetContext, width: number): string[] {
  const records = HELD_UP.flatMap((status) => missing.get(status) ?? []);
  const of = (key: string): RegisterResult | undefined => registers.find(({ evaluator }) => evaluator.register.kind.key === key);
  const [permits, factors, blockers] = [of('permits'), of('factors'), of('blockers')];
  const matrix = of('factor-matrix');
  const sources = [
    permits && openSteps(permits),
    factors ? openRecords(factors, FACTOR_MET, 'factor') : matrix && openSteps(matrix),
    blockers && openRecords(blockers, BLOCKER_CLOSED, 'problem'),
  ];
  const cells = new ProjectCells(ledger);
  // Name, unit, status and the row in the ledger take a column each, the three reasons what is left.
  const share = Math.floor((width - 4) / 3);
  const joined = [0, 1, 2].map((at) => ({ from: 3 + at * share, to: at === 2 ? width - 2 : 2 + (at + 1) * share }));
  const spread = (values: readonly (string | null)[]): (string | null)[] => [
    ...values.slice(0, 3),
    ...joined.flatMap(({ from, to }, at) => [values[3 + at] ?? null, ...Array.from({ length: to - from }, () => null)]),
  ];
  const last = width - 1;
  const styles: readonly StyleName[] = [
    'text',
    'text',
    'center',
    ...Array.from({ length: width - 4 }, (): StyleName => 'text'),
    'linkNumber',
  ];
  const shown = records.slice(0, MOST_ROWS);
  const rows = draft.table(
    {
      heading: ACTION_WORDS.reasons,
      labels: [...spread(ACTION_WORDS.reasonsHead.slice(0, -1)).map((label) => label ?? ''), ACTION_WORDS.reasonsHead.at(-1) ?? ''],
      joined,
      nothing: ACTION_WORDS.noReasons,
    },
    shown.map((record) => [
      ...spread([
        cells.name(record),
        cells.unit(record),
        STATUS[progress.statuses[record] ?? 'unreadable'],
        ...sources.map((source) => (source ? (source.get(record) ?? ACTION_WORDS.notListed) : null)),
      ]),
      rowNumber(ledger, record),
    ]),
    styles,
  );
  rows.forEach((row, index) => {
    draft.link({ row, column: last, ...rowLink(ledger, present(shown[index], 'records', index)), tip: GO_TO_ROW });
  });
  return records.length > shown.length ? [ACTION_WORDS.cut(ACTION_WORDS.reasons, shown.length, records.length - shown.length)] : [];
}

/** By project: the permits that are neither done nor not needed; the factors of which something is needed. */
function openSteps({ evaluator, projects }: RegisterResult): Map<number, string> {
  const steps = evaluator.register.kind.fields
    .filter(({ name, type }) => type === 'step' && evaluator.has(name))
    .map(({ name, label, needs }) => ({
      name: label,
      said: saidOf(evaluator, needs ? not({ step: name, stands: 'open' }) : { settled: [name] }),
    }));
  const reasons = new Map<number, string>();
  projects.forEach((project, record) => {
    if (project !== null)
      reasons.set(project, steps.flatMap(({ name, said }) => said(record, name) ?? []).join('、') || ACTION_WORDS.noneOpen);
  });
  return reasons;
}

/** By project: what its records say in a field that are not settled. */
function openRecords({ evaluator, projects }: RegisterResult, settled: Test, field: string): Map<number, string> {
  const { ledger, kind } = evaluator.register;
  const words =
    kind.fields.find(({ name }) => name === field)?.type === 'choice' ? ledger.choice(field)?.values : ledger.text(field)?.values;
  const said = saidOf(evaluator, settled);
  const reasons = new Map<number, string[]>();
  projects.forEach((project, record) => {
    if (project === null) return;
    // A row of a project that has no problem is about none.
    const open = evaluator.ofNothing.has(record) ? null : said(record, words?.[record] ?? '');
    reasons.set(project, [...(reasons.get(project) ?? []), ...(open ?? [])]);
  });
  return new Map(Array.from(reasons, ([project, open]) => [project, open.join('；') || ACTION_WORDS.noneOpen]));
}

/** What is said of a record by its words: nothing where it is settled; where nobody can tell whether it is, that too. */
function saidOf(evaluator: RegisterEvaluator, settled: Test): (record: number, words: string) => readonly string[] | null {
  const known = evaluator.known(settled);
  const [done, open] = [evaluator.holds(settled), evaluator.holds(not(settled))];
  return (record, words) => {
    if (known && done(record)) return null;
    return [known && open(record) ? words : ACTION_WORDS.openUntold(words)];
  };
}
