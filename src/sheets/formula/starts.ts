import { NO_TEXT, type Ledger } from '../../ledger/table';
import type { Day } from '../../mechanism/calendar';
import type { NewProject } from '../../progress/projects';
import { dueBy, dueByCell, sinceColumn, type DateColumn } from './dates';
import type { Condition } from './criterion';
import type { LedgerRange } from './ledger-range';
import { isObstacle, type Obstacle } from './obstacle';
import { countFormula, type Where } from './query';
import type { WordColumn } from './words';

/** A cut-off of the start rate: a day known now, or the cell of the sheet in which it stands. */
export interface Cutoff {
  readonly day: Day;
  readonly cell: string | null;
}

/** How starts are told: by date, by state word, or both; every part checked against the facts. */
interface StartColumns {
  readonly dated: DateColumn | null;
  readonly state: Condition | null;
}

/**
 * Formulas for starts that happened (design section 4, Started): dated ones by the cut-off, and at
 * the as-of date those told by a state word alone, which are the state's less the dated of them.
 */
export class StartQuery {
  private readonly columns: StartColumns | Obstacle;

  constructor(
    private readonly range: LedgerRange,
    projects: readonly NewProject[],
    cutoffs: readonly Day[],
    private readonly asOf: Day,
    state: WordColumn | null,
  ) {
    this.columns = judge(range, projects, cutoffs, state);
  }

  /** Number of starts by the cut-off among the records that meet the conditions; null where no column could tell of any. */
  count(where: Where, cutoff: Cutoff): string | Obstacle | null {
    if (isObstacle(this.columns)) return this.columns;
    const { dated, state } = this.columns;
    const parts: (string | Obstacle)[] = [];
    if (dated) parts.push(countFormula(this.range, [...where, cutoff.cell === null ? dueBy(dated, cutoff.day) : dueByCell(dated, cutoff.cell)]));
    if (state && cutoff.day >= this.asOf) {
      parts.push(countFormula(this.range, [...where, state]));
      if (dated) parts.push(countFormula(this.range, [...where, state, { column: dated.column, any: [{ code: '">0"', constant: true }] }]));
    }
    const formulas: string[] = [];
    for (const part of parts) {
      if (isObstacle(part)) return part;
      formulas.push(part);
    }
    const [first, undated, datedOfState] = formulas;
    if (first === undefined) return null;
    if (undated === undefined) return first;
    return datedOfState === undefined ? `${first}+${undated}` : `${first}+${undated}-${bracketed(datedOfState)}`;
  }
}

function bracketed(formula: string): string {
  return formula.includes(')+') ? `(${formula})` : formula;
}

function judge(range: LedgerRange, projects: readonly NewProject[], cutoffs: readonly Day[], state: WordColumn | null): StartColumns | Obstacle {
  const actual = range.ledger.period('actualStart');
  const dues = { records: projects.map(({ record }) => record), days: projects.map((project) => project.actual?.first ?? Infinity) };
  const dated = actual ? sinceColumn(range, actual, dues, cutoffs) : null;
  if (dated && isObstacle(dated)) return dated;
  const telling = state ? tellingWords(range.ledger, state) : [];
  const condition = state && telling.length > 0 ? state.oneOf(telling) : null;
  if (condition && isObstacle(condition)) return condition;
  const tells = new Set(telling);
  let missed = 0;
  projects.forEach(({ record, undated }, index) => {
    const found = dated?.numbers[index] !== 1 && tells.has(state?.of[record] ?? NO_TEXT);
    if (found !== undated) missed++;
  });
  return missed > 0 ? inWords(range.ledger, missed) : { dated, state: condition };
}

/** State words that say that a project has started (第九条 counts these as facts of the ledger). */
function tellingWords(ledger: Ledger, state: WordColumn): number[] {
  const meanings = ledger.choice('startState')?.values ?? [];
  return state.first.flatMap((record, index) => {
    const meaning = meanings[record] ?? null;
    return meaning === null || meaning === 'not-started' ? [] : [index];
  });
}

/** Starts told by words in a date column, which no criterion finds. */
function inWords(ledger: Ledger, count: number): Obstacle {
  return { why: 'start-facts', label: (ledger.period('actualStart') ?? ledger.period('plannedStart'))?.match.header ?? '', count };
}
