import { moneyUnitOf, unitNamed, YUAN_PER, type MoneyUnit } from '../../../ledger/cells/money-unit';
import { CellState } from '../../../ledger/ledger';
import { wordsOf, type RoundColumn } from '../../columns';
import { ownColumns, type RoundRecord } from '../../records';
import { headingOf, withoutUnit } from './column-heading';
import { byLeafHeadings } from './leaf-headings';
import type { Submission } from './submission';

type Columns = ReadonlyMap<string, RoundColumn>;

/**
 * A returned file with its columns of months and years under the keys that columns of the same headings have in the ledger. Which
 * month counts is told by what is filled in: 6月完成投资 may be the month's amount in the file and, still empty, no field in the
 * ledger, whose month's amount is that of May.
 */
export function alignedTo(records: readonly RoundRecord[], submission: Submission): Submission {
  const ours = new Map(Array.from(ownColumns(records), ([key, { column }]) => [key, column]));
  const known = new Map<Columns, Columns>();
  const alignedOf = (columns: Columns): Columns => {
    const aligned = known.get(columns) ?? alignedColumns(byLeafHeadings(columns, ours), ours);
    known.set(columns, aligned);
    return aligned;
  };
  return { ...submission, records: submission.records.map((record) => ({ ...record, columns: alignedOf(record.columns) })) };
}

function alignedColumns(columns: Columns, ours: Columns): Columns {
  const cumulative = cumulativeColumns(columns, ours);
  const own = new Map([...ours.values()].map((column) => [headingOf(column), column]));
  const [sameMonth, sameSum] = [ofSameMonth(columns, ours), ofSameSum(columns, ours)];
  const isOnlyOne = (column: RoundColumn): boolean =>
    [columns, ours].every((all) => [...all.values()].filter((each) => headingOf(each) === headingOf(column)).length === 1);
  return new Map(
    Array.from(columns, ([key, column]): [string, RoundColumn] => {
      const meant = own.get(headingOf(column));
      if (meant && isReadOtherwise(meant, column) && !columns.has(meant.key) && isOnlyOne(column))
        return [meant.key, { ...column, key: meant.key, label: meant.label }];
      const same = PERIOD.test(headingOf(column)) ? (own.get(headingOf(column)) ?? sameMonth(column) ?? sameSum(column)) : undefined;
      if (same && same.key !== key && !same.match && !column.match && !columns.has(same.key))
        return [same.key, inWords(same, column, isOfUnitOf(ours, same, columns, column))];
      if (!same || same.key === key || (same.match === null) === (column.match === null)) return cumulative(column) ?? [key, column];
      // Nothing says in which unit a column is that was not read, but those beside it.
      const [unread, read] = same.match === null ? [ours, column] : [columns, same];
      const beside = unread.get(read.key)?.match;
      const isOfOneUnit = beside === undefined || beside?.unit === read.match?.unit;
      return [same.key, same.match === null ? inWords(same, column, isOfOneUnit) : asAmounts(same, column, isOfOneUnit)];
    }),
  );
}

/** 9月完成投资（万元） of a file is 9月完成 of the ledger, where each of the two has one such column alone. */
function ofSameMonth(columns: Columns, ours: Columns): (column: RoundColumn) => RoundColumn | undefined {
  const alike = (all: Columns, words: string): RoundColumn[] => [...all.values()].filter((each) => bareHeading(each) === words);
  return (column) => {
    const words = bareHeading(column);
    const [only, ...more] = alike(ours, words);
    return more.length === 0 && alike(columns, words).length === 1 ? only : undefined;
  };
}

/** Whether a column that nothing is read of is in the ledger's unit: as its heading states it, else that of all amounts beside it. */
function isOfUnitOf(ours: Columns, own: RoundColumn, columns: Columns, column: RoundColumn): boolean {
  const theirs = unitIn(column) ?? commonUnit(columns);
  return theirs === null || theirs === (unitIn(own) ?? commonUnit(ours));
}

function commonUnit(columns: Columns): MoneyUnit | null {
  const all = new Set([...columns.values()].flatMap(({ match }) => match?.unit ?? []));
  const [only = null] = all.size === 1 ? all : [];
  return only;
}

/**
 * 至8月末完成 of a file is 至7月末完成 of the ledger, where nothing is read of either: the same words but for the day that the sums go up
 * to, of which each of the two has one such column alone.
 */
function ofSameSum(columns: Columns, ours: Columns): (column: RoundColumn) => RoundColumn | undefined {
  const alike = (all: Columns, words: string): RoundColumn[] => [...all.values()].filter((each) => sumWords(each) === words);
  return (column) => {
    const words = sumWords(column);
    if (words === null || column.match) return undefined;
    const [only, ...more] = alike(ours, words);
    return more.length === 0 && alike(columns, words).length === 1 && only?.match === null ? only : undefined;
  };
}

/** The words of a heading that says up to which day its sums go, without that and the unit; null where it does not say. */
function sumWords(column: RoundColumn): string | null {
  const heading = headingOf(column);
  const words = heading.replace(UP_TO_A_DAY, '').replace(MONTHS, '');
  return words === heading ? null : withoutUnit(words);
}

const MONTHS = /(?:20\d{2}年)?\d{1,2}月?[-~至到]\d{1,2}月份?/g;

function unitIn(column: RoundColumn): MoneyUnit | null {
  return unitNamed(/\((?:单位:?)?([^()]{1,4})\)/.exec(headingOf(column))?.[1] ?? '');
}

/** A heading without its unit and the words that any heading of amounts may have or lack. */
function bareHeading(column: RoundColumn): string {
  return withoutUnit(headingOf(column)).replace(/投资|额|情况/g, '');
}

/** 开工时间 is an actual start in the ledger and, of the few rows of a file, a planned one: the same heading means the same. */
function isReadOtherwise(ours: RoundColumn, theirs: RoundColumn): boolean {
  return ours.match !== null && theirs.match !== null && ours.key !== theirs.key && ours.match.field.type === theirs.match.field.type;
}

/**
 * 截至6月底累计完成投资 of a file, under the key that 累计完成投资 has in the ledger: the same words but for the day that they go up
 * to, where the ledger has no column that the file's own reading means, and one alone of those words.
 */
function cumulativeColumns(columns: Columns, ours: Columns): (column: RoundColumn) => [string, RoundColumn] | null {
  const unread = (column: RoundColumn, others: Columns): boolean => column.match?.field.type === 'money' && !others.has(column.key);
  const theirs = [...columns.values()].filter((column) => unread(column, ours)).map(undatedHeading);
  const own = [...ours.values()].filter((column) => unread(column, columns));
  return (column) => {
    const words = undatedHeading(column);
    if (!unread(column, ours) || !words.includes('累计') || theirs.filter((each) => each === words).length > 1) return null;
    const [only, ...more] = own.filter((each) => undatedHeading(each) === words);
    return only && more.length === 0 ? [only.key, { ...column, key: only.key, label: only.label }] : null;
  };
}

/** Up to which day a sum goes; not the one month that an amount may be of. */
const UP_TO_A_DAY = /截[至止]到?(?:目前|今)?(?:20\d{2}年)?(?:\d{1,2}月份?)?(?:\d{1,2}日|底|末)?|(?:20\d{2}年)?\d{1,2}月(?:底|末)/g;

/** A heading without the day that its amounts go up to, and without its unit. */
function undatedHeading(column: RoundColumn): string {
  return withoutUnit(headingOf(column).replace(UP_TO_A_DAY, ''));
}

const PERIOD = /20\d{2}(?=年)|\d{1,2}(?=月)/;

/** A column as one of the ledger that is compared by its words. */
function inWords({ key }: RoundColumn, column: RoundColumn, isReadable: boolean): RoundColumn {
  const told = (record: number): string => wordsOf(column.raw(record));
  const filled = isReadable ? CellState.read : CellState.unreadable;
  const label = column.match?.header ?? column.label;
  return { ...column, key, label, match: null, told, state: (record) => (told(record) === '' ? CellState.empty : filled) };
}

/** A column that was not read as one of amounts of the ledger, in its unit; what is no number is not understood. */
function asAmounts({ key, label, match }: RoundColumn, column: RoundColumn, isReadable: boolean): RoundColumn {
  const yuan = match?.field.type === 'money' ? YUAN_PER[moneyUnitOf(match)] : null;
  const told = (record: number): string => {
    const raw = column.raw(record);
    return yuan !== null && typeof raw === 'number' ? String(Math.round(raw * yuan)) : wordsOf(raw);
  };
  const state = (record: number): number => {
    if (told(record) === '') return CellState.empty;
    return isReadable && yuan !== null && typeof column.raw(record) === 'number' ? CellState.read : CellState.unreadable;
  };
  return { ...column, key, label, told, state };
}
