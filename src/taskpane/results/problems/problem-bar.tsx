import { Button, Caption1, Link, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useMemo } from 'react';
import type { Severity } from '../../../checks/finding';
import { SEVERITY } from '../../../wording/checks/findings';
import { PROBLEMS } from '../../../wording/pane/problems';
import { SEVERITIES } from '../../../wording/pane/review';
import type { Option } from '../../model/options';
import { EVERYTHING, filterOptions, type ProblemFilter } from '../../model/problems/problem-filter';
import type { Problem } from '../../model/problems/problem-list';
import type { PaneSession } from '../../session/session';
import { ExportMenu } from './export-menu';
import { FilterSelect } from '../filter-select';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  row: { display: 'flex', alignItems: 'center' },
  search: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalXS },
  filters: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: tokens.spacingHorizontalXS },
  said: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground3 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

/** What was said last: to be read, and what screen readers are told besides. */
export interface Said {
  readonly words: string;
  readonly more: string;
}

interface Props {
  readonly all: readonly Problem[];
  readonly shown: readonly Problem[];
  readonly filter: ProblemFilter;
  /** Some are left out of those shown; what was just chosen may still be on its way. */
  readonly filtering: boolean;
  readonly onFilter: (filter: ProblemFilter) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly said: Said | null;
  readonly onSaid: (words: string) => void;
  readonly session: PaneSession;
}

/** Search, filters, the way from one problem to the next, and how many there are. */
export function ProblemBar({ all, shown, filter, filtering, onFilter, onStep, said, onSaid, session }: Props) {
  const styles = useStyles();
  const options = useMemo(() => filterOptions(all), [all]);
  const counted = (list: readonly Option[], label: (value: string) => string) =>
    list.map(({ value, count }) => ({ value, label: PROBLEMS.option(label(value), count) }));
  const { filters, any } = PROBLEMS;
  return (
    <section className={styles.bar} aria-label={PROBLEMS.tools}>
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={PROBLEMS.search}
          placeholder={PROBLEMS.searchHint}
          dismiss={{ 'aria-label': PROBLEMS.clearSearch }}
          value={filter.text}
          onChange={(_event, { value }) => onFilter({ ...filter, text: value })}
        />
        <Button
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={PROBLEMS.previous}
          title={PROBLEMS.previousKeys}
          aria-keyshortcuts="Alt+ArrowUp"
          onClick={() => onStep(-1)}
        />
        <Button
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={PROBLEMS.next}
          title={PROBLEMS.nextKeys}
          aria-keyshortcuts="Alt+ArrowDown"
          onClick={() => onStep(1)}
        />
        <ExportMenu problems={shown} session={session} onTold={onSaid} />
      </div>
      <div className={styles.filters}>
        <FilterSelect
          label={filters.severity}
          any={any.severity}
          options={counted(
            SEVERITIES.flatMap((severity) => options.severities.filter(({ value }) => value === severity)),
            (value) => SEVERITY[value as Severity],
          )}
          value={filter.severity}
          onChoose={(severity) => onFilter({ ...filter, severity: severity as Severity | null })}
        />
        <FilterSelect
          label={filters.unit}
          any={any.unit}
          options={counted(options.units, (value) => (value === '' ? PROBLEMS.noUnit : value))}
          value={filter.unit}
          onChoose={(unit) => onFilter({ ...filter, unit })}
        />
        <FilterSelect
          label={filters.column}
          any={any.column}
          options={counted(options.columns, (value) => (value === '' ? PROBLEMS.noColumn : value))}
          value={filter.column}
          onChoose={(column) => onFilter({ ...filter, column })}
        />
      </div>
      <div className={said || filtering ? styles.said : styles.hidden}>
        <Caption1 aria-live="polite" aria-atomic="true">
          {said?.words ?? (filtering ? PROBLEMS.found(shown.length, all.length) : PROBLEMS.count(all.length))}
          {said && said.more !== '' && <span className={styles.hidden}>{said.more}</span>}
        </Caption1>
        {filtering && (
          <Link as="button" onClick={() => onFilter(EVERYTHING)}>
            <Caption1>{PROBLEMS.clear}</Caption1>
          </Link>
        )}
      </div>
    </section>
  );
}
