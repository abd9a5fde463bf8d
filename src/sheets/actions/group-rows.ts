import { inYi } from '../../ledger/cells/money-unit';
import { cellAddress, columnLetters } from '../../spreadsheet/address';
import { figuresOf } from '../../progress/figures';
import { ACTION_WORDS } from '../../wording/sheets/actions';
import type { SheetBuilder } from '../layout/sheet-builder';
import type { Condition } from '../formula/criterion';
import type { Obstacle } from '../formula/obstacle';
import { computed, type LiveCells } from '../layout/live-cells';
import type { PlanValue, StyleName } from '../../spreadsheet/sheet-plan';
import { figureCell, figureFormula, FIGURE_STYLES, kindOf, recordsBehind, type Sinks } from './figure-rows';
import type { RegisterContext } from './register-context';
import { present } from '../../spreadsheet/present';

/** Groups of one table; a column of free words could give as many as there are records. */
const MOST_GROUPS = 60;

/** Records that have one word of a column. */
interface RecordGroup {
  readonly label: string;
  readonly records: ReadonlySet<number>;
  readonly where: readonly (Condition | Obstacle)[];
}

/** The figures of a register by the words of a field, with their total; nothing when the register has no such column. */
export function writeGroups(draft: SheetBuilder, context: RegisterContext, field: string, sinks: Sinks, width: number): void {
  const { live, trace } = sinks;
  const groups = groupsOf(context, field);
  if (groups.length === 0) return;
  const figures = context.register.figures.filter(({ lacks }) => lacks.length === 0).slice(0, width - 1);
  const label = context.kind.fields.find(({ name }) => name === field)?.label ?? field;
  const pad = Array.from({ length: width - 1 - figures.length }, () => '');
  const padStyle = pad.map((): StyleName => 'plain');
  const shown = groups.slice(0, MOST_GROUPS);
  const rows = draft.place(
    {
      heading: ACTION_WORDS.group(label),
      labels: [label, ...figures.map(({ figure }) => figure.label), ...pad],
      styles: ['header', ...figures.map((): StyleName => 'header'), ...padStyle],
    },
    draft.measure.rows([...shown.map((group) => [group.label]), [ACTION_WORDS.sum]]),
  );
  const column = (key: string): number => figures.findIndex(({ figure }) => figure.key === key) + 1;
  shown.forEach((group, index) => {
    const row = present(rows[index], 'row', index);
    const results = new Map(
      figuresOf(context.register.evaluator, (record) => group.records.has(record)).map(({ figure, value }) => [figure.key, value]),
    );
    const values = figures.map(({ figure }) =>
      figureCell(
        figure,
        results.get(figure.key) ?? null,
        (key) => cellAddress(row, column(key)),
        live,
        () => figureFormula(figure, context.queries, group.where),
      ),
    );
    figures.forEach(({ figure }, at) => {
      trace(row, at + 1, () => recordsBehind(context, figure, (record) => group.records.has(record)));
    });
    draft.put([row], [[group.label, ...values]], ['text', ...figures.map(({ figure }) => FIGURE_STYLES[kindOf(figure)][0]), ...padStyle]);
  });
  figures.forEach(({ figure }, at) => {
    trace(present(rows.at(-1), 'row of the total'), at + 1, () => recordsBehind(context, figure));
  });
  writeTotal({ draft, context, live }, { figures, rows, groups, padStyle, column });
}

/** The sum of the rows where each record is in one of them, else asked of the register as a whole. */
function writeTotal(
  { draft, context, live }: { readonly draft: SheetBuilder; readonly context: RegisterContext; readonly live: LiveCells },
  {
    figures,
    rows,
    groups,
    padStyle,
    column,
  }: {
    readonly figures: RegisterContext['register']['figures'];
    /** Of the groups, then of the total. */
    readonly rows: readonly number[];
    readonly groups: readonly RecordGroup[];
    readonly padStyle: readonly StyleName[];
    readonly column: (key: string) => number;
  },
): void {
  const parted = groups.length <= MOST_GROUPS && groups.reduce((sum, { records }) => sum + records.size, 0) === context.ledger.rows.length;
  const sum = present(rows.at(-1), 'row of the total');
  const total = figures.map(({ figure, value }, at): PlanValue => {
    if ('part' in figure || !parted)
      return figureCell(
        figure,
        value,
        (key) => cellAddress(sum, column(key)),
        live,
        () => figureFormula(figure, context.queries),
      );
    const [letter, known] = [columnLetters(at + 1), present(value, `value of figure ${figure.key}`)];
    return computed(
      `SUM(${letter}${String(present(rows[0], 'first row') + 1)}:${letter}${String(present(rows.at(-2), 'last row') + 1)})`,
      'sum' in figure ? inYi(known) : known,
    );
  });
  draft.put(
    [sum],
    [[ACTION_WORDS.sum, ...total]],
    ['totalText', ...figures.map(({ figure }) => FIGURE_STYLES[kindOf(figure)][1]), ...padStyle],
  );
}

/** Records by each word, those without one last. */
function groupsOf({ ledger, queries, kind }: RegisterContext, field: string): RecordGroup[] {
  const words = queries.wordsOf(field);
  if (!words) return [];
  const several = kind.fields.find(({ name }) => name === field)?.type === 'people' ? (ledger.people(field)?.values ?? null) : null;
  const single = several ? null : (ledger.choice(field)?.values ?? null);
  const labelsOf = (record: number): readonly string[] => several?.[record] ?? (single?.[record] != null ? [single[record]] : []);
  const texts = new Map<string, number[]>();
  words.first.forEach((record, index) => {
    for (const label of labelsOf(record)) texts.set(label, [...(texts.get(label) ?? []), index]);
  });
  const records = new Map<string, Set<number>>();
  const silent = new Set<number>();
  for (let record = 0; record < ledger.rows.length; record++) {
    const labels = labelsOf(record);
    if (labels.length === 0) silent.add(record);
    for (const label of labels) records.set(label, (records.get(label) ?? new Set()).add(record));
  }
  const named = Array.from(
    records,
    ([label, of]): RecordGroup => ({ label, records: of, where: [queries.group(field, texts.get(label) ?? [])] }),
  );
  named.sort((a, b) => b.records.size - a.records.size);
  return silent.size === 0 ? named : [...named, { label: ACTION_WORDS.blank, records: silent, where: queries.blank(field, silent) }];
}
