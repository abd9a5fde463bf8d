import { periodChinese } from '../../../ledger/cells/period';
import type { CellValue } from '../../../spreadsheet/snapshot';
import { YUAN_PER, moneyUnitOf } from '../../../ledger/cells/money-unit';
import { CellState } from '../../../ledger/ledger';
import { cellText, oneLine } from '../../../ledger/cells/cell-text';
import { ROUND } from '../../../wording/round/round';
import type { RoundColumn } from '../../columns';
import { typedAt } from './column-habits';
import { isDitto } from '../../../ledger/rows/dittos';
import { displayed } from './new-value';
import { periodOf } from './own-dates';
import type { RoundRecord } from '../../records';
import { isValue } from '../../../ledger/match/told-values';

function typedText(column: RoundColumn, record: RoundRecord): CellValue {
  const typed = typedAt(column, record);
  return typeof typed === 'string' && isDitto(typed) ? typed : displayed(column, record);
}

/** What the unit wrote, where that is more or less than a value. */
export function asWritten(column: RoundColumn, record: RoundRecord): string {
  return column.state(record.own) === CellState.uncalculated ? ROUND.uncalculated : oneLine(cellText(typedText(column, record)));
}

/** A value as people read it: amounts with their unit, dates in words, all else as it is written. */
export function shown(column: RoundColumn, record: RoundRecord): string {
  const { match, told } = column;
  const { own } = record;
  if (column.state(own) === CellState.uncalculated) return ROUND.uncalculated;
  const text = oneLine(cellText(displayed(column, record)));
  if (!isValue(told(own)) || !match) return text;
  switch (match.field.type) {
    case 'money': {
      const unit = moneyUnitOf(match);
      return `${String(Math.round((Number(told(own)) / YUAN_PER[unit]) * 1e6) / 1e6)}${unit}`;
    }
    case 'period': {
      const period = periodOf(record, column);
      return period && !told(own).includes('+') && !told(own).includes('=') ? periodChinese(period) : text;
    }
    default:
      return text;
  }
}
