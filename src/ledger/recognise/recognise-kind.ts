import { fitsField } from '../header/fits';
import { findHeader } from '../header/find';
import type { Legend } from '../header/legend';
import { matchHeaders, matchWords, wordsAlone } from '../header/match';
import type { ChosenColumns } from '../header/remembered';
import { asksForState, holdsStates } from '../header/state-columns';
import { PROJECTS } from '../kinds/projects';
import type { LedgerKind } from '../kinds/kind';
import type { RegisterKind } from '../kinds/register';
import { REGISTERS } from '../kinds/registers';
import type { ColumnMatch } from '../ledger';
import { nearCells } from './near-cells';
import type { SheetSnapshot } from '../../spreadsheet/snapshot';
import { isBlank, normalizeText } from '../cells/cell-text';

/** What a title or tab that announces a kind counts for, in sure columns. */
const ANNOUNCED = 2;
const TITLE_ROWS = 5;
const PROJECT_TITLES = ['重点项目', '重大项目', '项目台账', '开工项目', '续建项目'] as const;

/**
 * Which of the office's other ledgers a sheet is: the kind that explains most of its header, where
 * the project ledger explains less. Null for a project ledger and for what is no ledger of ours.
 */
export function registerKindOf(
  sheet: SheetSnapshot,
  kinds: readonly RegisterKind[] = REGISTERS,
  chosenFor: (kind: LedgerKind) => ChosenColumns = () => ({}),
): RegisterKind | null {
  const { snapshot } = nearCells(sheet);
  const announced = announcing(snapshot);
  let best: RegisterKind | null = null;
  const projects = explained(snapshot, PROJECTS, chosenFor(PROJECTS));
  // 重大项目储备库 announces the narrower of the two.
  const narrower = kinds.some((kind) => titlesOf(kind).some((word) => announced.includes(word)));
  const titled = !narrower && PROJECT_TITLES.some((word) => announced.includes(word));
  let most = projects && (titled || projects.tells) ? projects.weight + (titled ? ANNOUNCED : 0) : 0;
  for (const kind of kinds) {
    if (kind.ofUnits && projects?.fields.has('name')) continue;
    const found = explained(snapshot, kind, chosenFor(kind));
    const says = (words: readonly string[] = []): boolean => words.some((word) => announced.includes(word));
    const meets = (signature: RegisterKind['signature'] = []): boolean =>
      found !== null && signature.every((group) => group.some((field) => found.fields.has(field)));
    const { titles: words = [], headings = false, signature: fewer } = kind.announced ?? {};
    const said = says(words) || (headings && words.some((word) => found?.headings.includes(word)));
    const known = [kind.signature, ...(kind.also ?? [])].some(meets) || (said && meets(fewer));
    if (!found || !known) continue;
    const before = kind.announced?.beforeWorks === true && says(words) && projects?.works === false;
    const weight = found.weight + (says(titlesOf(kind)) ? ANNOUNCED : 0) + (before ? projects.weight : 0);
    if (weight > most) [best, most] = [kind, weight];
  }
  return best;
}

const titlesOf = ({ titles, announced }: RegisterKind): readonly string[] => [...titles, ...(announced?.titles ?? [])];

/** What only a list of projects tells: names, units, amounts and ends every ledger has. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'nature',
  'annualPlan',
  'yearToDate',
  'cumulative',
  'monthInvestment',
  'plannedStart',
  'actualStart',
  'duration',
  'startState',
  'resumed',
  'goal',
]);
/** What tells of works that are planned for the year or go on. */
const OF_WORKS: ReadonlySet<string> = new Set([...OWN_FIELDS].filter((name) => !['nature', 'duration', 'goal'].includes(name)));
/** Above this a header was not taken for a field by a word of it alone. */
const BY_WORDS = 0.6;

/** Whether columns tell what only a list of projects tells. */
export function tellsOfProjects(columns: readonly Pick<ColumnMatch, 'field' | 'confidence'>[]): boolean {
  return tells(columns, OWN_FIELDS);
}

function tells(columns: readonly Pick<ColumnMatch, 'field' | 'confidence'>[], fields: ReadonlySet<string>): boolean {
  return columns.some(({ field, confidence }) => fields.has(field.name) && confidence > BY_WORDS);
}

/** The kind that a tab or title announces by its words, whatever stands below; null where none does, or it announces a summary. */
export function announcedKind(sheet: SheetSnapshot, kinds: readonly RegisterKind[]): RegisterKind | null {
  const words = announcing(nearCells(sheet).snapshot);
  return /汇总|统计|通报/.test(words) ? null : (kinds.find(({ titles }) => titles.some((title) => words.includes(title))) ?? null);
}

const NO_LEGEND: Legend = new Map();

/** How sure the columns of a header are that a kind finds on the sheet, all together. */
function explained(
  snapshot: SheetSnapshot,
  kind: LedgerKind,
  chosen: ChosenColumns,
): {
  readonly weight: number;
  readonly fields: ReadonlySet<string>;
  readonly tells: boolean;
  readonly works: boolean;
  readonly headings: string;
} | null {
  const header = findHeader(snapshot, { kind, chosen, match: (cells) => matchWords(cells, kind, chosen) });
  if (!header) return null;
  // 推进状态 is known by the words below it, which can be looked at only now.
  const asked = header.cells.some(({ joined }) => kind.fields.some((field) => asksForState(joined.words, field)));
  const states = holdsStates(snapshot, header.top + header.rows, NO_LEGEND);
  const said = asked ? matchHeaders(header.cells, kind, { ...wordsAlone(chosen), states }) : header.matches;
  // 已办手续 over the names of permits is no number of them, 计划完成 over amounts no day.
  const fits = fitsField(snapshot, header.top + header.rows, kind);
  const asksForCells = ({ field, reason }: (typeof said)[number]): boolean =>
    field.type === 'number' || (field.type === 'period' && reason === 'ambiguous');
  const matches = said.filter((match) => !asksForCells(match) || fits(match.field, match.column) !== 'no');
  return {
    weight: matches.reduce((sum, { confidence }) => sum + confidence, 0),
    fields: new Set(matches.map(({ field }) => field.name)),
    tells: tellsOfProjects(matches),
    works: tells(matches, OF_WORKS),
    headings: matches.map((match) => normalizeText(match.header)).join(' '),
  };
}

/** 进展情况及问题汇总 is a list of how far projects are; what it tells besides announces nothing. */
const BESIDES = /(?:进展|进度|推进|建设|实施|完成)(?:情况)?[及和与、]|项目[及和与、]其?(?:存在|主要)?的?问题/;

/** The tab's name and the rows of words alone at the top. */
function announcing({ sheet, values }: SheetSnapshot): string {
  const titles = values.slice(0, TITLE_ROWS).flatMap((cells) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    return filled.length <= 2 ? filled.filter((cell) => typeof cell === 'string') : [];
  });
  return [sheet.name, ...titles].map((text) => normalizeText(text).split(BESIDES, 1)[0] ?? '').join(' ');
}
