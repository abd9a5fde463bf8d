import { Body1, Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger, Field, Textarea, makeStyles, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { learnedText } from '../../app/learned-columns';
import type { Settings } from '../../app/options';
import { LEARNED } from '../../wording/columns';
import type { PaneSession } from '../session/session';

const useStyles = makeStyles({
  open: { alignSelf: 'start' },
  surface: { maxWidth: 'min(560px, calc(100vw - 16px))' },
  text: { width: '100%' },
});

interface Props {
  readonly columns: Settings['columns'];
  readonly session: PaneSession;
}

/**
 * What was learned of the headers, as a text to copy or to paste: the one way in and out that every
 * program with a pane has; files are out of its reach in some.
 */
export function LearnedDialog({ columns, session }: Props) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [copied, setCopied] = useState(false);
  const area = useId('learned');
  const own = learnedText(columns);
  const copy = async (what: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(what);
      setCopied(true);
    } catch {
      // Some programs keep the clipboard from their panes: selected, it is one key away.
      document.getElementById(area)?.focus();
    }
  };
  const learned = Object.keys(columns).length > 0;
  return (
    <Dialog
      onOpenChange={(_event, { open }) => {
        setText(open && learned ? own : '');
        setCopied(false);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.open} size="small">
          {LEARNED.open}
        </Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{LEARNED.title}</DialogTitle>
          <DialogContent>
            <Body1 as="p">{learned ? LEARNED.intro : LEARNED.none}</Body1>
            <Field label={LEARNED.text}>
              <Textarea id={area} className={styles.text} rows={8} value={text} onChange={(_event, { value }) => setText(value)} onFocus={({ target }) => target.select()} />
            </Field>
          </DialogContent>
          <DialogActions fluid>
            {learned && text === own && (
              <Button appearance="primary" onClick={() => void copy(own)}>
                {copied ? LEARNED.copied : LEARNED.copy}
              </Button>
            )}
            <DialogTrigger disableButtonEnhancement>
              <Button disabledFocusable={text.trim() === '' || text === own} onClick={() => void session.importColumns(text)}>
                {LEARNED.import}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="subtle">{LEARNED.close}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
