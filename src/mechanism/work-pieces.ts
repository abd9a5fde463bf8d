import { WORK_WORDS, type WordKind } from './work-words';

const LONGEST_WORD = Math.max(...Array.from(WORK_WORDS.keys(), (word) => word.length));
const AMOUNT = /^\d{1,12}(?:\.\d{1,6})?/;
const TIME_MARKS = new Set('年月日号');
/** 十月, 二〇二五年. */
const HAN_TIME = /^[〇一二三四五六七八九十]{1,4}[年月日号]/;

export type PieceKind = WordKind | 'percent' | 'number' | 'unknown';

/** A piece of a clause: a known word, a percentage, a time written in digits or numerals, a number, or something not understood. */
export interface Piece {
  readonly kind: PieceKind;
  readonly length: number;
  readonly value: number;
}

/** Takes a clause apart: at each place the longest word that is known. */
export function piecesOf(clause: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < clause.length; ) {
    const piece = pieceAt(clause, at);
    pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}

function pieceAt(clause: string, at: number): Piece {
  for (let length = Math.min(LONGEST_WORD, clause.length - at); length > 0; length--) {
    const kind = WORK_WORDS.get(clause.slice(at, at + length));
    if (kind) return { kind, length, value: 0 };
  }
  const time = HAN_TIME.exec(clause.slice(at, at + 5))?.[0];
  if (time !== undefined) return { kind: 'time', length: time.length, value: 0 };
  const number = AMOUNT.exec(clause.slice(at, at + 20))?.[0];
  if (number === undefined) return { kind: isSign(clause.charCodeAt(at)) ? 'filler' : 'unknown', length: 1, value: 0 };
  const next = clause.charAt(at + number.length);
  if (next === '%') return { kind: 'percent', length: number.length + 1, value: Number(number) };
  if (TIME_MARKS.has(next)) return { kind: 'time', length: number.length + 1, value: 0 };
  return { kind: 'number', length: number.length, value: Number(number) };
}

/** Marks and letters that say nothing: #, -, ~, +. */
function isSign(code: number): boolean {
  return code < 0x80;
}

/** What may stand in words of what has been done before the works. */
const OF_PREPARATION: ReadonlySet<PieceKind> = new Set<PieceKind>([
  'past',
  'finish',
  'settled',
  'preparation',
  'launch',
  'condition',
  'manner',
  'filler',
  'number',
]);

/** Whether clauses only tell of what was done before the works: 已完成三通一平, 手续已办结. Such a thing takes back no start told beside it. */
export function arePreparations(clauses: readonly string[]): boolean {
  return clauses.every((clause) => {
    const kinds = piecesOf(clause).map(({ kind }) => kind);
    return (
      kinds.every((kind) => OF_PREPARATION.has(kind)) && kinds.some((kind) => kind === 'past' || kind === 'finish' || kind === 'settled')
    );
  });
}
