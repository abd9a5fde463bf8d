import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOf, isoDate, parseIsoDate, type Day } from '../../spreadsheet/calendar';

/** A year typed digit by digit passes through the years 2, 20 and 202: none of these is meant. */
const EARLIEST = dayOf(2000, 1, 1);

interface Props {
  readonly id: string;
  readonly className: string;
  readonly day: Day;
  readonly onChoose: (day: Day) => void;
}

/** A day to choose. What the user types stays as typed until they leave the field. */
export function DayInput({ id, className, day, onChoose }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Input
      id={id}
      className={className}
      type="date"
      value={draft ?? isoDate(day)}
      onChange={(_event, { value }) => {
        setDraft(value);
        const chosen = parseIsoDate(value);
        if (chosen !== null && chosen >= EARLIEST) onChoose(chosen);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
