import { cellText, isBlank, normalizeText } from '../cells/cell-text';
import { findHeader, type FoundHeader } from '../header/find';
import { matchWords } from '../header/match';
import type { LedgerKind } from '../kinds/kind';
import { PROJECTS } from '../kinds/projects';
import type { RegisterKind } from '../kinds/register';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { nearCells } from './near-cells';

/** One of several lists of a sheet; its kind is null for a list of projects. */
export interface ListOfSheet {
  readonly kind: RegisterKind | null;
  readonly snapshot: SheetSnapshot;
}

/** Rows in which a second 序号 is looked for. */
const HEADER_ROWS = 40;
const NUMBERING = /^(?:序号|编号|序)$/;
/** Of the names in a row of both, so many may be the same: a wide list that names its projects again half-way is one. */
const SAME = 0.5;

/**
 * The lists that stand side by side on a sheet, one of another ledger of the office among them, each cut out of it: behind a
 * blank column, or where the numbering begins anew. Null where the sheet is one list, whatever stands beside it.
 */
export function listsBeside(sheet: SheetSnapshot, kindOf: (part: SheetSnapshot) => RegisterKind | null): readonly ListOfSheet[] | null {
  const { snapshot } = nearCells(sheet);
  const cuts = cutsOf(snapshot);
  if (cuts.length === 0) return null;
  let [from, lists]: [number, readonly ListOfSheet[]] = [0, []];
  let before = listIn(snapshot, 0, cuts[0] ?? 0, kindOf);
  for (const [at, cut] of cuts.entries()) {
    const found = listIn(snapshot, cut, cuts[at + 1] ?? width(snapshot), kindOf);
    if (!found || !before || isContinued(snapshot, before.header, found)) continue;
    lists = [...lists, { kind: before.kind, snapshot: columnsOf(snapshot, from, cut) }];
    [from, before] = [cut, found];
  }
  if (!before || lists.length === 0) return null;
  const all = [...lists, { kind: before.kind, snapshot: columnsOf(snapshot, from, width(snapshot)) }];
  return all.some(({ kind }) => kind !== null) ? all : null;
}

interface FoundList extends ListOfSheet {
  readonly header: FoundHeader;
}

function width({ values }: SheetSnapshot): number {
  return values[0]?.length ?? 0;
}

/** Block columns at which a list of its own may begin. */
function cutsOf(snapshot: SheetSnapshot): readonly number[] {
  const { values } = snapshot;
  const isEmpty = (column: number): boolean => values.every((cells) => isBlank(cells[column] ?? null));
  const numbered = new Set(
    values.slice(0, HEADER_ROWS).flatMap((cells) => {
      const places = cells.flatMap((cell, column) => (typeof cell === 'string' && NUMBERING.test(normalizeText(cell)) ? [column] : []));
      return places.slice(1);
    }),
  );
  return Array.from({ length: width(snapshot) }, (_, column) => column).filter(
    (column) => column > 0 && (numbered.has(column) || (isEmpty(column - 1) && !isEmpty(column))),
  );
}

/** The list in some columns; null where none has a header there. */
function listIn(snapshot: SheetSnapshot, from: number, to: number, kindOf: (part: SheetSnapshot) => RegisterKind | null): FoundList | null {
  const part = columnsOf(snapshot, from, to);
  const kind = kindOf(part);
  const header = headerOf(part, kind ?? PROJECTS);
  return header && { kind, snapshot: part, header };
}

/** The header of a part of a sheet, by its words alone. */
export function headerOf(part: SheetSnapshot, kind: LedgerKind): FoundHeader | null {
  return findHeader(part, { kind, chosen: {}, match: (cells) => matchWords(cells, kind) });
}

/** Whether columns go on with the list to their left: under no title of their own, with its names once more. */
function isContinued({ values, origin }: SheetSnapshot, left: FoundHeader, { header, snapshot }: FoundList): boolean {
  if (snapshot.values.slice(0, header.top).some((cells) => cells.some((cell) => !isBlank(cell)))) return false;
  const [own, again] = [nameColumn(left), nameColumn(header)];
  const first = header.top + header.rows;
  const names = values.slice(first).flatMap((cells) => {
    const name = normalizeText(cellText(cells[again - origin.column] ?? null));
    return name === '' ? [] : [{ name, before: normalizeText(cellText(cells[own - origin.column] ?? null)) }];
  });
  return names.filter(({ name, before }) => name === before).length > SAME * names.length;
}

function nameColumn({ matches }: FoundHeader): number {
  return matches.find(({ field }) => field.type === 'name')?.column ?? -1;
}

/** Some columns of a sheet, as if nothing stood beside them. */
function columnsOf(snapshot: SheetSnapshot, from: number, to: number): SheetSnapshot {
  const { origin, values, numberFormats } = snapshot;
  return {
    ...snapshot,
    origin: { ...origin, column: origin.column + from },
    values: values.map((cells) => cells.slice(from, to)),
    numberFormats: numberFormats.map((formats) => formats.slice(from, to)),
    far: [],
    partial: true,
  };
}
