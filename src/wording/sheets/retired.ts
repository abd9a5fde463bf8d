/** Sheets of another version that are not made any more. */
export function retiredSheets(names: readonly string[]): string {
  return `${names.map((name) => `“${name}”`).join('、')}是别的版本生成的汇总表，现在的汇总表不再有这一张，已隐藏；不需要的，取消隐藏后可以删除。`;
}
