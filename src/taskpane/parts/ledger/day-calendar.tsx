import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { chineseDate, civilOf, dayOf, monthEnd, type Day } from '../../../spreadsheet/calendar';
import { DAY } from '../../../wording/pane/day';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  table: { borderSpacing: 0, textAlign: 'center' },
  day: { minWidth: '32px', width: '32px', height: '32px', padding: 0, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly day: Day;
  readonly onChoose: (day: Day) => void;
}

/** A month to choose a day of; arrows go by day and week, page keys by month, Home and End to the month's first and last day. */
export default function DayCalendar({ day, onChoose }: Props) {
  const styles = useStyles();
  const [at, setAt] = useState(day);
  const table = useRef<HTMLTableElement>(null);
  // Only the keys move the focus: who leafs by the buttons stays on them. The first focus comes before the calendar has its place.
  const [walked, setWalked] = useState(0);
  useEffect(() => table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true }), [walked]);
  const { year, month } = civilOf(at);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepOf(event.key, at);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    setWalked(walked + 1);
  };
  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronLeftRegular />}
          aria-label={DAY.previous}
          onClick={() => setAt(sameDateIn(year, month - 1, at))}
        />
        <Caption1Strong aria-live="polite">{DAY.month(year, month)}</Caption1Strong>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronRightRegular />}
          aria-label={DAY.next}
          onClick={() => setAt(sameDateIn(year, month + 1, at))}
        />
      </div>
      <table ref={table} role="grid" className={styles.table} aria-label={DAY.month(year, month)} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {DAY.week.map((name) => (
              <th key={name} scope="col" abbr={DAY.weekday(name)} className={styles.quiet}>
                <Caption1>{name}</Caption1>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(year, month).map((week) => (
            <tr key={week[0]}>
              {week.map((each) => (
                <td key={each} role="gridcell" aria-selected={each === day}>
                  {civilOf(each).month === month && (
                    <Button
                      className={styles.day}
                      appearance={each === day ? 'primary' : 'subtle'}
                      size="small"
                      tabIndex={each === at ? 0 : -1}
                      aria-label={chineseDate(each)}
                      onClick={() => onChoose(each)}
                    >
                      {civilOf(each).day}
                    </Button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The weeks of a month from Monday to Sunday, with the days of its neighbours that complete them. */
function weeksOf(year: number, month: number): Day[][] {
  const first = dayOf(year, month, 1);
  // Serial 2 was a Monday.
  const monday = first - ((first - 2) % 7);
  const count = Math.ceil((monthEnd(year, month) - monday + 1) / 7);
  return Array.from({ length: count }, (_week, week) => Array.from({ length: 7 }, (_day, at) => monday + week * 7 + at));
}

/** The same date in another month, or that month's last day; months run on over the year. */
function sameDateIn(year: number, month: number, at: Day): Day {
  return Math.min(dayOf(year, month, civilOf(at).day), monthEnd(year, month));
}

function stepOf(key: string, at: Day): Day | null {
  const { year, month } = civilOf(at);
  switch (key) {
    case 'ArrowLeft':
      return at - 1;
    case 'ArrowRight':
      return at + 1;
    case 'ArrowUp':
      return at - 7;
    case 'ArrowDown':
      return at + 7;
    case 'PageUp':
      return sameDateIn(year, month - 1, at);
    case 'PageDown':
      return sameDateIn(year, month + 1, at);
    case 'Home':
      return dayOf(year, month, 1);
    case 'End':
      return monthEnd(year, month);
    default:
      return null;
  }
}
