import { Button, Field, Input, Popover, PopoverSurface, PopoverTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, width: '240px' },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS, '& > *': { flexGrow: 1 } },
});

interface Props {
  /** Name of what opens. */
  readonly name: string;
  /** The button that opens it. */
  readonly children: ReactElement;
  readonly label: string;
  readonly placeholder: string;
  readonly hint?: string;
  /** What was said before, '' for nothing. */
  readonly before?: string;
  readonly maxLength: number;
  readonly confirm: string;
  /** Takes back what was said before. */
  readonly remove?: { readonly label: string; readonly onRemove: () => void } | undefined;
  readonly onSay: (words: string) => void;
}

/** Asks for a few words beside a problem: nothing is done until there are some. */
export function WordsPopover({ name, children, label, placeholder, hint, before = '', maxLength, confirm, remove, onSay }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState(before);
  const said = words.trim();
  return (
    <Popover
      open={open}
      onOpenChange={(_event, { open: next }) => {
        setOpen(next);
        if (next) setWords(before);
      }}
      trapFocus
      withArrow
    >
      <PopoverTrigger disableButtonEnhancement>{children}</PopoverTrigger>
      <PopoverSurface aria-label={name}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (said === '') return;
            setOpen(false);
            onSay(said);
          }}
        >
          <Field label={label} required {...(hint !== undefined && { hint })}>
            <Input value={words} maxLength={maxLength} placeholder={placeholder} onChange={(_event, { value }) => setWords(value)} />
          </Field>
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={said === ''}>
              {confirm}
            </Button>
            {remove && (
              <Button
                onClick={() => {
                  setOpen(false);
                  remove.onRemove();
                }}
              >
                {remove.label}
              </Button>
            )}
          </div>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
