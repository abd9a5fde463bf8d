import { Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Checked } from '../../../app/results';
import { INSIGHT } from '../../../wording/pane/insight';
import type { PaneSession } from '../../session/session';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  hidden: { display: 'none' },
  start: { alignSelf: 'start' },
});

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
  /** Something runs that must be through first. */
  readonly busy: boolean;
}

/** Which months 月度趋势 knows, and filling in earlier ones from their files. */
export function EarlierMonths({ checked: { settings, progress }, session, busy }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const months = settings.history.filter(({ planYear }) => planYear === progress.planYear).map(({ month }) => Number(month.slice(5)));
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{INSIGHT.months.title}</Subtitle2>
      <Caption1>{months.length === 0 ? INSIGHT.months.none : INSIGHT.months.kept(months)}</Caption1>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label={INSIGHT.months.files}
        onChange={({ target }) => {
          if (target.files && target.files.length > 0) void session.papers.fillHistory([...target.files]);
        }}
      />
      <Button
        className={styles.start}
        disabled={busy}
        onClick={() => {
          if (!input.current) return;
          // The same files may be chosen again after they were corrected.
          input.current.value = '';
          input.current.click();
        }}
      >
        {INSIGHT.months.choose}
      </Button>
    </section>
  );
}
