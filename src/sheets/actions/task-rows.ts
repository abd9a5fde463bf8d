import { cellAddress } from '../../spreadsheet/address';
import { taskResults } from '../../progress/tasks';
import { ACTION_WORDS } from '../../wording/sheets/actions';
import { quarterName } from '../../wording/sheets/status';
import { GO_TO_ROW } from '../../wording/sheets/sheets';
import type { SheetBuilder } from '../layout/sheet-builder';
import { computed } from '../layout/live-cells';
import type { StyleName } from '../../spreadsheet/sheet-plan';
import type { RegisterContext } from './register-context';
import { rowOf } from '../../ledger/ledger';

const STYLES: readonly StyleName[] = ['link', 'center', 'text', 'center', 'integer', 'integer', 'integer', 'integer', 'percent', 'center'];

/** Each task of the year: what should be done by now, what is, and the gap (第十七条). Gives the rule beneath. */
export function writeTasks(draft: SheetBuilder, { register, ledger, cells }: RegisterContext, width: number): string[] {
  const { quarter, tasks } = taskResults(register.evaluator);
  const pad = Array.from({ length: width - STYLES.length }, () => null);
  const padStyle = pad.map((): StyleName => 'plain');
  draft.section(ACTION_WORDS.tasks);
  draft.tableRow([...ACTION_WORDS.tasksHead, ...pad], [...STYLES.map((): StyleName => 'header'), ...padStyle], [], 28);
  tasks.forEach(({ yearAim, aim, done }, record) => {
    const cell = (column: number): string => cellAddress(draft.row, column);
    const [yearCell, aimCell, doneCell, gapCell] = [cell(4), cell(5), cell(6), cell(7)];
    const gap = done === null || aim === null ? null : done - aim;
    const verdict = gap === null ? ACTION_WORDS.taskUnknown : gap >= 0 ? ACTION_WORDS.taskMet : ACTION_WORDS.taskMissed;
    const known = gap !== null;
    draft.link({
      row: draft.row,
      column: 0,
      sheet: ledger.snapshot.sheet.name,
      cell: cellAddress(rowOf(ledger, record), cells.identityColumn),
      tip: GO_TO_ROW,
    });
    draft.tableRow(
      [
        cells.name(record),
        cells.value('taskKind', record),
        cells.value('leadUnit', record),
        cells.value('measure', record),
        yearAim,
        aim,
        done,
        known ? computed(`${doneCell}-${aimCell}`, gap) : null,
        done === null || !yearAim ? null : computed(`${doneCell}/${yearCell}`, done / yearAim),
        known ? computed(`IF(${gapCell}>=0,"${ACTION_WORDS.taskMet}","${ACTION_WORDS.taskMissed}")`, verdict) : verdict,
        ...pad,
      ],
      [...STYLES.slice(0, -1), known ? 'center' : 'grey', ...padStyle],
    );
  });
  return [ACTION_WORDS.taskRule(quarterName(quarter))];
}
