import type { CorpusCase } from '../case';
import { CELLS } from './cells';
import { COLUMNS } from './columns';
import { GROUPS } from './groups';
import { HABITS } from './habits';
import { HEADERS } from './headers';
import { PRACTICE } from './practice';
import { PUBLISHED } from './published';
import { ROWS } from './rows';
import { SECTIONS } from './sections';
import { SHEETS } from './sheets';
import { LEVELS } from './levels';
import { MERGES } from './merges';
import { OFFICES } from './offices';
import { TWO_LINES } from './two-lines';
import { UNITS } from './units';
import { VARIANTS } from './variants';

/** The whole corpus. */
export const CASES: readonly CorpusCase[] = [
  ...HEADERS,
  ...COLUMNS,
  ...SECTIONS,
  ...ROWS,
  ...CELLS,
  ...SHEETS,
  ...VARIANTS,
  ...PRACTICE,
  ...PUBLISHED,
  ...LEVELS,
  ...GROUPS,
  ...MERGES,
  ...TWO_LINES,
  ...OFFICES,
  ...HABITS,
  ...UNITS,
];
