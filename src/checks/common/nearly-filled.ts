import { rowOf, CellState, type Ledger } from '../../ledger/ledger';
import { defineCheck } from '../check';
import { eachInState } from './cells';
import { ALL_TYPES, columnsOf } from './columns-of';

/** With fewer records that could have it nothing is usual. */
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
]);

/** A blank in a column that nearly all rows fill, where the ledger kind does not ask for it anyway. */
export const blankAmongFilled = defineCheck({
  code: 'blank-among-filled',
  severity: 'warning',
  title: '其他行都填、本行为空',
  sentence: ({ label }: { label: string }) => `“${label}”为空，而其他行几乎都已填写，请核对是否漏填。`,
  help: { means: '这一列几乎每行都填了，只有个别行空着，可能是漏填。', todo: '请核实后补填；确实不需要填的点“接受”。' },
  run({ ledger }, report) {
    for (const column of columnsOf(ledger, ALL_TYPES)) {
      const { field, match } = column;
      const empty = column.counts[CellState.empty];
      if (field.required !== 'no' || MAY_LACK.has(field.name) || empty === 0 || empty === ledger.rows.length) continue;
      const blanks: number[] = [];
      eachInState(column, CellState.empty, (record) => {
        if (!isExcused(ledger, field.name, record)) blanks.push(record);
      });
      const asked = EXCUSED.has(field.name)
        ? ledger.rows.filter((_, record) => !isExcused(ledger, field.name, record)).length
        : ledger.rows.length;
      if (asked < FEWEST || blanks.length > Math.max(1, Math.floor(asked / ONE_IN))) continue;
      for (const record of blanks)
        report({ row: rowOf(ledger, record), column: match.column, field: field.name, params: { label: field.label } });
    }
  },
});

/** Fields that some records have from elsewhere, or not yet. */
const EXCUSED: ReadonlySet<string> = new Set(['startState', 'sector', 'township']);

function isExcused(ledger: Ledger, field: string, record: number): boolean {
  const nature = ledger.natures[record];
  if (field === 'startState') return nature === 'outside' || nature === 'ended';
  return (field === 'sector' || field === 'township') && ledger.inherited(field, record) !== null;
}
