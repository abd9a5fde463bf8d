import { EMPTY_CELL, NO_TEXT, type Ledger } from '../../ledger/ledger';
import type { CooperativeTask } from '../../spreadsheet/task';
import { quarterEnd, type Day } from '../../spreadsheet/calendar';
import { yearBefore, type CompletionResult } from '../../progress/completion';
import { resumptionDates } from '../../progress/facts';
import type { NewProject } from '../../progress/projects';
import type { Progress } from '../../progress/result';
import { amountColumn, type AmountColumn } from './amounts';
import type { Condition } from './criterion';
import { allRecords, dueBy, dueByCell, dueColumn, type DateColumn } from './dates';
import { LedgerRange } from './ledger-range';
import { isObstacle, type Obstacle } from './obstacle';
import { countFormula, sumFormula, wholeSumFormula, type Where } from './query';
import { recordSelector, type RecordSelector } from './records';
import { completionEvents, EventQuery, startEvents, type Cutoff } from './starts';
import { WordColumn } from './words';

/** The natures that the document sets targets for. */
export type CountedNature = 'new' | 'continuing';

/** The money columns that sheets sum. */
export type AmountField = 'totalInvestment' | 'annualPlan' | 'yearToDate';

/** What is known of the records of one table. */
export type PartProgress = Pick<Progress, 'asOf' | 'planYear' | 'newProjects' | 'statuses'>;

/** Where one table of a ledger stands in it. */
export interface PartPlace {
  /** Index of its first record in the whole ledger. */
  readonly start: number;
  /** What the defined names of its columns begin with. */
  readonly prefix: string;
  /** The ledger has other tables too, so that none of what is asked for may be in this one. */
  readonly amongOthers: boolean;
}

/**
 * Every question that the sheets put to one table of the ledger, as a formula where its cells allow
 * one. Each column is judged once, in one pass, when it is first asked for.
 */
export class PartQueries {
  readonly range: LedgerRange;
  private readonly words = new Map<string, WordColumn | null>();
  private readonly amounts = new Map<AmountField, AmountColumn | Obstacle>();
  private readonly natures = new Map<CountedNature, Where | null>();
  private selector: RecordSelector | Obstacle | null = null;
  private planned: DateColumn | Obstacle | null = null;
  private starts: EventQuery | null = null;
  private completions: EventQuery | null = null;
  private completion: DateColumn | Obstacle | null = null;
  private resumption: Condition | Obstacle | null = null;
  private readonly projects: readonly NewProject[];
  private readonly cutoffs: readonly Day[];

  constructor(
    readonly ledger: Ledger,
    private readonly progress: PartProgress,
    readonly place: PartPlace,
  ) {
    this.range = new LedgerRange(ledger, place.prefix);
    this.projects = progress.newProjects;
    const ends = [1, 2, 3, 4].map((quarter) => quarterEnd(progress.planYear, quarter));
    this.cutoffs = [...new Set([...ends, progress.asOf])];
  }

  /** Judges the columns that nearly every sheet asks about, one after the other. */
  *judging(): CooperativeTask<void> {
    this.records();
    yield;
    this.plannedBy({ day: this.progress.asOf, cell: null });
    yield;
    this.started([], { day: this.progress.asOf, cell: null });
    for (const nature of ['new', 'continuing'] as const) {
      yield;
      this.nature(nature);
    }
    yield;
    this.resumed();
    for (const field of ['totalInvestment', 'annualPlan', 'yearToDate'] as const) {
      yield;
      this.amount(field);
    }
  }

  /** The same for the columns that tell of completions. */
  *judgingCompletions(result: CompletionResult): CooperativeTask<void> {
    yield;
    this.completionBy(result, this.progress.asOf);
    yield;
    this.completed(result, [], { day: this.progress.asOf, cell: null });
  }

  /** The distinct words of a column, null when the ledger has no such column. */
  wordsOf(field: string): WordColumn | null {
    const known = this.words.get(field);
    if (known !== undefined) return known;
    const type = this.ledger.kind.fields.find(({ name }) => name === field)?.type;
    const column = type === 'people' ? this.ledger.people(field) : this.ledger.choice(field);
    const words = column?.distinct ? new WordColumn(this.range, column.match, column.distinct) : null;
    this.words.set(field, words);
    return words;
  }

  /** Formula for the number of records. */
  count(where: Where): string | Obstacle {
    if (where.length > 0) return countFormula(this.range, where);
    const records = this.records();
    return isObstacle(records) ? records : countFormula(this.range, records.conditions);
  }

  /** Formula for a sum in 亿元. */
  sum(field: AmountField, where: Where): string | Obstacle {
    const amount = this.amount(field);
    if (isObstacle(amount) || where.length > 0) return sumFormula(this.range, amount, where);
    const records = this.records();
    if (isObstacle(records)) return records;
    return records.plain && !amount.straysInOtherRows
      ? wholeSumFormula(this.range, amount)
      : sumFormula(this.range, amount, records.conditions);
  }

  /** Formula for starts by a cut-off, null where the ledger has no column that could tell of one. */
  started(where: Where, cutoff: Cutoff): string | Obstacle | null {
    return this.startQuery().count(where, cutoff);
  }

  /** Formula for starts that a word alone tells, null where the ledger has no column of words. */
  startedUndated(where: Where): string | Obstacle | null {
    return this.startQuery().undated(where);
  }

  private startQuery(): EventQuery {
    this.starts ??= new EventQuery(
      this.range,
      startEvents(this.ledger, this.projects, this.wordsOf('startState')),
      this.cutoffs,
      this.progress.asOf,
    );
    return this.starts;
  }

  /** The condition that the planned start is due by the cut-off; judged for new-start projects. */
  plannedBy(cutoff: Cutoff): Condition | Obstacle {
    this.planned ??= this.judgePlanned();
    if (isObstacle(this.planned)) return this.planned;
    return cutoff.cell === null ? dueBy(this.planned, cutoff.day) : dueByCell(this.planned, cutoff.cell);
  }

  /** Formula for completions by a cut-off, null where the ledger has no column that could tell of one. */
  completed(result: CompletionResult, where: Where, cutoff: Cutoff): string | Obstacle | null {
    this.completions ??= new EventQuery(
      this.range,
      completionEvents(this.ledger, result, this.wordsOf('startState')),
      this.yearCutoffs,
      this.progress.asOf,
    );
    return this.completions.count(where, cutoff);
  }

  /** The condition that the planned completion is due by the day; judged for all records. */
  completionBy({ due }: CompletionResult, day: Day): Condition | Obstacle {
    if (!this.completion) {
      const column = this.ledger.period('completion');
      this.completion = column
        ? dueColumn(this.range, column, { records: allRecords(this.ledger.rows.length), days: due }, this.yearCutoffs)
        : this.missing('completion');
    }
    return isObstacle(this.completion) ? this.completion : dueBy(this.completion, day);
  }

  /** The conditions that a record counts as of this nature (第九条: 新开工 and 续建); null where none of the table is. */
  nature(nature: CountedNature): Where | null {
    let conditions = this.natures.get(nature);
    if (conditions === undefined) this.natures.set(nature, (conditions = this.judgeNature(nature)));
    return conditions;
  }

  /** The condition that a continuing project works again, by the column that tells it (第九条, 复工). */
  resumed(): Condition | Obstacle {
    this.resumption ??= this.judgeResumption();
    return this.resumption;
  }

  /** The condition that the ledger marks a project as one of the major ones (附件). */
  major(): Condition | Obstacle {
    const words = this.wordsOf('major');
    if (!words) return this.missing('major');
    const values = this.ledger.choice('major')?.values ?? [];
    return words.telling((record) => values[record] === MAJOR, MAJOR);
  }

  /** The condition that the completed investment was filled in: a number, nothing less than 0. */
  reported(): Condition | Obstacle {
    const amount = this.amount('yearToDate');
    return isObstacle(amount) ? amount : { column: amount.column, any: [{ code: '">=0"' }] };
  }

  /** The conditions of all records, for figures of the whole list. */
  everyRecord(): Where {
    const records = this.records();
    return isObstacle(records) ? [records] : records.conditions;
  }

  /** What picks out all records. */
  records(): RecordSelector | Obstacle {
    this.selector ??= recordSelector(this.range);
    return this.selector;
  }

  /** The quarters' ends, the as-of date, and the end of the year before: what is told by year begins after it. */
  private get yearCutoffs(): readonly Day[] {
    return [...this.cutoffs, yearBefore(this.progress.planYear)];
  }

  private amount(field: AmountField): AmountColumn | Obstacle {
    let amount = this.amounts.get(field);
    if (!amount) {
      const column = this.ledger.money(field);
      amount = column ? amountColumn(this.range, column) : this.missing(field);
      this.amounts.set(field, amount);
    }
    return amount;
  }

  private judgePlanned(): DateColumn | Obstacle {
    const column = this.ledger.period('plannedStart');
    if (!column) return this.missing('plannedStart');
    const dues = { records: this.projects.map(({ record }) => record), days: this.projects.map(({ due }) => due) };
    return dueColumn(this.range, column, dues, this.cutoffs);
  }

  /** The words of the column must tell the nature by themselves, without the section row above. */
  private judgeNature(nature: CountedNature): Where | null {
    const words = this.wordsOf('nature');
    const { natures } = this.ledger;
    if (!words) return this.statedNature(nature);
    const telling = words.first.flatMap((record, index) => (natures[record] === nature ? [index] : []));
    const tells = new Set(telling);
    let others = 0;
    for (let record = 0; record < natures.length; record++) {
      if (tells.has(words.of[record] ?? EMPTY_CELL) !== (natures[record] === nature)) others++;
    }
    if (others > 0) return [{ why: 'no-column', label: words.column.header, count: others }];
    // None of this nature: a criterion that nothing meets is still right when the ledger gets one.
    return [telling.length > 0 ? words.oneOf(telling) : words.unmet(COMMONEST[nature])];
  }

  /** Where no column tells it: the sheet's name or title may say the same of all records. */
  private statedNature(nature: CountedNature): Where | null {
    const { natures, naturesByDate } = this.ledger;
    if (naturesByDate === 0 && natures.every((each) => each === nature)) return this.everyRecord();
    return this.place.amongOthers && !natures.includes(nature) ? null : [this.missing('nature')];
  }

  /** 是否复工, else 开工情况, whichever by itself says the same as the two together. */
  private judgeResumption(): Condition | Obstacle {
    const dates = resumptionDates(this.ledger);
    // A date tells it too, which the criterion for a word does not see.
    if (dates && !this.ledger.choice('resumed')) return { why: 'resumption-dates', label: dates.match.header, count: 0 };
    const columns = ['resumed', 'startState'].map((field) => this.wordsOf(field)).filter((words) => words !== null);
    for (const words of columns) {
      const telling = this.wordsOfResumed(words);
      if (telling) return telling.length > 0 ? words.oneOf(telling) : words.unmet(RESUMED);
    }
    return { why: 'start-facts', label: columns[0]?.column.header ?? '', count: 0 };
  }

  /** The words of the resumed; null when one of them also stands by a continuing project that is not. */
  private wordsOfResumed(words: WordColumn): readonly number[] | null {
    const { natures } = this.ledger;
    const { statuses } = this.progress;
    const telling = new Set<number>();
    statuses.forEach((status, record) => {
      if (status === 'resumed') telling.add(words.of[record] ?? NO_TEXT);
    });
    const others = statuses.some(
      (status, record) => status !== 'resumed' && natures[record] === 'continuing' && telling.has(words.of[record] ?? NO_TEXT),
    );
    return others || telling.has(EMPTY_CELL) || telling.has(NO_TEXT) ? null : [...telling];
  }

  /** What stands in the way where the table has no such column. */
  missing(field: string): Obstacle {
    const label = this.ledger.kind.fields.find(({ name }) => name === field)?.label ?? field;
    return { why: 'no-column', label, count: 0 };
  }
}

/** The word of the column 是否重点推进 that says so. */
export const MAJOR = '是';
/** The commonest word for resumed, for ledgers that have none of it yet. */
const RESUMED = '已复工';
/** The commonest word of each nature, for ledgers that have none of it yet. */
const COMMONEST: Readonly<Record<CountedNature, string>> = { new: '新建', continuing: '续建' };
