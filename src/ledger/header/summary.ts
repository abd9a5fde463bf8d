import type { FoundHeader } from './find';

/** Headers of tables that count projects: 项目个数, 项数, a pivot's 求和项. */
const COUNTS = /个数|项目数|项数|数量|求和项|计数项|行标签/;

/** Whether a header is that of a summary or of a pivot left behind: it counts projects and does not name each. */
export function isSummary({ cells, matches }: FoundHeader): boolean {
  if (!cells.some(({ joined }) => COUNTS.test(joined.words))) return false;
  const name = matches.find(({ field }) => field.type === 'name');
  const told = matches.some(({ field }) => field.type === 'period' || field.type === 'span' || field.type === 'people');
  return cells.some(({ joined }) => /求和项|计数项/.test(joined.words)) || (name?.reason !== 'exact' && !told);
}
