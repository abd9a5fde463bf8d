/** Characters of a list of words written out in place: no program takes more. */
const LONGEST_LIST = 255;

/** Whether words can be written out in a drop-down: no comma or quote in them, and all together not too long. */
export function fitsInPlace(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.every((word) => word !== '' && word === word.trim() && !/[,"\n]/.test(word) && !word.startsWith('=')) &&
    words.join(',').length <= LONGEST_LIST
  );
}
