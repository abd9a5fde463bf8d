import type { Area, CellValue } from '../../spreadsheet/snapshot';
import type { AssumptionLog, ReadingOption, TouchedFigure } from '../assumptions';
import type { LedgerKind } from '../kinds/kind';
import { CellState, type Column } from '../ledger';
import { NATURES } from '../natures';
import { cellText, normalizeText, oneLine } from '../cells/cell-text';
import { periodChinese, type Period } from '../cells/period';
import { countStates } from '../cells/column-sink';
import { present } from '../../spreadsheet/present';

/** Fields of which every word must be understood, what cannot be told while one is not, and whether that is a rate or a count. */
const ASKED: ReadonlyMap<string, { readonly figures: readonly TouchedFigure[]; readonly serious: boolean }> = new Map([
  ['nature', { figures: ['projects', 'plannedStarts', 'starts', 'resumption'], serious: true }],
  ['startState', { figures: ['starts', 'resumption', 'completion'], serious: true }],
  ['resumed', { figures: ['resumption'], serious: true }],
  ['major', { figures: ['projects'], serious: false }],
]);
/** Words of one column that are asked about one by one; a column of more holds texts rather than words. */
const MOST_WORDS = 40;
/** Longest piece of a word that is shown. */
const LONGEST = 30;
/** What a word means that nobody explained. */
const UNKNOWN = 'unknown';

/** Fields in which a date alone says nothing: it may be of the start or of the plan. All of a column are asked about at once. */
const DATED: ReadonlySet<string> = new Set(['startState', 'resumed']);
/** Subject of the question about them. */
const DATES = '日期';

/** A word that is not understood, as it is shown, and the records that have it. */
interface UnknownWord {
  readonly key: string;
  readonly shown: string;
  /** Whether it stands for all dates of the column. */
  readonly dates: boolean;
  /** How many spellings it stands for. */
  readonly spellings: ReadonlySet<string>;
  readonly records: number[];
}

/** What is needed of a table to ask about the words of a column. */
export interface WordSource {
  readonly kind: LedgerKind;
  readonly log: AssumptionLog;
  /** Zero-based sheet row of each record. */
  readonly rows: ArrayLike<number>;
  readonly raw: (record: number, column: number) => CellValue;
  /** The date that a cell holds, null where it holds none. */
  readonly dateIn: (record: number, column: number) => Period | null;
}

/**
 * Asks once for each word of a column that is not understood what it means, with all its cells. Those that
 * somebody explained are read so; a word that nobody explained stays unread and counts for nothing.
 */
export function askedColumn(column: Column<unknown>, source: WordSource): Column<unknown> {
  const { field, match } = column;
  const asked = ASKED.get(field.name);
  if (!asked || column.counts[CellState.unreadable] === 0) return column;
  const { kind, log, rows } = source;
  const unknown = unknownWords(column, source);
  const meanings = meaningsOf(column, kind);
  const options = [UNKNOWN, ...meanings.keys()].map((key): ReadingOption => ({ key, params: { field: field.name } }));
  const ask = (word: UnknownWord, choices: readonly ReadingOption[]): string =>
    log.decide({
      code: 'word-unknown',
      subject: `${field.name}:${word.key}`,
      field: field.name,
      cells: cellsOf(word.records, rows, match.column),
      decided: UNKNOWN,
      options: choices,
      params: {
        field: field.name,
        label: match.header,
        text: word.shown,
        count: word.records.length,
        kinds: word.spellings.size,
        dates: word.dates ? 1 : 0,
      },
      ...asked,
    }).decided;
  const answers = unknown.slice(0, MOST_WORDS).map((word) => ({ word, value: meanings.get(ask(word, options)) }));
  const rest = unknown.slice(MOST_WORDS);
  const [first] = rest;
  if (first)
    ask(
      {
        ...first,
        key: '*',
        spellings: new Set(rest.flatMap(({ spellings }) => [...spellings])),
        records: rest.flatMap(({ records }) => records).sort((a, b) => a - b),
      },
      options.slice(0, 1),
    );
  return withAnswers(column, answers);
}

function withAnswers(
  column: Column<unknown>,
  answers: readonly { readonly word: UnknownWord; readonly value: string | undefined }[],
): Column<unknown> {
  const known = answers.filter(({ value }) => value !== undefined);
  if (known.length === 0) return column;
  const values = [...column.values];
  const states = column.states.slice();
  for (const { word, value } of known) {
    for (const record of word.records) {
      values[record] = value;
      states[record] = CellState.read;
    }
  }
  return { ...column, values, states, counts: countStates(states) };
}

/** The words that are not understood, those of most cells first; dates are one of them. */
function unknownWords({ states, field, match }: Column<unknown>, { raw, dateIn }: WordSource): UnknownWord[] {
  const words = new Map<string, UnknownWord & { readonly spellings: Set<string> }>();
  states.forEach((state, record) => {
    if (state !== CellState.unreadable) return;
    const text = cellText(raw(record, match.column));
    const date = DATED.has(field.name) ? dateIn(record, match.column) : null;
    const spelling = normalizeText(text);
    const key = date ? DATES : spelling;
    let word = words.get(key);
    if (!word) {
      const shown = date ? periodChinese(date) : shortened(oneLine(text));
      words.set(key, (word = { key, shown, dates: date !== null, spellings: new Set(), records: [] }));
    }
    word.spellings.add(spelling);
    word.records.push(record);
  });
  return [...words.values()].sort((a, b) => b.records.length - a.records.length);
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** What a word of the field may mean, by the key of the option, and the word of the vocabulary that says so. */
function meaningsOf({ field }: Column<unknown>, kind: LedgerKind): ReadonlyMap<string, string> {
  const words = Object.keys(field.vocabulary ?? {});
  if (field.name !== 'nature') return new Map(words.map((word) => [word, word]));
  const natures = kind.natures ?? NATURES;
  const meanings = new Map<string, string>();
  for (const word of words) if (!meanings.has(natures.of(word))) meanings.set(natures.of(word), word);
  return meanings;
}

/** The cells of records in a column, those below each other as one block. */
function cellsOf(records: readonly number[], rows: ArrayLike<number>, column: number): Area[] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const record of records) {
    const row = present(rows[record], 'rows', record);
    const last = areas.at(-1);
    if (last && last.row + last.rows === row) last.rows++;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}
