import type { Period } from './period';
import { normalizeText } from './cell-text';
import { parseDateText } from './date-text';
import type { Day } from '../../spreadsheet/calendar';

/** How far a step of a matrix is: a word, a date, or both (已办结 2025年3月). */
export interface Step {
  /** Null where only a date stands: done once that day has come. */
  readonly word: StepWord | null;
  readonly date: Period | null;
}

/** Words of a step that a blank ledger offers. */
export const STEP_CHOICES: readonly string[] = ['已办结', '未办结', '不涉及'];

export type StepWord = 'done' | 'open' | 'not-needed';

const NOT_NEEDED = /^(?:\/|-|不涉及|无需|不需|不用|免$|免办|免于|豁免|不适用|不要求)/;
/** The whole cell, as boxes, letters and single words answer. */
const YES = /^(?:是|有|√|✓|✔|o|已|y|yes)$/i;
const NO = /^(?:否|×|✗|✘|无|x|没有|n|no)$/i;
/** Neither the one nor the other: done for the greater part, passed one station of several, ordered by a leader, done and undone again. */
const DOUBTFUL =
  /一半|半数|过半|多数|个别|其余|剩余|还剩|剩下|批示|批转|批阅|完成[^,]{0,6}(?:评审|审查|审核|会审|论证|公示)|(?:评审|审查|审核|会审|论证|公示)(?:工作)?(?:已|均|全部)*完成|基本|差不多|接近|部分|大部|初步|阶段性|原则上|原则同意|[评审初复]审[^,]{0,12}?通过|通过[^,]{0,12}?审|(?:到位|落实|解决|完成|拨付|保障)约?(?:\d|[一二两三四五六七八九十几]{1,3}[户个家处项亩件宗栋])|(?:到位|落实|解决|完成|拨付|保障)[^,\d]{1,6}\d[\d.]*[万亿元户个家处项亩件宗栋]|(?<!100)%|退[库回件]|撤|作废|取消/;
/** What is not, is meant to be, or has only begun: 待批, 拟7月办理, 已着手解决. */
const DENIED =
  /未|没有|待|(?<!告知)承诺(?![书制函])|答应|(?:明确|商定|议定|确定|要求)[^,]{0,20}前[^,已]{0,10}$|下个?[月季年]|尚|无法|不(?!动产)|难以|拟|(?<!按)计划|预计|力争|争取|确保|着手|开始|准备|限期|(?<!无)需|缺/;
/** What it takes to be let in, which is not yet to be in: 已达到入库标准. */
const FIT_FOR = /(?:达到|符合|满足|具备)[^,]{0,6}(?:入库|纳统|入统|列统|验收|办结|销号)[^,]{0,4}(?:标准|条件|要求)/;
/** What is under way, or is to be: 正在编制, 6月底前完成, 审批中. */
const GOING = /正(?!式)|抓紧|加快|尽快|继续|持续|推进|协调|对接|跟进|跟踪|在办|编制|进行|中$|(?:月|日|号|底|年|季度|\d)之?前/;
/** Handed in or begun, which is not yet done: 已报, 已受理, 已启动. */
const BEGUN =
  /报(?:告|备|批|审|建|送|件|出|请|县|市|省|局)?$|报[批审建送件]|申报|申请|上报|受理|提交|递交|送审|启动|委托|开展|组卷|公示|公告|挂网|进件|交件|评审|审查|审核|初审|踏勘|测绘/;
const DONE =
  /办结|办毕|办完|办好|办理完|完结|了结|闭环(?!管理|推进|整改|落实|机制)|已办|已立项|完成|完毕|办妥|取得|批复|批准|获批|已批(?![示转阅])|通过|备案|齐全|完备|核准|核发|领取|领证|已领|发证|出具|下达|已供|已有|具备|合格|已签|已缴|销号|清零|入库|在库|纳统|入统|列统|已接|已通|已拨|结案|^(?:均|全部)?已(?:经|全部|妥善)?(?:处理|整改|疏解|破解|消除|打通|破除)$|^(?:已|已经|会议)?同意$/;
/** Verbs that may as well ask for it: 督促落实. They tell that it is so behind 已, or alone. */
const ASKED_OR_DONE = /落实|到位|保障|解决|化解|疏通|满足/;
const SAID_DONE = /已|均|全部|得到|获得|^(?:问题|资金|用地|要素|整改|协调|处理|处置)?(?:落实|到位|保障|解决|化解|疏通|满足)$/;
/** Papers on the way to what is asked for: 已完成组卷, 图审已完成. They are the thing itself only once they are granted: 可研报告已批复. */
const PAPERS = /组卷|图审|规划条件|设计|方案|勘测|测绘|踏勘|材料|资料|报告|初稿|编制|可研/;
const GRANTED = /批复|批准|获批|已批(?![示转阅])|备案|核准/;
/** The number of an official letter, which there is once the thing is granted: 运审批(2025)12号. */
const LETTER = /[(（]?20\d\d[)）]?年?第?\d{1,6}号/;

/** What a text of a step says; null when it is no word of ours. A date in it is the caller's to read. */
export function stepWord(text: string): StepWord | null {
  const words = normalizeText(text);
  if (NOT_NEEDED.test(words)) return 'not-needed';
  const said = stateOf(words);
  return said === null ? null : said ? 'done' : 'open';
}

/**
 * Whether something that is to be settled is settled, by the words of a cell: 已协调解决, 持续推进, 5月已入库. Null where they say
 * neither, or both. The words come levelled.
 */
export function isSettled(words: string): boolean | null {
  return NOT_NEEDED.test(words) ? null : stateOf(words);
}

function stateOf(words: string): boolean | null {
  if (YES.test(words)) return true;
  if (NO.test(words)) return false;
  const said = words.split(/[,，;；。、]+/).map(clauseSays);
  if (said.includes('both')) return null;
  const [done, open] = [said.includes(true), said.includes(false)];
  return done === open ? null : done;
}

/** What one clause says: true for done, false for not yet, null for nothing of either. */
function clauseSays(clause: string): boolean | 'both' | null {
  if (DOUBTFUL.test(clause)) return 'both';
  if (DENIED.test(clause)) return false;
  if (FIT_FOR.test(clause)) return 'both';
  const done = LETTER.test(clause) || DONE.test(clause) || (ASKED_OR_DONE.test(clause) && SAID_DONE.test(clause));
  if (done && PAPERS.test(clause) && !GRANTED.test(clause)) return 'both';
  // 已协调解决 is over, 协调解决 is not.
  if (GOING.test(clause)) return done && clause.includes('已');
  if (done) return true;
  return BEGUN.test(clause) ? false : null;
}

/** A time that a text names: 8月, 7月15日, 三季度, 年底. */
const TIMES = /(?:20\d\d年)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}[日号])?|第?[1-4一二三四]季度|[上下]半年|年[底末])/g;

/** Whether a text names a time that has not come: 8月入库 in June says that it is to be. */
export function namesTimeToCome(text: string, planYear: number, asOf: Day): boolean {
  return (normalizeText(text).match(TIMES) ?? []).some((time) => (parseDateText(time, planYear)?.start.first ?? asOf) > asOf);
}

/** The text without the words of a step, for the date that may be left: 2025年3月办结. */
export function withoutStepWord(text: string): string {
  return normalizeText(text).replace(/[已未]?(?:办结|办理|完成|取得|批复|通过|备案|计划|拟|预计|于|在|前|底)|[()]/g, '');
}
