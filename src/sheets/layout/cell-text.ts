import type { Block, PlanValue } from '../../spreadsheet/sheet-plan';
import { cutText } from '../../wording/sheets/lists';

/** Characters that a cell holds in every program. */
const LONGEST = 32_767;

/** The block with texts that cells take: they are made of the user's own, each of which may fill a cell. A longer one ends with how long it was. */
export function withinCells(block: Block): Block {
  return block.values.some((line) => line.some(isTooLong)) ? { ...block, values: block.values.map((line) => line.map(shortened)) } : block;
}

function isTooLong(value: PlanValue): boolean {
  const text = typeof value === 'object' && value !== null && 'formula' in value ? value.value : value;
  return typeof text === 'string' && text.length > LONGEST;
}

function shortened(value: PlanValue): PlanValue {
  if (typeof value === 'string') return cut(value);
  if (typeof value !== 'object' || value === null || !('formula' in value)) return value;
  return typeof value.value === 'string' ? { ...value, value: cut(value.value) } : value;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const rest = cutText(text.length);
  const end = LONGEST - rest.length;
  // Not between the halves of a character beyond U+FFFF.
  return text.slice(0, /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end) + rest;
}
