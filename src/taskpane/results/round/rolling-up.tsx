import { Button, Caption1, Checkbox, Field, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { uncountedLedgers, type Checked } from '../../../app/results';
import { ROUND_PANE } from '../../../wording/round/pane';
import type { RoundWork } from '../../session/work/round-work';

const useStyles = makeStyles({
  hidden: { display: 'none' },
  start: { alignSelf: 'start' },
  sheets: { display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly checked: Checked;
  readonly round: RoundWork;
  readonly busy: boolean;
}

/** 汇总几个县: which sheets of the workbook are ledgers of other counties, and files of further ones. */
export function RollingUp({ checked: { otherLedgers }, round, busy }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  // The same list as of another month is no other county's.
  const sheets = uncountedLedgers(otherLedgers);
  const wanted = sheets.map(({ sheet }) => sheet).filter((sheet) => ticked.includes(sheet));
  return (
    <>
      <Caption1>{ROUND_PANE.rollupIntro}</Caption1>
      {sheets.length > 0 && (
        <Field label={ROUND_PANE.rollupSheets}>
          <div className={styles.sheets} role="group" aria-label={ROUND_PANE.rollupSheets}>
            {sheets.map(({ sheet, projects }) => (
              <Checkbox
                key={sheet}
                label={ROUND_PANE.rollupSheet(sheet, projects)}
                checked={ticked.includes(sheet)}
                onChange={(_event, { checked: on }) =>
                  setTicked(on === true ? [...ticked, sheet] : ticked.filter((other) => other !== sheet))
                }
              />
            ))}
          </div>
        </Field>
      )}
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        aria-label={ROUND_PANE.rollupFiles}
        onChange={({ target }) => {
          if (target.files && target.files.length > 0) void round.rollUp(wanted, [...target.files]);
          // The same files may be chosen again after they were corrected.
          target.value = '';
        }}
      />
      <Button className={styles.start} disabled={busy} onClick={() => input.current?.click()}>
        {ROUND_PANE.chooseRollup}
      </Button>
      {wanted.length > 0 && (
        <Button className={styles.start} disabled={busy} onClick={() => void round.rollUp(wanted, [])}>
          {ROUND_PANE.rollupHere}
        </Button>
      )}
    </>
  );
}
