import type { Area, CellValue, SheetSnapshot, StruckText } from '../../spreadsheet/snapshot';
import { inReadingOrder, joinAreas } from './rectangles';

/** A piece of a cell's text in one font. */
export interface FontRun {
  readonly text: string;
  readonly struck: boolean;
}

/** What of a text is struck through: nothing that can be seen, all of it, or a part, and what it leaves. */
export type Strike = 'none' | 'all' | { readonly left: string };

/** What of a text is struck through, from its pieces. Lines through blanks alone are none. */
export function strikeOf(runs: readonly FontRun[]): Strike {
  const text = runs.map((run) => run.text).join('');
  const left = runs.flatMap((run) => (run.struck ? [] : [run.text])).join('');
  if (left.trim() === text.trim()) return 'none';
  return left.trim() === '' ? 'all' : { left };
}

/** What a host found struck through on a sheet; `texts` are cells of which a part is. */
export interface FoundStruck {
  readonly cells: readonly Area[];
  readonly texts: readonly StruckText[];
}

/** The cells of a sheet that hold values, so that none other is asked about. */
export class FilledCells {
  constructor(private readonly cells: Pick<SheetSnapshot, 'origin' | 'values'>) {}

  at(row: number, column: number): CellValue {
    const { origin, values } = this.cells;
    return values[row - origin.row]?.[column - origin.column] ?? null;
  }

  /** Those within an area, left to right, top to bottom. */
  *within({ row, column, rows, columns }: Area): Generator<Area> {
    for (let down = row; down < row + rows; down++)
      for (let across = column; across < column + columns; across++)
        if (this.at(down, across) !== null) yield { row: down, column: across, rows: 1, columns: 1 };
  }

  /** Whether an area holds any. */
  any(area: Area): boolean {
    return this.within(area).next().done !== true;
  }
}

/** The members of a snapshot that tell of lines through cells: left out where there are none. */
export function struckMembers({ cells, texts }: FoundStruck): Pick<SheetSnapshot, 'struck' | 'struckTexts'> {
  return {
    ...(cells.length > 0 ? { struck: joinAreas([...cells].sort(inReadingOrder)) } : {}),
    ...(texts.length > 0 ? { struckTexts: [...texts].sort(inReadingOrder) } : {}),
  };
}
