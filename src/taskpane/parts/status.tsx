import { Body1, Button, ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { useRef } from 'react';
import type { Checked } from '../../app/results';
import { PANE, RUNNING } from '../../wording/pane/pane';
import { glance } from '../model/glance';
import type { PaneSession } from '../session/session';
import { MadeSheets } from './outcome/made-sheets';
import { MarkWalk } from './outcome/mark-walk';
import { StepButtons } from './outcome/step-buttons';
import { useHeldFocus } from './outcome/use-held-focus';
import { useInSight, useRoomAbove } from './outcome/use-in-sight';
import { isBusy, type Outcome, type PaneState } from '../session/state';

const useStyles = makeStyles({
  box: {
    // As high as two lines from the start: what comes and goes here moves nothing below.
    minHeight: '44px',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    alignContent: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  /** What can be taken back stays in sight, however far down the list it was done. */
  stays: { position: 'sticky', top: 0, zIndex: 2 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  failed: { backgroundColor: tokens.colorStatusDangerBackground1 },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
  failedIcon: { color: tokens.colorStatusDangerForeground1 },
  running: { gridColumn: '1 / 3', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  wide: { gridColumn: '1 / -1', gridRow: 2 },
  /** A message of several sentences has the width to itself. */
  below: { gridColumn: '1 / -1', gridRow: 2 },
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
  const box = useRef<HTMLDivElement>(null);
  const stays = Boolean(outcome?.offer) && !isBusy(state);
  const { hold, next, onBlur } = useHeldFocus(isBusy(state));
  useInSight(box, state.acted);
  useRoomAbove(box, stays);
  if (running && isBusy(state)) {
    return (
      <div ref={box} className={styles.box}>
        <div className={styles.running}>
          <Body1>{RUNNING[running.task]}</Body1>
          <ProgressBar aria-label={RUNNING[running.task]} {...(running.share === null ? {} : { value: running.share })} />
        </div>
        <Button ref={next} size="small" onBlur={onBlur} onClick={() => session.cancel()}>
          {PANE.cancel}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div
        ref={box}
        className={mergeClasses(
          styles.box,
          outcome?.kind === 'done' && styles.done,
          isFailure(outcome) && styles.failed,
          stays && styles.stays,
        )}
      >
        <OutcomeIcon outcome={outcome} />
        <div>
          <Body1>{outcome ? outcome.message : glance(checked)}</Body1>
        </div>
        {outcome?.marked && (
          <div className={styles.wide}>
            <MarkWalk key={state.history.done.at(-1)?.id} marked={outcome.marked} checked={checked} session={session} />
          </div>
        )}
        {outcome?.kind === 'failed' ? (
          <Button size="small" onClick={() => void session.retry()}>
            {PANE.retry}
          </Button>
        ) : (
          <div className={outcome && outcome.sheets.length > 0 ? styles.below : undefined}>
            <StepButtons offer={outcome?.offer ?? null} history={state.history} session={session} onPress={hold} offerRef={next} />
          </div>
        )}
      </div>
      {outcome && outcome.sheets.length > 0 && <MadeSheets outcome={outcome} checked={checked} session={session} />}
    </>
  );
}

function isFailure(outcome: Outcome | null): boolean {
  return outcome?.kind === 'failed' || outcome?.kind === 'half-done';
}

function OutcomeIcon({ outcome }: { readonly outcome: Outcome | null }) {
  const styles = useStyles();
  if (outcome?.kind === 'done') return <CheckmarkCircle20Filled className={styles.doneIcon} />;
  if (isFailure(outcome)) return <ErrorCircle20Filled className={styles.failedIcon} />;
  return <Info20Regular />;
}
