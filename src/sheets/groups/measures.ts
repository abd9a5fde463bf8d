import type { CooperativeTask } from '../../spreadsheet/task';
import type { Ledger } from '../../ledger/ledger';
import type { Progress, ProjectStatus } from '../../progress/result';
import { present } from '../../spreadsheet/present';

type Q = 1 | 2 | 3 | 4;

/** What can be added up over a group of records: counts of projects, and amounts in 元. */
export type Measure =
  | 'count'
  | 'total'
  | 'plan'
  | 'completed'
  /** Records whose completed investment was filled in. */
  | 'reported'
  | 'newProjects'
  | 'plannedToDate'
  | 'started'
  | 'continuing'
  | 'resumed'
  /** Of a quarter: planned by its end, planned by its cut-off, started by it, both, and planned but not to be judged. */
  | `${'planned' | 'due' | 'started' | 'dueStarted' | 'unjudged'}${Q}`;

const BY_QUARTER = ([1, 2, 3, 4] as const).flatMap((quarter) =>
  (['planned', 'due', 'started', 'dueStarted', 'unjudged'] as const).map((name) => `${name}${quarter}` as const),
);
/** What counts new-start projects; each has a bit of its own, in this order. */
const OF_NEW: readonly Measure[] = ['newProjects', 'plannedToDate', 'started', ...BY_QUARTER];
export const MEASURES: readonly Measure[] = ['count', 'total', 'plan', 'completed', 'reported', 'continuing', 'resumed', ...OF_NEW];

/** Figures of a group; those that were not asked for are 0. */
export type Tally = Readonly<Record<Measure, number>>;

const STARTED: ReadonlySet<ProjectStatus> = new Set<ProjectStatus>(['started-early', 'started', 'started-late']);

/** What each record adds to each measure, worked out once when first asked for. */
export class Measures {
  private readonly known = new Map<Measure, ArrayLike<number>>();
  private flags: Int32Array | null = null;
  private readonly sums = new Map<Int32Array, Map<Measure, Float64Array>>();

  constructor(
    private readonly ledger: Ledger,
    private readonly progress: Progress,
  ) {}

  /** Works all measures out, one after the other. */
  *working(): CooperativeTask<void> {
    this.newStartFlags();
    for (const measure of MEASURES) {
      yield;
      this.of(measure);
    }
  }

  /** Parallel to the records. */
  of(measure: Measure): ArrayLike<number> {
    let values = this.known.get(measure);
    if (!values) this.known.set(measure, (values = this.make(measure)));
    return values;
  }

  /** The measure added up over each part that records are divided into: one pass, whoever asks again. */
  sumsByPart(measure: Measure, partOf: Int32Array, parts: number): Float64Array {
    const known = this.sums.get(partOf) ?? new Map<Measure, Float64Array>();
    this.sums.set(partOf, known);
    let sum = known.get(measure);
    if (!sum) known.set(measure, (sum = addByPart(this.of(measure), partOf, parts)));
    return sum;
  }

  private make(measure: Measure): ArrayLike<number> {
    switch (measure) {
      case 'count':
        return new Uint8Array(this.ledger.rows.length).fill(1);
      case 'total':
        return this.amounts('totalInvestment');
      case 'plan':
        return this.amounts('annualPlan');
      case 'completed':
        return this.amounts('yearToDate');
      case 'reported':
        return this.reported();
      case 'continuing':
        return this.continuing();
      case 'resumed':
        return this.withStatus(new Set<ProjectStatus>(['resumed']));
      default:
        return this.ofNew(OF_NEW.indexOf(measure));
    }
  }

  /** Parallel to the records: 1 where a new-start project has the bit. */
  private ofNew(bit: number): Uint8Array {
    const flags = this.newStartFlags();
    const values = new Uint8Array(flags.length);
    for (let record = 0; record < values.length; record++) values[record] = ((flags[record] ?? 0) >>> bit) & 1;
    return values;
  }

  private newStartFlags(): Int32Array {
    return (this.flags ??= flagsOf(this.progress, this.ledger.rows.length));
  }

  private continuing(): Uint8Array {
    const { natures } = this.ledger;
    const values = new Uint8Array(natures.length);
    for (let record = 0; record < values.length; record++) if (natures[record] === 'continuing') values[record] = 1;
    return values;
  }

  private withStatus(wanted: ReadonlySet<ProjectStatus>): Uint8Array {
    const { statuses } = this.progress;
    const values = new Uint8Array(statuses.length);
    for (let record = 0; record < values.length; record++) if (wanted.has(statuses[record] ?? 'outside')) values[record] = 1;
    return values;
  }

  private reported(): Uint8Array {
    const completed = this.ledger.money('yearToDate')?.values ?? [];
    const values = new Uint8Array(this.ledger.rows.length);
    for (let record = 0; record < completed.length; record++) if ((completed[record] ?? -1) >= 0) values[record] = 1;
    return values;
  }

  // Loops where `from` would walk an iterator: that costs as much as all the sheets of a ledger together.
  private amounts(field: string): Float64Array {
    const amounts = this.ledger.money(field)?.values ?? [];
    const values = new Float64Array(this.ledger.rows.length);
    for (let record = 0; record < amounts.length; record++) values[record] = amounts[record] ?? 0;
    return values;
  }
}

function addByPart(values: ArrayLike<number>, partOf: Int32Array, parts: number): Float64Array {
  const sum = new Float64Array(parts);
  for (let record = 0; record < partOf.length; record++) {
    const part = present(partOf[record], 'partOf', record);
    if (part >= 0) sum[part] = present(sum[part], 'sum', part) + present(values[record], 'values', record);
  }
  return sum;
}

/** What each record counts for as a new-start project, a bit for each of {@link OF_NEW}: all in one pass. */
function flagsOf({ newProjects, statuses, asOf, start }: Progress, records: number): Int32Array {
  const flags = new Int32Array(records);
  const quarters = ([1, 2, 3, 4] as const).map((quarter) => start.quarters[quarter - 1] ?? { end: 0, cutoff: 0 });
  for (const { record, due, startedFrom, unclear } of newProjects) {
    let [flag, bit] = [0, 0];
    const put = (holds: boolean): void => {
      if (holds) flag |= 1 << bit;
      bit++;
    };
    put(true);
    put(due <= asOf);
    put(STARTED.has(statuses[record] ?? 'outside'));
    for (const { end, cutoff } of quarters) {
      const [isDue, isStarted] = [due <= cutoff, startedFrom <= cutoff];
      put(due <= end);
      put(isDue);
      put(isStarted);
      put(isDue && isStarted);
      put(isDue && !isStarted && unclear);
    }
    flags[record] = flag;
  }
  return flags;
}
