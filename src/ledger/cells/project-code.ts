import { normalizeText } from './cell-text';

/**
 * 项目代码 of a fixed-assets investment project (GB/T 40058-2021; 发改投资〔2020〕1439号): 24 characters, five groups joined
 * by hyphens. The last of the six characters of the last group is a check character; no source open to us tells how
 * it is made (the standard's published parts do not), so it is left alone. What departments and types the two middle
 * groups may name is left alone for the same reason.
 */
export interface ProjectCode {
  /** Year, and month where the code is of the form in use since November 2020; before, the first group was the year alone. */
  readonly year: number;
  readonly month: number | null;
  /** 6 digits of GB/T 2260; of the project's or of the approving office's place. */
  readonly area: string;
  /** As the standard writes it, with hyphens. */
  readonly text: string;
}

const CODE = /^\d{4}-?\d{6}-?\d{2}-?\d{2}-?[0-9A-Z]{6}$/;
/** Where its groups begin and end, without hyphens. */
const GROUPS = [
  [0, 4],
  [4, 10],
  [10, 12],
  [12, 14],
  [14, 20],
] as const;
/** Years in which codes began with the whole year: the platform opened in 2015. Read as year and month they name no month. */
const [FIRST_FORMER, LAST_FORMER] = [2015, 2020];

/** Reads a code, with its hyphens or without; null for what is none. */
export function parseProjectCode(text: string): ProjectCode | null {
  const levelled = normalizeText(text).toUpperCase();
  if (!CODE.test(levelled)) return null;
  const characters = levelled.replaceAll('-', '');
  const [time, area] = [characters.slice(...GROUPS[0]), characters.slice(...GROUPS[1])];
  if (!isArea(area)) return null;
  const written = GROUPS.map(([from, to]) => characters.slice(from, to)).join('-');
  const [year, month] = [2000 + Number(time.slice(0, 2)), Number(time.slice(2))];
  if (year >= LAST_FORMER && month >= 1 && month <= 12) return { year, month, area, text: written };
  const former = Number(time);
  return former >= FIRST_FORMER && former <= LAST_FORMER ? { year: former, month: null, area, text: written } : null;
}

/** Provinces have 11 to 82; 000000 is the centre's own. */
function isArea(area: string): boolean {
  const province = Number(area.slice(0, 2));
  return (province >= 11 && province <= 82) || area.startsWith('0000');
}

/** Whether an area lies in another, or is it: 140829 in 140800 and in 140000. Codes given by a higher office bear its area. */
export function isWithin(area: string, around: string): boolean {
  if (around.startsWith('0000')) return true;
  return area.startsWith(around.replace(/(?:00){1,2}$/, ''));
}
