import { Body1, Body1Strong, Button, Caption1, Dialog, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import { MONTH } from '../../../wording/help/month';
import { monthSteps, type MonthStep, type StepPlace } from '../../model/month-steps';
import type { PaneSession } from '../../session/session';
import type { PaneState } from '../../session/state';
import { DialogClose, DialogFrame } from '../dialog-frame';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalM} 0 0`, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  step: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  words: { display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly state: PaneState;
  readonly session: PaneSession;
  readonly onClose: () => void;
  /** The user goes on at the results. */
  readonly onLeave: () => void;
}

/** 本月怎么做: the month's steps, what is done of them and what that rests on; each a click from where it is done. */
export function MonthDialog({ state, session, onClose, onLeave }: Props) {
  const styles = useStyles();
  const { keeping } = session.insights;
  const steps = monthSteps({
    state,
    round: session.round.latest,
    bulletinTaken: session.papers.bulletinTaken,
    unsaved: keeping?.unsaved(),
    standsStill: session.standsStill,
  });
  const go = (place: StepPlace): void => {
    onClose();
    if (place === 'save') keeping?.save();
    else if (place === 'check' || place === 'highlight' || place === 'summarise') void session.perform(place);
    else {
      session.show(place);
      onLeave();
    }
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogFrame title={MONTH.title} actions={<DialogClose>{MONTH.close}</DialogClose>}>
        <Body1>{MONTH.intro}</Body1>
        <ol className={styles.list}>
          {steps.map((step) => (
            <Step key={step.key} step={step} onGo={go} />
          ))}
        </ol>
      </DialogFrame>
    </Dialog>
  );
}

function Step({ step: { key, state, note, place }, onGo }: { readonly step: MonthStep; readonly onGo: (place: StepPlace) => void }) {
  const styles = useStyles();
  const name = MONTH.steps[key];
  return (
    <li className={styles.step}>
      {state === 'done' ? <CheckmarkCircle20Filled className={styles.done} /> : <Circle20Regular className={styles.quiet} />}
      <div className={styles.words}>
        <span>
          <Body1Strong>{name}</Body1Strong> <Caption1 className={styles.quiet}>{MONTH.state[state]}</Caption1>
        </span>
        <Caption1>{note}</Caption1>
      </div>
      {place !== null && <GoButton place={place} name={name} onGo={onGo} />}
    </li>
  );
}

function GoButton({ place, name, onGo }: { readonly place: StepPlace; readonly name: string; readonly onGo: (place: StepPlace) => void }) {
  const words = MONTH.go[place === 'save' ? 'save' : TASKS.has(place) ? 'task' : 'tab'];
  return (
    <Button size="small" aria-label={MONTH.goTo(words, name)} onClick={() => onGo(place)}>
      {words}
    </Button>
  );
}

const TASKS: ReadonlySet<StepPlace> = new Set(['check', 'highlight', 'summarise']);
