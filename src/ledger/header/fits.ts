import { FIRST_SERIAL, LAST_SERIAL } from '../cells/date-cell';
import type { Legend } from './legend';
import { parseDateText } from '../cells/date-text';
import type { FieldSpec, LedgerKind } from '../kinds/kind';
import { YEAR_BEFORE } from '../natures';
import { parseMoneyText, plainNumber } from '../cells/money-text';
import { isCellError, type CellValue, type SheetSnapshot } from '../../spreadsheet/snapshot';
import { cellText, isBlank, isPlaceholder, normalizeText } from '../cells/cell-text';
import { simplified } from '../../mechanism/simplified';

/** Cells looked at under a header. */
export const SAMPLE = 60;

/** A column headed 单位 may say what is counted, not who is responsible. */
const MEASURES = /^(?:个|项|亩|公里|千米|米|平方米|立方米|万元?|亿元?|[千百]元|百万元|千万元|元|吨|座|条|处|套|台|千瓦|兆瓦)$/;
/** A column of known words may hold others, but not most. */
const KNOWN = 0.3;

/** The share of a column's cells that must be of a kind for the column to be of it. */
const NEARLY_ALL = 0.8;

/** Whether a column of `filled` cells is of a kind of which so many are. */
export function areNearlyAll(found: number, filled: number): boolean {
  return found > 0 && found >= filled * NEARLY_ALL;
}

/** What the cells under a header say about a field: they are of its type, are not, or there are none. */
export type Fit = 'yes' | 'no' | 'empty';
export type FitTest = (field: FieldSpec, column: number) => Fit;

/**
 * Whether the cells under a header can be of a field's type: words under 年度投资计划 are its content,
 * not an amount; 在建 and 未开工 under 项目类别 are natures, not fields. Marks are words by what a note says of them.
 */
export function fitsField(snapshot: SheetSnapshot, firstRow: number, kind: LedgerKind, legend: Legend = new Map()): FitTest {
  const samples = new Map<number, readonly CellValue[]>();
  const natures = vocabularyOf(kind.fields.find(({ name }) => name === 'nature'));
  // Several questions ask the same of a column.
  const answers = new Map<number, Map<FieldSpec, Fit>>();
  const judge = (field: FieldSpec, column: number): Fit => {
    let cells = samples.get(column);
    if (!cells) samples.set(column, (cells = sampleColumn(snapshot, firstRow, column)));
    if (cells.length === 0) return 'empty';
    return accepts(field, field.type === 'choice' ? meantBy(cells, legend) : cells, natures) ? 'yes' : 'no';
  };
  return (field, column) => {
    const ofColumn = answers.get(column) ?? new Map<FieldSpec, Fit>();
    answers.set(column, ofColumn);
    const fit = ofColumn.get(field) ?? judge(field, column);
    ofColumn.set(field, fit);
    return fit;
  };
}

/** The first values below a header, without blanks, placeholders and errors. */
export function sampleColumn(snapshot: SheetSnapshot, firstRow: number, column: number): CellValue[] {
  return valuesBelow(snapshot, firstRow, column, SAMPLE).filter((cell) => cell !== null);
}

/** The values below a header row by row, null for blanks, placeholders and errors. */
export function valuesBelow({ values, origin }: SheetSnapshot, firstRow: number, column: number, rows = values.length): CellValue[] {
  return values.slice(firstRow, firstRow + rows).map((row) => {
    const cell = row[column - origin.column] ?? null;
    return isBlank(cell) || isCellError(cell) || (typeof cell === 'string' && isPlaceholder(normalizeText(cell))) ? null : cell;
  });
}

function meantBy(cells: readonly CellValue[], legend: Legend): readonly CellValue[] {
  return legend.size === 0 ? cells : cells.map((cell) => legend.get(normalizeText(cellText(cell))) ?? cell);
}

function accepts(field: FieldSpec, cells: readonly CellValue[], natures: ReadonlySet<string>): boolean {
  switch (field.type) {
    case 'money':
      return cells.some((cell) => typeof cell === 'number' || (typeof cell === 'string' && parseMoneyText(cell, '元').kind === 'amount'));
    case 'period':
    case 'span':
      return cells.some(
        (cell) =>
          typeof cell === 'number' ||
          (typeof cell === 'string' && (parseDateText(cell, 2000) !== null || /^\d{1,2}\.\d{1,2}$|开工|在建|竣工|完工|停工/.test(cell))),
      );
    case 'name':
      return cells.some((cell) => typeof cell === 'string' && /[\u4e00-\u9fffA-Za-z]/.test(cell));
    case 'people':
      return cells.some((cell) => typeof cell === 'string' && !/^\d/.test(cell) && !MEASURES.test(normalizeText(cell)));
    case 'choice':
      if (field.dated && cells.some(isDay)) return true;
      // An office's own words are welcome in an open choice, but not those of 建设性质.
      return field.open ? share(cells, natures) <= 0.5 : understood(field, cells, natures) >= KNOWN;
    case 'number':
      return cells.some((cell) => typeof cell === 'number' || (typeof cell === 'string' && plainNumber(cell) !== null));
    case 'sequence':
    case 'step':
    case 'text':
      return true;
  }
}

/** A date by its number, or a text that writes one. */
function isDay(cell: CellValue): boolean {
  return typeof cell === 'number'
    ? cell > FIRST_SERIAL && cell < LAST_SERIAL
    : typeof cell === 'string' && parseDateText(cell, 2000) !== null;
}

/**
 * What share of the cells a closed choice knows, or understands by its own meaning: 基坑支护 under 目前状态. None where
 * one is a nature and says nothing of the works: 新开工 under 建设阶段.
 */
function understood(field: FieldSpec, cells: readonly CellValue[], natures: ReadonlySet<string>): number {
  const { meaning } = field;
  const own = vocabularyOf(field);
  const listed = share(cells, own);
  if (!meaning) return listed;
  const words = cells.flatMap((cell) => (typeof cell === 'string' ? [normalizeText(cell)] : []));
  if (words.some((word) => natures.has(word) && !own.has(word) && meaning(word) === null)) return 0;
  return Math.max(listed, words.filter((word) => meaning(word) !== null).length / cells.length);
}

function share(cells: readonly CellValue[], words: ReadonlySet<string>): number {
  return (
    cells.filter((cell) => {
      const text = typeof cell === 'string' ? simplified(normalizeText(cell)) : null;
      return text !== null && (words.has(text) || words.has(text.replace(YEAR_BEFORE, '')));
    }).length / cells.length
  );
}

const vocabularies = new WeakMap<FieldSpec, ReadonlySet<string>>();
const NO_WORDS: ReadonlySet<string> = new Set();

function vocabularyOf(field: FieldSpec | undefined): ReadonlySet<string> {
  if (!field) return NO_WORDS;
  const known = vocabularies.get(field);
  if (known) return known;
  const words = new Set(Object.entries(field.vocabulary ?? {}).flatMap(([word, others]) => [word, ...others]));
  vocabularies.set(field, words);
  return words;
}
