import type { CellValue } from '../../spreadsheet/snapshot';
import { cellText, normalizeText } from '../cells/cell-text';
import { periodText } from '../cells/period';
import { programDate } from '../cells/program-date';
import type { FieldSpec } from '../kinds/kind';
import { isUnread, CellState, type Column, type Ledger } from '../ledger';

/** Before the words of a cell that could not be read, and of one that says something else than a value. */
const UNREAD = '?';
const WORD = '=';

/** Numbers of a text, those of a date written in one run left out. */
const NUMBER = /(?<!\d)\d{1,5}(?!\d)/g;

/**
 * What a column tells of each record: its value levelled, and beside it all that the value leaves out, so that no change of a
 * cell goes unseen: the words of a cell that could not be read or that says 已开工 in place of a date, the end of a range.
 */
export function toldWith(
  { states, words, field }: Column<unknown>,
  value: (record: number) => string,
  raw: (record: number) => CellValue,
): (record: number) => string {
  const isPeriod = field.type === 'period';
  return (record) => {
    const state = states[record];
    if (isUnread(state)) return UNREAD + normalizeText(cellText(raw(record)));
    if (state === CellState.word) return WORD + normalizeText(cellText(raw(record)));
    const told = value(record);
    if (!isPeriod || told === '') return told;
    const text = raw(record);
    const word = words.get(record);
    return told + (typeof text === 'string' ? endOf(text, told) : '') + (word === undefined ? '' : WORD + word);
  };
}

/** Whether what is told is a value of the field, and not its words. */
export function isValue(told: string): boolean {
  return told !== '' && !told.startsWith(UNREAD) && !told.startsWith(WORD);
}

/** The time of the day, which says nothing of a date: 8:30, 00:00:00, 8时30分. */
const CLOCK = /\d{1,2}(?:[:：]\d{2}(?:[:：]\d{2}(?:\.\d{1,9})?)?|时(?:\d{1,2}分)?)/g;

/** The numbers of a date's text that its value does not bear: 2024-2026 is read as a start in 2024. */
function endOf(text: string, told: string): string {
  if (programDate(text.trim()) !== null) return '';
  const known = new Set((told.match(/\d+/g) ?? []).flatMap((part) => [Number(part), Number(part) % 100]));
  const more = (normalizeText(text.replace(CLOCK, '')).match(NUMBER) ?? []).map(Number).filter((number) => !known.has(number));
  return more.length === 0 ? '' : `+${more.join('+')}`;
}

/** What a field says of each record, levelled so that another way of writing the same is no change; null where there is no such column. */
export function valuesOf(ledger: Ledger, { name, type }: FieldSpec): ((record: number) => string) | null {
  switch (type) {
    case 'money':
      return told(ledger.money(name), String);
    case 'sequence':
    case 'number':
      return told(ledger.number(name), String);
    case 'period':
      return told(ledger.period(name), periodText);
    case 'span':
      return told(ledger.span(name), ({ start, end }) => [start, ...(end ? [end] : [])].map(periodText).join('-'));
    case 'people':
      return told(ledger.people(name), (people) => people.map(normalizeText).join('、'));
    case 'choice':
      return told(ledger.choice(name), normalizeText);
    case 'step':
      return told(ledger.step(name), ({ word, date }) => `${word ?? ''}${date ? periodText(date) : ''}`);
    case 'name':
    case 'text':
      return told(ledger.text(name), normalizeText);
  }
}

function told<Value>(column: Column<Value> | null, text: (value: Value) => string): ((record: number) => string) | null {
  return (
    column &&
    ((record) => {
      const value = column.values[record] ?? null;
      return value === null ? '' : text(value);
    })
  );
}

/** The typed column of a field, whatever its type. */
export function columnOf(ledger: Ledger, { name, type }: FieldSpec): Column<unknown> | null {
  switch (type) {
    case 'money':
      return ledger.money(name);
    case 'sequence':
    case 'number':
      return ledger.number(name);
    case 'period':
      return ledger.period(name);
    case 'span':
      return ledger.span(name);
    case 'people':
      return ledger.people(name);
    case 'choice':
      return ledger.choice(name);
    case 'step':
      return ledger.step(name);
    case 'name':
    case 'text':
      return ledger.text(name);
  }
}
