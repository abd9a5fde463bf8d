import type { Period } from '../../../ledger/cells/period';
import { periodChinese, periodText } from '../../../ledger/cells/period';
import { cellText, normalizeText } from '../../../ledger/cells/cell-text';
import type { RoundColumn } from '../../columns';
import type { RoundRecord } from '../../records';

/** A day of a start that a returned row tells under 是否开工, for the ledger's column of starts. */
export interface DayInState {
  readonly column: RoundColumn;
  readonly source: RoundColumn;
  readonly period: Period;
  readonly told: string;
  readonly text: string;
}

/**
 * 9月28日已开工 under 是否开工 of a returned row, where the ledger has 开工时间: its own cell would say no more than 已开工 and the day
 * be lost. Null where the row tells a start in a column of starts, where the ledger says that day, or says these words already.
 */
export function dayInState(ours: RoundRecord, theirs: RoundRecord): DayInState | null {
  const column = columnOfStarts(ours);
  const source = theirs.columns.get('startState');
  const period = theirs.table.choice('startState')?.days?.get(theirs.own);
  if (!column || !source || !period || tellsStart(theirs)) return null;
  const told = periodText(period);
  const words = (record: RoundRecord, state: RoundColumn | undefined): string =>
    state ? normalizeText(cellText(state.raw(record.own))) : '';
  const isKept = column.told(ours.own) === told || (column.key === 'plannedStart' && column.told(ours.own) !== '');
  if (isKept || words(ours, ours.columns.get('startState')) === words(theirs, source)) return null;
  return { column, source, period, told, text: periodChinese(period) };
}

/** 开工时间 that says of itself neither that it is planned nor that it is real takes the day of a start as well. */
function columnOfStarts({ columns }: RoundRecord): RoundColumn | null {
  const start = columns.get('plannedStart');
  return columns.get('actualStart') ?? (start?.match && !PLANNED.test(start.match.header) ? start : null);
}

const PLANNED = /计划|拟|预计|预期|目标|应|批准|要求/;

function tellsStart(record: RoundRecord): boolean {
  return (columnOfStarts(record)?.told(record.own) ?? '') !== '';
}
