import { isBlank } from '../../ledger/cells/cell-text';
import type { ColumnMatch, Ledger } from '../../ledger/ledger';
import { defineCheck, rowOf } from '../check';

/** With fewer records nothing is usual. */
const FEWEST = 8;
/** One record in so many may lack what all others have. */
const ONE_IN = 10;

/** What a record may rightly lack while others have it: what has not happened yet, notes, what only some projects have. */
const MAY_LACK: ReadonlySet<string> = new Set([
  'code',
  'actualStart',
  'actualCompletion',
  'resumed',
  'imageProgress',
  'problem',
  'remark',
  'statistics',
  'major',
  'funding',
  'duration',
  'goal',
  'yearToDate',
  'cumulative',
  'monthInvestment',
  'plannedStart',
  'completion',
  'annualPlan',
]);

/** A blank in a column that nearly all rows fill, where the ledger kind does not ask for it anyway. */
export const blankAmongFilled = defineCheck({
  code: 'blank-among-filled',
  severity: 'warning',
  title: '其他行都填、本行为空',
  sentence: ({ label }: { label: string }) => `“${label}”为空，而其他行几乎都已填写，请核对是否漏填。`,
  help: { means: '这一列几乎每行都填了，只有个别行空着，可能是漏填。', todo: '请核实后补填；确实不需要填的点“接受”。' },
  run({ ledger }, report) {
    if (ledger.rows.length < FEWEST) return;
    for (const match of ledger.columns) {
      const { field, column } = match;
      if (field.required !== 'no' || MAY_LACK.has(field.name)) continue;
      for (const record of blanksAmongFilled(ledger, match))
        report({ row: rowOf(ledger, record), column, field: field.name, params: { label: field.label } });
    }
  },
});

/** The few records whose cell of the column is empty; none where they are many. A project in preparation has no state yet. */
function blanksAmongFilled(ledger: Ledger, { field, column }: ColumnMatch): number[] {
  const most = Math.max(1, Math.floor(ledger.rows.length / ONE_IN));
  const blanks: number[] = [];
  for (let record = 0; record < ledger.rows.length; record++) {
    if (!isBlank(ledger.raw(record, column)) || isExcused(ledger, field.name, record)) continue;
    blanks.push(record);
    if (blanks.length > most) return [];
  }
  return blanks;
}

function isExcused(ledger: Ledger, field: string, record: number): boolean {
  const nature = ledger.natures[record];
  if (field === 'startState') return nature === 'outside' || nature === 'ended';
  return (field === 'sector' || field === 'township') && ledger.inherited(field, record) !== null;
}
