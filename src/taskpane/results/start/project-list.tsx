import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { isMissing } from '../../../app/views/missing-projects';
import { STATUS_ORDER, listProjects, projectWords, type ProjectListItem } from '../../../app/views/project-list';
import { locationWords } from '../../../app/views/location-words';
import type { Ledger } from '../../../ledger/ledger';
import type { Progress, ProjectStatus } from '../../../progress/result';
import { PROBLEMS, PROJECT_LIST } from '../../../wording/pane/problems';
import { STATUS } from '../../../wording/sheets/status';
import { VirtualList } from '../../list/virtual-list';
import type { Option } from '../../model/options';
import { MISSING_ONLY, ofPeople, ofStatus, projectOptions, type ProjectFilter } from '../../model/project-filter';
import { usePaneMemory, type PaneMemory } from '../../session/pane-memory';
import type { PaneSession } from '../../session/session';
import { FilterSelect } from '../filter-select';
import { ProjectRow } from './project-row';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    // The first filter has the longest words, whole at 320 px.
    gridTemplateColumns: 'minmax(0, 1.3fr) minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  shown: { gridColumn: '1 / -1', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly ledger: Ledger;
  readonly progress: Progress;
  readonly session: PaneSession;
}

const KEPT: PaneMemory<ProjectFilter> = new WeakMap();
const ESTIMATE = { head: 0, item: 84 };
const EVERYONE = 'everyone';
const keyOf = ({ row }: ProjectListItem): string => String(row);

/** Projects with reason, dates, unit and leader: first those that miss the target, others by filter. */
export default function ProjectList({ ledger, progress, session }: Props) {
  const styles = useStyles();
  const [filter, change] = usePaneMemory(KEPT, session, () => MISSING_ONLY);
  const words = useMemo(() => projectWords(ledger, progress), [ledger, progress]);
  const all = useMemo(() => listProjects(ledger, progress), [ledger, progress]);
  const listed = useMemo(() => ofStatus(all, filter.status), [all, filter.status]);
  const options = useMemo(() => projectOptions(all, listed, words), [all, listed, words]);
  const shown = useMemo(() => ofPeople(listed, filter, words), [listed, filter, words]);
  const sections = useMemo(() => [{ key: 'projects', label: PROJECT_LIST.shown(shown.length), head: null, items: shown }], [shown]);
  const goTo = useCallback((row: ProjectListItem['row']) => session.select(ledger, row, null), [session, ledger]);
  if (all.length === 0) return null;

  const { filters, any, none } = PROJECT_LIST;
  const missing = all.filter(({ status }) => isMissing(status)).length;
  const named = (list: readonly Option[], blank: string) =>
    list.map(({ value, count }) => ({ value, label: PROBLEMS.option(value === '' ? blank : value, count) }));
  const bar = (
    <div className={styles.bar}>
      <FilterSelect
        label={filters.status}
        any={PROBLEMS.option(PROJECT_LIST.missing, missing)}
        options={statusOptions(options.statuses, all.length)}
        value={filter.status}
        onChoose={(status) => change({ status: status as ProjectFilter['status'] })}
      />
      <FilterSelect
        label={filters.unit}
        any={any.unit}
        options={named(options.units, none.unit)}
        value={filter.unit}
        onChoose={(unit) => change({ unit })}
      />
      <FilterSelect
        label={filters.leader}
        any={any.leader}
        options={named(options.leaders, none.leader)}
        value={filter.leader}
        onChoose={(leader) => change({ leader })}
      />
      <Caption1 className={styles.shown} aria-live="polite">
        {shown.length === 0 && filter !== MISSING_ONLY ? PROJECT_LIST.nothing : ''}
        {shown.length > 0 && <span className={filter === MISSING_ONLY ? styles.hidden : ''}>{PROJECT_LIST.shown(shown.length)}</span>}
      </Caption1>
    </div>
  );
  return (
    <VirtualList
      bar={bar}
      sections={sections}
      keyOf={keyOf}
      render={(project) => <ProjectRow project={project} place={locationWords(ledger, project.row, null)} words={words} onGoTo={goTo} />}
      estimate={ESTIMATE}
      wish={null}
      reset={filter}
    />
  );
}

/** Statuses that occur, the most urgent first, behind them everyone. */
function statusOptions(counts: readonly Option[], everyone: number): { value: string; label: string }[] {
  const place = ({ value }: Option): number => STATUS_ORDER.indexOf(value as ProjectStatus);
  const own = [...counts]
    .sort((a, b) => place(a) - place(b))
    .map(({ value, count }) => ({ value, label: PROBLEMS.option(STATUS[value as ProjectStatus], count) }));
  return [...own, { value: EVERYONE, label: PROBLEMS.option(PROJECT_LIST.everyone, everyone) }];
}
