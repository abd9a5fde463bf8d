import { Body1, Button, Caption1, Link, ProgressBar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { Suspense, lazy, useEffect, useRef, type RefObject } from 'react';
import type { Checked } from '../../app/results';
import type { CellLocation } from '../../spreadsheet/port';
import { PRINT } from '../../wording/sheets/print';
import { WALK } from '../../wording/pane/walk';
import { PANE, RUNNING } from '../../wording/pane/pane';
import { scrollerOf } from '../list/use-frame';
import { glance } from '../model/glance';
import type { PaneSession } from '../session/session';
import { MarkWalk } from './outcome/mark-walk';
import { StepButtons } from './outcome/step-buttons';
import { isBusy, type Outcome, type PaneState } from '../session/state';

const ValueReasons = lazy(() => import('./value-reasons'));

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
  stays: { position: 'sticky', top: 0, zIndex: 1 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  failed: { backgroundColor: tokens.colorStatusDangerBackground1 },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
  failedIcon: { color: tokens.colorStatusDangerForeground1 },
  running: { gridColumn: '1 / 3', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  wide: { gridColumn: '1 / -1', gridRow: 2 },
  printed: { color: tokens.colorNeutralForeground2, marginLeft: tokens.spacingHorizontalXS },
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
  const box = useRef<HTMLDivElement>(null);
  useInSight(box, state);
  if (running && isBusy(state)) {
    return (
      <div ref={box} className={styles.box}>
        <div className={styles.running}>
          <Body1>{RUNNING[running.task]}</Body1>
          <ProgressBar aria-label={RUNNING[running.task]} {...(running.share === null ? {} : { value: running.share })} />
        </div>
        <Button size="small" onClick={() => session.cancel()}>
          {PANE.cancel}
        </Button>
      </div>
    );
  }
  return (
    <div
      ref={box}
      className={mergeClasses(
        styles.box,
        outcome?.kind === 'done' && styles.done,
        isFailure(outcome) && styles.failed,
        Boolean(outcome?.offer) && styles.stays,
      )}
    >
      <OutcomeIcon outcome={outcome} />
      <div>
        <Body1>{outcome ? outcome.message : glance(checked)}</Body1>
        {outcome && outcome.sheets.length > 0 && (
          <div className={styles.sheets}>
            {outcome.back && <BackLink to={outcome.back} session={session} />}
            {outcome.sheets.map(({ sheetId, name, printed }) => (
              <span key={sheetId}>
                <Link as="button" onClick={() => session.goTo(sheetId)}>
                  {name}
                </Link>
                {printed && <Caption1 className={styles.printed}>{PRINT.one(printed.pages, printed.paper)}</Caption1>}
              </span>
            ))}
          </div>
        )}
        {outcome?.values && outcome.values.length > 0 && (
          <Suspense>
            <ValueReasons reasons={outcome.values} session={session} />
          </Suspense>
        )}
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
        <StepButtons offer={outcome?.offer ?? null} history={state.history} session={session} />
      )}
    </div>
  );
}

/** The way back to where the user was before the first sheet made was shown. */
function BackLink({ to: { sheetId, row, column }, session }: Pick<Props, 'session'> & { readonly to: CellLocation }) {
  return (
    <Link as="button" onClick={() => session.goTo(sheetId, row, column)}>
      {WALK.back}
    </Link>
  );
}

function isFailure(outcome: Outcome | null): boolean {
  return outcome?.kind === 'failed' || outcome?.kind === 'half-done';
}

/** Pixels below the end of an action that are to be in sight with it: what it found begins there. */
const RESULTS = 680;

/** Scrolls as far as the results need, and no farther than to their beginning. */
function showWithResults(box: HTMLElement): void {
  const scroller = scrollerOf(box);
  if (!scroller) return;
  const [end, pane] = [box.getBoundingClientRect(), scroller.getBoundingClientRect()];
  scroller.scrollTop += Math.min(end.top - pane.top, Math.max(0, end.bottom + RESULTS - pane.bottom));
}

/** What tells that the user moves on by themselves. */
const MOVES = ['wheel', 'pointerdown', 'keydown'] as const;

/** Scrolls to the end of an action and to what it found as that is drawn, until the user moves on; what is done from within the lists leaves them where they are. */
function useInSight(box: RefObject<HTMLElement | null>, { acted }: PaneState): void {
  const seen = useRef(acted);
  useEffect(() => {
    const page = box.current?.parentElement;
    if (acted === seen.current || !page) return;
    seen.current = acted;
    const observer = new ResizeObserver(() => {
      if (box.current) showWithResults(box.current);
    });
    const end = (): void => {
      observer.disconnect();
      for (const move of MOVES) window.removeEventListener(move, end, true);
    };
    observer.observe(page);
    for (const move of MOVES) window.addEventListener(move, end, true);
    return end;
  }, [box, acted]);
}

function OutcomeIcon({ outcome }: { readonly outcome: Outcome | null }) {
  const styles = useStyles();
  if (outcome?.kind === 'done') return <CheckmarkCircle20Filled className={styles.doneIcon} />;
  if (isFailure(outcome)) return <ErrorCircle20Filled className={styles.failedIcon} />;
  return <Info20Regular />;
}
