import { Body1, Button, Caption1, Field, Link, Select, makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { useState } from 'react';
import type { Checked } from '../../../app/results';
import type { AsOf } from '../../../ledger/ledger';
import { chineseDate, civilOf, monthAndDay } from '../../../spreadsheet/calendar';
import { HELP } from '../../../wording/help/help';
import { AS_OF_SOURCE, LEDGER, YEAR_SOURCE } from '../../../wording/pane/pane';
import { isRegistersAlone } from '../../model/alone';
import { ledgerSheets, natureCounts, yearsAround } from '../../model/ledger-facts';
import type { PaneSession } from '../../session/session';
import { DottedLine } from '../dotted-line';
import { DayInput } from './day-input';
import { LiveNotice } from './live-notice';
import { OtherLedgers, otherLists } from './other-ledgers';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  // A number stays with its counter: lines break behind commas.
  line: { flexGrow: 1, minWidth: 0, wordBreak: 'keep-all', overflowWrap: 'anywhere' },
  fold: { flexShrink: 0 },
  // No higher than the line that it stands in.
  month: { flexShrink: 0, alignSelf: 'center', height: '20px', minWidth: '24px', padding: 0 },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.5fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  wide: { gridColumn: '1 / -1' },
  control: { minWidth: 0, width: '100%' },
  note: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly checked: Checked;
  /** The workbook was edited since, and that is not followed. */
  readonly stale: boolean;
  /** Folded to its line at first. */
  readonly known: boolean;
  /** Actions ended so far: each folds the card, for its results. */
  readonly acted: number;
  readonly session: PaneSession;
  /** Opens the checklist of the month. */
  readonly onMonth: () => void;
}

/** Which ledger it is, for which year and counted at which day; all three can be changed here. */
export function LedgerCard({ checked, stale, known, acted, session, onMonth }: Props) {
  const styles = useStyles();
  const id = useId('ledger');
  // Opened by hand it stays so until the next action.
  const [shown, setShown] = useState({ open: !known, acted });
  const open = shown.open && shown.acted === acted;
  return (
    <section className={styles.card} aria-label={LEDGER.region}>
      <div className={styles.head}>
        <Body1 className={styles.line}>{open ? wholeLine(checked) : <DottedLine parts={foldedFacts(checked)} />}</Body1>
        <Link
          as="button"
          className={styles.fold}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setShown({ open: !open, acted })}
        >
          {open ? LEDGER.fold : LEDGER.change}
        </Link>
        {/* A tooltip of Fluent's would take the first Esc of the dialog that it opens. */}
        <Button
          className={styles.month}
          size="small"
          appearance="subtle"
          icon={<ClipboardTaskListLtrRegular />}
          aria-label={HELP.month}
          title={HELP.month}
          onClick={onMonth}
        />
      </div>
      {open && <Choices id={id} checked={checked} session={session} />}
      {!open && otherLists(checked) > 0 && <Caption1 className={styles.note}>{LEDGER.others(otherLists(checked))}</Caption1>}
      {!checked.settings.live && <LiveNotice stale={stale} session={session} />}
      {checked.notices.map((notice) => (
        <Caption1 key={notice}>{notice}</Caption1>
      ))}
    </section>
  );
}

function wholeLine(checked: Checked): string {
  const { all, fresh, continuing, unknown } = natureCounts(checked.ledger.natures);
  return isRegistersAlone(checked) ? '' : LEDGER.projects(all, fresh, continuing, unknown);
}

/** What the figures rest on: how many projects, which year and which day; a year that nobody states is said to be taken. */
function foldedFacts(checked: Checked): readonly string[] {
  const { ledger, progress } = checked;
  const { year, source } = ledger.planYear;
  return [
    ...(isRegistersAlone(checked) ? [] : [LEDGER.count(ledger.natures.length)]),
    source === 'as-of' ? LEDGER.yearTaken(year) : LEDGER.year(year),
    LEDGER.until(civilOf(progress.asOf).year === year ? monthAndDay(progress.asOf) : chineseDate(progress.asOf)),
  ];
}

interface ChoicesProps extends Pick<Props, 'checked' | 'session'> {
  readonly id: string;
}

function Choices({ id, checked, session }: ChoicesProps) {
  const styles = useStyles();
  const { ledger, progress } = checked;
  const { asOf } = ledger;
  return (
    <div id={id} className={styles.choices}>
      <Field className={styles.wide} label={{ children: LEDGER.sheet, size: 'small' }}>
        <Select
          className={styles.control}
          value={ledger.snapshot.sheet.name}
          onChange={(_event, { value }) => void session.choose({ sheet: value, table: undefined })}
        >
          {ledgerSheets(checked.sheets, checked.stripped).map(({ id: key, name }) => (
            <option key={key} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={{ children: LEDGER.planYear, size: 'small' }}>
        <Select
          className={styles.control}
          value={String(ledger.planYear.year)}
          onChange={(_event, { value }) => void session.choose({ planYear: Number(value) })}
        >
          {yearsAround(ledger.planYear.year).map((year) => (
            <option key={year} value={year}>
              {LEDGER.year(year)}
            </option>
          ))}
        </Select>
      </Field>
      <DayInput label={LEDGER.asOf} day={progress.asOf} onChoose={(day) => void session.choose({ asOf: day })} />
      <Caption1 className={mergeClasses(styles.wide, styles.note)}>
        {YEAR_SOURCE[ledger.planYear.source]}
        {progress.asOfCapped ? `；${LEDGER.capped(progress.planYear)}` : ''}
      </Caption1>
      {asOf.told && <ToldDay className={mergeClasses(styles.wide, styles.note)} asOf={asOf} told={asOf.told} session={session} />}
      <OtherLedgers className={styles.wide} checked={checked} session={session} />
    </div>
  );
}

/** Where the as-of date comes from, and one click to the other one: today's, or the one that the ledger tells. */
function ToldDay({
  className,
  asOf,
  told,
  session,
}: {
  readonly className: string;
  readonly asOf: AsOf;
  readonly told: NonNullable<AsOf['told']>;
  readonly session: PaneSession;
}) {
  const isTold = asOf.day === told.day;
  return (
    <Caption1 className={className}>
      {AS_OF_SOURCE[asOf.source](told.text)}；
      <Link as="button" inline onClick={() => void (isTold ? session.countToday() : session.choose({ asOf: told.day }))}>
        {isTold ? LEDGER.countToday : LEDGER.countTold(chineseDate(told.day))}
      </Link>
    </Caption1>
  );
}
