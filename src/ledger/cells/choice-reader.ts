import { simplified } from '../../mechanism/simplified';
import { yesOrNo } from '../../mechanism/work-state';
import type { Day } from '../../spreadsheet/calendar';
import { present } from '../../spreadsheet/present';
import { legendOf, type Legend } from '../header/legend';
import { natureAsked } from '../natures';
import { CellState, type ColumnMatch } from '../ledger';
import { isPlaceholder, normalizeText } from './cell-text';
import type { TextReader } from './column-sink';
import { namesTimeToCome } from './step-words';

/** Headers that ask yes or no, and those whose numbers are steps and no answers. */
const ASKS_WHETHER = /是否|与否|有无/;
const COUNTS_STEPS = /状态|阶段|进度/;

/** Placeholders that say that nobody knows, and those that say that nothing is settled yet. */
const UNKNOWN: ReadonlySet<string> = new Set(['不详', '?']);
const UNSETTLED: ReadonlySet<string> = new Set(['待定', '未定', '待确定', '另定', '暂定']);

/** Notes that say no more of a tick and a cross than these do: √表示已完成，×表示未完成. */
const DONE_OR_NOT = /^(?:已|已经|未|尚未|没有)?完成$/;

/** The year before a word of a vocabulary: 2025年新开工. */
const OF_YEAR = /^(20\d\d)年度?(?=.{2})/;

/** Words of the field's vocabulary, as the vocabulary writes them. `notes` say what marks mean where the header does not. */
export function choiceReader({ field, header }: ColumnMatch, planYear: number, asOf: Day, notes: Legend): TextReader<string> {
  const { vocabulary = {}, open, meaning } = field;
  const spellings = new Map(
    Object.entries(vocabulary).flatMap(([word, others]) => [word, ...others].map((spelling) => [spelling, word] as const)),
  );
  // A nature is answered with yes or no only where the header asks so: 是否新开工.
  const asksWhether = ASKS_WHETHER.test(header);
  const answers = field.name !== 'nature' || asksWhether;
  const numbers = answers && !COUNTS_STEPS.test(header);
  const legend = legendOf(header);
  // 是 under 是否续建 is what 否 is under 是否新开工.
  const turned = field.name === 'nature' && natureAsked(header) === 'continuing';
  const unclear = (words: string): boolean =>
    meaning !== undefined && (UNKNOWN.has(words) || (field.name !== 'nature' && UNSETTLED.has(words)));
  const read: TextReader<string> = (levelled) => {
    const words = legend.get(levelled) ?? simplified(levelled);
    const exact = turned && yesOrNo(words) !== null ? undefined : spellings.get(words);
    if (exact !== undefined) return exact;
    // Nobody knows whether works have begun: that is no answer, and not the answer no.
    if (isPlaceholder(words)) return unclear(words) ? CellState.unreadable : CellState.placeholder;
    if (open) return levelled;
    const yes = answers && (numbers || !isDigits(words)) ? yesOrNo(words) : null;
    if (yes !== null) return spellings.get(yes !== turned ? '是' : '否') ?? CellState.unreadable;
    if (isDigits(words)) return CellState.unreadable;
    // A word and a remark after it, a period before it: 已开工，正在基础施工; "十三五"新建.
    const ofYear = OF_YEAR.exec(words);
    // 2024年新开工 is no new start of 2025, and not for us to say what it is; 2024年2月复工 says nothing of this year.
    if (ofYear && Number(ofYear[1]) !== planYear && /新|开工|复工/.test(words)) return CellState.unreadable;
    const bare = words.slice(ofYear?.[0].length ?? 0).replace(/^["“”'‘’]?十[一二三四五六]五["“”'‘’]?/, '');
    const said = meaning?.(words) ?? firstWord(bare, spellings, meaning ?? null);
    // 8月入库 in June is meant to be, or of another year; 否 may well name the time to come.
    return said === null || (said === '是' && namesTimeToCome(words, planYear, asOf)) ? CellState.unreadable : said;
  };
  return (text) => {
    const levelled = normalizeText(text);
    const own = read(levelled);
    const noted = notes.get(levelled);
    // 1 and √ are yes where nothing says otherwise; a note may say that they are 未开工.
    if (noted === undefined || (typeof own === 'string' && DONE_OR_NOT.test(noted))) return own;
    const meant = read(noted);
    if (typeof meant === 'string') return meant;
    // What means nothing here may be said of other columns. A mark still answers a header that asks yes or no, but of the
    // works it says no more than the note makes of it: √表示手续已办结 is no start.
    return meaning === undefined || asksWhether ? own : CellState.unreadable;
  };
}

/**
 * The word that a text begins with, before a remark: 民生类（教育）. None where the grammar knows that word and still
 * made nothing of the whole: 已开工（实际未进场） says two things.
 */
function firstWord(
  text: string,
  spellings: ReadonlyMap<string, string>,
  meaning: ((words: string) => string | null) | null,
): string | null {
  const word = present(text.split(/[,，。;；(:：、或/]/)[0], 'words', 0);
  return word !== text && meaning !== null && meaning(word) !== null ? null : (spellings.get(word) ?? null);
}

function isDigits(words: string): boolean {
  return /^\d+$/.test(words);
}
