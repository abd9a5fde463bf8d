import type { Area, StruckText } from '../../../spreadsheet/snapshot';
import { strikeOf, type FilledCells, type FontRun, type FoundStruck, type Strike } from '../../common/struck';
import type { Pace } from '../pace';
import type { Font, Range, Worksheet } from '../jsapi';
import { lookUp } from './look-up';
import { rangeOf } from './ranges';
import { uniformPieces } from './uniform';

/** More blocks and pieces of texts than this are not asked one by one: some seconds. */
const MOST_QUESTIONS = 10_000;
/** Questions between two turns of ET's. */
const QUESTIONS_OF_A_TURN = 200;

/**
 * What is struck through within the used cells. Blocks that differ are cut until every piece is alike, as far as they hold values; of a
 * single cell its characters are asked. Null where this build does not tell, or there is too much to ask.
 */
export async function findStruck(sheet: Worksheet, used: Area, filled: FilledCells, pace: Pace): Promise<FoundStruck | null> {
  const whole = lookUp(
    () => ({ struck: strikeState(rangeOf(sheet, used).Font) }),
    () => sheet.Name,
  );
  if (whole?.struck === undefined) return null;
  if (whole.struck !== null) return { cells: whole.struck ? [...filled.within(used)] : [], texts: [] };
  const cells: Area[] = [];
  const mixed: Area[] = [];
  let asked = 0;
  const ask = (piece: Area): boolean | null => {
    if (!filled.any(piece)) return false;
    asked++;
    const state = strikeState(rangeOf(sheet, piece).Font) ?? null;
    if (state === null && isCell(piece)) mixed.push(piece);
    return state;
  };
  let turn = 0;
  for (const [piece, struck] of uniformPieces(used, ask)) {
    if (struck) cells.push(...filled.within(piece));
    if (asked > MOST_QUESTIONS) return null;
    if (asked - turn < QUESTIONS_OF_A_TURN) continue;
    turn = asked;
    await pace.next(1);
  }
  const texts: StruckText[] = [];
  for (const cell of mixed) {
    const { row, column } = cell;
    const text = filled.at(row, column);
    if (typeof text !== 'string') continue;
    const told = asked > MOST_QUESTIONS ? null : strikeIn(rangeOf(sheet, cell), text);
    asked += told?.asked ?? 0;
    if (told?.strike === 'all') cells.push(cell);
    else if (told?.strike !== 'none') texts.push({ row, column, text, left: told?.strike.left ?? null });
  }
  return { cells, texts };
}

function isCell({ rows, columns }: Area): boolean {
  return rows === 1 && columns === 1;
}

/** Whether a font strikes through: null where cells or characters differ, undefined where the build does not tell. */
function strikeState({ Strikethrough: told }: Pick<Font, 'Strikethrough'>): boolean | null | undefined {
  if (typeof told === 'boolean' || told === undefined || told === null) return told;
  return told === 0 ? false : told === 1 || told === -1 ? true : null;
}

/** What of a cell's text is struck through, asked of its characters; null where the build does not tell of them. */
function strikeIn(cell: Range, text: string): { readonly strike: Strike; readonly asked: number } | null {
  let asked = 0;
  const ask = ({ column, columns }: Area): boolean | null => {
    asked++;
    const { Characters: characters } = cell;
    if (typeof characters !== 'function') throw new TypeError('Characters');
    const part = (characters as Characters).call(cell, column + 1, columns);
    return strikeState(part.Font) ?? null;
  };
  const runs = lookUp(
    () =>
      Array.from(
        uniformPieces({ row: 0, column: 0, rows: 1, columns: text.length }, ask),
        ([{ column, columns }, struck]): FontRun => ({ text: text.slice(column, column + columns), struck }),
      ),
    () => cell.Row,
  );
  return runs?.map((run) => run.text).join('') === text ? { strike: strikeOf(runs), asked } : null;
}

type Characters = (start: number, length: number) => { readonly Font: Pick<Font, 'Strikethrough'> };
