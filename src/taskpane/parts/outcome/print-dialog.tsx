import {
  Body1,
  Button,
  Caption1,
  Checkbox,
  Dialog,
  Field,
  Radio,
  RadioGroup,
  Spinner,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PrintableSheet } from '../../../app/actions/print-copy';
import { pagesOn } from '../../../app/views/printed-pages';
import type { Checked } from '../../../app/results';
import { PRINT } from '../../../wording/faces/print';
import type { PaneSession } from '../../session/session';
import { DialogClose, DialogFrame } from '../dialog-frame';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { display: 'flex', flexDirection: 'column' },
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  pages: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
  readonly onClose: () => void;
}

/** The sheets on A4 alone, and with the large ones on A3. */
interface Papers {
  readonly a4: readonly PrintableSheet[];
  readonly a3: readonly PrintableSheet[];
}
const NONE: Papers = { a4: [], a3: [] };

/** Which sheets are printed, in which order, on how many pages of which paper, before anything goes to a printer. */
export default function PrintDialog({ checked, session, onClose }: Props) {
  const styles = useStyles();
  const { settings } = checked;
  const { printing } = session.papers;
  const [largeOnA3, setLarge] = useState(settings.largeOnA3);
  const [off, setOff] = useState(settings.unprinted);
  const [papers, setPapers] = useState<Papers | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    const { printable } = session.papers;
    Promise.all([printable(checked, false), printable(checked, true)]).then(
      ([a4, a3]) => {
        if (wanted) setPapers({ a4, a3 });
      },
      () => {
        if (wanted) setPapers('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [checked, session]);
  const { a4, a3 } = papers === null || papers === 'failed' ? NONE : papers;
  const all = largeOnA3 ? a3 : a4;
  const left = (sheets: readonly PrintableSheet[]) => sheets.filter(({ key }) => !off.includes(key));
  const chosen = left(all);
  const pages = { a4: pagesOn('A4', left(a4)), a3: pagesOn('A4', left(a3)) + pagesOn('A3', left(a3)) };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogFrame
        title={PRINT.title}
        className={styles.content}
        actions={
          <>
            {printing !== 'neither' && (
              <Button
                appearance="primary"
                disabled={chosen.length === 0}
                onClick={() => {
                  onClose();
                  const keys = chosen.map(({ key }) => key);
                  void session.papers.print(
                    checked,
                    { keys, largeOnA3 },
                    all.map(({ key }) => key),
                  );
                }}
              >
                {PRINT.make[printing]}
              </Button>
            )}
            <DialogClose>{PRINT.cancel}</DialogClose>
          </>
        }
      >
        {papers === 'failed' && <Body1 role="alert">{PRINT.failed}</Body1>}
        {papers === null && <Spinner size="small" label={PRINT.working} />}
        {all.length > 0 && (
          <>
            <Caption1>{PRINT.intro}</Caption1>
            <div className={styles.list} role="group" aria-label={PRINT.sheets}>
              {all.map(({ key, name, printed }) => (
                <div key={key} className={styles.row}>
                  <Checkbox
                    label={name}
                    checked={!off.includes(key)}
                    onChange={(_event, data) => setOff(data.checked === true ? off.filter((each) => each !== key) : [...off, key])}
                  />
                  <Caption1 className={styles.pages}>{PRINT.one(printed.pages, printed.paper)}</Caption1>
                </div>
              ))}
            </div>
            <Field label={PRINT.paper}>
              <RadioGroup value={largeOnA3 ? 'a3' : 'a4'} onChange={(_event, { value }) => setLarge(value === 'a3')}>
                {(['a4', 'a3'] as const).map((paper) => (
                  <Radio key={paper} value={paper} label={PRINT.papers[paper](pages[paper])} />
                ))}
              </RadioGroup>
            </Field>
            <Body1 role="status">{PRINT.chosen(pagesOn('A4', chosen), pagesOn('A3', chosen))}</Body1>
            <Caption1>{PRINT.next[printing]}</Caption1>
          </>
        )}
      </DialogFrame>
    </Dialog>
  );
}
