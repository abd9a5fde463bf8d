import { Body1, Button, Link, ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import type { Checked } from '../../app/requests';
import { PANE, RUNNING } from '../../wording/pane';
import { glance } from '../model/glance';
import type { PaneSession } from '../session/session';
import { isBusy, type Outcome, type PaneState } from '../session/state';

const useStyles = makeStyles({
  box: {
    // As high as two lines from the start: what comes and goes here moves nothing below.
    minHeight: '56px',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    alignContent: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  failed: { backgroundColor: tokens.colorStatusDangerBackground1 },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
  failedIcon: { color: tokens.colorStatusDangerForeground1 },
  running: { gridColumn: '1 / 3', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  sheets: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

interface Props {
  readonly checked: Checked;
  readonly state: PaneState;
  readonly session: PaneSession;
}

/** One place for what is being done, how it ended, and how the ledger stands otherwise. */
export function Status({ checked, state, session }: Props) {
  const styles = useStyles();
  const { running, outcome } = state;
  if (running && isBusy(state)) {
    return (
      <div className={styles.box}>
        <div className={styles.running}>
          <Body1>{RUNNING[running.task]}</Body1>
          <ProgressBar aria-label={RUNNING[running.task]} {...(running.share === null ? {} : { value: running.share })} />
        </div>
        <Button onClick={() => session.cancel()}>{PANE.cancel}</Button>
      </div>
    );
  }
  return (
    <div className={mergeClasses(styles.box, outcome?.kind === 'done' && styles.done, outcome?.kind === 'failed' && styles.failed)}>
      <OutcomeIcon outcome={outcome} />
      <div>
        <Body1>{outcome ? outcome.message : glance(checked)}</Body1>
        {outcome && outcome.sheets.length > 0 && (
          <div className={styles.sheets}>
            {outcome.sheets.map(({ sheetId, name }) => (
              <Link key={sheetId} as="button" onClick={() => session.goTo(sheetId)}>
                {name}
              </Link>
            ))}
          </div>
        )}
      </div>
      {outcome?.kind === 'failed' ? (
        <Button onClick={() => void session.retry()}>{PANE.retry}</Button>
      ) : (
        state.canUndo && (
          <Button icon={<ArrowUndoRegular />} onClick={() => void session.undo()}>
            {PANE.undo}
          </Button>
        )
      )}
    </div>
  );
}

function OutcomeIcon({ outcome }: { readonly outcome: Outcome | null }) {
  const styles = useStyles();
  if (outcome?.kind === 'done') return <CheckmarkCircle20Filled className={styles.doneIcon} />;
  if (outcome?.kind === 'failed') return <ErrorCircle20Filled className={styles.failedIcon} />;
  return <Info20Regular />;
}
