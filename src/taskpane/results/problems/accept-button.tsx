import { Button, Field, Input, Popover, PopoverSurface, PopoverTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { REVIEW } from '../../../wording/pane/review';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, width: '240px' },
  button: { flexShrink: 0, minWidth: 'auto' },
});

interface Props {
  /** Cell or row, for the name of the button. */
  readonly place: string;
  readonly busy: boolean;
  readonly onAccept: (reason: string) => void;
}

/** Accepts a finding, once it is said why. */
export function AcceptButton({ place, busy, onAccept }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const said = reason.trim();
  return (
    <Popover open={open} onOpenChange={(_event, { open: next }) => setOpen(next)} trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} size="small" appearance="subtle" disabledFocusable={busy} aria-label={REVIEW.acceptOne(place)}>
          {REVIEW.accept}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={REVIEW.acceptOne(place)}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (said === '') return;
            setOpen(false);
            onAccept(said);
          }}
        >
          <Field label={REVIEW.reason} required>
            <Input value={reason} placeholder={REVIEW.reasonHint} onChange={(_event, { value }) => setReason(value)} />
          </Field>
          <Button type="submit" appearance="primary" disabledFocusable={said === ''}>
            {REVIEW.confirm}
          </Button>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
