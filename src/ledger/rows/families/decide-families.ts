import type { AssumptionLog } from '../../assumptions';
import { cellText, normalizeText, oneLine } from '../../cells/cell-text';
import type { Area, SheetSnapshot } from '../../../spreadsheet/snapshot';
import { tellingCells, type RowColumns } from '../row-columns';
import { findFamilies, type RowFamily } from './find-families';
import { judgeFamily, judgeLooseParts, type FamilyChoice } from './judge-family';
import { present } from '../../../spreadsheet/present';

/** What the numbering of a list says of its rows; rows are positions in the block. */
export interface FamilyRows {
  /** Rows that head projects, with the last row of what they head. */
  readonly headings: ReadonlyMap<number, number>;
  /** Rows that are parts of a project above, and no projects. */
  readonly parts: ReadonlySet<number>;
  /** Rows that are projects, though they are numbered like headings. */
  readonly projects: ReadonlySet<number>;
}

const OPTIONS = [{ key: 'parts' }, { key: 'parent' }, { key: 'each' }] as const;

/** Decides for every row with parts which of them are counted; what the sheet does not settle is asked about. */
export function decideFamilies(
  snapshot: SheetSnapshot,
  columns: RowColumns,
  firstRow: number,
  end: number,
  log: AssumptionLog,
): FamilyRows {
  const headings = new Map<number, number>();
  const parts = new Set<number>();
  const projects = new Set<number>();
  const cellsOf = (row: number): SheetSnapshot['values'][number] => present(snapshot.values[row], 'values', row);
  const judged: { readonly family: RowFamily; readonly choice: FamilyChoice; readonly certain: boolean }[] = [];
  for (const family of findFamilies(snapshot, columns, firstRow, end)) {
    const below = family.parts.map(cellsOf);
    // 一 with nothing of a project's heads a section, as everywhere.
    if (family.headed && tellingCells(columns, cellsOf(family.row)) === 0) continue;
    const verdict = family.loose
      ? judgeLooseParts(cellsOf(family.row), below, columns, family.divided)
      : judgeFamily(cellsOf(family.row), below, columns);
    if (verdict) judged.push({ family, ...verdict });
  }
  const familyAt = new Map(judged.map(({ family }) => [family.row, family]));
  const addAll = (family: RowFamily): void => {
    for (const row of family.parts) {
      parts.add(row);
      const below = familyAt.get(row);
      if (below) addAll(below);
    }
  };
  const answers = askAbout(judged, snapshot, columns, log);
  for (const { family } of judged) {
    // The parts of a project are settled with it.
    if (parts.has(family.row)) continue;
    const choice = answers.get(family.row) ?? 'parts';
    if (choice === 'parent') {
      projects.add(family.row);
      addAll(family);
    } else {
      if (choice === 'parts') headings.set(family.row, family.end);
      else projects.add(family.row);
      for (const row of family.parts) projects.add(row);
    }
  }
  // A heading among the parts of another heading is no project.
  for (const row of headings.keys()) projects.delete(row);
  return { headings, parts, projects };
}

/** Puts the questions: one for all families that are settled alike, one for each that is not. */
function askAbout(
  judged: readonly { readonly family: RowFamily; readonly choice: FamilyChoice; readonly certain: boolean }[],
  { values, origin }: SheetSnapshot,
  columns: RowColumns,
  log: AssumptionLog,
): ReadonlyMap<number, FamilyChoice> {
  const answers = new Map<number, FamilyChoice>();
  const nameOf = (row: number): string => oneLine(cellText(values[row]?.[columns.name] ?? null));
  const cell = (row: number): Area => ({ row: row + origin.row, column: columns.name + origin.column, rows: 1, columns: 1 });
  const ask = (rows: readonly RowFamily[], subject: string, decided: FamilyChoice, serious: boolean): void => {
    const [first] = rows;
    if (!first) return;
    const count = rows.reduce((sum, { parts }) => sum + parts.length, 0);
    const { decided: answer } = log.decide({
      code: 'row-parent',
      subject,
      field: null,
      cells: rows.map(({ row }) => cell(row)),
      decided,
      options: OPTIONS,
      params: { text: nameOf(first.row), parents: rows.length, count, row: first.row + origin.row + 1 },
      figures: ['projects', 'totalInvestment', 'annualPlan', 'plannedStarts', 'starts'],
      serious,
    });
    const choice = OPTIONS.find(({ key }) => key === answer)?.key ?? decided;
    for (const { row } of rows) answers.set(row, choice);
  };
  for (const choice of ['parts', 'parent'] as const)
    ask(
      judged.filter((each) => each.certain && each.choice === choice).map(({ family }) => family),
      choice,
      choice,
      false,
    );
  for (const { family, choice, certain } of judged) if (!certain) ask([family], normalizeText(nameOf(family.row)), choice, true);
  return answers;
}
