import { isAbsent } from '../../ledger/recognise/absent-ledger';
import { ledgerName } from '../../ledger/combine/row-location';
import type { ActionNumber } from '../../ledger/kinds/register';
import { blockTitle } from '../../wording/sheets/breakdown';
import { ACTION, actionTitle, ACTION_WORDS } from '../../wording/sheets/actions';
import { captionFrom, registerReadingNotes, type SheetContext } from '../context';
import { SheetBuilder } from '../layout/sheet-builder';
import type { LiveCells } from '../layout/live-cells';
import type { SheetPlan } from '../../spreadsheet/sheet-plan';
import { writeFigures, type Sinks } from './figure-rows';
import { writeGroups } from './group-rows';
import { writeReasons } from './late-reasons';
import { writeMatrix } from './need-matrix';
import { writeList } from './record-list';
import { writeTasks } from './task-rows';
import type { RegisterContext } from './register-context';
import { unreadNotes } from './unread-notes';

/** A name and ten columns. */
const WIDTHS = [26, ...Array.from({ length: 10 }, () => 10.2)];
const REASONS: ActionNumber = 4;
const TABS: Readonly<Record<ActionNumber, string>> = {
  1: '7F6000',
  2: '833C0B',
  3: '375623',
  4: 'A80000',
  5: '1F4E79',
  6: '7030A0',
  7: '3A3838',
};

/** The sheet of one of the document's seven actions: the office's other ledgers that belong to it; null when the workbook has none of them. */
export function actionSheet(action: ActionNumber): (context: SheetContext, live: LiveCells) => SheetPlan | null {
  return (context, live) => {
    const registers = context.registerContexts.filter(({ kind }) => kind.action === action);
    const reasons =
      action === REASONS &&
      !isAbsent(context.ledger) &&
      context.registers.some(({ evaluator }) => ['permits', 'factors', 'factor-matrix', 'blockers'].includes(evaluator.register.kind.key));
    if (registers.length === 0 && !reasons) return null;
    const key = `action-${String(action) as `${ActionNumber}`}` as const;
    // The sheets that the blocks below name; the reasons begin with the project ledger's late projects.
    const sources = [...(reasons ? [ledgerName(context.ledger)] : []), ...registers.map(({ ledger }) => ledger.snapshot.sheet.name)];
    const draft = new SheetBuilder(WIDTHS, { large: context.settings.largeOnA3 });
    draft.head(actionTitle(context.progress.planYear, action), captionFrom(context, sources), ACTION_WORDS.unit);
    const frozen = draft.row;
    const notes: string[] = [];
    if (reasons) notes.push(...writeReasons(draft, context, WIDTHS.length));
    registers.forEach((register, index) => {
      draft.space(index === 0 && !reasons ? 0 : 1);
      const trace: Sinks['trace'] = (row, column, find) => context.traces.put(key, row, column, find, register.ledger);
      notes.push(...writeRegister(draft, register, index, { live, trace }));
    });
    const proposed = registers.filter(({ kind }) => kind.proposed).map(({ kind }) => kind.label);
    draft.space(1);
    draft.notes([...notes, ...(proposed.length > 0 ? [ACTION_WORDS.proposed(proposed)] : []), ...live.notes()]);
    draft.sign();
    return draft.finish({
      key,
      title: ACTION[action].tab,
      tabColor: TABS[action],
      freeze: { rows: frozen, columns: 1 },
    });
  };
}

/** The figures of a register, whole and by its groups, and its lists; gives what has to be noted. */
function writeRegister(draft: SheetBuilder, context: RegisterContext, index: number, sinks: Sinks): string[] {
  const { kind, ledger } = context;
  const width = WIDTHS.length;
  writeFigures(
    draft,
    context,
    sinks,
    width,
    blockTitle(index, ACTION_WORDS.register(kind.label, kind.article, ledger.snapshot.sheet.name)),
  );
  for (const field of kind.groups) writeGroups(draft, context, field, sinks, width);
  const notes = kind.matrix ? writeMatrix(draft, context, kind.matrix, width) : [];
  if (kind.quarterly) notes.push(...writeTasks(draft, context, width));
  return [
    ...registerReadingNotes(kind.label, ledger),
    ...unreadNotes(context.register.evaluator),
    ...notes,
    ...kind.lists.flatMap((list) => writeList(draft, context, list, width)),
  ];
}
