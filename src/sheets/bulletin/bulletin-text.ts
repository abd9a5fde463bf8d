import { inYi } from '../../ledger/cells/money-unit';
import type { Figure } from '../../ledger/kinds/register';
import { chineseDate, civilOf } from '../../spreadsheet/calendar';
import { lightOf, type Light } from '../../mechanism/lights';
import { neededFor } from '../../progress/start';
import type { MissingStatus, QuarterResult } from '../../progress/result';
import { BULLETIN_HEADING, BULLETIN_WORDS, type BulletinKey } from '../../wording/sheets/bulletin';
import { blockTitle } from '../../wording/sheets/breakdown';
import { quarterName } from '../../wording/sheets/status';
import { BulletinTemplates } from './bulletin-templates';
import { type SheetContext } from '../context';
import { LIGHT_NAME } from '../layout/light-cells';
import { ratioOf } from '../layout/live-cells';
import { tallies } from '../groups/tally';

/** A bulletin as data: what the sheet shows and the text to copy are made from it. */
export interface Bulletin {
  readonly title: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
  readonly notes: readonly string[];
}

/** Projects that a list names; the sheets have them all. */
const MOST_NAMES = 40;
const MOST_UNITS = 30;
/** Figures of one register that are read out. */
const MOST_FIGURES = 9;

/** The paragraphs of 调度通报, from the ledger alone; what it does not tell is said to be missing. */
export function bulletinOf(context: SheetContext): Bulletin {
  const writer = new Writer(context);
  const { asOf, planYear } = context.progress;
  const { year, month } = civilOf(asOf);
  const heading = BULLETIN_HEADING;
  return {
    title: writer.say('title', { period: BULLETIN_WORDS.period(planYear, year < planYear ? 1 : month) }),
    sections: numbered([
      { heading: heading.overall, paragraphs: [writer.overall()] },
      { heading: heading.starts, paragraphs: [writer.starts()] },
      { heading: heading.resumption, paragraphs: [writer.resumption()] },
      { heading: heading.investment, paragraphs: [writer.investment()] },
      { heading: heading.completion, paragraphs: [writer.completion()] },
      ...(context.registers.length > 0 ? [{ heading: heading.registers, paragraphs: writer.registers() }] : []),
      { heading: heading.lists, paragraphs: writer.lists() },
      { heading: heading.closing, paragraphs: [writer.say('closing')] },
    ]),
    notes: [BULLETIN_WORDS.stands, ...(writer.faulty.length > 0 ? [BULLETIN_WORDS.faulty(writer.faulty)] : [])],
  };
}

/** The bulletin as plain text to copy. */
export function bulletinText(context: SheetContext): string {
  const { title, sections, notes } = bulletinOf(context);
  return [
    title,
    '',
    ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map((text) => `　　${text}`)]),
    '',
    ...notes,
  ].join('\n');
}

function numbered(sections: Bulletin['sections']): Bulletin['sections'] {
  return sections.map(({ heading, paragraphs }, index) => ({ heading: blockTitle(index, heading), paragraphs }));
}

class Writer {
  private readonly templates: BulletinTemplates;

  constructor(private readonly context: SheetContext) {
    this.templates = new BulletinTemplates(context.settings.bulletin);
  }

  get faulty(): readonly string[] {
    return this.templates.faulty;
  }

  say(key: BulletinKey, values: Readonly<Record<string, string | number>> = {}): string {
    return this.templates.fill(key, values);
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

  starts(): string {
    const { start, asOf } = this.context.progress;
    if (start.newProjects === 0) return this.say('noStarts');
    const begun = start.quarters.filter((quarter) => quarter.begun);
    const now = begun.at(-1);
    const months = BULLETIN_WORDS.months(now ? civilOf(asOf).month : 1);
    const facts =
      now?.started == null
        ? this.say('startsByPlan', { new: start.newProjects, months, due: now?.plannedToDate ?? 0 })
        : this.say('starts', {
            new: start.newProjects,
            months,
            due: now.plannedToDate,
            started: now.started,
            early: now.early ?? 0,
            late: now.late ?? 0,
            rate: percent(now.rate),
            denominator: now.denominator,
            basis: BULLETIN_WORDS.basis[start.basis],
          });
    const unclear = now?.started != null && start.unclear > 0 ? this.say('startsUnclear', { count: start.unclear }) : '';
    return facts + unclear + begun.map((quarter) => this.verdict(quarter)).join('') + this.planShort();
  }

  resumption(): string {
    const { resumption: found, start } = this.context.progress;
    if (found.continuing === 0) return this.say('noContinuing');
    if (found.resumed === null) return this.say('noResumption', { continuing: found.continuing });
    const short = Math.max(0, neededFor(found.target, found.continuing) - found.resumed);
    const due = start.quarters.some(({ quarter, ended }) => quarter === 1 && ended);
    return this.say('resumption', {
      continuing: found.continuing,
      resumed: found.resumed,
      notResumed: found.notResumed,
      unknown: found.unknown,
      rate: percent(found.rate),
      verdict: BULLETIN_WORDS.resumptionVerdict(short, due, found.unclear),
    });
  }

  investment(): string {
    const { ledger, progress } = this.context;
    const { completed, annualPlan, rate, timeProgress, gap } = progress.investment;
    const missing = (['annualPlan', 'yearToDate'] as const)
      .filter((field) => !ledger.money(field))
      .map((field) => ledger.kind.fields.find(({ name }) => name === field)?.label ?? field);
    if (missing.length > 0) return this.say('noInvestment', { missing: missing.join('”“') });
    if (completed === null || annualPlan === null) return this.say('investmentUncalculated');
    const points = (Math.round(Math.abs(gap ?? 0) * 10) / 10).toFixed(1);
    const place =
      gap === null || Number(points) === 0 ? BULLETIN_WORDS.level : gap > 0 ? BULLETIN_WORDS.ahead(points) : BULLETIN_WORDS.behind(points);
    return (
      this.say('investment', {
        completed: amount(completed),
        plan: amount(annualPlan),
        rate: percent(rate),
        time: percent(timeProgress),
        gap: place,
      }) + this.lights()
    );
  }

  completion(): string {
    const { ledger, progress } = this.context;
    if (!ledger.period('completion')) return this.say('noCompletion');
    const { told, quarters, due, completedFrom } = this.context.completion();
    const planned = quarters.at(-1)?.plannedByEnd ?? 0;
    if (!told) return this.say('completionByPlan', { planned });
    const overdue = due.filter((day, record) => day <= progress.asOf && (completedFrom[record] ?? Infinity) > progress.asOf).length;
    return this.say('completion', { planned, overdue });
  }

  /** The office's other ledgers, a paragraph each; figures that cannot be told are left out. */
  registers(): string[] {
    return this.context.registers.map(({ evaluator, figures }) => {
      const told = figures.filter(({ value, figure }) => value !== null && !isStep(figure)).slice(0, MOST_FIGURES);
      const text = told.map(({ figure, value }) =>
        BULLETIN_WORDS.figure(
          figure.label,
          'part' in figure
            ? percent(value)
            : 'sum' in figure
              ? BULLETIN_WORDS.yi(amount(value ?? 0))
              : `${String(value ?? 0)}${evaluator.register.kind.counter}`,
        ),
      );
      return this.say('register', { label: evaluator.register.kind.label, figures: text.join('，') });
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
    return [...(behind ? [] : [this.say('allWell')]), ...sentences];
  }

  private verdict({ quarter, target, needed, started, shortfall, met, ended }: QuarterResult): string {
    if (started === null) return '';
    const facts = {
      quarter: quarterName(quarter),
      target: targetOf(target),
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
          target: targetOf(target),
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
      found[lightOf(context.settings.lights, rate, context.progress.investment.timeProgress)].push(units.groups[group]?.label ?? '');
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
      named.map((light) => this.say('lightUnits', { light: LIGHT_NAME[light], units: shortened(found[light], MOST_UNITS) })).join('')
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

function percent(share: number | null): string {
  return share === null ? '—' : `${(Math.round(share * 1000) / 10).toFixed(1)}%`;
}

/** A target as the document writes it: 80%, not 80.0%. */
function targetOf(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}

/** 元 in 亿元 with the two decimals that the sheets show. */
function amount(yuan: number): string {
  return inYi(yuan).toFixed(2);
}
