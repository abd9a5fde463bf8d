import type { CellValue } from '../spreadsheet/snapshot';
import { isUnread, CellState, type Column } from '../ledger/ledger';
import { cellText, normalizeText } from '../ledger/cells/cell-text';
import { programDate } from '../ledger/cells/program-date';

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
