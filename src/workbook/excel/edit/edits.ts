import { cellAddress } from '../../../spreadsheet/address';
import type { SheetSnapshot } from '../../../spreadsheet/snapshot';
import { WorkbookFault, type CellEdit, type FormulaFill } from '../../../spreadsheet/port';
import { asEdit, checkAgainst } from '../../common/plan-checks/check-edits';
import { sameValue } from '../../common/plan-checks/limits';
import { cellValueOf, isFormula } from '../../common/cell-value';
import { isSpelling } from '../../common/number-format';
import { CELLS } from '../read/blocks';
import { readSheets } from '../read/snapshot';
import type { Session } from '../session';
import type { Steps } from '../steps';
import { formulasOfFills } from './fills';
import { groupsOf, rangeOf, runsOf, writeRun, type Content, type Place, type Run } from './runs';

/** A cell before and after. */
export interface EditedCell extends Place {
  readonly sheetName: string;
  readonly before: Content;
  readonly after: Content;
}

/** Looks at the sheets that edits and fills touch and refuses what may not be done. Nothing is written. */
export async function planEdits(session: Session, own: readonly CellEdit[], fills: readonly FormulaFill[]): Promise<EditedCell[]> {
  const filled = await formulasOfFills(session, fills);
  const formulaOf = new Map(filled.map(({ fill, formula }) => [keyOf(fill), `=${formula}`]));
  // Excel goes on with the columns of its tables by itself: the very formula stands there already.
  const there = new Set(filled.flatMap(({ fill, formula, now }) => (formula === now ? [keyOf(fill)] : [])));
  const edits = [...own, ...fills.map(asEdit)];
  const sheetIds = [...new Set(edits.map(({ sheetId }) => sheetId))];
  const snapshots = (await readSheets(session, sheetIds, () => undefined)).map(({ snapshot }) => snapshot);
  for (const [at, sheetId] of sheetIds.entries()) {
    const snapshot = snapshots[at];
    if (snapshot)
      checkAgainst(
        snapshot,
        edits.filter((edit) => edit.sheetId === sheetId && !there.has(keyOf(edit))),
      );
  }
  const known = new Map(sheetIds.map((sheetId, at) => [sheetId, snapshots[at]]));
  const outside = edits.filter((edit) => formatIn(known.get(edit.sheetId), edit) === null);
  const formats = new Map((await readCells(session, outside)).map(({ place, content }) => [keyOf(place), content.format]));
  return edits.map((edit): EditedCell => {
    const snapshot = known.get(edit.sheetId);
    const format = formatIn(snapshot, edit) ?? formats.get(keyOf(edit)) ?? 'General';
    return {
      sheetId: edit.sheetId,
      sheetName: snapshot?.sheet.name ?? '',
      row: edit.row,
      column: edit.column,
      before: { value: edit.before, formula: null, format },
      after: { value: edit.after, formula: formulaOf.get(keyOf(edit)) ?? null, format: edit.numberFormat ?? format },
    };
  });
}

function formatIn(snapshot: SheetSnapshot | undefined, { row, column }: Place): string | null {
  return snapshot?.numberFormats[row - snapshot.origin.row]?.[column - snapshot.origin.column] ?? null;
}

function keyOf({ sheetId, row, column }: Place): string {
  return `${sheetId}!${cellAddress(row, column)}`;
}

/**
 * Writes edited cells, reading each before and after within the same request: what somebody else entered
 * since the look is seen, kept in `done` and put back by whoever called. Throws as soon as something differs.
 */
export async function writeEdits(session: Session, cells: readonly EditedCell[], done: EditedCell[], steps: Steps): Promise<void> {
  for (const group of groupsOf(runsOf(cells))) {
    steps.next();
    const first = done.length;
    done.push(...group.flatMap(({ items }) => items));
    const answers = await session.once(async (context) => {
      const asked = group.map((run) => {
        const was = loadContents(context, run);
        writeRun(
          rangeOf(context, run),
          run.items.map(({ after }) => after),
          run.items.map(({ before }) => before.format),
        );
        return { was, now: loadContents(context, run) };
      });
      await context.sync();
      return asked.flatMap(({ was, now }) => {
        const after = now();
        return was().map((content, item) => ({ was: content, now: after[item] }));
      });
    });
    answers.forEach(({ was, now }, item) => {
      const cell = done[first + item];
      // The host spells number formats its own way: what it made of ours is what the cell has from now on.
      if (cell)
        done[first + item] = {
          ...cell,
          before: wasThere(was, cell) ? { ...was, value: null, formula: null } : was,
          after: { ...cell.after, format: now?.format ?? cell.after.format },
        };
    });
    group.flatMap(({ items }) => items).forEach((cell, item) => compare(cell, answers[item]));
  }
}

function compare(cell: EditedCell, answer: { was: Content; now: Content | undefined } | undefined): void {
  const where = `${cell.sheetName}!${cellAddress(cell.row, cell.column)}`;
  if (!answer?.now || !(wasThere(answer.was, cell) || sameEntry(answer.was, cell.before))) throw new WorkbookFault('cell-changed', where);
  if (!sameEntry(answer.now, cell.after) || !isSpelling(answer.now.format, cell.after.format, answer.was.format))
    throw new WorkbookFault('read-back-differs', where);
}

/** True if the cells hold the same: value, format, and a formula or none. */
export function sameContent(one: Content, other: Content): boolean {
  return sameEntry(one, other) && one.format === other.format;
}

/** True if the same is entered in the cells, whatever their format and what a formula comes to. */
export function sameEntry(one: Content, other: Content): boolean {
  return one.formula === null && other.formula === null ? sameValue(one.value, other.value) : one.formula === other.formula;
}

/** Excel had put the formula in itself. */
function wasThere(was: Content, { after }: EditedCell): boolean {
  return was.formula !== null && was.formula === after.formula;
}

/** What cells hold now. */
export async function readCells(session: Session, places: readonly Place[]): Promise<{ place: Place; content: Content }[]> {
  const cells: { place: Place; content: Content }[] = [];
  for (const group of groupsOf(runsOf(places))) {
    const contents = await session.read(async (context) => {
      const asked = group.map((run) => loadContents(context, run));
      await context.sync();
      return asked.map((answer) => answer());
    });
    group.forEach(({ items }, run) => {
      items.forEach((place, item) => {
        const content = contents[run]?.[item];
        if (content) cells.push({ place, content });
      });
    });
  }
  return cells;
}

function loadContents(context: Excel.RequestContext, run: Run<unknown>): () => Content[] {
  const range = rangeOf(context, run).load(CELLS);
  return () => {
    const [values, formulas, formats, types]: unknown[][][] = [range.values, range.formulas, range.numberFormat, range.valueTypes];
    return run.items.map((_, at) => {
      const [value, formula, format] = [values?.[at]?.[0], formulas?.[at]?.[0], formats?.[at]?.[0]];
      const code = typeof format === 'string' ? format : 'General';
      return {
        value: cellValueOf(value, formula, types?.[at]?.[0]),
        formula: isFormula(formula, value) ? String(formula) : null,
        format: code,
      };
    });
  };
}
