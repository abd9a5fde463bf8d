import { AccordionHeader, AccordionItem, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FindingCode } from '../../../checks/finding';
import { checkOf } from '../../../app/checks';
import { FINDINGS } from '../../../wording/pane/pane';
import { PROBLEMS } from '../../../wording/pane/problems';
import type { Settings } from '../../../app/options';
import type { ListSection } from '../../list/sections';
import type { FindingGroup } from '../../model/problems/finding-groups';
import type { Problem } from '../../model/problems/problem-list';
import type { PaneSession } from '../../session/session';
import { CheckHelp } from './check-help';
import { CheckMenu } from './check-menu';
import { FixPreview } from './fix-preview';
import { SeverityIcon } from '../severity-icon';

const useStyles = makeStyles({
  title: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, width: '100%' },
  count: { flexShrink: 0, marginLeft: 'auto', color: tokens.colorNeutralForeground3 },
  head: { display: 'flex', alignItems: 'center' },
  header: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly group: FindingGroup;
  readonly open: boolean;
  /** Only some of its problems are listed. */
  readonly filtering: boolean;
  /** The office has given the check another severity than its own. */
  readonly changed: boolean;
  readonly session: PaneSession;
  readonly busy: boolean;
  readonly heading: Heading;
}

/** Rank of the heads among the headings of the view. */
export type Heading = 'h2' | 'h3';

/** Head of one check: how serious, how many, and one button that repairs them all. */
function FindingGroupHead({ group: { code, severity, problems, fixable }, open, filtering, changed, session, busy, heading }: Props) {
  const styles = useStyles();
  const title = checkOf(code).title;
  const [first] = fixable;
  return (
    <AccordionItem value={code}>
      <div className={styles.head}>
        <AccordionHeader as={heading} size="small" className={styles.header}>
          <span className={styles.title}>
            <SeverityIcon severity={severity} />
            {title}
            <Caption1 className={styles.count}>{FINDINGS.count(problems.length)}</Caption1>
          </span>
        </AccordionHeader>
        <CheckHelp code={code} />
        <CheckMenu code={code} severity={severity} changed={changed} session={session} busy={busy} />
      </div>
      {open && first && fixable.length > 1 && (
        <FixPreview
          label={filtering ? PROBLEMS.fixListed(fixable.length) : FINDINGS.fixKind(fixable.length)}
          ledger={first.ledger}
          findings={fixable.map(({ finding }) => finding)}
          session={session}
          busy={busy}
        />
      )}
    </AccordionItem>
  );
}

/** What all groups of a list share. */
export interface GroupContext {
  readonly checks: Settings['checks'];
  readonly session: PaneSession;
  readonly busy: boolean;
  readonly heading: Heading;
}

/** The groups as parts of a long list, the open ones with their problems. */
export function useGroupSections(
  groups: readonly FindingGroup[],
  open: readonly FindingCode[],
  filtering: boolean,
  { checks, session, busy, heading }: GroupContext,
): readonly ListSection<Problem>[] {
  return useMemo(
    () =>
      groups.map((group) => {
        const { code, problems } = group;
        const isOpen = open.includes(code);
        return {
          key: code,
          label: checkOf(code).title,
          head: (
            <FindingGroupHead
              group={group}
              open={isOpen}
              filtering={filtering}
              changed={code in checks}
              session={session}
              busy={busy}
              heading={heading}
            />
          ),
          items: isOpen ? problems : [],
        };
      }),
    [groups, open, filtering, checks, session, busy, heading],
  );
}
