import { simplified } from '../../mechanism/simplified';
import { RESUMPTION_WORDS, STATE_WORDS } from '../../mechanism/vocabulary';
import { resumptionState, workState } from '../../mechanism/work-state';
import { sectionWords } from './numbering';

/** Words that begin or do not begin works, as a fact: 已开工, 尚未动工, 已全面开工. */
const FACT = /(?:已经?|[尚暂还仍]?未|没有)(?:正式|全面|全部|如期|按期|按时|实际)?(?:开工|动工|开建)/;
const FACTS = new RegExp(FACT, 'g');
/** What makes no fact of it, or leaves two open: 已开工或即将开工, 已办开工手续, 已列入开工计划. */
const NO_FACT = /[或和及与、/]|拟|即将|预计|计划|条件|手续|令/;
/** What stands behind the words: 已开工的重点项目, 未开工项目清单. */
const OF_PROJECTS = /(?:的|类|重点|重大|建设|部分|项目|工程|情况|清单|名单|台账|表){1,5}$/;

const YEAR = String.raw`(?:(?<year>20\d\d)年度?|今年|本年度?|当年|年内)?`;
const WHEN = String.raw`(?<when>第?[一二三四1-4]季度|[上下]半年|\d{1,2}月)(?:份|底前|末前|底|末|前)?`;
const PLAN = '(?:计划|拟|预计|力争|确保|应)';
const BEGINS = '新?(?:开工|动工|开建)$';
/** 一季度计划开工, 2026年计划二季度开工, 拟于3月开工: a plan says that it is one. */
const PLANNED = [
  new RegExp(`^${YEAR}${WHEN}${PLAN}${BEGINS}`),
  new RegExp(`^${YEAR}${PLAN}[于在]?${WHEN}${BEGINS}`),
  new RegExp(`^${PLAN}[于在]?${YEAR}${WHEN}${BEGINS}`),
];

/** Whether the words of a section, a sheet or a title may say whether works have begun. */
export function saysOfStarts(text: string): boolean {
  return FACT.test(wordsOf(text));
}

/**
 * Whether works have begun, as a section or a sheet of this name says it of all its records: 一、已开工项目（3个）. In a word of
 * 开工情况; null where it says something else, leaves it open or tells of another year.
 */
export function startStateStated(text: string, planYear: number): string | null {
  const words = wordsOf(text);
  // 已开工未开工情况 is of both.
  const [fact, ...others] = words.match(FACTS) ?? [];
  if (fact === undefined || others.length > 0 || NO_FACT.test(words)) return null;
  const years = words.match(/20\d\d/g) ?? [];
  if (years.some((year) => Number(year) !== planYear)) return null;
  const state = workState(words);
  // So is 未开工已完工项目.
  if (state === null || (state === 'not-started') !== (workState(fact) === 'not-started')) return null;
  return STATE_WORDS[state][0] ?? null;
}

/** Works of continuing projects that go on again, or do not, as a fact: 已复工, 尚未全面复工. */
const RESUMED = /(?:已经?|[尚暂还仍]?未|没有)(?:正式|全面|全部|如期|按期|按时)?复(?:工|产)|停工/g;

/** Whether works have resumed, as a section or a sheet of this name says it of all its records: 二、未复工项目. In a word of 复工情况. */
export function resumptionStated(text: string, planYear: number): string | null {
  const words = wordsOf(text);
  const [fact, ...others] = words.match(RESUMED) ?? [];
  const years = words.match(/20\d\d/g) ?? [];
  if (fact === undefined || others.length > 0 || NO_FACT.test(words) || years.some((year) => Number(year) !== planYear)) return null;
  const state = resumptionState(fact);
  return state === null || resumptionState(words) !== state ? null : (RESUMPTION_WORDS[state][1] ?? null);
}

/** When works are planned to begin, as a section or a sheet of this name says it: 二季度计划开工项目; null for anything else. */
export function plannedStartStated(text: string): string | null {
  const words = wordsOf(text);
  for (const form of PLANNED) {
    const { year, when } = form.exec(words)?.groups ?? {};
    if (when !== undefined) return year === undefined ? when : `${year}年${when}`;
  }
  return null;
}

function wordsOf(text: string): string {
  return simplified(sectionWords(text)).replace(OF_PROJECTS, '');
}
