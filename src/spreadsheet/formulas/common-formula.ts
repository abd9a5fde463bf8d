import type { RowInsert } from '../port';

/** Rows of its own sheet that a formula names once and for all, as those of a rank or a share: zero-based, the last included. */
interface FixedRows {
  readonly first: number;
  readonly last: number;
}

/** What the formulas of several rows have in common: they are one and the same, each asking for cells of its own row. */
export interface CommonFormula {
  /** How it reads in a row, without `=`. */
  readonly at: (row: number) => string;
  /** Ranges over rows that have it: another row that is not in them would be left out of a rank or a share. */
  readonly fixed: readonly FixedRows[];
  /** It asks for columns of a table by their names, which mean something only in the table. */
  readonly namesTable: boolean;
}

/** Quoted text; a sheet's name; a table's columns; cells and whole columns; functions and constants; numbers; signs. */
const TOKEN =
  /("[^"]{0,255}")|('(?:[^']|''){1,255}'!|[\p{L}_][\p{L}\p{N}_.]{0,100}!)|([\p{L}_][\p{L}\p{N}_.]{0,100})?(\[(?:[^[\]]|\[[^[\]]{1,255}\]){1,255}\])|(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(![:#])|([\p{L}_][\p{L}\p{N}_.]{0,100})(\(?)|(\d{1,20}(?:\.\d{0,20})?(?:E[-+]?\d{1,3})?)|([-+*/^&=<>%(),;{}@\s])/giuy;
/** Longer than any that is filled down by hand. */
const LONGEST = 1_000;
const CONSTANTS: ReadonlySet<string> = new Set(['TRUE', 'FALSE']);
/** They make references of texts and numbers: which cells they ask for is not to be seen. */
const HIDING: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET']);

/**
 * What the formulas of rows have in common; null where one of them has none or another, and where it asks for other rows, for a
 * row of another sheet that would have to move along, for another workbook, a name, or for anything that is not understood.
 * `formulas`: without `=`, by zero-based row; null for a cell without one. `sheet`: the name of their sheet.
 */
export function commonFormula(formulas: ReadonlyMap<number, string | null>, sheet: string): CommonFormula | null {
  // One row alone does not show what is meant of a row.
  if (formulas.size < 2) return null;
  let found: RowForm | null = null;
  for (const [row, formula] of formulas) {
    const form = formula === null ? null : formOf(formula, row, sheet);
    if (!form || (found && found.key !== form.key)) return null;
    found ??= form;
  }
  if (!found) return null;
  const { pieces, fixed, namesTable } = found;
  const rows = [...formulas.keys()];
  const touches = ({ first, last }: FixedRows): boolean => rows.some((row) => first <= row && row <= last);
  return {
    at: (row) => pieces.map((piece) => piece ?? String(row + 1)).join(''),
    fixed: fixed.filter(touches),
    namesTable,
  };
}

/** Whether rows can go on with it: those put in, or those that come below all (`first` is the first of them). */
export function goesOnIn(
  { fixed, namesTable }: CommonFormula,
  insert: Pick<RowInsert, 'above'> | null,
  first: number,
  count: number,
): boolean {
  if (!insert) return !namesTable && fixed.every((rows) => rows.first <= first && first + count - 1 <= rows.last);
  return fixed.every((rows) => rows.first < insert.above && insert.above <= rows.last);
}

/** A formula with its own row left open. */
interface RowForm {
  /** Null where the number of the row stands. */
  readonly pieces: readonly (string | null)[];
  readonly key: string;
  readonly fixed: readonly FixedRows[];
  readonly namesTable: boolean;
}

function formOf(formula: string, row: number, sheet: string): RowForm | null {
  if (formula.length > LONGEST) return null;
  const pieces: (string | null)[] = [];
  const fixed: FixedRows[] = [];
  let namesTable = false;
  let prefix: string | null = null;
  let before: string | undefined;
  let at = 0;
  for (const [token, , sheetName, , columns, cells, word, call] of formula.matchAll(TOKEN)) {
    at += token.length;
    const isCells = cells !== undefined;
    if (prefix !== null && !isCells) return null;
    if (sheetName !== undefined) {
      // What stands in brackets before a sheet's name is another workbook.
      if (before !== undefined || sheetName.includes('[')) return null;
      prefix = sheetName;
    } else if (columns !== undefined) namesTable = true;
    else if (word !== undefined && !isKnownWord(word, call)) return null;
    before = columns;
    if (!isCells) {
      pieces.push(token);
      continue;
    }
    const isOwn = prefix === null || sheetNamed(prefix).toLowerCase() === sheet.toLowerCase();
    const found = isOwn ? ownCells(cells, row) : otherCells(cells);
    if (!found) return null;
    pieces.push(...found.pieces);
    if (found.fixed) fixed.push(found.fixed);
    prefix = null;
  }
  if (at !== formula.length || prefix !== null) return null;
  return { pieces, key: pieces.map((piece) => piece ?? '\n').join(''), fixed, namesTable };
}

function isKnownWord(word: string, call: string | undefined): boolean {
  return call === '(' ? !HIDING.has(word.toUpperCase()) : CONSTANTS.has(word.toUpperCase());
}

function sheetNamed(prefix: string): string {
  const written = prefix.slice(0, -1);
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

interface FoundCells {
  readonly pieces: readonly (string | null)[];
  readonly fixed: FixedRows | null;
}

/** Cells of the formula's own sheet: in its own row, or in rows that are named once and for all. */
function ownCells(cells: string, row: number): FoundCells | null {
  const ends = cells.split(':').map(endOf);
  if (ends.some((end) => end.row !== null && !end.isFixed && end.row !== row)) return null;
  const pieces = ends.flatMap((end, at) => [
    ...(at > 0 ? [':'] : []),
    end.letters,
    ...(end.row === null ? [] : end.isFixed ? [String(end.row + 1)] : [null]),
  ]);
  const [first, last] = ends;
  if (!first || !last || first.row === null || last.row === null || (!first.isFixed && !last.isFixed)) return { pieces, fixed: null };
  // From a fixed row to the own one, or the other way: it grows or shrinks with the row, as it is meant to.
  if (first.row > last.row) return null;
  return { pieces, fixed: first.isFixed && last.isFixed ? { first: first.row, last: last.row } : null };
}

/** Cells of another sheet: named once and for all, for its rows are not those of this one. */
function otherCells(cells: string): FoundCells | null {
  return cells.split(':').every((end) => endOf(end).isFixed) ? { pieces: [cells], fixed: null } : null;
}

/** One end of a range: its letters with their `$`, and its zero-based row, null for a whole column. */
function endOf(cell: string): { readonly letters: string; readonly row: number | null; readonly isFixed: boolean } {
  const digits = /\d{1,7}$/.exec(cell)?.[0];
  if (digits === undefined) return { letters: cell, row: null, isFixed: true };
  const letters = cell.slice(0, -digits.length);
  return { letters, row: Number(digits) - 1, isFixed: letters.endsWith('$') };
}
