import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { GUIDE } from '../../wording/help/guide';
import { GUIDE_STEPS } from '../../wording/help/guide-steps';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, flexBasis: '100%', outlineStyle: 'none' },
  count: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly busy: boolean;
  readonly onEnd: () => void;
}

/** One step after the other; the real buttons below do the work. Each new step takes the focus, so that it is read out. */
export default function GuideSteps({ busy, onEnd }: Props) {
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => {
    step.current?.focus();
  }, [at]);
  const { title, text } = GUIDE_STEPS[at] ?? GUIDE_STEPS[0];
  const isLast = at === GUIDE_STEPS.length - 1;
  return (
    <>
      <div ref={step} tabIndex={-1} className={styles.step}>
        <Caption1 className={styles.count}>{GUIDE.step(at + 1, GUIDE_STEPS.length)}</Caption1>
        <Body1Strong>{title}</Body1Strong>
        <Body1>{text}</Body1>
      </div>
      {!isLast && (
        <Button size="small" appearance="primary" onClick={() => setAt(at + 1)}>
          {GUIDE.next}
        </Button>
      )}
      <Button size="small" appearance={isLast ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={onEnd}>
        {GUIDE.end}
      </Button>
    </>
  );
}
