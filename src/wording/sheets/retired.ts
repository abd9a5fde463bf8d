const MOST_NAMES = 3;

/** Summary sheets made before and not this time, and the days they stand at. */
export function olderSheetsNote(names: readonly string[], days: readonly string[]): string {
  if (names.length === 0) return '';
  const stand = days.length === 0 ? '仍是以前生成的' : `仍是截至${days.join('、')}的`;
  const some = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  const all = names.length > MOST_NAMES ? `${some.join('、')}等${String(names.length)}张表` : some.join('、');
  return `${all}这次没有重新生成，${stand}；不需要的可以删除。`;
}

/** Sheets of another version that are not made any more. */
export function retiredSheets(names: readonly string[]): string {
  return `${names.map((name) => `“${name}”`).join('、')}是其他版本生成的汇总表，现行汇总表中已无此表，已隐藏；不需要的，取消隐藏后可以删除。`;
}

/** Summary sheets that were known by their words alone. */
export function strippedNote(names: readonly string[]): string {
  const [first] = names;
  if (first === undefined) return '';
  const some = names.length === 1 ? `“${first}”` : `“${first}”等${String(names.length)}张表`;
  return `${some}的标识已被其他软件去掉，按表名和第2行文字认定为以前生成的汇总表，已在原处重新生成；如是您自己的表，请撤销后改名。`;
}

/** Sheets that bear a title of ours and none of our signs, and what the first of the new ones is called. */
export function besideNote(beside: readonly { readonly theirs: string; readonly ours: string }[]): string {
  const [first] = beside;
  if (first === undefined) return '';
  const some = beside.length === 1 ? `“${first.theirs}”` : `“${first.theirs}”等${String(beside.length)}张同名表`;
  return `原有的${some}没有本助手的标识，按您自己的表保留，新表名为“${first.ours}”${beside.length === 1 ? '' : '等'}；如是以前生成的汇总表，可删除原表后重新生成。`;
}
