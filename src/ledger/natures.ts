import { NATURE_WORDS, type KnownNature, type Nature } from '../mechanism/vocabulary';
import { sectionWords } from './rows/numbering';
import { normalizeText } from './cells/cell-text';
import { simplified } from '../mechanism/simplified';

/** What stands in brackets: 交通类（续建）. */
const ASIDE = /\(([^()]+)(?:\)|$)/g;

/** 2024年结转, 2025年新开工: the year before a word, which says what it is by itself. */
export const YEAR_BEFORE = /^20\d\d年度?(?=.{2})/;

/** Words of how something is built: they do not say whether it is begun this year. */
const BUILT = /^(?:新建|扩建|改建|改扩建|迁建|迁扩建|技改|技术改造|改建和技术改造|恢复|单纯建造生活设施|单纯购置)(?:项目|类)?$/;

/** Whether a word of 建设性质 tells how something is built: 新建 may have begun years ago. */
export function saysHowBuilt(word: string): boolean {
  return BUILT.test(word);
}

/** 是否新开工, 是否为2025年续建项目: what a yes says of a project, and what a no. */
const ASKS_NEW = /^是否(?:为|属于)?(?:20\d\d年度?|年内|本年度?|当年|今年)?(?:计划)?(?:新开工|新建)(?:类?项目)?$/;
const ASKS_CONTINUING = /^是否(?:为|属于)?(?:往年|上年|跨年|20\d\d年度?)?(?:续建|结转)(?:类?项目)?$/;

/** What yes means under a header that asks whether a project is new or continuing; null for any other header. */
export function natureAsked(header: string): 'new' | 'continuing' | null {
  const words = normalizeText(header);
  if (ASKS_CONTINUING.test(words)) return 'continuing';
  return ASKS_NEW.test(words) ? 'new' : null;
}

/** What parts a word from its remarks: 新建（教育）, 新建、改建. */
const PARTS = /[,，。;；():：、或/]+/;
/** 年内新开工, 往年续建: a time before a word, which says no more than the word does. */
const TIME_BEFORE: Readonly<Partial<Record<Nature, RegExp>>> = {
  new: /^(?:年内|本年度?|当年|今年)(?=.{2})/,
  continuing: /^(?:往年|上年度?|去年|历年|以前年度)(?=.{2})/,
};

/** 续建竣工, 新开工结转下年: what becomes of a project by the end of the year, behind what it counts as in it. */
const OUTCOME_BEHIND =
  /^(.{2,6}?)(?:项目)?[、,，(（]?(?:当年|年内|本年|并)?(?:计划)?(?:竣工|完工|建成|投产|竣工投产|结转|结转(?:下|明|次)年|跨年)[)）]?$/;

/** Words of 建设性质 and what they count as. */
export class NatureWords {
  private readonly natures: ReadonlyMap<string, Nature>;
  /** Longest words first, so that 计划新开工 is not read as 开工. */
  private readonly words: readonly string[];
  private readonly projectsOf: RegExp;

  constructor(words: Readonly<Record<KnownNature, readonly string[]>>) {
    this.natures = new Map(
      Object.entries(words).flatMap(([nature, list]) => list.map((word) => [normalizeText(word), nature as Nature] as const)),
    );
    this.words = [...this.natures.keys()].sort((a, b) => b.length - a.length);
    const escaped = this.words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    this.projectsOf = new RegExp(`(${escaped.join('|')})(?:的|类)?(?:重点|重大|建设)*项目`);
  }

  /** What a word counts as; `unknown` for a word of no vocabulary. */
  of(word: string): Nature {
    const simple = simplified(word);
    const known = this.natures.get(simple) ?? this.natures.get(simple.replace(YEAR_BEFORE, ''));
    if (known) return known;
    const begun = this.beforeOutcome(simple);
    return (begun === null ? undefined : this.natures.get(begun)) ?? 'unknown';
  }

  /**
   * The word that a cell means beside remarks: 新建（教育）, 改（扩）建, 年内新开工. Null where it begins with none, and
   * where it says two that count differently: 新建（续建）.
   */
  meant(text: string): string | null {
    const joined = text.replace(/[()]/g, '');
    if (this.natures.has(joined)) return joined;
    const begun = this.beforeOutcome(text);
    if (begun !== null) return begun;
    const words = text.split(PARTS).map((part) => this.wordOf(part));
    const natures = new Set(words.flatMap((word) => (word === null ? [] : [this.of(word)])));
    return natures.size === 1 ? (words[0] ?? null) : null;
  }

  /** 续建 of 续建竣工, 新开工 of 新开工（结转下年）; null for other words. What is completed in the year is still resumed or begun in it. */
  private beforeOutcome(text: string): string | null {
    const begun = OUTCOME_BEHIND.exec(text)?.[1];
    const nature = begun === undefined ? undefined : this.natures.get(begun);
    return begun !== undefined && (nature === 'new' || nature === 'continuing') ? begun : null;
  }

  private wordOf(part: string): string | null {
    const bare = part.replace(YEAR_BEFORE, '').replace(/(?:项目|类|一批)$/, '');
    if (this.natures.has(bare)) return bare;
    const timed = Object.entries(TIME_BEFORE).map(([nature, before]) => [nature, bare.replace(before, '')] as const);
    return timed.find(([nature, word]) => word !== bare && this.natures.get(word) === nature)?.[1] ?? null;
  }

  /** The nature that words consist of, null when they say something else: `二、续建项目（9个）`. */
  inWords(text: string): Nature | null {
    // 三个一批: 新开工一批, 前期推进一批.
    const words = simplified(sectionWords(text)).replace(/(?<=.{2})(?:推进)?一批(?:项目)?$/, '');
    const bare = words
      .replace(/^(?:\d{4}年度?|本年度?|计划|重点|重大|政府投资)+(?=.{2})/, '')
      .replace(/(?:重点|重大)?(?:建设)?(?:类|项目|工程){0,4}(?:名单|清单|台账|表)?$/, '');
    const word = this.words.find((candidate) => bare === candidate || words === candidate || words === `${candidate}项目`);
    return word === undefined ? null : this.of(word);
  }

  /** The one nature that a title or section names among other words: 某县2025年续建项目名单; null for none or several. */
  named(text: string): Nature | null {
    const plain = this.inWords(text);
    if (plain) return plain;
    const aside = Array.from(normalizeText(text).matchAll(ASIDE), ([, words = '']) => this.inWords(words)).filter(
      (nature) => nature !== null,
    );
    if (aside.length === 1) return aside[0] ?? null;
    if (!this.projectsOf.test(normalizeText(text))) return null;
    const named = new Set(this.words.filter((word) => normalizeText(text).includes(word)).map((word) => this.of(word)));
    const [only] = named;
    return named.size === 1 ? (only ?? null) : null;
  }
}

/** The words in use everywhere. */
export const NATURES = new NatureWords(NATURE_WORDS);
