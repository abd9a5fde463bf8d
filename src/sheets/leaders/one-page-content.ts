import { civilOf } from '../../spreadsheet/calendar';
import { BULLETIN_WORDS } from '../../wording/bulletin/bulletin';
import { ONE_PAGE } from '../../wording/leaders/one-page';
import { TAB } from '../../wording/sheets/sheets';
import { BulletinWriter } from '../bulletin/bulletin-writer';
import { captionOf, readingNotes, uncountedNotes, type SheetContext } from '../context';
import { countingRules } from '../layout/counting-rules';
import { ProjectCells } from '../layout/project-cells';
import { keyFigures, lateRecords, type KeyFigure, type LateRecord } from './key-figures';

/** 领导一页纸 as words, for the sheet and for a picture of it. */
export interface OnePageContent {
  readonly title: string;
  /** Who, as of when, from which sheet. */
  readonly source: string;
  readonly figures: readonly KeyFigure[];
  /** Three sentences at most, those of 调度通报. */
  readonly conclusions: readonly string[];
  readonly late: {
    readonly heading: string;
    readonly count: number;
    /** The first of them, more than any page has room for. */
    readonly projects: readonly LateProject[];
    /** In the place of projects, where there are none. */
    readonly nobody: string;
    /** What is said where not all find room. */
    readonly more: string;
  };
  readonly notes: readonly string[];
}

export interface LateProject {
  readonly record: number;
  readonly name: string;
  readonly unit: string;
  readonly leader: string;
  readonly state: string;
}

/** What the page says of a ledger. */
export function onePageContent(context: SheetContext): OnePageContent {
  const { progress, settings } = context;
  const { asOf, planYear } = progress;
  const { year, month } = civilOf(asOf);
  const records = lateRecords(context);
  const told = progress.start.counted === 'actual' || progress.resumption.resumed !== null;
  return {
    title: ONE_PAGE.title(BULLETIN_WORDS.period(planYear, year < planYear ? 1 : month)),
    source: captionOf(context),
    figures: keyFigures(context),
    conclusions: new BulletinWriter(context).conclusions(),
    late: {
      heading: ONE_PAGE.list(records.length, records.filter(({ status }) => status === 'unconfirmed').length),
      count: records.length,
      projects: lateProjects(context, records),
      nobody: told ? ONE_PAGE.nobody : ONE_PAGE.cannotTell,
      more: ONE_PAGE.more(records.length, settings.sheets.includes('missed') ? ONE_PAGE.inPane : ONE_PAGE.inSheet(TAB.missed)),
    },
    notes: [
      ...countingRules(context),
      ...uncountedNotes(context),
      ...readingNotes(context, ['projects', 'annualPlan', 'completed', 'plannedStarts', 'starts', 'resumption']),
    ],
  };
}

const MOST = 40;

function lateProjects({ ledger, progress }: SheetContext, records: readonly LateRecord[]): LateProject[] {
  const cells = new ProjectCells(ledger);
  const planned = ledger.period('plannedStart');
  const year = ONE_PAGE.year(progress.planYear);
  return records.slice(0, MOST).map(({ record, status }) => {
    const day = cells.date(planned, record);
    return {
      record,
      name: cells.name(record),
      unit: cells.unit(record),
      // Who reads the page knows their offices (张三（副县长）), which would take the room of other projects.
      leader: cells.leadersOf(record).map(withoutOffice).join('、'),
      state: ONE_PAGE.state(status, day.startsWith(year) ? day.slice(year.length) : day),
    };
  });
}

function withoutOffice(leader: string): string {
  const bracket = leader.search(/[（(]/);
  return bracket > 1 ? leader.slice(0, bracket) : leader;
}
