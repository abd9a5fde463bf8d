import type { Period } from './period';
import { normalizeText } from './cell-text';

/** How far a step of a matrix is: a word, a date, or both (已办结 2025年3月). */
export interface Step {
  /** Null where only a date stands: done once that day has come. */
  readonly word: StepWord | null;
  readonly date: Period | null;
}

/** Words of a step that a blank ledger offers. */
export const STEP_CHOICES: readonly string[] = ['已办结', '未办结', '不涉及'];

export type StepWord = 'done' | 'open' | 'not-needed';

const NOT_NEEDED = /^(?:\/|-|不涉及|无需|不需|不用|免办|豁免|不适用|不要求)/;
const OPEN = /未|没有|待|正在|办理中|进行中|编制|报批|报审|审核|审查中|在办|计划|拟|预计|^(?:否|×|无|x)$/i;
const DONE = /^(?:是|有|√|✓|✔|o)$|已|办结|完成|取得|批复|通过|备案|齐全|完备/i;

/** What a text of a step says; null when it is no word of ours. A date in it is the caller's to read. */
export function stepWord(text: string): StepWord | null {
  const words = normalizeText(text);
  if (NOT_NEEDED.test(words)) return 'not-needed';
  if (OPEN.test(words)) return 'open';
  return DONE.test(words) ? 'done' : null;
}

/** The text without the words of a step, for the date that may be left: 2025年3月办结. */
export function withoutStepWord(text: string): string {
  return normalizeText(text).replace(/[已未]?(?:办结|办理|完成|取得|批复|通过|备案|计划|拟|预计|于|在|前|底)|[()]/g, '');
}
