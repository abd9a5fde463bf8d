import { Caption1, Caption1Strong, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { MissingProject } from '../../app/requests';
import type { Ledger } from '../../ledger/table';
import { FINDINGS, START } from '../../wording/pane';
import { MARK_COLORS, STATUS } from '../../wording/status';
import { nameColumn } from '../model/ledger-facts';
import type { PaneSession } from '../session/session';
import { MoreList } from './more-list';
import { useRowStyles } from './row-styles';

const useStyles = makeStyles({
  label: { padding: `0 ${tokens.spacingHorizontalXS}`, borderRadius: tokens.borderRadiusSmall },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'baseline' },
});

interface Props {
  readonly projects: readonly MissingProject[];
  readonly ledger: Ledger;
  readonly session: PaneSession;
}

/** The projects that miss the target, each with its reason; a click goes to its row. */
export function MissingList({ projects, ledger, session }: Props) {
  const styles = useStyles();
  const rows = useRowStyles();
  const column = nameColumn(ledger);
  return (
    <section aria-label={START.missing(projects.length)}>
      <Subtitle2 as="h2" block>
        {projects.length === 0 ? START.noneMissing : START.missing(projects.length)}
      </Subtitle2>
      <MoreList
        items={projects}
        keyOf={({ record }) => record}
        render={({ row, name, status, reason }) => (
          <button type="button" className={rows.row} onClick={() => session.select(row, column)}>
            <span className={styles.head}>
              <Caption1Strong className={styles.label} style={{ backgroundColor: `#${MARK_COLORS[status].fill}`, color: `#${MARK_COLORS[status].color}` }}>
                {STATUS[status]}
              </Caption1Strong>
              <Caption1 className={rows.quiet}>{FINDINGS.row(row + 1)}</Caption1>
            </span>
            <span className={rows.name}>{name}</span>
            <span className={rows.text}>{reason}</span>
          </button>
        )}
      />
    </section>
  );
}
