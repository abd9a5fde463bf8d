import { AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Ledger } from '../../ledger/table';
import { FINDING_TITLE } from '../../wording/findings';
import { FINDINGS } from '../../wording/pane';
import type { FindingGroup } from '../model/finding-groups';
import type { PaneSession } from '../session/session';
import { CheckHelp } from './check-help';
import { CheckMenu } from './check-menu';
import { FindingRow } from './finding-row';
import { FixPreview } from './fix-preview';
import { MoreList } from './more-list';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, width: '100%' },
  count: { marginLeft: 'auto', color: tokens.colorNeutralForeground3 },
  panel: { margin: 0 },
  head: { display: 'flex', alignItems: 'center' },
  header: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly group: FindingGroup;
  readonly names: ReadonlyMap<number, string>;
  readonly ledger: Ledger;
  /** The office has given the check another severity than its own. */
  readonly changed: boolean;
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** One check: how serious, how many, all of them, and one button that repairs them all. */
export function FindingGroupView({ group: { code, severity, findings, fixable }, names, ledger, changed, session, busy }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={code}>
      <div className={styles.head}>
        <AccordionHeader as="h2" className={styles.header}>
          <span className={styles.title}>
            <SeverityIcon severity={severity} />
            {FINDING_TITLE[code]}
            <Caption1 className={styles.count}>{FINDINGS.count(findings.length)}</Caption1>
          </span>
        </AccordionHeader>
        <CheckHelp code={code} />
        <CheckMenu code={code} severity={severity} changed={changed} session={session} busy={busy} />
      </div>
      <AccordionPanel className={styles.panel}>
        {fixable.length > 1 && <FixPreview findings={fixable} session={session} busy={busy} />}
        <MoreList
          items={findings}
          keyOf={({ row, column, field }) => `${String(row)}:${String(column)}:${field ?? ''}`}
          render={(finding) => (
            <FindingRow finding={finding} name={names.get(finding.row) ?? ''} ledger={ledger} session={session} busy={busy} />
          )}
        />
      </AccordionPanel>
    </AccordionItem>
  );
}
