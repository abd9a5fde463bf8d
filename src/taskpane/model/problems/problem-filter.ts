import type { Severity } from '../../../checks/finding';
import { countOptions, type Option } from '../options';
import type { Problem } from './problem-list';

/** What the user wants to see of the problems; null for all. */
export interface ProblemFilter {
  readonly text: string;
  readonly severity: Severity | null;
  /** '' for problems of rows without a unit. */
  readonly unit: string | null;
  /** '' for problems of no one column. */
  readonly column: string | null;
}

export const EVERYTHING: ProblemFilter = { text: '', severity: null, unit: null, column: null };

/** True if the filter keeps anything out. */
export function isFiltering({ text, severity, unit, column }: ProblemFilter): boolean {
  return text.trim() !== '' || severity !== null || unit !== null || column !== null;
}

/** The problems that the filter lets through, in their order. Every word of the text must occur. */
export function filterProblems(problems: readonly Problem[], filter: ProblemFilter): readonly Problem[] {
  if (!isFiltering(filter)) return problems;
  const { severity, unit, column } = filter;
  const words = plain(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return problems.filter(
    (problem) =>
      (severity === null || problem.finding.severity === severity) &&
      (unit === null || unitsOf(problem).includes(unit)) &&
      (column === null || columnOf(problem) === column) &&
      (words.length === 0 || says(problem, words)),
  );
}

/** What the problems can be filtered by: units with the most problems first, columns in the order of the sheet. */
export function filterOptions(problems: readonly Problem[]): {
  readonly severities: readonly Option[];
  readonly units: readonly Option[];
  readonly columns: readonly Option[];
} {
  const places = new Map<string, number>();
  for (const problem of problems) {
    const label = columnOf(problem);
    const place = label === '' ? LAST : (problem.finding.column ?? LAST);
    places.set(label, Math.min(places.get(label) ?? LAST, place));
  }
  return {
    severities: countOptions(problems, ({ finding }) => [finding.severity]),
    units: countOptions(problems, unitsOf).sort((a, b) => b.count - a.count),
    columns: countOptions(problems, (problem) => [columnOf(problem)]).sort(
      (a, b) => (places.get(a.value) ?? LAST) - (places.get(b.value) ?? LAST),
    ),
  };
}

/** Behind all columns. */
const LAST = Number.MAX_SAFE_INTEGER;

const NONE = [''];

function unitsOf({ units }: Problem): readonly string[] {
  return units.length === 0 ? NONE : units;
}

function columnOf({ column }: Problem): string {
  return column ?? '';
}

function says(problem: Problem, words: readonly string[]): boolean {
  const text = plain(`${problem.place} ${problem.name} ${problem.title} ${problem.message} ${problem.note}`);
  return words.every((word) => text.includes(word));
}

/** Full-width letters and digits as half-width ones, in small letters. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
