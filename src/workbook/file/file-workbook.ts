import { runToEnd, type CooperativeTask } from '../../spreadsheet/task';
import type { Area, SheetInfo, SheetSnapshot } from '../../spreadsheet/snapshot';
import {
  EMPTY_PLAN,
  WorkbookFault,
  type BookSnapshot,
  type CellEdit,
  type ChooseSheets,
  type Control,
  type CellLocation,
  type Plan,
  type Receipt,
  type RevertResult,
  type Workbook,
} from '../../spreadsheet/port';
import { readInTurn } from '../common/read-in-turn';
import { BookContext } from './book/context';
import { withSettledNames } from './book/names';
import { readSettings, writeSettings } from './book/settings';
import { writePlan, type Written } from './carry-out';
import { isJournal, type Journal } from './undo/journal';
import { FFLATE, type Codec } from './package/codec';
import { Draft } from './package/draft';
import type { Parts } from './package/parts';
import { unzipping, ZIP_LIMITS, type ZipLimits } from './package/unzip';
import { zipping } from './package/zip';
import { checkPlan } from './plan-check';
import { readingBack } from './read-back';
import { takeBack } from './undo/take-back';
import type { ExtractExtras, LeftBehind, RowExtract } from '../../spreadsheet/row-extract';
import { insertingRows } from './rows/shift-rows';
import { Steps } from './steps';
import { leftBehind } from './split/left-behind';
import { WorkbookSplitter } from './split/split-workbook';
import { formulasIn } from './sheet/formulas-in';
import { takingSnapshot } from './sheet/snapshot';
import type { SheetView } from './view/model';
import { viewing } from './view/view-sheet';
import { present } from '../../spreadsheet/present';

export type WatchListener = (sheetId: string, area: Area) => void;
export type SelectListener = (sheetId: string, row: number, column: number) => void;

/** Opens an .xlsx or .xlsm. Throws {@link WorkbookFault} with a `file-` code for anything else. */
export function openWorkbookFile(bytes: Uint8Array, name: string, limits: ZipLimits = ZIP_LIMITS, codec: Codec = FFLATE): FileWorkbook {
  return runToEnd(openingWorkbookFile(bytes, name, limits, codec));
}

/** {@link openWorkbookFile} in slices. */
export function* openingWorkbookFile(
  bytes: Uint8Array,
  name: string,
  limits: ZipLimits = ZIP_LIMITS,
  codec: Codec = FFLATE,
): CooperativeTask<FileWorkbook> {
  return new FileWorkbook(yield* unzipping(bytes, name, limits, codec), name, codec);
}

/** What a file holds at one moment; good for nothing but {@link FileWorkbook.isAt}. */
export type FileMoment = Pick<Parts, 'seemsSame'>;

/** A workbook file in memory: changed in place, everything untouched kept byte for byte. */
export class FileWorkbook implements Workbook {
  private context: BookContext;
  /** Snapshots already told, for as long as nothing of ours changes what their sheets hold. */
  private readonly told = new Map<string, SheetSnapshot>();
  private splitter: { readonly of: BookContext; readonly by: WorkbookSplitter } | null = null;
  private working = false;
  private readonly watchers = new Set<WatchListener>();
  private selected: CellLocation | null = null;
  private readonly selectors = new Set<SelectListener>();

  constructor(
    parts: Parts,
    /** Name that the file was opened under. */
    readonly name: string,
    private readonly codec: Codec = FFLATE,
  ) {
    this.context = new BookContext(parts);
  }

  readBook(choose: ChooseSheets, control?: Control): Promise<BookSnapshot> {
    return readInTurn(this, choose, control);
  }

  listSheets(): Promise<readonly SheetInfo[]> {
    return attempt(() => this.context.infos);
  }

  async readSheets(sheetIds: readonly string[], control?: Control): Promise<readonly SheetSnapshot[]> {
    const steps = new Steps(control, sheetIds.length);
    const snapshots: SheetSnapshot[] = [];
    for (const sheetId of sheetIds) {
      const snapshot = this.told.get(sheetId) ?? (await steps.run(takingSnapshot(this.context, sheetId, this.name)));
      this.told.set(sheetId, snapshot);
      snapshots.push(snapshot);
    }
    return snapshots;
  }

  readFormulas(sheetId: string, area: Area): Promise<(string | null)[][]> {
    return attempt(() => formulasIn(this.context, sheetId, area));
  }

  apply(asked: Plan, control?: Control): Promise<Receipt> {
    return this.alone(async () => {
      const before = this.context;
      const plan = withSettledNames(before, asked);
      const steps = new Steps(control, 5);
      const withRows = await steps.run(insertingRows(before, plan.rows));
      const draft = new Draft(withRows.parts);
      const written = await steps.run(writing(withRows, draft, plan));
      const after = await steps.run(sealing(withRows, draft, written));
      await steps.run(readingBack(after, withRows, plan, written));
      await steps.run(before.parts.makingSmall(after.parts, this.codec));
      const journal: Journal = {
        original: before.parts,
        before: withRows.parts,
        after: after.parts,
        plan,
        sheets: written.sheets,
        formerCells: written.formerCells,
      };
      const receipt = {
        cells: plan.edits.length + plan.fills.length,
        markedAreas: plan.marks.reduce((sum, mark) => sum + mark.rules.reduce((count, rule) => count + rule.areas.length, 0), 0),
        clearedSheets: plan.marks.flatMap(({ sheetId, rules }) =>
          rules.length === 0 && before.rules(before.worksheet(sheetId).part).length > 0 ? [sheetId] : [],
        ),
        hiddenSheets: written.hidden,
        sheets: written.sheets.map(({ key, part }) => ({
          key,
          sheetId: part,
          name: present(
            after.infos.find((info) => info.id === part),
            'sheet just written',
          ).name,
        })),
        journal,
      };
      // What is let go or forgotten is made again where it is asked for.
      before.letGo(after);
      this.forget(
        plan,
        written.sheets.map(({ part }) => part),
      );
      // Last of all: until here a failure leaves everything as it was.
      this.context = after;
      return receipt;
    });
  }

  revert(receipt: Receipt): Promise<RevertResult> {
    return this.alone(() => {
      const { journal } = receipt;
      if (!isJournal(journal)) throw new WorkbookFault('bad-plan');
      const { parts, result } = takeBack(this.context, journal);
      this.context = new BookContext(parts);
      this.told.clear();
      return Promise.resolve(result);
    });
  }

  /** Writes cells as the user does in a grid: those who watch are told. */
  async edit(edits: readonly CellEdit[]): Promise<Receipt> {
    const receipt = await this.apply({ ...EMPTY_PLAN, edits });
    for (const { sheetId, row, column } of edits) {
      for (const listener of this.watchers) listener(sheetId, { row, column, rows: 1, columns: 1 });
    }
    return receipt;
  }

  select(sheetId: string, row: number, column: number): Promise<void> {
    return attempt(() => {
      this.context.worksheet(sheetId);
      this.selected = { sheetId, row, column };
      for (const listener of this.selectors) listener(sheetId, row, column);
    });
  }

  /** The cell selected last through here: a file has no user of its own. */
  selection(): Promise<CellLocation | null> {
    return Promise.resolve(this.selected);
  }

  /** Calls back when a cell is to be shown, for a grid that shows this workbook; the result ends it. */
  onSelect(listener: SelectListener): () => void {
    this.selectors.add(listener);
    return () => void this.selectors.delete(listener);
  }

  watch(listener: WatchListener): () => void {
    this.watchers.add(listener);
    return () => void this.watchers.delete(listener);
  }

  loadSettings(): Promise<unknown> {
    return attempt(() => readSettings(this.context.parts));
  }

  saveSettings(settings: unknown): Promise<void> {
    return this.alone(() => {
      const draft = new Draft(this.context.parts);
      writeSettings(draft, settings);
      this.context = new BookContext(draft.seal());
      return Promise.resolve();
    });
  }

  /** What the file holds now. */
  get moment(): FileMoment {
    return this.context.parts;
  }

  /** Whether the file holds the same as at that moment, be it that all since was taken back. */
  isAt(moment: FileMoment): boolean {
    return moment.seemsSame(this.context.parts);
  }

  /** True for a file that bears a digital signature: with any change it no longer holds. */
  get signed(): boolean {
    return this.context.signed;
  }

  /** How the file's name is to end: programs refuse it under another ending of a workbook. */
  get ending(): string {
    return this.context.ending;
  }

  /** The sheet with its looks, for a grid that shows it. */
  viewSheet(sheetId: string): SheetView {
    return runToEnd(this.viewingSheet(sheetId));
  }

  /** {@link viewSheet} in slices. */
  viewingSheet(sheetId: string): CooperativeTask<SheetView> {
    return viewing(this.context, sheetId);
  }

  /** A new workbook with some of this one's rows, for one of those who report; this one stays as it is. */
  *splitting(file: RowExtract, extras: ExtractExtras): CooperativeTask<FileWorkbook> {
    if (this.splitter?.of !== this.context) this.splitter = { of: this.context, by: new WorkbookSplitter(this.context) };
    return new FileWorkbook(yield* this.splitter.by.splitting(file, extras), file.fileName, this.codec);
  }

  /** What of the sheets does not go along with their rows. */
  leftBehind(files: readonly RowExtract[]): LeftBehind {
    return leftBehind(this.context, files);
  }

  /** The file as it stands now: entries in their order, untouched parts with their very bytes. */
  save(): Uint8Array {
    return runToEnd(this.saving());
  }

  /** {@link save} in slices. */
  saving(): CooperativeTask<Uint8Array> {
    return zipping(this.context.parts, this.codec);
  }

  /** Marks and names leave what a sheet holds; edits and new sheets do not. */
  private forget({ rows, edits, fills, removeSheets, hideSheets }: Plan, written: readonly string[]): void {
    if (removeSheets.length + hideSheets.length + rows.length > 0) this.told.clear();
    for (const sheetId of [...[...edits, ...fills].map((each) => each.sheetId), ...written]) this.told.delete(sheetId);
  }

  /** One change at a time: a second one started meanwhile would be lost. */
  private async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.working) throw new WorkbookFault('busy');
    this.working = true;
    try {
      return await work();
    } finally {
      this.working = false;
    }
  }
}

/** Checks a plan and writes it into the draft. */
function* writing(before: BookContext, draft: Draft, plan: Plan): CooperativeTask<Written> {
  for (const { sheetId } of [...plan.edits, ...plan.fills, ...plan.marks.filter(({ rules }) => rules.length > 0)])
    yield* before.scanning(before.worksheet(sheetId).part);
  return yield* writePlan(before, draft, plan, checkPlan(before, plan));
}

/** The workbook as it will be, with what is known of its sheets taken over. */
function* sealing(before: BookContext, draft: Draft, { splices, filled }: Written): CooperativeTask<BookContext> {
  const after = new BookContext(yield* draft.sealing());
  for (const [part, list] of splices) {
    yield;
    if (!filled.has(part)) after.rescan(part, before.scan(part), list);
  }
  return after;
}

/** Runs something at once; what it throws becomes a rejection. */
function attempt<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => resolve(work()));
}
