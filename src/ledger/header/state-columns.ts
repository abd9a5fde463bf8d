import { simplified } from '../../mechanism/simplified';
import { yesOrNo } from '../../mechanism/work-state';
import type { CellValue, SheetSnapshot } from '../../spreadsheet/snapshot';
import { cellText, normalizeText } from '../cells/cell-text';
import type { FieldSpec } from '../kinds/kind';
import { areNearlyAll, sampleColumn } from './fits';
import type { Legend } from './legend';

/** What a heading ends with that asks how far something is. */
const ASKS_HOW_FAR = /(?:进展情况|状态|情况|进度|进展|结果|标识|标志|与否|现状){1,2}$/;
/** What may stand before it beside the words of the field. */
const PLAIN = ['当前', '目前', '最新', '现', '的', '是否', '已'] as const;
/** Of what bare words of state are made: 已销号, 正在推进, 尚未办结, 得到解决. */
const WORDS_OF_STATE =
  '同意 上会 国家 省级 市级 县级 研究 已经 已 尚未 暂未 未 没有 正在 正 均 全部 全面 待 得到 持续 继续 抓紧 加快 跟踪 跟进 办理 办结 办毕 办妥 办完 办好 办 在办 完成 完结 完毕 了结 结案 销号 清零 解决 化解 整改 疏解 疏通 闭环 落实 到位 保障 满足 协调 推进 对接 处理 处置 答复 回复 反馈 受理 审核 审批 批复 批准 下达 获批 通过 申报 上报 入库 入统 纳统 列统 在库 开工 动工 开建 在建 建设 施工 投产 竣工 完工 建成 落地 签约 洽谈 前期 手续 实施 启动 停工 复工 搁置 进行 中 了 尚 还 问题 项目 否 是';
/** The longest first, so that 已经 is not 已 and something that is not known. */
const MORPHEMES = WORDS_OF_STATE.split(' ').sort((a, b) => b.length - a.length);
const LONGEST = 10;
const NO_LEGEND: Legend = new Map();

/** On what day it came to that: 已解决（6月12日）, 6月12日已办结. */
const ON_A_DAY = /^(?:于?(?:20\d\d年)?\d{1,2}月\d{1,2}日)|\(?(?:于)?(?:20\d\d年)?\d{1,2}月\d{1,2}日\)?$/;

/** Whether a text is made of these words alone. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  let rest = text;
  while (rest !== '') {
    const next = words.find((word) => rest.startsWith(word));
    if (next === undefined) return false;
    rest = rest.slice(next.length);
  }
  return true;
}

/** What bare words of state, or an answer, say of a field; null for anything else. The words come levelled. */
export function bareState(words: string, { vocabulary = {}, meaning }: FieldSpec): string | null {
  const answer = yesOrNo(words);
  if (answer !== null) return answer ? '是' : '否';
  const listed = Object.entries(vocabulary).find(([word, others]) => word === words || others.includes(words));
  if (listed) return listed[0];
  return words.length <= LONGEST && isMadeOf(words, MORPHEMES) ? (meaning?.(words) ?? null) : null;
}

/** What a cell says of a field in bare words of state, be it with the day on which it came to that; marks are what a note says of them. */
export function stateIn(cell: CellValue, field: FieldSpec, legend: Legend = NO_LEGEND): string | null {
  if (typeof cell !== 'string') return null;
  const words = normalizeText(cellText(cell));
  return bareState(simplified(legend.get(words) ?? words).replace(ON_A_DAY, ''), field);
}

/** What headings about the state of a field are made of, the longest first; every heading of a sheet is held against it. */
const headingWords = new WeakMap<readonly string[], readonly string[]>();

function headingWordsOf(state: readonly string[]): readonly string[] {
  const known = headingWords.get(state) ?? [...state, ...PLAIN].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  headingWords.set(state, known);
  return known;
}

/** Whether a heading asks how far a record is, in the words of the field: 问题状态, 是否化解, or what came about alone: 销号. */
export function asksForState(words: string, field: FieldSpec): boolean {
  if (!field.state) return false;
  const known = headingWordsOf(field.state);
  const subject = words.replace(ASKS_HOW_FAR, '');
  if (subject !== words || words.startsWith('是否')) return (subject !== '' || field.state.includes('')) && isMadeOf(subject, known);
  return isMadeOf(words, known) && bareState(words, field) === '是';
}

/** What any heading about a state may name, whatever it is that is to come about: 办理状态, 问题推进情况, 需求完成情况. */
const GENERAL =
  /当前|目前|最新|现状|是否|问题|堵点|难点|事项|项目|要素|需求|诉求|推进|办理|处理|完成|进展|状态|情况|进度|结果|标[识志]|与否|[的已现]/g;

/** What is to come about, of all that a heading about a state says: 销号 of 是否销号; nothing where it asks in general. */
export function stateEvent(words: string): string {
  return words.replace(GENERAL, '');
}

/** Whether a column holds nearly nothing but bare words of the field's states; marks are what a note says of them. */
export type StateTest = (field: FieldSpec, column: number) => boolean;

/** The test for the columns below a header. */
export function holdsStates(snapshot: SheetSnapshot, firstRow: number, legend: Legend): StateTest {
  const known = new Map<number, Map<FieldSpec, boolean>>();
  const look: StateTest = (field, column) => {
    const cells = sampleColumn(snapshot, firstRow, column);
    return areNearlyAll(cells.filter((cell) => stateIn(cell, field, legend) !== null).length, cells.length);
  };
  return (field, column) => {
    const ofColumn = known.get(column) ?? new Map<FieldSpec, boolean>();
    known.set(column, ofColumn);
    // Each field of the kind asks.
    const holds = ofColumn.get(field) ?? look(field, column);
    ofColumn.set(field, holds);
    return holds;
  };
}
