import { Body1, Button, Caption1, Field, Select, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Checked } from '../../../app/results';
import { splitKeys } from '../../../app/round/plans';
import { uncountedNotes } from '../../../app/round/uncounted';
import { ROUND_PANE } from '../../../wording/round/pane';
import { useInSight } from '../../parts/outcome/use-in-sight';
import type { RoundWork } from '../../session/work/round-work';
import { CollectedView } from './collected-view';
import { ReminderText } from './reminder-text';
import { RollingUp } from './rolling-up';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, paddingTop: tokens.spacingVerticalM },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  start: { alignSelf: 'start' },
  narrow: { minWidth: 0 },
  hidden: { display: 'none' },
});

interface Props {
  readonly checked: Checked;
  readonly round: RoundWork;
  readonly busy: boolean;
}

/** 本月收表: out to the units, and back. */
export default function RoundView({ checked, round, busy }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      {uncountedNotes(checked).map(({ sheet, note }) => (
        <Caption1 key={sheet}>{note}</Caption1>
      ))}
      <section className={styles.section} aria-label={ROUND_PANE.sendTitle}>
        <Subtitle2 as="h2">{ROUND_PANE.sendTitle}</Subtitle2>
        <Sending checked={checked} round={round} busy={busy} />
      </section>
      <section className={styles.section} aria-label={ROUND_PANE.collectTitle}>
        <Subtitle2 as="h2">{ROUND_PANE.collectTitle}</Subtitle2>
        <Collecting round={round} busy={busy} />
        {round.collected && <CollectedView collected={round.collected} round={round} busy={busy} />}
      </section>
      <section className={styles.section} aria-label={ROUND_PANE.remindTitle}>
        <Subtitle2 as="h2">{ROUND_PANE.remindTitle}</Subtitle2>
        <Reminding checked={checked} round={round} busy={busy} />
      </section>
      <section className={styles.section} aria-label={ROUND_PANE.rollupTitle}>
        <Subtitle2 as="h2">{ROUND_PANE.rollupTitle}</Subtitle2>
        <RollingUp checked={checked} round={round} busy={busy} />
      </section>
    </div>
  );
}

/** Cutting the ledger up, and how the files are given out. */
function Sending({ checked, round, busy }: Props) {
  const styles = useStyles();
  const { outlets } = round;
  const [key, setKey] = useState(outlets[0]?.key);
  const outlet = outlets.find((each) => each.key === key) ?? outlets[0];
  if (!outlet) return <Body1>{ROUND_PANE.sendElsewhere}</Body1>;
  return (
    <>
      <Caption1>{ROUND_PANE.sendIntro}</Caption1>
      {outlets.length > 1 && (
        <Field label={ROUND_PANE.outlet}>
          <Select
            className={styles.narrow}
            value={outlet.key}
            onChange={(_event, { value }) => setKey(outlets.find((each) => each.key === value)?.key)}
          >
            {outlets.map((each) => (
              <option key={each.key} value={each.key}>
                {ROUND_PANE.outlets[each.key]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ByColumn checked={checked} label={ROUND_PANE.by} action={ROUND_PANE.send} busy={busy} onAct={(by) => void round.send(by, outlet)} />
    </>
  );
}

/** The sheet of all reminders, and the text of one. */
function Reminding({ checked, round, busy }: Props) {
  const [by, setBy] = useState(splitKeys(checked.ledger)[0]?.key ?? '');
  return (
    <>
      <Caption1>{ROUND_PANE.remindIntro}</Caption1>
      <ByColumn
        checked={checked}
        label={ROUND_PANE.remindBy}
        action={ROUND_PANE.remind}
        busy={busy}
        onAct={(key) => void round.remind(key)}
        onChoose={setBy}
      />
      {by !== '' && <ReminderText key={by} checked={checked} by={by} collected={round.latest} round={round} busy={busy} />}
      <Caption1>{ROUND_PANE.remindSettings}</Caption1>
    </>
  );
}

interface ByColumnProps {
  readonly checked: Checked;
  readonly label: string;
  readonly action: string;
  readonly busy: boolean;
  readonly onAct: (by: string) => void;
  readonly onChoose?: (by: string) => void;
}

/** A column to divide the projects by, and what is done with it. */
function ByColumn({ checked, label, action, busy, onAct, onChoose }: ByColumnProps) {
  const styles = useStyles();
  const keys = splitKeys(checked.ledger);
  const [by, setBy] = useState(keys[0]?.key ?? '');
  return (
    <>
      <Field label={label}>
        <Select
          className={styles.narrow}
          value={by}
          onChange={(_event, { value }) => {
            setBy(value);
            onChoose?.(value);
          }}
        >
          {keys.map(({ key, label: name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button className={styles.start} appearance="primary" disabled={busy || by === ''} onClick={() => onAct(by)}>
        {action}
      </Button>
    </>
  );
}

/** Choosing the returned files: by the dialog of the system, or dropped on the button's place. */
function Collecting({ round, busy }: Pick<Props, 'round' | 'busy'>) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useInSight(box, round.readings);
  const take = (files: FileList | null): void => {
    if (files && files.length > 0) void round.collect([...files]);
  };
  return (
    <div
      ref={box}
      className={styles.section}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        take(event.dataTransfer.files);
      }}
    >
      <Caption1>{ROUND_PANE.collectIntro}</Caption1>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        multiple
        accept=".xlsx,.xlsm,.xlsb,.xls,.et,.ods"
        aria-label={ROUND_PANE.files}
        onChange={({ target }) => {
          take(target.files);
          // The same files may be chosen again after they were corrected.
          target.value = '';
        }}
      />
      <Button
        className={styles.start}
        appearance={round.collected ? 'secondary' : 'primary'}
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {ROUND_PANE.choose}
      </Button>
      {round.hasSample && (
        <Button className={styles.start} disabled={busy} onClick={() => void round.collect()}>
          {ROUND_PANE.trySample}
        </Button>
      )}
    </div>
  );
}
