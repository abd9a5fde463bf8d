import { Body1Strong, Caption1, Label, Link, Select, makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import type { Checked } from '../../app/results';
import type { AsOf } from '../../ledger/ledger';
import { chineseDate } from '../../spreadsheet/calendar';
import { AS_OF_SOURCE, LEDGER, YEAR_SOURCE } from '../../wording/pane/pane';
import { isRegistersAlone } from '../model/alone';
import { ledgerSheets, natureCounts, yearsAround } from '../model/ledger-facts';
import type { PaneSession } from '../session/session';
import { DayInput } from './day-input';
import { LiveNotice } from './live-notice';
import { OtherLedgers } from './other-ledgers';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.35fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  wide: { gridColumn: '1 / -1' },
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  control: { minWidth: 0, width: '100%' },
  note: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly checked: Checked;
  /** The workbook was edited since, and that is not followed. */
  readonly stale: boolean;
  readonly session: PaneSession;
}

/** Which ledger it is, for which year and counted at which day; all three can be changed here. */
export function LedgerCard({ checked, stale, session }: Props) {
  const styles = useStyles();
  const id = useId('ledger');
  const { ledger, progress } = checked;
  const { asOf } = ledger;
  const { all, fresh, continuing, unknown } = natureCounts(ledger.natures);
  return (
    <section className={styles.card} aria-label={LEDGER.region}>
      <div className={mergeClasses(styles.field, styles.wide)}>
        <Label htmlFor={`${id}-sheet`} size="small">
          {LEDGER.sheet}
        </Label>
        <Select
          id={`${id}-sheet`}
          className={styles.control}
          value={ledger.snapshot.sheet.name}
          onChange={(_event, { value }) => void session.choose({ sheet: value, table: undefined })}
        >
          {ledgerSheets(checked.sheets).map(({ id: key, name }) => (
            <option key={key} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {!isRegistersAlone(checked) && <Body1Strong className={styles.wide}>{LEDGER.projects(all, fresh, continuing, unknown)}</Body1Strong>}
      <div className={styles.field}>
        <Label htmlFor={`${id}-year`} size="small">
          {LEDGER.planYear}
        </Label>
        <Select
          id={`${id}-year`}
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
      </div>
      <div className={styles.field}>
        <Label htmlFor={`${id}-day`} size="small">
          {LEDGER.asOf}
        </Label>
        <DayInput id={`${id}-day`} className={styles.control} day={progress.asOf} onChoose={(asOf) => void session.choose({ asOf })} />
      </div>
      <Caption1 className={mergeClasses(styles.wide, styles.note)}>
        {YEAR_SOURCE[ledger.planYear.source]}
        {progress.asOfCapped ? `；${LEDGER.capped(progress.planYear)}` : ''}
      </Caption1>
      {asOf.told && <ToldDay className={mergeClasses(styles.wide, styles.note)} asOf={asOf} told={asOf.told} session={session} />}
      <OtherLedgers className={styles.wide} checked={checked} session={session} />
      {!checked.settings.live && <LiveNotice className={styles.wide} stale={stale} session={session} />}
      {checked.notices.map((notice) => (
        <Caption1 key={notice} className={styles.wide}>
          {notice}
        </Caption1>
      ))}
    </section>
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
