import { closePaddedNames, hasPaddedName } from '../../ledger/cells/people';
import { rowOf, CellState } from '../../ledger/ledger';
import { defineCheck } from '../check';
import { isOwnCell, quoted, repairTest } from './cells';

/** `王  飞`: blanks that pad a name of two characters; they split one person into two when counted. */
export const blankInName = defineCheck({
  code: 'blank-in-name',
  severity: 'info',
  title: '姓名中有空格',
  sentence: ({ text }: { text: string }) => `“${text}”中姓名夹有空格，汇总时会被当作不同的人，可一键去掉。`,
  help: { means: '姓名中夹了空格，汇总时会被当成另一个人。', todo: '点“修复”去掉空格即可。' },
  run({ ledger }, report) {
    const leaders = ledger.people('leader');
    if (!leaders) return;
    const mayRepair = repairTest(ledger);
    const column = leaders.match.column;
    const padded = new Map<string, boolean>();
    const isPadded = (text: string): boolean => {
      let known = padded.get(text);
      if (known === undefined) padded.set(text, (known = hasPaddedName(text)));
      return known;
    };
    // Nearly no column has such a name: its distinct texts tell.
    if (leaders.distinct && !leaders.distinct.texts.some(isPadded)) return;
    leaders.states.forEach((state, record) => {
      const text = state === CellState.read ? ledger.raw(record, column) : null;
      if (typeof text !== 'string' || !isPadded(text)) return;
      const row = rowOf(ledger, record);
      // A name merged over several projects is told at its own cell.
      if (!isOwnCell(ledger, row, column, text)) return;
      const fix = !mayRepair(row, column, text) ? null : { edits: [{ row, column, before: text, after: closePaddedNames(text) }] };
      report({ row, column, field: 'leader', params: { text: quoted(ledger, record, column) }, fix });
    });
  },
});
