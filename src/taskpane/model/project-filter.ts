import { isMissing } from '../../app/views/missing-projects';
import type { ProjectListItem, ProjectWords } from '../../app/views/project-list';
import type { ProjectStatus } from '../../progress/result';
import { countOptions, type Option } from './options';

/** What the user wants to see of the projects. */
export interface ProjectFilter {
  /** Null for all that miss the target. */
  readonly status: ProjectStatus | 'everyone' | null;
  /** '' for projects without a unit, without a leader; null for all. */
  readonly unit: string | null;
  readonly leader: string | null;
}

export const MISSING_ONLY: ProjectFilter = { status: null, unit: null, leader: null };

/** The projects of a status, whatever their unit and leader. */
export function ofStatus(projects: readonly ProjectListItem[], wanted: ProjectFilter['status']): readonly ProjectListItem[] {
  if (wanted === 'everyone') return projects;
  return projects.filter(({ status }) => (wanted === null ? isMissing(status) : status === wanted));
}

/** Of some projects those of a unit and a leader. */
export function ofPeople(
  projects: readonly ProjectListItem[],
  { unit, leader }: ProjectFilter,
  words: ProjectWords,
): readonly ProjectListItem[] {
  if (unit === null && leader === null) return projects;
  return projects.filter(
    ({ record }) =>
      (unit === null || orNone(words.units(record)).includes(unit)) && (leader === null || orNone(words.leaders(record)).includes(leader)),
  );
}

/** Statuses, units and leaders to choose from: statuses of all projects, the others of those listed. */
export function projectOptions(
  all: readonly ProjectListItem[],
  listed: readonly ProjectListItem[],
  words: ProjectWords,
): { readonly statuses: readonly Option[]; readonly units: readonly Option[]; readonly leaders: readonly Option[] } {
  return {
    statuses: countOptions(all, ({ status }) => [status]),
    units: countOptions(listed, ({ record }) => orNone(words.units(record))).sort((a, b) => b.count - a.count),
    leaders: countOptions(listed, ({ record }) => orNone(words.leaders(record))).sort((a, b) => b.count - a.count),
  };
}

const NONE = [''];

function orNone(words: readonly string[]): readonly string[] {
  return words.length === 0 ? NONE : words;
}
