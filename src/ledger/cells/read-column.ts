import { YUAN_PER, moneyUnitOf } from './money-unit';
import { ColumnSink, type TextReader } from './column-sink';
import type { DateCells, DateReading } from './date-cell';
import { legendOf, type Legend } from '../header/legend';
import type { FieldSpec } from '../kinds/kind';
import { parseMoneyText, plainNumber, wholeYuan } from './money-text';
import { splitPeople, splitUnits, withoutPersons } from './people';
import type { DateSpan } from './date-text';
import type { Period } from './period';
import type { CellValue } from '../../spreadsheet/snapshot';
import { choiceReader } from './choice-reader';
import { stepWord, withoutStepWord, type Step, type StepWord } from './step-words';
import { CellState, EMPTY_CELL, NO_TEXT, type Column, type ColumnMatch, type DateWord, type Span } from '../ledger';
import { cellText, isBlank, isPlaceholder, normalizeText, oneLine } from './cell-text';
import type { Day } from '../../spreadsheet/calendar';
import { present } from '../../spreadsheet/present';

/** The records' rows, with what reading a column of them needs. Positions are those of the block. */
export interface ColumnSource {
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows of the block that the records stand in, and the block's number formats; only columns of dates look. */
  readonly records: readonly number[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly dates: DateCells;
  readonly asOf: Day;
  /** Sheet column of the block's first column. */
  readonly firstColumn: number;
  /** What notes around the table say of its marks. */
  readonly legend: Legend;
}

/**
 * Reads one column by its field's type. Each type has a loop of its own on purpose: one loop that
 * calls a reader for every cell cannot be specialised by the engine and takes twice the time.
 */
export function readColumn(match: ColumnMatch, source: ColumnSource): Column<unknown> {
  switch (match.field.type) {
    case 'sequence':
    case 'number':
      return readNumbers(match, source);
    case 'money':
      return readMoney(match, source);
    case 'name':
    case 'text':
      return readTexts(match, source);
    case 'people':
      return readRemembered(match, source, peopleReader(match));
    case 'choice':
      return readRemembered(match, source, choiceReader(match, source.dates.planYear, source.asOf, source.legend));
    case 'period':
      return readDates(match, source, datePicker(match.field));
    case 'span':
      return readDates(match, source, (span) => span);
    case 'step':
      return readSteps(match, source);
  }
}

/** Free text and names: one line, outer blanks gone. A placeholder is no text. */
function readTexts(match: ColumnMatch, { rows, firstColumn }: ColumnSource): Column<string> {
  const sink = new ColumnSink<string>(match, rows.length);
  const at = match.column - firstColumn;
  for (let record = 0; record < rows.length; record++) {
    const cell = rows[record]?.[at] ?? null;
    if (sink.skips(record, cell)) continue;
    const text = oneLine(typeof cell === 'string' ? cell : cellText(cell));
    if (text.length <= 3 && isPlaceholder(normalizeText(text))) sink.miss(record, CellState.placeholder);
    else sink.put(record, text);
  }
  return sink.build();
}

/** Plain numbers; of a sequence 2、 and 2. are such too, other numbering (1-1, （一）) is kept out. */
function readNumbers(match: ColumnMatch, { rows, firstColumn }: ColumnSource): Column<number> {
  const sink = new ColumnSink<number>(match, rows.length);
  const isSequence = match.field.type === 'sequence';
  const at = match.column - firstColumn;
  for (let record = 0; record < rows.length; record++) {
    const cell = rows[record]?.[at] ?? null;
    if (typeof cell === 'number') {
      sink.put(record, cell);
    } else if (!sink.skips(record, cell)) {
      const text = cellText(cell);
      const number = plainNumber(isSequence ? text.replace(AFTER_NUMBER, '') : text);
      if (number !== null) sink.putFromText(record, number);
      else sink.miss(record, !isSequence && isPlaceholder(normalizeText(text)) ? CellState.placeholder : CellState.unreadable);
    }
  }
  return sink.build();
}

/** What stands behind a number of the list. */
const AFTER_NUMBER = /[、.．]\s*$/;

/** Amounts in whole 元. */
function readMoney(match: ColumnMatch, { rows, firstColumn }: ColumnSource): Column<number> {
  const sink = new ColumnSink<number>(match, rows.length);
  const at = match.column - firstColumn;
  const unit = moneyUnitOf(match);
  const perUnit = YUAN_PER[unit];
  for (let record = 0; record < rows.length; record++) {
    const cell = rows[record]?.[at] ?? null;
    if (typeof cell === 'number') {
      const yuan = wholeYuan(cell * perUnit);
      // No money there is: what sums of it come to could not be told.
      if (Number.isSafeInteger(yuan)) sink.put(record, yuan);
      else sink.miss(record, CellState.unreadable);
    } else if (!sink.skips(record, cell)) {
      const reading = parseMoneyText(cellText(cell), unit);
      if (reading.kind === 'amount') sink.putFromText(record, reading.yuan);
      else sink.miss(record, reading.kind === 'placeholder' ? CellState.placeholder : CellState.unreadable);
    }
  }
  return sink.build();
}

/** Numbers below are months or days that something takes, where it could be a time from start to end. */
const LONGEST_LENGTH = 1_000;
const NO_DATE: DateReading = { kind: 'unreadable' };

function readDates<T>(
  match: ColumnMatch,
  { rows, records, numberFormats, firstColumn, dates }: ColumnSource,
  pick: (span: DateSpan) => T,
): Column<T> {
  const sink = new ColumnSink<T>(match, rows.length);
  const at = match.column - firstColumn;
  const monthly = /月份?\)?$/.test(normalizeText(match.header));
  let padded: boolean | null = null;
  for (let record = 0; record < rows.length; record++) {
    const cell = rows[record]?.[at] ?? null;
    if (sink.skips(record, cell)) continue;
    let reading: DateReading;
    if (typeof cell !== 'number')
      reading = dates.readText(monthly && /^\d{1,2}$/.test(cellText(cell)) ? `${cellText(cell)}月` : cellText(cell));
    else if (isTenth(cell) && (padded ??= padsMonths(rows, at))) reading = dates.readText(`${String(cell)}0`);
    else if (cell <= 12 && monthly) reading = dates.readText(`${String(cell)}月`);
    // 24.5 under 建设工期 is how long it takes; under 开工时间 it is May of 2024.
    else if (match.field.type === 'span' && cell < LONGEST_LENGTH) reading = NO_DATE;
    else reading = dates.readNumber(cell, numberFormats[present(records[record], 'records', record)]?.[at] ?? 'General');
    if (reading.kind === 'span' && reading.forecast && match.field.fact) sink.miss(record, CellState.word, 'not-started');
    else if (reading.kind === 'unreadable' && match.field.fact && deniesEvent(cellText(cell), match.header))
      sink.miss(record, CellState.word, 'not-started');
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

/** Works that are over, by any word. */
const OVER = /竣工|完工|建成|投产|完成|验收|交付/;

/** 未竣工 under 实际竣工时间, 未销号 under 销号时间: what the column is about has not come about yet. */
function deniesEvent(text: string, header: string): boolean {
  const [, event] = /^(?:尚|还|暂|仍)?未([\u4e00-\u9fff]{2,4})$/.exec(normalizeText(text)) ?? [];
  return event !== undefined && (header.includes(event) || (OVER.test(event) && OVER.test(header)));
}

/** 2025.1, which may have been typed as 2025.10. */
function isTenth(cell: number): boolean {
  return ((cell > 2000 && cell < 2100) || (cell > 13 && cell < 50)) && String(cell).endsWith('.1');
}

/** Whether a column writes its months with two digits, 2025.03: then January is 2025.01, and 2025.1 is October. */
function padsMonths(rows: ColumnSource['rows'], at: number): boolean {
  return rows.some((row) => /^(?:20)?\d{2}\.0[1-9]$/.test(cellText(row[at] ?? null)));
}

/** 24个月, 两年半: how long something takes, which says nothing of when. */
function isLength(cell: CellValue): boolean {
  return (
    (typeof cell === 'number' && cell > 0 && cell < LONGEST_LENGTH) ||
    (typeof cell === 'string' &&
      /^约?(?:\d+(?:\.\d+)?|[一二两三四五六七八九十半]+)个?(?:年半?|月|周|天|日|日历天|工作日)$/.test(normalizeText(cell)))
  );
}

/** The one date of a cell: a few months are a time that it lies in, of a longer range one end counts. */
function datePicker(field: FieldSpec): (span: DateSpan) => Period {
  const end = endPicker(field);
  return (span) => span.window ?? end(span);
}

/** The end of a range that counts for a field: the start of a start, the end of a completion. */
export function endPicker(field: FieldSpec): (span: Span) => Period {
  return field.part === 'end' ? (span) => span.end ?? span.start : (span) => span.start;
}

/** Steps: the words of each distinct text once, and dates as the cells of a date column. */
export function readSteps(match: ColumnMatch, source: ColumnSource): Column<Step> {
  const wordOf = stepReader(match, source.legend);
  if (match.field.needs) return readNeeds(match, source, wordOf);
  const dates = readDates(match, source, ({ start, end }) => end ?? start);
  const words = readRemembered<Step>(match, source, (text) => {
    const word = wordOf(text);
    if (word === null) return CellState.unreadable;
    const rest = source.dates.readText(withoutStepWord(text));
    return { word, date: rest.kind === 'span' ? rest.span.start : null };
  });
  const sink = new ColumnSink<Step>(match, words.values.length);
  for (let record = 0; record < words.values.length; record++) {
    const step = words.values[record] ?? null;
    const date = dates.values[record] ?? null;
    if (step) sink.put(record, step);
    else if (date) sink.put(record, { word: null, date });
    else sink.miss(record, present(words.states[record], 'states', record));
  }
  return sink.build(words.distinct);
}

/** Steps by what the header's brackets or a note say of a mark, else by the words. */
function stepReader({ header }: ColumnMatch, notes: Legend): (text: string) => StepWord | null {
  const own = legendOf(header);
  return (text) => {
    const levelled = normalizeText(text);
    const meant = own.get(levelled) ?? notes.get(levelled);
    return (meant === undefined ? null : stepWord(meant)) ?? stepWord(text);
  };
}

/** A heading that counts what is wanted: 用地（亩）, 资金缺口（万元）, 用水需求. */
const COUNTS_NEED = /需求|缺口|需用|需要|\((?:亩|万元|亿元|元|吨|方|立方米|千瓦|kva|kw|公里|米)[^()]*\)/i;

/** Needs of a project: other words and numbers say what is still needed. Of a need that is counted 无 and 0 say that there is none. */
function readNeeds(match: ColumnMatch, source: ColumnSource, wordOf: (text: string) => StepWord | null): Column<Step> {
  const counted = COUNTS_NEED.test(normalizeText(match.header));
  return readRemembered<Step>(match, source, (text) => {
    const words = normalizeText(text);
    if (/^(?:0+(?:\.0+)?|无|没有|无缺口|无需求)$/.test(words))
      return counted || words.length > 2 ? { word: 'not-needed', date: null } : CellState.unreadable;
    const word = wordOf(text);
    // 已… that says neither is no need that anybody could name.
    return word === null && words.startsWith('已') ? CellState.unreadable : { word: word ?? 'open', date: null };
  });
}

/** Columns whose texts repeat (units, leaders, words of a vocabulary): each distinct one is read once. */
function readRemembered<T extends string | object>(
  match: ColumnMatch,
  { rows, firstColumn }: ColumnSource,
  read: TextReader<T>,
): Column<T> {
  const sink = new ColumnSink<T>(match, rows.length);
  const at = match.column - firstColumn;
  const known = new Map<string, number>();
  const texts: string[] = [];
  const readings: (T | number)[] = [];
  const first: number[] = [];
  const of = new Int32Array(rows.length);
  for (let record = 0; record < rows.length; record++) {
    const cell = rows[record]?.[at] ?? null;
    let reading: T | number;
    if (typeof cell === 'string' && cell !== '') {
      let index = known.get(cell);
      if (index === undefined) {
        known.set(cell, (index = texts.push(cell) - 1));
        first.push(record);
        readings.push(isBlank(cell) ? CellState.empty : read(cell));
      }
      of[record] = index;
      reading = present(readings[index], 'readings', index);
    } else {
      of[record] = cell === null || cell === '' ? EMPTY_CELL : NO_TEXT;
      if (sink.skips(record, cell)) continue;
      reading = read(cellText(cell));
    }
    if (typeof reading === 'number') sink.miss(record, reading);
    else sink.put(record, reading);
  }
  return sink.build({ texts, first, of });
}

/** People, or units; 责任单位及责任人 heads units with a person behind each. */
function peopleReader({ field, header }: ColumnMatch): TextReader<readonly string[]> {
  const units = header.includes('人') && header.includes('单位') ? (text: string) => splitUnits(withoutPersons(text)) : splitUnits;
  const split = field.name === 'leader' ? splitPeople : units;
  return (text) => (isPlaceholder(normalizeText(text)) ? CellState.placeholder : split(text));
}
