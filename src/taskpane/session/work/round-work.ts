import type { Checked, LedgerRequest } from '../../../app/results';
import type { Acceptance, CellPlace, ChosenMatches, Collected, Reminded } from '../../../app/round/plans';
import type { Control } from '../../../spreadsheet/port';
import { writtenNotes } from '../../../wording/round/round';
import { ROUND_WORK } from '../../../wording/round/work';
import type { Outlet, PaneHost } from '../../start-up/host';
import { UserError } from '../../../app/errors';
import { chosenFile } from './chosen-file';
import { done, failed } from '../outcomes';
import type { PaneState, Task, TaskResult } from '../state';

/** What the session lends to the round. */
interface Session {
  run(task: Task, work: (control: Control) => Promise<TaskResult>): Promise<void>;
  checked(): Checked | null;
  look(): Promise<Pick<PaneState, 'checked'>>;
  goTo(sheetId: string, row: number, column: number): void;
  request(): LedgerRequest;
}

/** Reminders of one unit or of all. */
interface ChosenReminders extends Pick<Reminded, 'input' | 'reminders'> {
  /** The place of the first among all, by which they are numbered. */
  readonly first: number;
  /** Whose they are; null for all units. */
  readonly unit: string | null;
}

/** 本月收表: sends the ledger out, collects the returned files, takes over what is accepted. Its code comes when it is first wanted. */
export class RoundWork {
  /** What the files chosen last brought; null before any were, and once nothing of it is left. */
  collected: Collected | null = null;
  /** How many times files were read. */
  readings = 0;
  /** The round as it was when something of it was written: who had reported then. */
  private written: Collected | null = null;
  /** What was taken over of these files so far. */
  private taken: Acceptance = NOTHING_TAKEN;
  private chosen = new Map<number, Map<number, number | null>>();

  constructor(
    private readonly host: PaneHost,
    private readonly session: Session,
  ) {}

  /** The round collected last, whether something of it was written or not. */
  get latest(): Collected | null {
    return this.collected ?? this.written;
  }

  /** How the files can be given out here; none where the ledger cannot be cut up. */
  get outlets(): readonly Outlet[] {
    return this.host.rows ? (this.host.outlets ?? []) : [];
  }

  /** Cuts the ledger up by a column and hands the files out. */
  send(by: string, outlet: Outlet): Promise<void> {
    const { rows } = this.host;
    return this.session.run('split', async (control) => {
      const hand = await outlet.open();
      if (!hand || !rows) return NOTHING;
      const { leftBehindWords, makeFiles, planOfSplit, monthWords } = await import(
        /* webpackChunkName: "round" */ '../../../app/round/split'
      );
      const { createAssistant } = await import(/* webpackChunkName: "round" */ '../../../app/create-assistant');
      const file = await rows();
      // The file has handles of its own for its sheets: the ledger is read there as it was read here.
      const checked = await createAssistant(file).check(this.session.request());
      const plan = planOfSplit(checked, by);
      const files = await makeFiles(file, checked, plan, control);
      const told = await hand(ROUND_WORK.zipName(monthWords(plan)), files);
      const unassigned = plan.unassigned.length === 0 ? '' : ROUND_WORK.unassigned(plan.unassigned.length);
      return { changes: {}, outcome: done(told + unassigned + leftBehindWords(file, plan)) };
    });
  }

  /** Whether there are returned files to try it with. */
  get hasSample(): boolean {
    return this.host.sampleReturns !== undefined;
  }

  /** Reads returned files, those of the sample where none are given; nothing is written. */
  collect(given?: readonly File[]): Promise<void> {
    return this.session.run('collect', async (control) => {
      const files = given ?? (await this.host.sampleReturns?.()) ?? [];
      const checked = this.session.checked();
      if (!checked) return NOTHING;
      const [{ collectFiles }, { openWorkbookFile }] = await Promise.all([
        import(/* webpackChunkName: "round" */ '../../../app/round/collect'),
        import(/* webpackChunkName: "file" */ '../../../workbook/file/file-workbook'),
      ]);
      const chosen = await Promise.all(files.map(chosenFile));
      this.chosen = new Map();
      this.taken = NOTHING_TAKEN;
      this.collected = await collectFiles(checked, chosen, openWorkbookFile, {}, control);
      this.readings += 1;
      const open = this.collected.changes.filter(({ conflicts }) => conflicts.length > 0).length;
      return { changes: {}, outcome: done(ROUND_WORK.collected(files.length, this.collected.changes.length - open, open)) };
    });
  }

  /** Sets the matching of a returned row right: it is this project of the ledger, or (null) a new one. */
  match(submission: number, theirs: number, ours: number | null): Promise<void> {
    return this.session.run('collect', async (control) => {
      const { collected } = this;
      if (!collected) return NOTHING;
      const own = this.chosen.get(submission) ?? new Map<number, number | null>();
      this.chosen.set(submission, own.set(theirs, ours));
      this.collected = await this.withoutListed(await this.again(collected, this.session.checked(), control));
      return NOTHING;
    });
  }

  /** Writes what was accepted: one step to take back. What the ledger says by now, and where, is looked at first. */
  accept(accepted: Acceptance): Promise<void> {
    return this.session.run('accept', async (control) => {
      if (!this.collected) return NOTHING;
      const { checked } = await this.session.look();
      const collected = await this.again(this.collected, checked ?? null, control);
      const now = new Map(collected.changes.map((change) => [change.id, change]));
      const changes = accepted.changes.flatMap((change) => {
        const known = now.get(change.id);
        return known && known.told === change.told && known.from === change.from ? [known] : [];
      });
      const { stillAdded, stillTaken } = await import(/* webpackChunkName: "round" */ '../../../app/round/collect');
      const still: Acceptance = { changes, added: stillAdded(collected.added, accepted.added) };
      const moved = accepted.changes.length - changes.length + (accepted.added.length - still.added.length);
      if (moved > 0) {
        this.collected = collected;
        return { changes: checked ? { checked } : {}, outcome: failed(ROUND_WORK.ledgerMoved(moved)) };
      }
      const earlier = stillTaken(collected, this.taken);
      const written = await this.host.assistant.acceptRound(collected, still, control, earlier);
      this.taken = { changes: [...earlier.changes, ...still.changes], added: [...earlier.added, ...still.added] };
      this.written = collected;
      const seen = await this.session.look();
      // What is left stays to be looked at.
      const left = await this.withoutListed(await this.again(collected, seen.checked ?? null, control));
      this.collected = left.changes.length + left.added.length > 0 ? left : null;
      return {
        changes: seen,
        outcome: done(ROUND_WORK.accepted(written.cells, written.appended, written.listed, writtenNotes(written)), written.receipt.sheets),
      };
    });
  }

  /** New projects that were listed to be copied are done with here. */
  private async withoutListed(collected: Collected): Promise<Collected> {
    const { stillAdded } = await import(/* webpackChunkName: "round" */ '../../../app/round/collect');
    const listed = new Set(stillAdded(collected.added, this.taken.added));
    return { ...collected, added: collected.added.filter((each) => !listed.has(each)) };
  }

  /** The files collected against the ledger as it is now. */
  private async again({ reports, by, month }: Collected, checked: Checked | null, control: Control): Promise<Collected> {
    const { collectRead } = await import(/* webpackChunkName: "round" */ '../../../app/round/collect');
    if (!checked) throw new UserError(ROUND_WORK.ledgerGone);
    const chosen: ReadonlyMap<number, ChosenMatches> = this.chosen;
    return collectRead(
      checked,
      reports.map(({ submission }) => submission),
      { by, ...(month ? { month } : {}), chosen },
      control,
    );
  }

  /** Adds the reminders; those who have not reported are told where a round was collected by the same column. */
  remind(by: string): Promise<void> {
    return this.session.run('remind', async (control) => {
      const checked = this.session.checked();
      if (!checked) return NOTHING;
      const { reminders, receipt } = await this.host.assistant.remind(checked, by, this.latest, control);
      return { changes: {}, outcome: done(ROUND_WORK.reminded(reminders.length), receipt.sheets) };
    });
  }

  /** 汇总几个县: the open ledger beside these sheets of the workbook and these files. */
  rollUp(sheets: readonly string[], files: readonly File[]): Promise<void> {
    return this.session.run('rollup', async (control) => {
      const checked = this.session.checked();
      if (!checked) return NOTHING;
      const { openWorkbookFile } = await import(/* webpackChunkName: "file" */ '../../../workbook/file/file-workbook');
      const wanted = { sheets, files: await Promise.all(files.map(chosenFile)) };
      const { counties, aside, receipt } = await this.host.assistant.rollUp(
        this.session.request(),
        checked,
        wanted,
        openWorkbookFile,
        control,
      );
      return { changes: {}, outcome: done(ROUND_WORK.rolledUp(counties.length, aside), receipt.sheets) };
    });
  }

  /** Whether a file can be given to the user here. */
  get savesFiles(): boolean {
    return this.host.saveFile !== undefined;
  }

  /** Gives reminders to the user as a Word document. */
  saveReminders({ input, reminders, first, unit }: ChosenReminders): Promise<void> {
    const { saveFile } = this.host;
    return this.session.run('remind', async () => {
      if (!saveFile) return NOTHING;
      const { remindersFile } = await import(/* webpackChunkName: "letter" */ '../../../app/bulletin-document/reminders-document');
      const told = await saveFile(await remindersFile(input, reminders, first, unit));
      return { changes: {}, outcome: told === null ? null : done(told) };
    });
  }

  /** Reminders as HTML that keeps its layout where it is pasted. */
  async remindersHtml({ input, reminders, first }: ChosenReminders): Promise<string> {
    const { remindersHtml } = await import(/* webpackChunkName: "round" */ '../../../app/bulletin-document/reminders-html');
    return remindersHtml(input, reminders, first);
  }

  goTo({ sheet, row, column }: CellPlace): void {
    this.session.goTo(sheet.id, row, column);
  }
}

const NOTHING: TaskResult = { changes: {}, outcome: null };

const NOTHING_TAKEN: Acceptance = { changes: [], added: [] };
