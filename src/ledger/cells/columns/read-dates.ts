import { present } from '../../../spreadsheet/present';
import type { CellValue } from '../../../spreadsheet/snapshot';
import type { CooperativeTask } from '../../../spreadsheet/task';
import type { FieldSpec } from '../../kinds/kind';
import { CellState, type Column, type ColumnMatch, type DateWord } from '../../ledger';
import { cellText, normalizeText } from '../cell-text';
import { ColumnSink } from '../column-sink';
import type { DateReading } from '../date-cell';
import type { DateSpan } from '../date-text';
import { RECORDS_OF_A_SLICE, type ColumnSource } from './column-source';

/** Numbers below are months or days that something takes, where it could be a time from start to end. */
const LONGEST_LENGTH = 1_000;
const NO_DATE: DateReading = { kind: 'unreadable' };

/** Dates as the field picks them of what a cell says, in slices. */
export function* readingDates<T>(
  match: ColumnMatch,
  { rows, records, numberFormats, firstColumn, dates: usual, datesOf }: ColumnSource,
  pick: (span: DateSpan) => T,
): CooperativeTask<Column<T>> {
  const sink = new ColumnSink<T>(match, rows.length);
  const at = match.column - firstColumn;
  const formatAt = (record: number): string => numberFormats[present(records[record], 'records', record)]?.[at] ?? 'General';
  const monthly = /月份?\)?$/.test(normalizeText(match.header));
  let padded: boolean | null = null;
  let byDay: boolean | null = monthly || match.field.type === 'span' ? false : null;
  for (let record = 0; record < rows.length; record++) {
    if (record % RECORDS_OF_A_SLICE === 0) yield;
    const cell = rows[record]?.[at] ?? null;
    if (sink.skips(record, cell)) continue;
    const dates = datesOf?.(record) ?? usual;
    const day = byDay === false || isNoMonthAndDay(cell) ? null : monthAndDay(cell, formatAt(record));
    let reading: DateReading;
    if (isSerialDay(cell)) reading = dates.readNumber(cell, formatAt(record));
    else if (day !== null && (byDay ??= writesDays(rows, at, formatAt)))
      reading = dates.readText(day.open ? `${String(day.month)}月` : `${String(day.month)}月${String(day.day)}日`);
    else if (match.field.type === 'span' && isBareLength(cell)) reading = NO_DATE;
    else if (typeof cell !== 'number')
      reading = dates.readText(monthly && /^\d{1,2}$/.test(cellText(cell)) ? `${cellText(cell)}月` : cellText(cell));
    else if (isTenth(cell) && (padded ??= padsMonths(rows, at))) reading = dates.readText(`${String(cell)}0`);
    else if (cell <= 12 && monthly) reading = dates.readText(`${String(cell)}月`);
    // 24.5 under 建设工期 is how long it takes; under 开工时间 it is May of 2024.
    else if (match.field.type === 'span' && cell < LONGEST_LENGTH) reading = NO_DATE;
    else reading = dates.readNumber(cell, formatAt(record));
    if (reading.kind === 'span' && reading.forecast && match.field.fact) sink.miss(record, CellState.word, 'not-started');
    else if (reading.kind === 'unreadable' && match.field.fact && deniesEvent(cellText(cell), match.header))
      sink.miss(record, CellState.word, 'not-started');
    else if (reading.kind === 'span' && typeof cell === 'string' && isOfOtherEvent(cell, match.field))
      sink.miss(record, CellState.unreadable);
    else if (reading.kind === 'span' && areTwoDates(reading.span, match)) sink.miss(record, CellState.unreadable);
    // 3月底前 under 实际开工时间 may be a plan that nobody has changed.
    else if (reading.kind === 'span' && reading.deadline && match.field.fact) sink.miss(record, CellState.unreadable);
    else if (reading.kind === 'span') {
      if (typeof cell === 'number') sink.put(record, pick(reading.span));
      else sink.putFromText(record, pick(reading.span), reading.word);
    } else if (reading.kind === 'word' && tellsNoDay(match.field, reading.word)) sink.miss(record, CellState.unreadable);
    else if (reading.kind === 'word') sink.miss(record, CellState.word, reading.word);
    else
      sink.miss(
        record,
        reading.kind === 'placeholder' || (match.field.type === 'span' && isLength(cell)) ? CellState.placeholder : CellState.unreadable,
      );
  }
  return sink.build();
}

/**
 * 已完成 under 实际完成时间 says that it has come about, and not when: whoever counts by days has no day to count by. What the
 * project ledger's columns say of works is asked there together with the state; they are the ones that have frames.
 */
function tellsNoDay({ fact, frames }: FieldSpec, word: DateWord): boolean {
  return fact === true && frames === undefined && word !== 'not-started';
}

const STARTS = '开工|动工|开建|启动';
const ENDS = '竣工|完工|建成|投产|交付';
/** Texts and headings that name a start, and those that name an end. */
const NAMES_START = new RegExp(STARTS);
const NAMES_END = new RegExp(ENDS);
/** What a date is said to be of, behind it. */
const OF_START = new RegExp(`(?:${STARTS})(?:建设)?$`);
const OF_END = new RegExp(`(?:${ENDS})$`);
/** The other event of the columns of starts and ends. */
const OTHER_EVENT: Readonly<Record<string, RegExp>> = {
  plannedStart: OF_END,
  actualStart: OF_END,
  completion: OF_START,
  actualCompletion: OF_START,
};

/** 2025年5月竣工 under 实际开工时间: the day of another event, where the cell does not name its own too. */
function isOfOtherEvent(cell: string, { name }: FieldSpec): boolean {
  const other = OTHER_EVENT[name];
  if (!other) return false;
  const words = normalizeText(cell);
  return other.test(words) && !(other === OF_END ? NAMES_START : NAMES_END).test(words.replace(other, ''));
}

/** 4月/9月 where one date is asked for: two of them, of which nothing says which counts. 计划开工/竣工时间 asks for both. */
function areTwoDates({ listed }: DateSpan, { field, header }: ColumnMatch): boolean {
  return listed === true && field.type !== 'span' && !(NAMES_START.test(header) && NAMES_END.test(header));
}

/** Works that are over, by any word. */
const OVER = /竣工|完工|建成|投产|完成|验收|交付/;

/** 未竣工 under 实际竣工时间, 未销号 under 销号时间: what the column is about has not come about yet. */
function deniesEvent(text: string, header: string): boolean {
  const event = /^(?:尚|还|暂|仍)?未([\u4e00-\u9fff]{2,4})$/.exec(normalizeText(text))?.[1];
  return event !== undefined && (header.includes(event) || (OVER.test(event) && OVER.test(header)));
}

/** 4.30, 4/30 or 4-30 for the 30th of April. */
interface MonthAndDay {
  readonly month: number;
  readonly day: number;
  /** A number shows no last nought: 4.3 was typed as 4.3 or as 4.30, so its month alone is told. */
  readonly open: boolean;
}

/** The quick way to what most dates are: no length, no month and no 4.30. */
function isSerialDay(cell: CellValue): cell is number {
  return typeof cell === 'number' && cell >= LONGEST_LENGTH && Number.isInteger(cell);
}

/** The quick way past what most dates are: numbers of whole days. */
function isNoMonthAndDay(cell: CellValue): boolean {
  return typeof cell === 'number' && (cell >= 13 || Number.isInteger(cell));
}

function monthAndDay(cell: CellValue, format: string): MonthAndDay | null {
  const text = typeof cell !== 'number' ? normalizeText(cellText(cell)) : format.includes('0.00') ? cell.toFixed(2) : String(cell);
  const found = /^(\d{1,2})[./-](\d{1,2})[日号]?$/.exec(text);
  const [month, day] = [Number(found?.[1]), Number(found?.[2])];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return { month, day, open: typeof cell === 'number' && /\.[1-3]$/.test(text) };
}

/** Whether a column writes its days so: one of them can be nothing else, 4.30, 3/15 or 6-15, and none is no day. */
function writesDays(rows: ColumnSource['rows'], at: number, formatAt: (record: number) => string): boolean {
  const dotted = rows.flatMap((row, record) => {
    const cell = row[at] ?? null;
    return /^\s*(?:\d{1,6}\.\d{1,8}|\d{1,2}[/-]\d{1,2})\s*$/.test(cellText(cell)) ? [monthAndDay(cell, formatAt(record))] : [];
  });
  return dotted.every((day) => day !== null) && dotted.some(({ day }) => day > 12);
}

/** 2025.1, which may have been typed as 2025.10. */
function isTenth(cell: number): boolean {
  return ((cell > 2000 && cell < 2100) || (cell > 13 && cell < 50)) && String(cell).endsWith('.1');
}

/** Whether a column writes its months with two digits, 2025.03: then January is 2025.01, and 2025.1 is October. */
function padsMonths(rows: ColumnSource['rows'], at: number): boolean {
  return rows.some((row) => /^(?:20)?\d{2}\.0[1-9]$/.test(cellText(row[at] ?? null)));
}

/** 24 or 24.5 typed as a text, which says no more than the number. */
function isBareLength(cell: CellValue): boolean {
  return typeof cell === 'string' && /^\d{1,3}(?:\.\d)?$/.test(normalizeText(cell));
}

/** 24个月, 两年半, 24: how long something takes, which says nothing of when. */
function isLength(cell: CellValue): boolean {
  const number = isBareLength(cell) ? Number(normalizeText(cellText(cell))) : cell;
  return (
    (typeof number === 'number' && number > 0 && number < LONGEST_LENGTH) ||
    /^约?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十半]+)个?(?:年半?|月|周|天|日|日历天|工作日)$/.test(normalizeText(cellText(cell)))
  );
}
