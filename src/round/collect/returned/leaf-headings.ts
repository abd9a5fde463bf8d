import type { RoundColumn } from '../../columns';
import { headingOf, withoutUnit } from './column-heading';

type Columns = ReadonlyMap<string, RoundColumn>;

/** Words that say too little without the heading above them. */
const PARTS =
  /^(?:合计|小计|总计|投资|金额|资金|额度|计划|实际|完成|时间|日期|年月|数量|个数|情况|进展|进度|单位|内容|目标|任务|申请|申报|批复|下达|到位|支付|预计|已办|未办|名称|编号|备注|其中.*)$/;

/**
 * The columns of a file with those under the ledger's key whose heading is the lowest part of the ledger's, 累计完成 for 进度 > 累计完成, or
 * the other way round: 累计完成 alone may be read as the year's. Only where each of the two has one such heading, and it says enough.
 */
export function byLeafHeadings(columns: Columns, ours: Columns): Columns {
  const full = new Set([...ours.values()].map(headingOf));
  const own = byLeaf(ours);
  const theirs = byLeaf(columns);
  return new Map(
    Array.from(columns, ([key, column]): [string, RoundColumn] => {
      const leaf = leafOf(column);
      const [meant, ...others] = own.get(leaf) ?? [];
      const isPlain = others.length > 0 || (theirs.get(leaf) ?? []).length > 1 || PARTS.test(leaf);
      if (!meant || isPlain || meant.key === key || columns.has(meant.key) || full.has(headingOf(column))) return [key, column];
      if (isDeep(meant) === isDeep(column) || !isOfOneType(meant, column)) return [key, column];
      return [meant.key, { ...column, key: meant.key, label: meant.label }];
    }),
  );
}

/** Both are read as the same type, neither is read, or the ledger's is read as words. */
function isOfOneType({ match: own }: RoundColumn, { match: theirs }: RoundColumn): boolean {
  return own === null || theirs === null
    ? theirs === null && (own === null || own.field.type === 'text')
    : own.field.type === theirs.field.type;
}

function byLeaf(columns: Columns): ReadonlyMap<string, readonly RoundColumn[]> {
  const found = new Map<string, RoundColumn[]>();
  for (const column of columns.values()) found.set(leafOf(column), [...(found.get(leafOf(column)) ?? []), column]);
  return found;
}

const BETWEEN = '>';

function isDeep(column: RoundColumn): boolean {
  return headingOf(column).includes(BETWEEN);
}

function leafOf(column: RoundColumn): string {
  const heading = headingOf(column);
  return withoutUnit(heading.slice(heading.lastIndexOf(BETWEEN) + 1));
}
