import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Checked } from '../../../app/results';
import { START } from '../../../wording/pane/results';
import { usePaneMemory, type PaneMemory } from '../../session/pane-memory';
import type { PaneSession } from '../../session/session';
import { QuarterTable } from './quarter-table';

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
  link: { fontSize: tokens.fontSizeBase200 },
});

const KEPT: PaneMemory<{ readonly open: boolean }> = new WeakMap();

interface Props {
  readonly progress: Checked['progress'];
  readonly session: PaneSession;
}

/** The figures behind the chart, quarter by quarter, and how they are counted: on demand, so that the projects are in sight. */
export function QuarterDetails({ progress: { start, resumption }, session }: Props) {
  const styles = useStyles();
  const [{ open }, change] = usePaneMemory(KEPT, session, () => ({ open: false }));
  return (
    <div className={styles.details}>
      <div className={styles.row}>
        {resumption.continuing > 0 && resumption.resumed !== null && (
          <Caption1>{START.resumptionShort(resumption.resumed, resumption.continuing)}</Caption1>
        )}
        <Link as="button" className={styles.link} aria-expanded={open} onClick={() => change({ open: !open })}>
          {open ? START.fewer : START.details}
        </Link>
      </div>
      {open && (
        <>
          <QuarterTable start={start} />
          {[
            START.basis[start.basis],
            ...(start.counted === 'plan' ? [START.planOnly] : []),
            ...(start.startedWithoutDate > 0 ? [START.withoutDate(start.startedWithoutDate)] : []),
            ...(resumption.continuing === 0
              ? []
              : [
                  resumption.resumed === null
                    ? START.resumptionUnknown(resumption.continuing)
                    : START.resumption(resumption.resumed, resumption.continuing),
                ]),
          ].map((note) => (
            <Caption1 key={note} className={styles.quiet}>
              {note}
            </Caption1>
          ))}
        </>
      )}
    </div>
  );
}
