import { Body1, Button, Dialog, DialogTrigger, Field, Textarea, makeStyles, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { LEARNED } from '../../wording/settings/learned-columns';
import { DialogClose, DialogFrame } from '../parts/dialog-frame';

const useStyles = makeStyles({
  open: { alignSelf: 'start' },
  text: { width: '100%' },
});

interface Props {
  /** Names of the button that opens it, of the dialog and of its text; what to do with it. */
  readonly words: { readonly open: string; readonly title: string; readonly text: string; readonly intro: string };
  /** The text to carry elsewhere, null where there is nothing yet. */
  readonly own: string | null;
  readonly onImport: (text: string) => void;
}

/**
 * Something of this workbook as a text to copy or to paste: the one way in and out that every program
 * with a pane has; files are out of its reach in some.
 */
export function ExchangeDialog({ words, own, onImport }: Props) {
  const styles = useStyles();
  const [text, setText] = useState('');
  const [copied, setCopied] = useState(false);
  const area = useId('carried');
  const copy = async (what: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(what);
      setCopied(true);
    } catch {
      // Some programs keep the clipboard from their panes: selected, it is one key away.
      document.getElementById(area)?.focus();
    }
  };
  return (
    <Dialog
      onOpenChange={(_event, { open }) => {
        setText(open ? (own ?? '') : '');
        setCopied(false);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button className={styles.open} size="small">
          {words.open}
        </Button>
      </DialogTrigger>
      <DialogFrame
        title={words.title}
        wide
        actions={
          <>
            {own !== null && text === own && (
              <Button appearance="primary" onClick={() => void copy(own)}>
                {copied ? LEARNED.copied : LEARNED.copy}
              </Button>
            )}
            <DialogTrigger disableButtonEnhancement>
              <Button disabledFocusable={text.trim() === '' || text === own} onClick={() => onImport(text)}>
                {LEARNED.import}
              </Button>
            </DialogTrigger>
            <DialogClose appearance="subtle">{LEARNED.close}</DialogClose>
          </>
        }
      >
        <Body1 as="p">{words.intro}</Body1>
        <Field label={words.text}>
          <Textarea
            id={area}
            className={styles.text}
            rows={8}
            value={text}
            onChange={(_event, { value }) => setText(value)}
            onFocus={({ target }) => target.select()}
          />
        </Field>
      </DialogFrame>
    </Dialog>
  );
}
