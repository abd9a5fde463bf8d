import type { CooperativeTask } from '../../spreadsheet/task';
import type { SheetKey } from '../../spreadsheet/sheet-plan';
import type { NamedSheet } from '../common/plan-checks/choices';
import type { Plan } from '../../spreadsheet/port';
import { placesOf } from '../common/tab-order';
import { calculateOnLoad } from './book/calculation';
import type { BookContext } from './book/context';
import { writeNames } from './book/names';
import { generatedSheet } from './book/generated';
import { sheetsToHide } from '../common/signs';
import { readBook } from './book/workbook-part';
import type { SheetEdits } from './edit/check';
import { recalculate } from './edit/recalculate';
import { writeEdits, type FormerCell } from './edit/row-edits';
import { hideSheet } from './generate/hide-sheet';
import { putSheet } from './generate/put-sheet';
import { dropCalculationChain, removeSheet } from './generate/remove-sheet';
import { tidyDxfs } from './marks/tidy';
import { insertRules, removeOurRules, wantedRules, type WantedRule } from './marks/write';
import type { Draft } from './package/draft';
import { highestDanglingDxf } from './styles/dxf-references';
import { dropPlainStyles, ensureStyles } from './styles/ensure';
import { StyleBook } from './styles/style-book';
import { Splices } from './xml/splices';

/** What was written where, for reading back and for taking back. */
export interface Written {
  /** Splices of each sheet part that edits or marks changed. */
  readonly splices: ReadonlyMap<string, Splices>;
  /** By sheet part. */
  readonly formerCells: ReadonlyMap<string, readonly FormerCell[]>;
  readonly rules: ReadonlyMap<string, readonly WantedRule[]>;
  readonly sheets: readonly { readonly key: SheetKey; readonly part: string }[];
  /** Names of the sheets put out of sight. */
  readonly hidden: readonly string[];
}

/** Writes a checked plan into a draft. */
export function* writePlan(context: BookContext, draft: Draft, plan: Plan, edits: readonly SheetEdits[]): CooperativeTask<Written> {
  const splices = new Map<string, Splices>();
  const splicesOf = (part: string): Splices => {
    const known = splices.get(part) ?? new Splices();
    splices.set(part, known);
    return known;
  };
  const marked = plan.marks
    .map(({ sheetId, rules }) => ({ rules, part: context.worksheet(sheetId).part }))
    .filter(({ rules, part }) => rules.length > 0 || context.rules(part).length > 0);
  tidyDxfs(
    context,
    draft,
    marked.flatMap(({ part }) => context.rules(part)),
    marked.some(({ rules }) => rules.length > 0),
  );
  let book: StyleBook | null = null;
  const styles = (): StyleBook => (book ??= new StyleBook(draft, ensureStyles(draft)));

  const formerCells = new Map<string, FormerCell[]>();
  for (const { part, scan, edits: list } of edits) {
    const sheet = { scan, part, splices: splicesOf(part) };
    formerCells.set(part, writeEdits(sheet, list, styles));
    recalculate(sheet, list);
  }
  yield;

  let referred: number | null = null;
  const highest = (): number => (referred ??= highestDanglingDxf(context));
  const rules = new Map<string, WantedRule[]>();
  for (const { part, rules: planned } of marked) {
    if (planned.length > 0) styles().padDxfs(highest());
    const wanted = planned.length === 0 ? [] : wantedRules(planned, styles());
    removeOurRules(context.scan(part), splicesOf(part));
    insertRules(context.scan(part), wanted, splicesOf(part));
    rules.set(part, wanted);
  }
  for (const [part, list] of splices) {
    yield;
    if (!list.empty) draft.setText(part, list.apply(draft.base.text(part)));
  }
  yield;

  const removals = plan.removeSheets.flatMap((key) => generatedSheet(context.sheets, key)?.part ?? []);
  const predecessors = plan.sheets.map(({ key, title }) => generatedSheet(context.sheets, key, title)?.part ?? null);
  if (removals.length > 0 || predecessors.some((part) => part !== null)) dropCalculationChain(draft);
  for (const part of removals)
    removeSheet(
      draft,
      readBook(draft).sheets.findIndex((sheet) => sheet.part === part),
    );
  const sheets: (NamedSheet & { readonly part: string })[] = [];
  const places = placesOf(
    readBook(draft).sheets.map(({ part }) => part),
    predecessors,
  );
  for (const [at, sheet] of plan.sheets.entries()) {
    sheets.push(putSheet(draft, sheet, predecessors[at] ?? null, places[at] ?? null, styles(), sheets));
    yield;
  }
  const hidden = sheetsToHide(context.sheets, plan.hideSheets);
  for (const { part } of hidden) hideSheet(draft, part);
  writeNames(context, draft, plan.names);
  if (plan.edits.length > 0 || plan.sheets.length > 0) calculateOnLoad(draft);
  (book as StyleBook | null)?.write();
  if (marked.length > 0) dropPlainStyles(draft);
  return { splices, formerCells, rules, sheets, hidden: hidden.map(({ name }) => name) };
}
