import { oneLine } from './text';

const SEPARATORS = /[\r\n,，、;；/]+/;
/** One Han character, blanks, one Han character, standing alone: a padded name of two characters. */
const PADDED = /(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \t\u00a0\u3000]+([\u4e00-\u9fff])(?![\u4e00-\u9fff])/g;

/** Whether a cell holds a name padded with blanks, such as `王  飞`. */
export function hasPaddedName(text: string): boolean {
  return text.search(PADDED) >= 0;
}

/** The text with the blanks inside padded names taken out; all else, line breaks too, stays. */
export function closePaddedNames(text: string): string {
  return text.replace(PADDED, '$1$2');
}

/**
 * The people of one cell: separated by line breaks, commas, 、, slashes, or by blanks between whole
 * names (`杜中伟 张华峰`); blanks inside a padded name do not separate.
 */
export function splitPeople(text: string): string[] {
  return closePaddedNames(text)
    .split(SEPARATORS)
    .flatMap((part) => (/^[\u4e00-\u9fff\s]+$/.test(part) ? part.trim().split(/\s+/) : [oneLine(part)]))
    .filter((part) => part !== '');
}
