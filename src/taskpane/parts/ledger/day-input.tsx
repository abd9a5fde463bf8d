import { Button, Field, Input, Popover, PopoverSurface, PopoverTrigger, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Suspense, lazy, useState } from 'react';
import { chineseDate, type Day } from '../../../spreadsheet/calendar';
import { DAY } from '../../../wording/pane/day';
import { typedDay } from '../../model/typed-day';

// Most days are typed or told by the ledger.
const DayCalendar = lazy(() => import('./day-calendar'));

const useStyles = makeStyles({
  input: { minWidth: 0, width: '100%', paddingRight: 0 },
  surface: { padding: tokens.spacingHorizontalS },
});

interface Props {
  readonly label: string;
  readonly day: Day;
  readonly onChoose: (day: Day) => void;
}

/** A day to choose, shown as Chinese offices write it whatever the language of the program around. What is typed stays as typed until the field is left. */
export function DayInput({ label, day, onChoose }: Props) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const typed = draft === null ? day : typedDay(draft, day);
  const take = (): void => {
    if (typed === null) return;
    setDraft(null);
    if (typed !== day) onChoose(typed);
  };
  return (
    <Field
      label={{ children: label, size: 'small' }}
      validationState={typed === null ? 'error' : 'none'}
      validationMessage={typed === null ? DAY.howTo : null}
    >
      <Input
        className={styles.input}
        value={draft ?? chineseDate(day)}
        onChange={(_event, { value }) => setDraft(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
          if (key === 'Escape') setDraft(null);
        }}
        contentAfter={
          <Popover trapFocus open={open} onOpenChange={(_event, { open: next }) => setOpen(next)}>
            <PopoverTrigger disableButtonEnhancement>
              <Button appearance="transparent" size="small" icon={<CalendarLtrRegular />} aria-label={DAY.open} />
            </PopoverTrigger>
            <PopoverSurface className={styles.surface} aria-label={DAY.open}>
              <Suspense fallback={<Spinner size="tiny" />}>
                <DayCalendar
                  day={day}
                  onChoose={(chosen) => {
                    setOpen(false);
                    setDraft(null);
                    onChoose(chosen);
                  }}
                />
              </Suspense>
            </PopoverSurface>
          </Popover>
        }
      />
    </Field>
  );
}
