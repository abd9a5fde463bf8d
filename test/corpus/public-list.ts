import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import type { Ledger, Section } from '../../src/ledger/ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import { readProjects } from '../support/read-projects';

/**
 * 2026年许昌市重点建设项目名单, a published list of 418 projects; the first line of the file names the
 * source. Its header is printed on every page and its sections carry the natures.
 */
export function readPublicList(): { readonly ledger: Ledger; readonly leaves: readonly Section[] } {
  const lines = readFileSync(join(process.cwd(), 'test/corpus/public-list.tsv'), 'utf8').trimEnd().split('\n').slice(1);
  const rows = lines.map((line) =>
    line.split('\t').map((cell): CellValue => (cell === '' ? null : /^\d+$/.test(cell) ? Number(cell) : cell)),
  );
  const ledger = readProjects(
    rows,
    {
      asOf: dayOf(2026, 6, 30),
    },
    { workbookName: '2026年重点建设项目名单.xlsx' },
  );
  const parents = new Set(ledger.sections.map(({ parent }) => parent));
  return { ledger, leaves: ledger.sections.filter((_, index) => !parents.has(index)) };
}
