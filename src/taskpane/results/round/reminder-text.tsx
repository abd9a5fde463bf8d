import { Button, Caption1, Field, Select, Textarea, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Checked } from '../../../app/results';
import { remindersFor, reminderTextOf, type Collected } from '../../../app/round/plans';
import { ROUND_PANE } from '../../../wording/round/pane';
import { INSIGHT } from '../../../wording/pane/insight';
import { copyText } from '../../start-up/clipboard';

const useStyles = makeStyles({ narrow: { minWidth: 0 }, start: { alignSelf: 'start' } });

interface Props {
  readonly checked: Checked;
  readonly by: string;
  /** The round whose silent units are told; null before any. */
  readonly collected: Collected | null;
}

/** The reminder of one unit as a text, to be copied into a message. */
export function ReminderText({ checked, by, collected }: Props) {
  const styles = useStyles();
  const found = useMemo(() => remindersFor(checked, by, collected), [checked, by, collected]);
  const [unit, setUnit] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const { reminders } = found;
  const index = reminders.findIndex((reminder) => reminder.unit === unit);
  const reminder = reminders[index];
  const text = reminder ? reminderTextOf(found.input, reminder, index) : null;
  if (reminders.length === 0) return <Caption1>{ROUND_PANE.nothingToRemind}</Caption1>;
  return (
    <>
      <Field label={ROUND_PANE.textOf}>
        <Select
          className={styles.narrow}
          value={reminder?.unit ?? ''}
          onChange={(_event, { value }) => setUnit(value === '' ? null : value)}
        >
          <option value="">{ROUND_PANE.chooseUnit}</option>
          {reminders.map(({ unit: each, items }) => (
            <option key={each} value={each}>
              {ROUND_PANE.unitItems(each, items.length)}
            </option>
          ))}
        </Select>
      </Field>
      {text !== null && (
        <>
          <Field label={ROUND_PANE.text}>
            <Textarea rows={8} value={text} readOnly onFocus={({ target }) => target.select()} />
          </Field>
          <Button
            className={styles.start}
            onClick={() => {
              void copyText(text).then((done) => {
                if (done) setCopied(text);
              });
            }}
          >
            {copied === text ? INSIGHT.copied : ROUND_PANE.copyReminder}
          </Button>
        </>
      )}
    </>
  );
}
