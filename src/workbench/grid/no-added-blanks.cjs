/** Where the grid program widens Chinese beside letters and digits; there is no setting for it. */
const WIDENING = /\n\taddCJKLatinSpacing\(shapedTextList\);/g;

/**
 * Loads the grid's drawing without that: a cell that holds 2025年 would be shown as 2025 年, beside a finding about blanks in
 * names. Throws where another version of the program does it elsewhere.
 */
module.exports = function withoutAddedBlanks(source) {
  if ((source.match(WIDENING) ?? []).length !== 1) throw new Error('The grid widens Chinese beside letters in another place: see no-added-blanks.cjs.');
  return source.replace(WIDENING, '');
};
