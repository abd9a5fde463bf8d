import type { Settings } from '../../../app/options';
import { REMINDER_SETTINGS } from '../../../wording/settings/settings-more';
import { NumberField } from './number-field';
import { WordsField } from './settings-words-field';

/** Most characters of each text, as the kept settings allow them (`mechanism/reminders.ts`). */
const MOST = { title: 20, prefix: 20, signature: 60, opening: 500, closing: 500 } as const;
type Words = keyof typeof MOST;
const FIELDS: readonly Words[] = ['title', 'prefix', 'opening', 'closing', 'signature'];

interface Props {
  readonly settings: Settings;
  readonly onChange: (changes: Partial<Settings>) => void;
}

/** 催办单: what it is called, its number and deadline, its words and who signs. */
export function ReminderSettings({ settings: { reminders }, onChange }: Props) {
  const change = (changes: Partial<Settings['reminders']>): void => onChange({ reminders: { ...reminders, ...changes } });
  const faultOf = (key: Words, text: string): string | null =>
    key === 'title' && text.trim() === ''
      ? REMINDER_SETTINGS.noTitle
      : text.trim().length > MOST[key]
        ? REMINDER_SETTINGS.tooLong(MOST[key])
        : null;
  return (
    <>
      <NumberField
        label={REMINDER_SETTINGS.number}
        hint={REMINDER_SETTINGS.numberHint}
        value={reminders.number}
        unit={REMINDER_SETTINGS.numberUnit}
        fits={(value) => Number.isInteger(value) && value > 0}
        onChange={(number) => change({ number })}
      />
      <NumberField
        label={REMINDER_SETTINGS.days}
        value={reminders.days}
        unit={REMINDER_SETTINGS.daysUnit}
        most={365}
        fits={Number.isInteger}
        onChange={(days) => change({ days })}
      />
      {FIELDS.map((key) => (
        <WordsField
          key={key}
          label={REMINDER_SETTINGS.labels[key]}
          hint={REMINDER_SETTINGS.hints[key]}
          value={reminders[key]}
          faultOf={(text) => faultOf(key, text)}
          onChange={(text) => change({ [key]: text.trim() })}
        />
      ))}
    </>
  );
}
