import { YUAN_PER, moneyUnitOf } from './money-unit';
import { ColumnSink, type TextReader } from './column-sink';
import { RECORDS_OF_A_SLICE, type ColumnSource } from './columns/column-source';
import { readingDates } from './columns/read-dates';
import { legendOf, type Legend } from '../header/legend';
import type { FieldSpec } from '../kinds/kind';
import { parseMoneyText, plainNumber, wholeYuan } from './money-text';
import { splitPeople, splitUnits, withoutPersons } from './people';
import type { DateCells } from './date-cell';
import type { DateSpan } from './date-text';
import type { Period } from './period';
import { choiceReader } from './choice-reader';
import { isSettled, stepWord, withoutStepWord, type Step, type StepWord } from './step-words';
import { CellState, EMPTY_CELL, NO_TEXT, type Column, type ColumnMatch, type Span } from '../ledger';
import type { Day } from '../../spreadsheet/calendar';
import { cellText, isBlank, isPlaceholder, normalizeText, oneLine } from './cell-text';
import { present } from '../../spreadsheet/present';
import type { CooperativeTask } from '../../spreadsheet/task';

/**
 * Reads one column by its field's type, in slices. Each type has a loop of its own on purpose: one loop that
 * calls a reader for every cell cannot be specialised by the engine and takes twice the time.
 */
export function* readingColumn(match: ColumnMatch, source: ColumnSource): CooperativeTask<Column<unknown>> {
  switch (match.field.type) {
    case 'sequence':
    case 'number':
      return yield* readingNumbers(match, source);
    case 'money':
      return yield* readingMoney(match, source);
    case 'name':
    case 'text':
      return yield* readingTexts(match, source);
    case 'people':
      return yield* readingRemembered(match, source, peopleReader(match));
    case 'choice':
      return yield* readingRemembered(match, source, choiceReader(match, source.dates.planYear, source.asOf, source.legend));
    case 'period':
      return yield* readingDates(match, source, datePicker(match.field));
    case 'span':
      return yield* readingDates(match, source, (span) => span);
    case 'step':
      return yield* readingSteps(match, source);
  }
}

/** Free text and names: one line, outer blanks gone. A placeholder is no text. */
function* readingTexts(match: ColumnMatch, { rows, firstColumn }: ColumnSource): CooperativeTask<Column<string>> {
  const sink = new ColumnSink<string>(match, rows.length);
  const at = match.column - firstColumn;
  for (let record = 0; record < rows.length; record++) {
    if (record % RECORDS_OF_A_SLICE === 0) yield;
    const cell = rows[record]?.[at] ?? null;
    if (sink.skips(record, cell)) continue;
    const text = oneLine(typeof cell === 'string' ? cell : cellText(cell));
    if (text.length <= 3 && isPlaceholder(normalizeText(text))) sink.miss(record, CellState.placeholder);
    else sink.put(record, text);
  }
  return sink.build();
}

/** Plain numbers; of a sequence 2、 and 2. are such too, other numbering (1-1, （一）) is kept out. */
function* readingNumbers(match: ColumnMatch, { rows, firstColumn }: ColumnSource): CooperativeTask<Column<number>> {
  const sink = new ColumnSink<number>(match, rows.length);
  const isSequence = match.field.type === 'sequence';
  const at = match.column - firstColumn;
  for (let record = 0; record < rows.length; record++) {
    if (record % RECORDS_OF_A_SLICE === 0) yield;
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
function* readingMoney(match: ColumnMatch, { rows, firstColumn }: ColumnSource): CooperativeTask<Column<number>> {
  const sink = new ColumnSink<number>(match, rows.length);
  const at = match.column - firstColumn;
  const unit = moneyUnitOf(match);
  const perUnit = YUAN_PER[unit];
  for (let record = 0; record < rows.length; record++) {
    if (record % RECORDS_OF_A_SLICE === 0) yield;
    const cell = rows[record]?.[at] ?? null;
    if (typeof cell === 'number') {
      const yuan = wholeYuan(cell * perUnit);
      // No money there is: what sums of it come to could not be told.
      if (Number.isSafeInteger(yuan)) sink.put(record, yuan);
      else sink.miss(record, CellState.unreadable);
    } else if (!sink.skips(record, cell)) {
      const reading = parseMoneyText(cellText(cell), unit);
      if (reading.kind === 'amount') sink.putFromText(record, reading.yuan);
      else if (match.field.fact && isNotHad(cellText(cell))) sink.miss(record, CellState.placeholder);
      else sink.miss(record, reading.kind === 'placeholder' ? CellState.placeholder : CellState.unreadable);
    }
  }
  return sink.build();
}

/** 待批, 尚未下达 in place of an amount that is had: there is none yet. With a number beside it somebody has to look. */
function isNotHad(text: string): boolean {
  return !/\d/.test(text) && isSettled(normalizeText(text)) === false;
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
export function* readingSteps(match: ColumnMatch, source: ColumnSource): CooperativeTask<Column<Step>> {
  const wordOf = stepReader(match, source.legend);
  if (match.field.needs) return yield* readingNeeds(match, source, wordOf);
  const dates = yield* readingDates(match, source, ({ start, end }) => end ?? start);
  const stepIn = (text: string, own: DateCells): Step | null => {
    const word = wordOf(text);
    if (word === null) return null;
    const rest = own.readText(withoutStepWord(text));
    return { word, date: rest.kind === 'span' ? rest.span.start : null };
  };
  const words = yield* readingRemembered<Step>(match, source, (text) => stepIn(text, source.dates) ?? CellState.unreadable);
  const sink = new ColumnSink<Step>(match, words.values.length);
  const at = match.column - source.firstColumn;
  for (let record = 0; record < words.values.length; record++) {
    const read = words.values[record] ?? null;
    const cell = source.rows[record]?.[at] ?? null;
    const ofYear = read?.date && typeof cell === 'string' ? (source.datesOf?.(record) ?? null) : null;
    const step = ofYear ? stepIn(cellText(cell), ofYear) : read;
    const date = dates.values[record] ?? null;
    if (step && isToCome(step, cellText(cell), source.asOf)) sink.miss(record, CellState.unreadable);
    else if (step) sink.put(record, step);
    else if (date) sink.put(record, { word: null, date });
    else sink.miss(record, present(words.states[record], 'states', record));
  }
  return sink.build(words.distinct);
}

/** 已办结（10月） in June: whether the word or the day is wrong, or of which year the month is, nobody can tell. */
function isToCome({ word, date }: Step, text: string, asOf: Day): boolean {
  return word === 'done' && date !== null && date.first > asOf && normalizeText(text).startsWith('已');
}

/** A heading over the numbers of papers: who has the number has the paper. */
const OF_NUMBERS = /[文证批案]号$/;
const PAPER = /^[\u4e00-\u9fffA-Za-z]{1,8}第?[\dA-Za-z()\-]{4,30}号?$/;

/** Steps by what the header's brackets or a note say of a mark, else by the words. */
function stepReader({ header }: ColumnMatch, notes: Legend): (text: string) => StepWord | null {
  const own = legendOf(header);
  const ofNumbers = OF_NUMBERS.test(normalizeText(header));
  return (text) => {
    const levelled = normalizeText(text);
    const meant = own.get(levelled) ?? notes.get(levelled);
    return (meant === undefined ? null : stepWord(meant)) ?? stepWord(text) ?? (ofNumbers && PAPER.test(levelled) ? 'done' : null);
  };
}

/** A heading that counts what is wanted: 用地（亩）, 资金缺口（万元）, 用水需求. */
const COUNTS_NEED = /需求|缺口|需用|需要|\((?:亩|万元|亿元|元|吨|方|立方米|千瓦|kva|kw|公里|米)[^()]*\)/i;

/** Needs of a project: other words and numbers say what is still needed. Of a need that is counted 无 and 0 say that there is none. */
function* readingNeeds(match: ColumnMatch, source: ColumnSource, wordOf: (text: string) => StepWord | null): CooperativeTask<Column<Step>> {
  const counted = COUNTS_NEED.test(normalizeText(match.header));
  return yield* readingRemembered<Step>(match, source, (text) => {
    const words = normalizeText(text);
    if (/^(?:0+(?:\.0+)?|无|没有|无缺口|无需求)$/.test(words))
      return counted || words.length > 2 ? { word: 'not-needed', date: null } : CellState.unreadable;
    const word = wordOf(text);
    // 已… that says neither is no need that anybody could name.
    return word === null && words.startsWith('已') ? CellState.unreadable : { word: word ?? 'open', date: null };
  });
}

/** Columns whose texts repeat (units, leaders, words of a vocabulary): each distinct one is read once. */
function* readingRemembered<T extends string | object>(
  match: ColumnMatch,
  { rows, firstColumn }: ColumnSource,
  read: TextReader<T>,
): CooperativeTask<Column<T>> {
  const sink = new ColumnSink<T>(match, rows.length);
  const at = match.column - firstColumn;
  const known = new Map<string, number>();
  const texts: string[] = [];
  const readings: (T | number)[] = [];
  const first: number[] = [];
  const of = new Int32Array(rows.length);
  for (let record = 0; record < rows.length; record++) {
    if (record % RECORDS_OF_A_SLICE === 0) yield;
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
