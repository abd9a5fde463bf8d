import { not, type RecordMatrix } from '../../ledger/kinds/register';
import { ACTION_WORDS } from '../../wording/sheets/actions';
import type { SheetBuilder } from '../layout/sheet-builder';
import type { PlanValue, StyleName } from '../../spreadsheet/sheet-plan';
import type { RegisterContext } from './register-context';
import { present } from '../../spreadsheet/present';

/** Projects of the matrix; a county has about a hundred. */
const MOST_ROWS = 200;

/** One row a project, one column a word of the field: what is met, what is lacking, and whose turn it is. */
export function writeMatrix(
  draft: SheetBuilder,
  { register, kind, ledger, cells }: RegisterContext,
  matrix: RecordMatrix,
  width: number,
): string[] {
  const { evaluator } = register;
  if (!evaluator.has(matrix.by)) return [];
  const columns = Object.keys(kind.fields.find(({ name }) => name === matrix.by)?.vocabulary ?? {}).slice(0, width - 1);
  const words = ledger.choice(matrix.by)?.values ?? [];
  const known = evaluator.known(matrix.met);
  const [met, lacking, late] = [evaluator.holds(matrix.met), evaluator.holds(not(matrix.met)), evaluator.holds(matrix.late)];
  const units = ledger.people('leadUnit')?.values;
  const rows = new Map<string, (string | null)[]>();
  words.forEach((word, record) => {
    const at = columns.indexOf(word ?? '');
    if (at < 0) return;
    const name = cells.name(record);
    const row = rows.get(name) ?? columns.map(() => null);
    const open = ACTION_WORDS.needsOpen(units?.[record]?.join('、') ?? '', late(record));
    const said = met(record) ? ACTION_WORDS.needsMet : known && lacking(record) ? open : ACTION_WORDS.needsUntold;
    // What lacks outweighs what is met; two needs of one kind both show.
    const before = row[at] ?? null;
    row[at] =
      before === null || before === ACTION_WORDS.needsMet
        ? said
        : said === ACTION_WORDS.needsMet || before.includes(said)
          ? before
          : `${before}\n${said}`;
    rows.set(name, row);
  });
  const pad = Array.from({ length: width - 1 - columns.length }, () => '');
  const styles: readonly StyleName[] = ['text', ...columns.map((): StyleName => 'center'), ...pad.map((): StyleName => 'plain')];
  draft.table(
    {
      heading: ACTION_WORDS.matrix,
      labels: [
        present(
          kind.fields.find(({ name }) => name === cells.identity),
          'field of names',
        ).label,
        ...columns,
        ...pad,
      ],
      styles: ['header', ...columns.map((): StyleName => 'header'), ...pad.map((): StyleName => 'plain')],
    },
    Array.from(rows)
      .slice(0, MOST_ROWS)
      .map(([name, row]): PlanValue[] => [name, ...row, ...pad]),
    styles,
  );
  return rows.size > MOST_ROWS ? [ACTION_WORDS.cut(ACTION_WORDS.matrix, MOST_ROWS, rows.size - MOST_ROWS)] : [];
}
