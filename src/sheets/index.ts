import type { NamePlan } from '../workbook/port';
import { breakdown } from './breakdown';
import { missingRecords, type SheetContext, type SheetInput } from './context';
import { findings } from './findings';
import { LedgerQueries } from './formula/ledger-queries';
import { LiveCells } from './live';
import { missed } from './missed';
import { overview } from './overview';
import type { SheetPlan } from './plan';
import { quarters } from './quarters';

export type { SheetInput } from './context';

/** The generated sheets in the order of their tabs. A new sheet is its own file and a line here. */
const SHEETS: readonly ((context: SheetContext, live: LiveCells) => SheetPlan)[] = [overview, quarters, missed, breakdown, findings];

export interface PlannedSheets {
  readonly sheets: readonly SheetPlan[];
  /** Names of the ledger's columns that the formulas use. */
  readonly names: readonly NamePlan[];
  /** Cells that had to be values because the ledger's cells forbid a formula. */
  readonly valuesInsteadOfFormulas: number;
}

/** Plans all summary sheets of a ledger (生成汇总表). Pure: hosts carry the plans out. */
export function planSheets(input: SheetInput): PlannedSheets {
  const queries = new LedgerQueries(input.ledger, input.progress);
  const context: SheetContext = { ...input, queries, missing: missingRecords(input.progress) };
  let valuesInsteadOfFormulas = 0;
  const sheets = SHEETS.map((plan) => {
    const live = new LiveCells();
    const sheet = plan(context, live);
    valuesInsteadOfFormulas += live.valuesInsteadOfFormulas;
    return sheet;
  });
  return { sheets, names: queries.range.names(), valuesInsteadOfFormulas };
}
