import { lightOf } from '../../mechanism/lights';
import type { QuarterResult } from '../../progress/result';
import { LETTER } from '../../wording/bulletin/letter';
import { quarterName } from '../../wording/sheets/status';
import type { SheetContext } from '../context';
import { tallies } from '../groups/tally';
import { ratioOf } from '../layout/live-cells';
import { ProjectCells } from '../layout/project-cells';
import { MOST_LISTED } from '../layout/sheet-builder';
import { targetText } from '../../wording/percent';
import { amount, percent } from './figures-in-words';
import { present } from '../../spreadsheet/present';

/** A table of the letter as data: all cells as they are read. */
export interface LetterTable {
  readonly key: 'quarters' | 'units' | 'late';
  readonly title: string;
  /** 单位：…, '' where nothing is counted. */
  readonly unit: string;
  readonly columns: readonly LetterColumn[];
  readonly rows: readonly (readonly string[])[];
  /** A remark beneath, '' for none. */
  readonly note: string;
}

export interface LetterColumn {
  readonly label: string;
  /** Part of the table's width, against the other columns. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

/** In points of the 442 that a page has across: no head but those that say so themselves takes two lines. */
const WIDTHS = {
  quarters: [54, 56, 50, 62, 62, 54, 42, 62],
  units: [75, 28, 40.5, 40.5, 28, 40.5, 54, 45, 50, 40.5],
  late: [32, 130, 72, 86, 122],
} as const;

/** Each quarter at its cut-off against its target; null where the ledger has no new projects. */
export function quartersTable({ progress: { start } }: SheetContext): LetterTable | null {
  if (start.newProjects === 0) return null;
  const { title, columns } = LETTER.quarters;
  return {
    key: 'quarters',
    title,
    unit: LETTER.unitLine(LETTER.counted),
    columns: columns.map((label, at) => ({ label, width: WIDTHS.quarters[at] ?? 1, align: 'center' })),
    rows: start.quarters.map((each) => [
      quarterName(each.quarter),
      targetText(each.target),
      String(each.needed),
      String(each.planned),
      counted(each.started),
      percent(each.rate),
      counted(each.shortfall),
      resultOf(each),
    ]),
    note: '',
  };
}

function resultOf({ begun, ended, started, met }: QuarterResult): string {
  const { ahead, open, missed, unclear, met: reached } = LETTER.quarters;
  if (!begun) return ahead;
  if (started === null) return LETTER.none;
  if (met === null) return ended ? unclear : open;
  return met ? reached : missed;
}

/** Each unit's projects and investment beneath those of all; null where the ledger names no units. */
export function unitsTable(context: SheetContext): LetterTable | null {
  const units = context.dimension('leadUnit');
  const { ledger, progress, settings } = context;
  if (!units || units.groups.length === 0) return null;
  const { start, resumption, investment } = progress;
  const [actual, resumed] = [start.counted === 'actual', resumption.resumed !== null];
  const planned = investment.annualPlan !== null;
  const completed = planned && investment.completed !== null;
  const money = (known: boolean, yuan: number | null): string => (known ? amount(present(yuan, 'known amount')) : LETTER.none);
  const count = (known: boolean, value: number | null): string => (known ? String(present(value, 'known count')) : LETTER.none);
  const light = (rate: number | null): string =>
    completed ? LETTER.units.light[lightOf(settings.lights, rate, investment.timeProgress)] : LETTER.none;
  const startedNow = start.quarters.filter(({ begun }) => begun).at(-1)?.started ?? 0;
  const rows = tallies(
    context.measures,
    ['count', 'newProjects', 'started', 'continuing', 'resumed', 'plan', 'completed', 'reported'],
    units,
  );
  const { title, columns } = LETTER.units;
  return {
    key: 'units',
    title,
    unit: LETTER.unitLine(LETTER.countedAndAmounts),
    columns: columns.map((label, at) => ({
      label,
      width: WIDTHS.units[at] ?? 1,
      align: at === 0 ? 'left' : at === columns.length - 1 ? 'center' : 'right',
    })),
    rows: [
      [
        LETTER.total,
        String(ledger.rows.length),
        String(start.newProjects),
        count(actual, startedNow),
        String(resumption.continuing),
        count(resumed, resumption.resumed),
        money(planned, investment.annualPlan),
        money(completed, investment.completed),
        percent(completed ? investment.rate : null),
        light(investment.rate),
      ],
      ...rows.map((row, group) => {
        const rate = completed && row.reported > 0 ? ratioOf(row.completed, row.plan) : null;
        return [
          present(units.groups[group], 'groups', group).label,
          String(row.count),
          String(row.newProjects),
          count(actual, row.started),
          String(row.continuing),
          count(resumed, row.resumed),
          money(planned, row.plan),
          money(completed && row.reported > 0, row.completed),
          percent(rate),
          light(rate),
        ];
      }),
    ],
    note: '',
  };
}

/** The projects that should have started or resumed and, as the ledger has it, did not; null where there are none. */
export function lateTable(context: SheetContext): LetterTable | null {
  const records = (['overdue', 'unconfirmed', 'not-resumed'] as const).flatMap((status) => context.missing.get(status) ?? []);
  if (records.length === 0) return null;
  const cells = new ProjectCells(context.ledger);
  const start = context.ledger.period('plannedStart');
  const { title, columns } = LETTER.late;
  return {
    key: 'late',
    title,
    unit: '',
    columns: columns.map((label, at) => ({ label, width: WIDTHS.late[at] ?? 1, align: at === 0 || at === 3 ? 'center' : 'left' })),
    rows: records
      .slice(0, MOST_LISTED)
      .map((record, at) => [String(at + 1), cells.name(record), cells.unit(record), cells.date(start, record), context.reasonOf(record)]),
    note: records.length > MOST_LISTED ? LETTER.more(MOST_LISTED, records.length) : '',
  };
}

function counted(value: number | null): string {
  return value === null ? LETTER.none : String(value);
}
