import { Accordion, Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Checked } from '../../app/requests';
import { FINDINGS } from '../../wording/pane';
import { groupFindings, openAtFirst } from '../model/finding-groups';
import { namesByRow } from '../model/ledger-facts';
import type { PaneSession } from '../session/session';
import { FindingGroupView } from './finding-group';
import { SetAside } from './set-aside';

const useStyles = makeStyles({
  view: { paddingTop: tokens.spacingVerticalS },
  none: { display: 'block', paddingTop: tokens.spacingVerticalM },
});

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** All problems, grouped by check. Which groups are open is kept over a new check. */
export default function FindingsView({ checked, session, busy }: Props) {
  const styles = useStyles();
  const groups = useMemo(() => groupFindings(checked.findings), [checked.findings]);
  const names = useMemo(() => namesByRow(checked.ledger), [checked.ledger]);
  const [open, setOpen] = useState<unknown[]>(() => openAtFirst(groups));
  return (
    <>
      {groups.length === 0 && <Body1 className={styles.none}>{FINDINGS.none}</Body1>}
    <Accordion className={styles.view} multiple collapsible openItems={open} onToggle={(_event, { openItems }) => setOpen(openItems)}>
      {groups.map((group) => (
        <FindingGroupView key={group.code} group={group} names={names} ledger={checked.ledger} changed={group.code in checked.settings.checks} session={session} busy={busy} />
      ))}
      <SetAside checked={checked} session={session} busy={busy} />
    </Accordion>
    </>
  );
}
