/** Sheets of another version that are not made any more. */
export function retiredSheets(names: readonly string[]): string {
  return `${names.map((name) => `“${name}”`).join('、')}是其他版本生成的汇总表，现行汇总表中已无此表，已隐藏；不需要的，取消隐藏后可以删除。`;
}
