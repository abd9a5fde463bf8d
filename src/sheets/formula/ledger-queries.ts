import type { CooperativeTask } from '../../spreadsheet/task';
import { tablesOf } from '../../ledger/combine/row-location';
import type { DistinctTexts, Ledger } from '../../ledger/ledger';
import { serialOfDay, type Day } from '../../spreadsheet/calendar';
import type { CompletionResult } from '../../progress/completion';
import { resumptionDates } from '../../progress/facts';
import type { Progress } from '../../progress/result';
import type { NamePlan } from '../../spreadsheet/port';
import type { Condition } from './criterion';
import { isObstacle, type Obstacle } from './obstacle';
import { PartQueries, type AmountField, type CountedNature, type PartProgress } from './part-queries';
import type { Where } from './query';
import { present } from '../../spreadsheet/present';
import { bracketed, type Cutoff } from './starts';

const NAME_PREFIX = '台账';
/** Excel allows 8,192 characters in a formula; what a sheet adds around it needs some. */
const LONGEST = 7_500;

/** Which records are asked for, as a table of the ledger can say it; null where none of its records can be among them. */
export type Predicate = (part: PartQueries) => Where | null;

/**
 * Every question that the sheets put to the ledger. One that unites several tables is asked table by
 * table, and the answers are added up: each table has columns, words and names of its own.
 */
export class LedgerQueries {
  readonly parts: readonly PartQueries[];

  constructor(
    readonly ledger: Ledger,
    progress: Progress,
    /** How the names begin that its formulas use. */
    names: string = NAME_PREFIX,
  ) {
    const tables = tablesOf(ledger);
    let start = 0;
    this.parts = tables.map((table, index) => {
      const place = {
        start,
        prefix: index === 0 ? `${names}_` : `${names}${String(index + 1)}_`,
        amongOthers: tables.length > 1,
      };
      start += table.rows.length;
      return new PartQueries(table, place.amongOthers ? progressOf(progress, place.start, start) : progress, place);
    });
  }

  /** Judges the columns that nearly every sheet asks about, one after the other. */
  *judging(): CooperativeTask<void> {
    for (const part of this.parts) yield* part.judging();
  }

  /** The same for the columns that tell of completions. */
  *judgingCompletions(result: CompletionResult): CooperativeTask<void> {
    for (const part of this.parts) yield* part.judgingCompletions(completionOf(result, part));
  }

  /** The distinct words of a column with its header, null when the ledger has no such column. */
  distinct(field: string): (DistinctTexts & { readonly header: string }) | null {
    const type = this.ledger.kind.fields.find(({ name }) => name === field)?.type;
    const column = type === 'people' ? this.ledger.people(field) : this.ledger.choice(field);
    return column?.distinct ? { ...column.distinct, header: column.match.header } : null;
  }

  /** Formula for the number of records that meet all predicates. */
  count(where: readonly Predicate[]): string | Obstacle {
    return this.sumOf((part) => {
      const found = allOf(part, where);
      return found && part.count(found);
    });
  }

  /** Formula for a sum in 亿元. */
  sum(field: AmountField, where: readonly Predicate[]): string | Obstacle {
    const has = this.having((part) => part.ledger.money(field) !== null);
    return this.sumOf((part) => {
      const found = has(part) ? allOf(part, where) : null;
      return found && part.sum(field, found);
    });
  }

  /** Formula for starts by a cut-off, null where the ledger has no column that could tell of one. */
  started(where: readonly Predicate[], cutoff: Cutoff): string | Obstacle | null {
    return this.added((part) => {
      const found = allOf(part, where);
      return found && part.started(found, cutoff);
    });
  }

  /** Formula for starts that a word alone tells, null where the ledger has no column of words. */
  startedUndated(where: readonly Predicate[]): string | Obstacle | null {
    return this.added((part) => {
      const found = allOf(part, where);
      return found && part.startedUndated(found);
    });
  }

  /** Formula for completions by a cut-off, null where the ledger has no column that could tell of one. */
  completed(result: CompletionResult, where: readonly Predicate[], cutoff: Cutoff): string | Obstacle | null {
    return this.added((part) => {
      const found = allOf(part, where);
      return found && part.completed(completionOf(result, part), found, cutoff);
    });
  }

  /** Formula for what was to be completed by a day and was not; null where the ledger has no column that could tell of one. */
  overdueCompletions(result: CompletionResult, day: Day): string | Obstacle | null {
    // A project of which nothing is understood is neither done nor overdue.
    if (result.unclear > 0) return null;
    const due = [this.everyRecord(), this.completionBy(result, day)];
    const [all, done] = [this.count(due), this.completed(result, due, { day, cell: null })];
    if (done === null || isObstacle(all)) return done && all;
    return isObstacle(done) ? done : `${all}-${bracketed(done)}`;
  }

  /** That the planned start is due by the cut-off; judged for new-start projects. */
  plannedBy(cutoff: Cutoff): Predicate {
    return this.whereIs(
      (part) => part.ledger.period('plannedStart') !== null,
      (part) => part.plannedBy(cutoff),
    );
  }

  /** That the planned completion is due by the day; judged for all records. */
  completionBy(result: CompletionResult, day: Day): Predicate {
    return this.whereIs(
      (part) => part.ledger.period('completion') !== null,
      (part) => part.completionBy(completionOf(result, part), day),
    );
  }

  /** That a record counts as of this nature (第九条: 新开工 and 续建). */
  nature(nature: CountedNature): Predicate {
    return (part) => part.nature(nature);
  }

  /** That a continuing project works again, by the column that tells it (第九条, 复工). */
  resumed(): Predicate {
    const tells = ({ ledger }: PartQueries): boolean =>
      resumptionDates(ledger) !== null || ledger.choice('resumed') !== null || ledger.choice('startState') !== null;
    return this.whereIs(tells, (part) => part.resumed());
  }

  /** That the ledger marks a project as one of the major ones (附件). */
  major(): Predicate {
    return this.whereIs(
      (part) => part.ledger.choice('major') !== null,
      (part) => part.major(),
    );
  }

  /** That the completed investment was filled in: a number, nothing less than 0. */
  reported(): Predicate {
    return this.whereIs(
      (part) => part.ledger.money('yearToDate') !== null,
      (part) => part.reported(),
    );
  }

  /** All records, for figures of the whole list. */
  everyRecord(): Predicate {
    return (part) => part.everyRecord();
  }

  /** What the workbook keeps for a day. */
  serial(day: Day): number {
    return serialOfDay(day, this.ledger.snapshot.date1904);
  }

  /** The defined names that formulas used. */
  names(): readonly NamePlan[] {
    return this.parts.flatMap(({ range }) => range.names());
  }

  /** A predicate on a column: a table without it has no such records, unless no table has it. */
  private whereIs(has: (part: PartQueries) => boolean, ask: (part: PartQueries) => Condition | Obstacle): Predicate {
    const asked = this.having(has);
    return (part) => (asked(part) ? [ask(part)] : null);
  }

  private having(has: (part: PartQueries) => boolean): (part: PartQueries) => boolean {
    return this.parts.some(has) ? has : () => true;
  }

  private sumOf(ask: (part: PartQueries) => string | Obstacle | null): string | Obstacle {
    // None can be asked: what was asked for is told by no table, as only natures are.
    return (
      this.added(ask) ?? {
        why: 'no-column',
        label: present(
          this.ledger.kind.fields.find(({ name }) => name === 'nature'),
          'field of natures',
        ).label,
        count: 0,
      }
    );
  }

  /** The answers of all tables added up; null when none has one. */
  private added(ask: (part: PartQueries) => string | Obstacle | null): string | Obstacle | null {
    const formulas: string[] = [];
    for (const part of this.parts) {
      const answer = ask(part);
      if (answer !== null && isObstacle(answer)) return answer;
      if (answer !== null) formulas.push(answer);
    }
    const formula = formulas.join('+');
    return formula.length > LONGEST ? { why: 'several-tables', label: '', count: 0 } : formulas.length > 0 ? formula : null;
  }
}

/** What meets all predicates in a table, null where nothing in it can. */
function allOf(part: PartQueries, where: readonly Predicate[]): Where | null {
  const all: (Condition | Obstacle)[] = [];
  for (const predicate of where) {
    const found = predicate(part);
    if (!found) return null;
    all.push(...found);
  }
  return all;
}

/** What is known of the records `start` to `end`, as of a ledger of their own. */
function progressOf({ asOf, planYear, newProjects, statuses }: Progress, start: number, end: number): PartProgress {
  return {
    asOf,
    planYear,
    newProjects: newProjects
      .filter(({ record }) => record >= start && record < end)
      .map((project) => ({ ...project, record: project.record - start })),
    statuses: statuses.slice(start, end),
  };
}

/** The same of what is known of completions. */
function completionOf(result: CompletionResult, { ledger, place: { start, amongOthers } }: PartQueries): CompletionResult {
  if (!amongOthers) return result;
  const own = <T extends Float64Array | Uint8Array>(of: T): T => of.subarray(start, start + ledger.rows.length) as T;
  return { ...result, due: own(result.due), completedFrom: own(result.completedFrom), undated: own(result.undated) };
}
