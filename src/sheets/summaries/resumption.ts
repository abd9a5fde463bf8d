import { present } from '../../spreadsheet/present';
import type { Progress, ProjectStatus } from '../../progress/result';
import { neededFor } from '../../progress/start';
import { GO_TO_ROW } from '../../wording/sheets/sheets';
import { BLOCK_TITLE, restNote } from '../../wording/sheets/breakdown';
import { cutNote } from '../../wording/sheets/lists';
import { RESUMPTION } from '../../wording/sheets/resumption';
import { STATUS } from '../../wording/sheets/status';
import { readingNotes, type SheetContext } from '../context';
import { MOST_LISTED, type SheetBuilder } from '../layout/sheet-builder';
import type { Joined } from '../layout/table-heads';
import { needed } from '../formula/needed';
import { GroupColumns } from '../groups/group-columns';
import { GroupTable } from '../groups/group-table';
import type { DimensionField } from '../groups/dimension';
import { computed, ratio, ratioOf, type LiveCells } from '../layout/live-cells';
import type { PlanValue, StyleName } from '../../spreadsheet/sheet-plan';
import { ProjectCells } from '../layout/project-cells';
import { rowLink, rowNumber } from '../layout/row-link';

const FIELDS: readonly DimensionField[] = ['leadUnit', 'township'];
const MOST_GROUPS = 500;
/** Continuing projects that are listed, in the order of the list. */
const LISTED = ['not-resumed', 'unreadable', 'resumption-unknown'] as const satisfies readonly ProjectStatus[];
/** Column of the row in the ledger, which leads there. */
const LEDGER_ROW = 5;

/** 复工情况 on 季度开工: continuing projects that work again, by unit and township, and what is to be noted of them (第九条). */
export function writeResumption(context: SheetContext, live: LiveCells, draft: SheetBuilder): string[] {
  const { progress } = context;
  draft.section(RESUMPTION.facts);
  if (progress.resumption.continuing === 0) {
    draft.line(RESUMPTION.noContinuing, 'plain');
    return [];
  }
  facts(context, live, draft);
  const told = progress.resumption.resumed !== null;
  let cut = false;
  if (told) {
    for (const dimension of FIELDS.map(context.dimension).filter((found) => found !== null)) {
      const made = new GroupColumns(context, live, ['continuing', 'resumed', 'notResumed', 'resumptionRate', 'rank'], {
        rankBy: 'resumptionRate',
      });
      const table = new GroupTable(draft, context, 'quarters', made, {
        most: MOST_GROUPS,
        only: 'continuing',
        order: (a, b) => made.rankOrder(a.tally, b.tally),
      });
      table.write(dimension, RESUMPTION.by(BLOCK_TITLE[dimension.field]));
      cut ||= table.cut;
    }
  }
  return [...(told ? [] : [RESUMPTION.noData]), ...(cut ? [restNote(MOST_GROUPS)] : []), ...readingNotes(context, ['resumption'])];
}

/** The figures of the whole county, each under the other; formulas refer to the cells above. */
function facts(context: SheetContext, live: LiveCells, draft: SheetBuilder): void {
  const { queries, progress, measures, traces } = context;
  const { continuing, resumed, notResumed, unknown, unclear, rate, target } = progress.resumption;
  const joined: readonly Joined[] = [{ from: 2, to: draft.columns - 1 }];
  const pad = Array.from({ length: draft.columns - 3 }, () => null);
  draft.header([...RESUMPTION.head, ...pad.map(() => '')], joined);
  const first = draft.row;
  const at = (index: number): string => `B${String(first + index + 1)}`;
  const need = neededFor(target, continuing);
  const due = progress.start.quarters.some(({ quarter, ended }) => quarter === 1 && ended);
  // Those of which nothing certain is known may have resumed.
  const later = !due ? RESUMPTION.open : need - (resumed ?? 0) > unclear ? RESUMPTION.missed : RESUMPTION.unclear;
  const known = resumed !== null;
  const of = (status: ProjectStatus) => () => withStatus(progress, status);
  const rows: readonly (readonly [readonly [string, string], PlanValue, StyleName, (() => number[])?])[] = [
    [
      RESUMPTION.continuing,
      live.fromLedger(continuing, queries.count([queries.nature('continuing')])),
      'integer',
      () => progress.statuses.flatMap((_, record) => (measures.of('continuing')[record] === 1 ? [record] : [])),
    ],
    [
      RESUMPTION.resumed,
      known ? live.fromLedger(resumed, queries.count([queries.nature('continuing'), queries.resumed()])) : null,
      'integer',
      of('resumed'),
    ],
    [RESUMPTION.notResumed, known ? notResumed : null, 'integer', of('not-resumed')],
    [RESUMPTION.unknown, unknown, 'integer', () => continuingOf(context, ['resumption-unknown', 'unreadable'])],
    [RESUMPTION.rate, known ? ratio(at(1), at(0), ratioOf(resumed, continuing)) : null, 'percent'],
    [RESUMPTION.target, target, 'percent'],
    [RESUMPTION.shortfall, known ? computed(`MAX(0,${needed(at(5), at(0))}-${at(1)})`, Math.max(0, need - resumed)) : null, 'integer'],
    [
      RESUMPTION.verdict,
      rate === null
        ? null
        : computed(
            `IF(${at(0)}=0,"",IF(${at(6)}=0,"${RESUMPTION.met}","${later}"))`,
            Math.max(0, need - (resumed ?? 0)) === 0 ? RESUMPTION.met : later,
          ),
      'center',
    ],
  ];
  for (const [[label, meaning], value, style, find] of rows) {
    if (find && value !== null) traces.put('quarters', draft.row, 1, find);
    draft.tableRow([label, value, meaning, ...pad], ['text', style, 'text', 'text', 'text', 'text', 'text'], joined);
  }
}

/** Projects that do not work again, or of which nothing is said, and what is to be noted of the list. */
export function listNotResumed(context: SheetContext, draft: SheetBuilder): string[] {
  const { progress, ledger } = context;
  if (progress.resumption.continuing === 0) return [];
  const records = LISTED.flatMap((status) => continuingOf(context, [status]));
  const cells = new ProjectCells(ledger);
  const shown = records.slice(0, MOST_LISTED);
  const rows = draft.table(
    {
      heading: RESUMPTION.list,
      labels: RESUMPTION.listHead,
      nothing: RESUMPTION.none,
      last: true,
    },
    shown.map((record) => [
      cells.name(record),
      cells.unit(record),
      cells.township(record),
      cells.leaders(record),
      STATUS[progress.statuses[record] ?? 'resumption-unknown'],
      rowNumber(ledger, record),
      cells.remarks(record),
    ]),
    ['text', 'text', 'text', 'text', 'center', 'linkNumber', 'text'],
  );
  rows.forEach((row, index) => {
    draft.link({ row, column: LEDGER_ROW, ...rowLink(ledger, present(shown[index], 'records', index)), tip: GO_TO_ROW });
  });
  return records.length > shown.length ? [cutNote(MOST_LISTED, records.length - shown.length)] : [];
}

/** Continuing projects of these statuses. */
function continuingOf({ progress: { statuses }, ledger: { natures } }: SheetContext, wanted: readonly ProjectStatus[]): number[] {
  const records: number[] = [];
  for (let record = 0; record < statuses.length; record++) {
    const status = statuses[record];
    if (natures[record] === 'continuing' && status !== undefined && wanted.includes(status)) records.push(record);
  }
  return records;
}

function withStatus({ statuses }: Progress, wanted: ProjectStatus): number[] {
  const records: number[] = [];
  for (let record = 0; record < statuses.length; record++) if (statuses[record] === wanted) records.push(record);
  return records;
}
