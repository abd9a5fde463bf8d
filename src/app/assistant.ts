import type { Finding, FindingCode } from '../checks/finding';
import type { AcceptedFinding } from '../checks/review';
import type { Ledger } from '../ledger/ledger';
import type { Day } from '../spreadsheet/calendar';
import type { MonthFigures } from '../mechanism/history';
import type { CheckChoice, Settings } from '../mechanism/settings';
import type { BulletinDocument } from './bulletin-document/bulletin-document';
import type { Accepted } from './round/accept';
import type { OpenFile } from './round/collect';
import type { RemindedOnSheet } from './round/remind';
import type { RolledUp, WantedCounties } from './round/rollup';
import type { Acceptance, Collected } from './round/plans';
import type { Control, Workbook } from '../spreadsheet/port';
import type { Inserted, WantedKinds } from './actions/insert-blanks';
import type { Redone, StepHistory, Undone } from './history/step';
import type { Insight, Origin } from './views/insight';
import type { ColumnExplanation, UnreadSheet } from './actions/explain-columns';
import type { Render } from './pictures/svg';
import type { Checked, Cleared, Fixed, Highlighted, JudgedLedger, LedgerRequest, Summarised } from './results';

/**
 * The product over one open workbook, as every face sees it: pane, ribbon commands, workbench and
 * command line call these and nothing below. Actions of one workbook run one after another.
 */
export interface Assistant {
  readonly workbook: Workbook;
  /** 校验台账. Writes nothing. */
  check(request: LedgerRequest, control?: Control): Promise<Checked>;
  /** 标注未达标项目: our former marks on the ledger's sheet give way to the new ones. */
  highlight(request: LedgerRequest, control?: Control): Promise<Highlighted>;
  /** 清除标注 on every sheet. */
  clear(control?: Control): Promise<Cleared>;
  /** 生成汇总表. */
  summarise(request: LedgerRequest, control?: Control): Promise<Summarised>;
  /** Charts, bulletin and the records behind the numbers, of a checked ledger. Writes nothing. */
  insight(checked: Checked, control?: Control): Promise<Insight>;
  /** 调度通报 of a checked ledger as a Word document dated the day given, with the name of its file; its charts by `render`, none without. Writes nothing. */
  bulletinDocument(checked: Checked, day: Day, render?: Render): Promise<BulletinDocument>;
  /** The records behind the number that the user has selected on a summary sheet. */
  origin(insight: Insight): Promise<Origin>;
  /** 插入空白台账: empty ledgers of these kinds, or of all. */
  insertBlanks(wanted: WantedKinds, today: Day, control?: Control): Promise<Inserted>;
  /** Adds the sample of the guided start; gives its name. */
  addSample(today: Day, control?: Control): Promise<string>;
  /** Takes the sample away, with all that was done on it; nothing of it can be taken back afterwards. */
  removeSample(): Promise<void>;
  /** Applies the fixes of findings of the last check, on the sheet of their ledger. */
  fix(judged: Pick<JudgedLedger, 'ledger'>, findings: readonly Finding[], control?: Control): Promise<Fixed>;
  /** Writes what was accepted of returned files into the ledger, with the account of the round: one step. */
  acceptRound(collected: Collected, accepted: Acceptance, control?: Control, earlier?: Acceptance): Promise<Accepted>;
  /** 催办单: adds the sheet with a page for each unit that has something to answer for. */
  remind(checked: Checked, by: string, collected: Collected | null, control?: Control): Promise<RemindedOnSheet>;
  /** 汇总几个县: adds the ranking of the open ledger beside others of this workbook and of files. */
  rollUp(request: LedgerRequest, checked: Checked, wanted: WantedCounties, open: OpenFile, control?: Control): Promise<RolledUp>;
  /** Takes back the last step not yet taken back, or the one of this id with all that came after it; null when there is none. */
  undo(id?: number): Promise<Undone | null>;
  /** Does the step again that was taken back last, unless the workbook was edited since; null when there is none. */
  redo(control?: Control): Promise<Redone | null>;
  /** The steps that can be taken back and done again. */
  readonly history: StepHistory;
  /** Keeps with the workbook which header is which field (null: none), for ledgers of this one's kind. */
  chooseColumn(ledger: Pick<Ledger, 'kind'>, header: string, field: string | null): Promise<void>;
  /** Keeps with the workbook what the columns of a list hold that no header explains, or that it is no ledger. */
  explainColumns(list: UnreadSheet, told: ColumnExplanation): Promise<void>;
  /** Keeps with the workbook that a check is off or how serious it is; null for what it is by itself. */
  chooseCheck(code: FindingCode, choice: CheckChoice | null): Promise<void>;
  /** Keeps with the workbook that a finding of the last check is right as it is, until its cell changes. */
  accept(judged: Pick<JudgedLedger, 'ledger'>, finding: Finding, reason: string, on: Day): Promise<void>;
  /** Keeps a note beside a finding with the workbook, in the place of the former one; an empty text takes it away. */
  note(judged: Pick<JudgedLedger, 'ledger'>, finding: Finding, text: string, on: Day): Promise<void>;
  /** Keeps choices of the office with the workbook; throws a `UserError`, with nothing kept, for what cannot be. */
  configure(changes: Partial<Settings>): Promise<void>;
  /** Keeps the key figures of months with the workbook, in the place of those kept of the same months: one step. */
  keepMonths(months: readonly MonthFigures[]): Promise<void>;
  /** Takes an acceptance back. */
  reopen(accepted: AcceptedFinding): Promise<void>;
}
