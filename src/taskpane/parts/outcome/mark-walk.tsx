import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useState } from 'react';
import type { Checked } from '../../../app/results';
import { legendOf } from '../../../app/views/missing-projects';
import { WALK } from '../../../wording/pane/walk';
import { Legend } from '../../results/start/legend';
import type { PaneSession } from '../../session/session';
import type { Marked } from '../../session/state';

const useStyles = makeStyles({
  // One line where there is room for it: the projects themselves are to be in sight below.
  walk: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  row: { display: 'flex', flexGrow: 1, alignItems: 'center', columnGap: tokens.spacingHorizontalXXS },
  grows: { flexGrow: 1 },
});

interface Props {
  readonly marked: Marked;
  readonly checked: Checked;
  readonly session: PaneSession;
}

/** The projects that were marked, one after another from the first row on, beside what the colours mean. */
export function MarkWalk({ marked: { rows, shown }, checked, session }: Props) {
  const styles = useStyles();
  const [at, setAt] = useState(shown ? 0 : -1);
  const go = (to: number): void => {
    const row = rows[to];
    if (row === undefined) return;
    setAt(to);
    session.select(checked.ledger, row, null);
  };
  return (
    <div className={styles.walk} role="group" aria-label={WALK.region}>
      <Legend entries={legendOf(checked.progress)} />
      <div className={styles.row}>
        <Caption1 className={styles.grows} aria-live="polite">
          {at < 0 ? WALK.all(rows.length) : WALK.at(at + 1, rows.length)}
        </Caption1>
        {(
          [
            [WALK.previous, <ChevronUpRegular key="icon" />, -1, at <= 0],
            [WALK.next, <ChevronDownRegular key="icon" />, 1, at >= rows.length - 1],
          ] as const
        ).map(([name, icon, step, ended]) => (
          <Button
            key={name}
            size="small"
            appearance="subtle"
            icon={icon}
            aria-label={name}
            title={name}
            disabledFocusable={ended}
            onClick={() => go(at + step)}
          />
        ))}
      </div>
    </div>
  );
}
