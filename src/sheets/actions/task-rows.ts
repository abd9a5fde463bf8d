import { cellAddress } from '../../spreadsheet/address';
import { taskResults } from '../../progress/tasks';
import { ACTION_WORDS } from '../../wording/sheets/actions';
import { quarterName } from '../../wording/sheets/status';
import { GO_TO_ROW } from '../../wording/sheets/sheets';
import type { SheetBuilder } from '../layout/sheet-builder';
import { computed } from '../layout/live-cells';
import type { StyleName } from '../../spreadsheet/sheet-plan';
import type { RegisterContext } from './register-context';
import { present } from '../../spreadsheet/present';
import { rowOf } from '../../ledger/ledger';

const STYLES: readonly StyleName[] = [
  'text',
  'center',
  'text',
  'center',
  'integer',
  'integer',
  'integer',
  'integer',
  'percent',
  'center',
  'linkNumber',
];
/** Columns of the conclusion and of the row in the ledger, which leads there. */
const [VERDICT, LEDGER_ROW] = [9, 10];

/** Each task of the year: what should be done by now, what is, and the gap (第十七条). Gives the rule beneath. */
export function writeTasks(draft: SheetBuilder, { register, ledger, cells }: RegisterContext, width: number): string[] {
  const { quarter, tasks } = taskResults(register.evaluator);
  const pad = Array.from({ length: width - STYLES.length }, () => '');
  const padStyle = pad.map((): StyleName => 'plain');
  const words = (record: number) => [cells.name(record), ...['taskKind', 'leadUnit', 'measure'].map((field) => cells.value(field, record))];
  const rows = draft.place(
    {
      heading: ACTION_WORDS.tasks,
      labels: [...ACTION_WORDS.tasksHead, ACTION_WORDS.ledgerRow, ...pad],
      styles: [...STYLES.map((): StyleName => 'header'), ...padStyle],
    },
    draft.measure.rows(tasks.map((_, record) => words(record))),
  );
  tasks.forEach(({ yearAim, aim, done }, record) => {
    const row = present(rows[record], 'row', record);
    const cell = (column: number): string => cellAddress(row, column);
    const [yearCell, aimCell, doneCell, gapCell] = [cell(4), cell(5), cell(6), cell(7)];
    const gap = done === null || aim === null ? null : done - aim;
    const verdict = gap === null ? ACTION_WORDS.taskUnknown : gap >= 0 ? ACTION_WORDS.taskMet : ACTION_WORDS.taskMissed;
    const known = gap !== null;
    draft.link({
      row,
      column: LEDGER_ROW,
      sheet: ledger.snapshot.sheet.name,
      cell: cellAddress(rowOf(ledger, record), cells.identityColumn),
      tip: GO_TO_ROW,
    });
    const line = [
      ...words(record),
      yearAim,
      aim,
      done,
      known ? computed(`${doneCell}-${aimCell}`, gap) : null,
      done === null || !yearAim ? null : computed(`${doneCell}/${yearCell}`, done / yearAim),
      known ? computed(`IF(${gapCell}>=0,"${ACTION_WORDS.taskMet}","${ACTION_WORDS.taskMissed}")`, verdict) : verdict,
      rowOf(ledger, record) + 1,
      ...pad.map(() => null),
    ];
    draft.put([row], [line], [...STYLES.map((style, column) => (column === VERDICT && !known ? 'grey' : style)), ...padStyle]);
  });
  return [ACTION_WORDS.taskRule(quarterName(quarter))];
}
