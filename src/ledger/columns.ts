import { ColumnSink } from './column-sink';
import type { DateCells } from './date-cell';
import type { FieldSpec } from './kinds/kind';
import { parseMoneyText, plainNumber, toYuan } from './money';
import { splitPeople } from './people';
import type { Period } from './period';
import type { CellValue } from './snapshot';
import { CellState, type Column, type ColumnMatch, type Span } from './table';
import { cellText, isPlaceholder, level, oneLine } from './text';

/** The records' rows, with what reading a column of them needs. Positions are those of the block. */
export interface ColumnSource {
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats of the same rows. */
  readonly formats: readonly (readonly string[])[];
  readonly dates: DateCells;
  /** Sheet column of the block's first column. */
  readonly firstColumn: number;
}

/**
 * Reads one column by its field's type. Each type has a loop of its own on purpose: one loop that
 * calls a reader for every cell cannot be specialised by the engine and takes twice the time.
 */
export function readColumn(match: ColumnMatch, source: ColumnSource): Column<unknown> {
  switch (match.field.type) {
    case 'sequence':
      return readSequence(match, source);
    case 'money':
      return readMoney(match, source);
    case 'name':
    case 'text':
      return readTexts(match, source);
    case 'people':
      return readRemembered(match, source, peopleReader(match.field));
    case 'choice':
      return readRemembered(match, source, choiceReader(match.field));
    case 'period':
      return readDates(match, source, endPicker(match.field));
    case 'span':
      return readDates(match, source, (span) => span);
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
    if (text.length <= 3 && isPlaceholder(level(text))) sink.miss(record, CellState.placeholder);
    else sink.put(record, text);
  }
  return sink.build();
}

/** Numbers of the sequence; other numbering (1-1, （一）) is kept out of it. */
function readSequence(match: ColumnMatch, { rows, firstColumn }: ColumnSource): Column<number> {
  const sink = new ColumnSink<number>(match, rows.length);
  const at = match.column - firstColumn;
  for (let record = 0; record < rows.length; record++) {
    const cell = rows[record]?.[at] ?? null;
    if (typeof cell === 'number') {
      sink.put(record, cell);
    } else if (!sink.skips(record, cell)) {
      const number = plainNumber(cellText(cell));
      if (number === null) sink.miss(record, CellState.unreadable);
      else sink.putFromText(record, number);
    }
  }
  return sink.build();
}

/** Amounts in whole 元. */
function readMoney(match: ColumnMatch, { rows, firstColumn }: ColumnSource): Column<number> {
  const sink = new ColumnSink<number>(match, rows.length);
  const at = match.column - firstColumn;
  const unit = match.unit ?? '万元';
  for (let record = 0; record < rows.length; record++) {
    const cell = rows[record]?.[at] ?? null;
    if (typeof cell === 'number') {
      sink.put(record, toYuan(cell, unit));
    } else if (!sink.skips(record, cell)) {
      const reading = parseMoneyText(cellText(cell), unit);
      if (reading.kind === 'amount') sink.putFromText(record, reading.yuan);
      else sink.miss(record, reading.kind === 'placeholder' ? CellState.placeholder : CellState.unreadable);
    }
  }
  return sink.build();
}

function readDates<T>(match: ColumnMatch, { rows, formats, firstColumn, dates }: ColumnSource, pick: (span: Span) => T): Column<T> {
  const sink = new ColumnSink<T>(match, rows.length);
  const at = match.column - firstColumn;
  for (let record = 0; record < rows.length; record++) {
    const cell = rows[record]?.[at] ?? null;
    if (sink.skips(record, cell)) continue;
    const reading = typeof cell === 'number' ? dates.readNumber(cell, formats[record]?.[at] ?? 'General') : dates.readText(cellText(cell));
    if (reading.kind === 'span') {
      if (typeof cell === 'number') sink.put(record, pick(reading.span));
      else sink.putFromText(record, pick(reading.span));
    } else if (reading.kind === 'word') sink.miss(record, CellState.word, reading.word);
    else sink.miss(record, reading.kind === 'placeholder' ? CellState.placeholder : CellState.unreadable);
  }
  return sink.build();
}

/** The end of a range that counts for a field: the start of a start, the end of a completion. */
export function endPicker(field: FieldSpec): (span: Span) => Period {
  return field.part === 'end' ? (span) => span.end ?? span.start : (span) => span.start;
}

/** Reads a text, or says by a {@link CellState} why it is none. */
type TextReader<T> = (text: string) => T | number;

/** Columns whose texts repeat (units, leaders, words of a vocabulary): each distinct one is read once. */
function readRemembered<T extends string | readonly string[]>(match: ColumnMatch, { rows, firstColumn }: ColumnSource, read: TextReader<T>): Column<T> {
  const sink = new ColumnSink<T>(match, rows.length);
  const at = match.column - firstColumn;
  const known = new Map<string, T | number>();
  for (let record = 0; record < rows.length; record++) {
    const cell = rows[record]?.[at] ?? null;
    if (sink.skips(record, cell)) continue;
    const text = typeof cell === 'string' ? cell : cellText(cell);
    let reading = known.get(text);
    if (reading === undefined) known.set(text, (reading = read(text)));
    if (typeof reading === 'number') sink.miss(record, reading);
    else sink.put(record, reading);
  }
  return sink.build();
}

/** People, several to a cell; a unit's name may be broken over lines and is one. */
function peopleReader(field: FieldSpec): TextReader<readonly string[]> {
  const split = field.name === 'leader' ? splitPeople : (text: string): string[] => [oneLine(text)];
  return (text) => (isPlaceholder(level(text)) ? CellState.placeholder : split(text));
}

/** Words of the field's vocabulary, as the vocabulary writes them. */
function choiceReader({ vocabulary = {}, open }: FieldSpec): TextReader<string> {
  const spellings = new Map(Object.entries(vocabulary).flatMap(([word, others]) => [word, ...others].map((spelling) => [spelling, word] as const)));
  return (text) => {
    const words = level(text);
    const exact = spellings.get(words);
    if (exact !== undefined) return exact;
    if (isPlaceholder(words)) return CellState.placeholder;
    if (open) return words;
    // A word and a remark after it: 已开工，正在基础施工.
    return spellings.get(words.split(/[,，。;；(:：、]/)[0] ?? '') ?? CellState.unreadable;
  };
}
