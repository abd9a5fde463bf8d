import type { Figure } from '../../ledger/kinds/register';
import { chineseDate, civilOf } from '../../spreadsheet/calendar';
import { lightOf, type Light } from '../../mechanism/lights';
import { neededFor } from '../../progress/start';
import type { MissingStatus, QuarterResult } from '../../progress/result';
import { BULLETIN_WORDS, type BulletinKey } from '../../wording/bulletin/bulletin';
import { quarterName } from '../../wording/sheets/status';
import { BulletinTemplates } from './bulletin-templates';
import { type SheetContext } from '../context';
import { ratioOf } from '../layout/live-cells';
import { tallies } from '../groups/tally';
import { roundedText } from '../../spreadsheet/rounding';
import { targetText } from '../../wording/percent';
import { amount, percent } from './figures-in-words';
import { present } from '../../spreadsheet/present';

/** Projects that a list names; the sheets have them all. */
const MOST_NAMES = 40;
const MOST_UNITS = 30;
/** Figures of one register that are read out. */
const MOST_FIGURES = 9;

/** Writes the sentences of a bulletin from what was counted. */
export class BulletinWriter {
  private readonly templates: BulletinTemplates;
  /** What cannot be told from the ledger: nothing that an office signs, but the one who signs must know. */
  readonly untold: string[] = [];

  constructor(private readonly context: SheetContext) {
    this.templates = new BulletinTemplates(context.settings.bulletin);
  }

  get faulty(): readonly string[] {
    return this.templates.faulty;
  }

  say(key: BulletinKey, values: Readonly<Record<string, string | number>> = {}): string {
    return this.templates.fill(key, values);
  }

  private leaveOut(key: BulletinKey, values: Readonly<Record<string, string | number>> = {}): readonly string[] {
    this.untold.push(this.say(key, values));
    return [];
  }

  overall(): string {
    const { ledger, progress } = this.context;
    const [count, fresh, continuing] = [ledger.rows.length, progress.start.newProjects, progress.resumption.continuing];
    const opening = this.say('opening', {
      asOf: chineseDate(progress.asOf),
      count,
      new: fresh,
      continuing,
      other: count - fresh - continuing,
    });
    const { totalInvestment, annualPlan } = progress.investment;
    if (totalInvestment === null || annualPlan === null) return opening;
    return opening + this.say('amounts', { total: amount(totalInvestment), plan: amount(annualPlan) });
  }

  starts(): readonly string[] {
    const { start, asOf } = this.context.progress;
    if (start.newProjects === 0) return this.leaveOut('noStarts');
    const begun = start.quarters.filter((quarter) => quarter.begun);
    const now = begun.at(-1);
    const facts =
      now?.started == null
        ? this.startsByPlan()
        : this.say('starts', {
            new: start.newProjects,
            months: BULLETIN_WORDS.months(civilOf(asOf).month),
            due: now.plannedToDate,
            started: now.started,
            early: present(now.early, 'early starts'),
            late: present(now.late, 'late starts'),
            rate: percent(now.rate),
            denominator: now.denominator,
            basis: BULLETIN_WORDS.basis[start.basis],
          });
    const unclear = now?.started != null && start.unclear > 0 ? this.say('startsUnclear', { count: start.unclear }) : '';
    return [facts + unclear + begun.map((quarter) => this.verdict(quarter)).join('') + this.planShort()];
  }

  /** The letter's sentences on the present quarter, on resumption and on investment; of what the ledger does not tell, none. */
  conclusions(): readonly string[] {
    const { start } = this.context.progress;
    const now = start.quarters.filter(({ begun }) => begun).at(-1);
    const starts = start.newProjects === 0 ? '' : now?.started == null ? this.startsByPlan() : this.verdict(now);
    return [...(starts === '' ? [] : [starts]), ...this.resumption(), ...this.investmentFacts()];
  }

  private startsByPlan(): string {
    const { start, asOf } = this.context.progress;
    const now = start.quarters.filter(({ begun }) => begun).at(-1);
    const months = BULLETIN_WORDS.months(now ? civilOf(asOf).month : 1);
    return this.say('startsByPlan', { new: start.newProjects, months, due: now?.plannedToDate ?? 0 });
  }

  resumption(): readonly string[] {
    const { resumption: found, start } = this.context.progress;
    if (found.continuing === 0) return this.leaveOut('noContinuing');
    if (found.resumed === null) return this.leaveOut('noResumption', { continuing: found.continuing });
    const short = Math.max(0, neededFor(found.target, found.continuing) - found.resumed);
    const due = start.quarters.some(({ quarter, ended }) => quarter === 1 && ended);
    return [
      this.say('resumption', {
        continuing: found.continuing,
        resumed: found.resumed,
        notResumed: found.notResumed,
        unknown: found.unknown,
        rate: percent(found.rate),
        verdict: BULLETIN_WORDS.resumptionVerdict(short, due, found.unclear, targetText(found.target)),
      }),
    ];
  }

  investment(): readonly string[] {
    return this.investmentFacts().map((facts) => facts + this.lights());
  }

  private investmentFacts(): readonly string[] {
    const { ledger, progress } = this.context;
    const { completed, annualPlan, rate, timeProgress, gap } = progress.investment;
    const missing = (['annualPlan', 'yearToDate'] as const)
      .filter((field) => !ledger.money(field))
      .map((field) => ledger.kind.fields.find(({ name }) => name === field)?.label ?? field);
    if (missing.length > 0) return this.leaveOut('noInvestment', { missing: missing.join('”“') });
    if (completed === null || annualPlan === null) return this.leaveOut('investmentUncalculated');
    const points = roundedText(Math.abs(gap ?? 0), 1);
    const place =
      gap === null || Number(points) === 0 ? BULLETIN_WORDS.level : gap > 0 ? BULLETIN_WORDS.ahead(points) : BULLETIN_WORDS.behind(points);
    return [
      this.say('investment', {
        completed: amount(completed),
        plan: amount(annualPlan),
        rate: percent(rate),
        time: percent(timeProgress),
        gap: place,
      }),
    ];
  }

  completion(): readonly string[] {
    const { ledger, progress } = this.context;
    if (!ledger.period('completion')) return this.leaveOut('noCompletion');
    const { told, quarters, due, completedFrom } = this.context.completion();
    const planned = present(quarters.at(-1), 'last quarter').plannedByEnd;
    if (planned === 0) return [];
    if (!told) return this.leaveOut('completionByPlan', { planned });
    const overdue = due.filter((day, record) => day <= progress.asOf && (completedFrom[record] ?? Infinity) > progress.asOf).length;
    return [this.say('completion', { planned, overdue })];
  }

  /** The office's other ledgers, a paragraph each; figures that cannot be told, noughts, and numbers without a unit are left out. */
  registers(): string[] {
    return this.context.registers.flatMap(({ evaluator, figures }) => {
      const told = figures
        .flatMap(({ figure, value }) => (value === null || value === 0 || isStep(figure) || 'total' in figure ? [] : [{ figure, value }]))
        .slice(0, MOST_FIGURES);
      if (told.length === 0) return [];
      const text = told.map(({ figure, value }) =>
        BULLETIN_WORDS.figure(
          figure.label,
          'part' in figure
            ? percent(value)
            : 'sum' in figure
              ? BULLETIN_WORDS.yi(amount(value))
              : `${String(value)}${evaluator.register.kind.counter}`,
        ),
      );
      return [this.say('register', { label: evaluator.register.kind.label, figures: text.join('，') })];
    });
  }

  /** Who is late, early, not at work again, by unit; a paragraph each. */
  lists(): string[] {
    const missing = (status: MissingStatus): readonly number[] => this.context.missing.get(status) ?? [];
    const { asOf, newProjects } = this.context.progress;
    // As the count in the sentence above: started by the as-of date and not due by it.
    const early = newProjects.filter(({ due, startedFrom }) => due > asOf && startedFrom <= asOf).map(({ record }) => record);
    const kinds: readonly (readonly [BulletinKey, readonly number[]])[] = [
      ['late', missing('overdue')],
      ['unconfirmed', missing('unconfirmed')],
      ['unresumed', missing('not-resumed')],
      ['pullForward', missing('pull-forward')],
      ['unreadable', missing('unreadable')],
      ['early', early],
    ];
    const sentences = kinds
      .filter(([, records]) => records.length > 0)
      .map(([key, records]) => this.say(key, { count: records.length, list: this.byUnit(records) }));
    const behind = kinds.slice(0, 3).some(([, records]) => records.length > 0);
    return [...(behind || !this.knowsAll() ? [] : [this.say('allWell')]), ...sentences];
  }

  /** Whether the ledger tells of every project what is asked of it, so that nobody named means nobody behind. */
  private knowsAll(): boolean {
    const { start, resumption } = this.context.progress;
    return (start.newProjects === 0 || start.counted === 'actual') && start.unclear === 0 && resumption.unknown === 0;
  }

  private verdict({ quarter, target, needed, started, shortfall, met, ended }: QuarterResult): string {
    if (started === null) return '';
    const facts = {
      quarter: quarterName(quarter),
      target: targetText(target),
      needed,
      started,
      short: shortfall ?? 0,
      count: this.context.progress.start.unclear,
    };
    return this.say(met === true ? 'quarterMet' : met === false ? 'quarterMissed' : ended ? 'quarterUnclear' : 'quarterOpen', facts);
  }

  private planShort(): string {
    const { start, asOf } = this.context.progress;
    return start.quarters
      .filter(({ end, planShortfall }) => end > asOf && planShortfall > 0)
      .map(({ quarter, planned, planShortfall, target }) =>
        this.say('planShort', {
          quarter: quarterName(quarter),
          planned,
          target: targetText(target),
          needed: planned + planShortfall,
          short: planShortfall,
        }),
      )
      .join('');
  }

  private lights(): string {
    const { context } = this;
    const units = context.dimension('leadUnit');
    if (!units) return '';
    const found: Record<Light, string[]> = { green: [], yellow: [], red: [], grey: [] };
    tallies(context.measures, ['plan', 'completed', 'reported'], units).forEach(({ plan, completed, reported }, group) => {
      const rate = reported === 0 ? null : ratioOf(completed, plan);
      found[lightOf(context.settings.lights, rate, context.progress.investment.timeProgress)].push(
        present(units.groups[group], 'groups', group).label,
      );
    });
    const counts = this.say('lights', {
      green: found.green.length,
      yellow: found.yellow.length,
      red: found.red.length,
      grey: found.grey.length,
    });
    const named = (['red', 'yellow', 'grey'] as const).filter((light) => found[light].length > 0);
    return (
      counts +
      named
        .map((light) => this.say('lightUnits', { light: BULLETIN_WORDS.light[light], units: shortened(found[light], MOST_UNITS) }))
        .join('')
    );
  }

  private byUnit(records: readonly number[]): string {
    const { ledger } = this.context;
    const names = ledger.text('name')?.values;
    const units = ledger.people('leadUnit')?.values;
    const groups = new Map<string, string[]>();
    for (const record of records.slice(0, MOST_NAMES)) {
      const unit = (units?.[record]?.join('、') ?? ledger.inherited('leadUnit', record)) || BULLETIN_WORDS.noUnit;
      groups.set(unit, [...(groups.get(unit) ?? []), names?.[record] ?? '']);
    }
    const text = Array.from(groups, ([unit, list]) => BULLETIN_WORDS.unit(unit, list)).join('、');
    return records.length > MOST_NAMES ? BULLETIN_WORDS.more(text, records.length) : text;
  }
}

/** How many have one permit or one acceptance: the sheet has them all. */
function isStep(figure: Figure): boolean {
  return 'count' in figure && figure.count !== null && 'step' in figure.count;
}

function shortened(words: readonly string[], most: number): string {
  const text = words.slice(0, most).join('、');
  return words.length > most ? BULLETIN_WORDS.more(text, words.length) : text;
}
