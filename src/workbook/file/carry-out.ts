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
import type { CellWriting, SheetEdits } from './edit/check';
import { recalculate, withValues } from './edit/recalculate';
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
  /** By sheet part: the cells of those in which formulas went on. */
  readonly filled: ReadonlyMap<string, readonly CellWriting[]>;
  readonly rules: ReadonlyMap<string, readonly WantedRule[]>;
  readonly sheets: readonly { readonly key: SheetKey; readonly part: string }[];
  /** Names of the sheets put out of sight. */
  readonly hidden: readonly string[];
}

/** A sheet that gets marks or loses them. */
interface MarkedSheet {
  readonly part: string;
  readonly rules: Plan['marks'][number]['rules'];
}

/** Writes a checked plan into a draft. */
export function* writePlan(context: BookContext, draft: Draft, plan: Plan, edits: readonly SheetEdits[]): CooperativeTask<Written> {
  const writing = new PlanWriting(context, draft);
  const marked = markedSheets(context, plan.marks);
  tidyDxfs(
    context,
    draft,
    marked.flatMap(({ part }) => context.rules(part)),
    marked.some(({ rules }) => rules.length > 0),
  );
  const formerCells = writing.cells(edits);
  yield;
  const rules = yield* writing.marks(marked);
  yield* writing.splicedParts();
  yield;
  const sheets = yield* writing.sheets(plan);
  const hidden = sheetsToHide(context.sheets, plan.hideSheets);
  for (const { part } of hidden) hideSheet(draft, part);
  writeNames(context, draft, plan.names);
  if (plan.edits.length + plan.fills.length > 0 || plan.sheets.length > 0) calculateOnLoad(draft);
  writing.styleBook?.write();
  if (marked.length > 0) dropPlainStyles(draft);
  return { splices: writing.splices, formerCells, filled: writing.filled, rules, sheets, hidden: hidden.map(({ name }) => name) };
}

/** Sheets with marks to come or to go. */
function markedSheets(context: BookContext, marks: Plan['marks']): readonly MarkedSheet[] {
  return marks
    .map(({ sheetId, rules }) => ({ rules, part: context.worksheet(sheetId).part }))
    .filter(({ rules, part }) => rules.length > 0 || context.rules(part).length > 0);
}

/** What the steps of writing a plan share: the splices of the sheet parts, and the styles, read when they are first wanted. */
class PlanWriting {
  readonly splices = new Map<string, Splices>();
  readonly filled = new Map<string, readonly CellWriting[]>();
  styleBook: StyleBook | null = null;

  constructor(
    private readonly context: BookContext,
    private readonly draft: Draft,
  ) {}

  /** The former contents of the cells, by sheet part. */
  cells(edits: readonly SheetEdits[]): ReadonlyMap<string, readonly FormerCell[]> {
    const former = new Map<string, readonly FormerCell[]>();
    for (const { part, scan, edits: list } of edits) {
      const sheet = { scan, part, splices: this.splicesOf(part) };
      const valued = withValues(sheet, list);
      former.set(part, writeEdits(sheet, valued, this.styles));
      recalculate(sheet, valued);
      if (valued.some(({ formula }) => formula !== null)) {
        dropCalculationChain(this.draft);
        this.filled.set(part, valued);
      }
    }
    return former;
  }

  /** Puts the marks planned in the place of ours that are there; gives those written by sheet part. */
  *marks(marked: readonly MarkedSheet[]): CooperativeTask<ReadonlyMap<string, readonly WantedRule[]>> {
    const written = new Map<string, readonly WantedRule[]>();
    const highest = marked.some(({ rules }) => rules.length > 0) ? highestDanglingDxf(this.context) : 0;
    for (const { part, rules } of marked) {
      if (rules.length > 0) this.styles().padDxfs(highest);
      const wanted = rules.length === 0 ? [] : yield* wantedRules(rules, this.styles());
      removeOurRules(this.context.scan(part), this.splicesOf(part));
      insertRules(this.context.scan(part), wanted, this.splicesOf(part));
      written.set(part, wanted);
    }
    return written;
  }

  /** The sheet parts with all that edits and marks change in them. */
  *splicedParts(): CooperativeTask<void> {
    for (const [part, list] of this.splices) {
      yield;
      if (!list.empty) this.draft.setText(part, list.apply(this.draft.base.text(part)));
    }
  }

  /** Takes sheets away and puts the new ones in the place of their predecessors. */
  *sheets({ removeSheets, sheets }: Plan): CooperativeTask<Written['sheets']> {
    const { context, draft } = this;
    const removals = removeSheets.flatMap((key) => generatedSheet(context.sheets, { key })?.part ?? []);
    const predecessors = sheets.map((sheet) => generatedSheet(context.sheets, sheet)?.part ?? null);
    if (removals.length > 0 || predecessors.some((part) => part !== null)) dropCalculationChain(draft);
    for (const part of removals)
      removeSheet(
        draft,
        readBook(draft).sheets.findIndex((sheet) => sheet.part === part),
      );
    const places = placesOf(
      readBook(draft).sheets.map(({ part }) => part),
      predecessors,
    );
    const written: (NamedSheet & Written['sheets'][number])[] = [];
    for (const [at, sheet] of sheets.entries()) {
      written.push(putSheet(draft, sheet, predecessors[at] ?? null, places[at] ?? null, this.styles(), written));
      yield;
    }
    return written;
  }

  private readonly styles = (): StyleBook => (this.styleBook ??= new StyleBook(this.draft, ensureStyles(this.draft)));

  private splicesOf(part: string): Splices {
    const known = this.splices.get(part) ?? new Splices();
    this.splices.set(part, known);
    return known;
  }
}
