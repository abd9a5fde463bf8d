import type { EarlierComparison } from '../../checks/check';
import { ON_THE_EARLIER_LEDGER, toldDay } from '../../checks/project/earlier-ledger';
import { chineseDate } from '../../spreadsheet/calendar';
import type { FieldSpec } from '../../ledger/kinds/kind';
import type { Change } from '../../ledger/match/changed-fields';
import { droppedRow } from '../../ledger/match/dropped-row';
import { ledgerName } from '../../ledger/combine/row-location';
import { type Ledger } from '../../ledger/ledger';
import { GO_TO_ROW, TAB, TITLE } from '../../wording/sheets/sheets';
import { CHANGES, earlierName } from '../../wording/sheets/changes';
import { cutNote } from '../../wording/sheets/lists';
import { captionOf, type SheetContext } from '../context';
import { MOST_LISTED, SheetBuilder } from '../layout/sheet-builder';
import type { PlanValue, SheetPlan, StyleName } from '../../spreadsheet/sheet-plan';
import { ProjectCells } from '../layout/project-cells';
import { rowLink } from '../layout/row-link';
import { present } from '../../spreadsheet/present';

const WIDTHS = [5, 41, 15, 17, 27, 27];
const STYLES: readonly StyleName[] = ['linkNumber', 'text', 'text', 'center', 'text', 'text'];

/** 本期变动: what became of the projects since an earlier ledger: added, gone, renamed, changed and not touched at all. */
export function changes(context: SheetContext, comparison: EarlierComparison): SheetPlan {
  const { ledger, progress } = context;
  const { added, removed, renamed, changes: changed, earlierOf } = comparison.comparison;
  const told = toldDay(comparison.ledger);
  const draft = new SheetBuilder(WIDTHS);
  draft.head(TITLE.changes(progress.planYear), captionOf(context), '');
  draft.line(
    CHANGES.summary(
      earlierName(ledgerName(comparison.ledger), told === null ? null : chineseDate(told)),
      added.length,
      removed.length,
      renamed.length,
      changed.length,
      untouched(comparison).length,
    ),
  );
  const headerRow = draft.row;
  const cells = new ProjectCells(ledger);
  const former = new ProjectCells(comparison.ledger);
  const rows: { readonly record: number | null; readonly values: readonly PlanValue[] }[] = [
    ...added.map((record) => ({
      record,
      values: [
        cells.name(record),
        cells.unit(record),
        droppedRow(comparison.ledger, cells.name(record)) === null ? CHANGES.added : CHANGES.countedNow,
        '',
        '',
      ],
    })),
    ...removed.map((record) => ({
      record: null,
      values: [
        former.name(record),
        former.unit(record),
        droppedRow(ledger, former.name(record)) === null ? CHANGES.removed : CHANGES.droppedNow,
        '',
        '',
      ],
    })),
    ...renamed.map((record) => ({
      record,
      values: [
        cells.name(record),
        cells.unit(record),
        CHANGES.renamed,
        former.name(present(earlierOf[record], 'earlierOf', record)),
        cells.name(record),
      ],
    })),
    ...changed.map((change) => ({
      record: change.record,
      values: [
        cells.name(change.record),
        cells.unit(change.record),
        fieldOf(ledger, change).label,
        ...fromAndTo(
          fieldOf(ledger, change),
          [former, present(earlierOf[change.record], 'earlierOf', change.record)],
          [cells, change.record],
        ),
      ],
    })),
    ...untouched(comparison).map((record) => ({ record, values: [cells.name(record), cells.unit(record), CHANGES.untouched, '', ''] })),
  ];
  const shown = rows.slice(0, MOST_LISTED);
  const placed = draft.table(
    { labels: CHANGES.head, nothing: CHANGES.nothing, last: true },
    shown.map(({ values }, index) => [index + 1, ...values]),
    STYLES,
  );
  shown.forEach(({ record }, index) => {
    if (record !== null) draft.link({ row: present(placed[index], 'rows', index), column: 0, ...rowLink(ledger, record), tip: GO_TO_ROW });
  });
  draft.space(1);
  draft.notes([
    ...(rows.length > shown.length ? [cutNote(shown.length, rows.length - shown.length)] : []),
    CHANGES.rule,
    ...restsOn(context),
  ]);
  draft.sign();
  return draft.finish({
    key: 'changes',
    title: TAB.changes,
    tabColor: '7030A0',
    freeze: { rows: headerRow + 1, columns: 2 },
  });
}

/** What the comparison rests on and leaves out; what the office has accepted is not repeated. */
function restsOn({ findings, messageOf }: SheetContext): string[] {
  return findings.filter(({ code }) => ON_THE_EARLIER_LEDGER.includes(code)).map(messageOf);
}

/** Projects of both ledgers of which nothing changed. */
function untouched({ comparison: { earlierOf, changes: changed, renamed } }: EarlierComparison): number[] {
  const touched = new Set([...changed.map(({ record }) => record), ...renamed]);
  return Array.from(earlierOf, (_match, record) => record).filter(
    (record) => present(earlierOf[record], 'earlierOf', record) >= 0 && !touched.has(record),
  );
}

function fieldOf({ kind }: Ledger, { field }: Change): FieldSpec {
  return present(
    kind.fields.find(({ name }) => name === field),
    `field ${field}`,
  );
}

type Told = readonly [cells: ProjectCells, record: number];

/** What the two months say of a field: where the values read alike, what else was written, or what the nature comes to. */
function fromAndTo(field: FieldSpec, before: Told, now: Told): readonly [string, string] {
  const ways: readonly ((told: Told) => string)[] = [
    ([cells, record]) => cells.shown(field, record),
    ([cells, record]) => (field.name === 'nature' ? cells.nature(record) : cells.asWritten(field, record)),
  ];
  const said = ways.map((way) => [orEmpty(way(before)), orEmpty(way(now))] as const);
  return said.find(([from, to]) => from !== to) ?? present(said[0], 'ways');
}

function orEmpty(text: string): string {
  return text === '' ? CHANGES.empty : text;
}
