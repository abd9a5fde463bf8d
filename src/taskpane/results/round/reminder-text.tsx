import { Button, Caption1, Field, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Checked } from '../../../app/results';
import { nobodysText, remindersFor, reminderTextOf, splitKeys, type Collected } from '../../../app/round/plans';
import { ROUND_PANE } from '../../../wording/round/pane';
import { SAVING } from '../../../wording/pane/saving';
import { INSIGHT } from '../../../wording/pane/insight';
import type { RoundWork } from '../../session/work/round-work';
import { copyRich } from '../../start-up/clipboard';

const useStyles = makeStyles({
  narrow: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
});

/** Stands for all units in the list of them: no name of a unit is empty. */
const ALL = '';

interface Props {
  readonly checked: Checked;
  readonly by: string;
  /** The round whose silent units are told; null before any. */
  readonly collected: Collected | null;
  readonly round: RoundWork;
  readonly busy: boolean;
}

/** The reminders of all units or of one, to be copied into a message or a document, and as a Word document where files can be kept. */
export function ReminderText({ checked, by, collected, round, busy }: Props) {
  const styles = useStyles();
  const found = useMemo(() => remindersFor(checked, by, collected), [checked, by, collected]);
  const [unit, setUnit] = useState(ALL);
  const [copied, setCopied] = useState<string | null>(null);
  const { input, reminders, nobodys } = found;
  const label = splitKeys(checked.ledger).find(({ key }) => key === by)?.label ?? by;
  const left = nobodys.length > 0 && (
    <Field label={ROUND_PANE.nobodys(label, nobodys.length)}>
      <Textarea rows={4} value={nobodysText(nobodys)} readOnly onFocus={({ target }) => target.select()} />
    </Field>
  );
  if (reminders.length === 0)
    return (
      <>
        <Caption1>{ROUND_PANE.nothingToRemind}</Caption1>
        {left}
      </>
    );
  const index = reminders.findIndex((reminder) => reminder.unit === unit);
  const [first, chosen] = index < 0 ? [0, reminders] : [index, reminders.slice(index, index + 1)];
  const text = chosen.map((reminder, at) => reminderTextOf(input, reminder, first + at)).join('\n\n');
  const wanted = { input, reminders: chosen, first, unit: index < 0 ? null : unit };
  return (
    <>
      <Field label={ROUND_PANE.textOf}>
        <Select className={styles.narrow} value={index < 0 ? ALL : unit} onChange={(_event, { value }) => setUnit(value)}>
          <option value={ALL}>{ROUND_PANE.allUnits(reminders.length)}</option>
          {reminders.map(({ unit: each, items }) => (
            <option key={each} value={each}>
              {ROUND_PANE.unitItems(each, items.length)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={ROUND_PANE.text}>
        <Textarea rows={8} value={text} readOnly onFocus={({ target }) => target.select()} />
      </Field>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            const copying = round.remindersHtml(wanted).then(
              (html) => copyRich(html, text),
              () => false,
            );
            void copying.then((done) => {
              if (done) setCopied(text);
            });
          }}
        >
          {copied === text ? INSIGHT.copied : ROUND_PANE.copyReminders}
        </Button>
        {round.savesFiles && (
          <Button disabled={busy} onClick={() => void round.saveReminders(wanted)}>
            {SAVING.word}
          </Button>
        )}
      </div>
      <Caption1>{round.savesFiles ? SAVING.copied : SAVING.copyInstead}</Caption1>
      {left}
    </>
  );
}
