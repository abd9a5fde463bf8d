import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { SETTINGS } from '../../../wording/settings/settings';

// Beside another in a narrow pane it takes what room there is.
const useStyles = makeStyles({ narrow: { minWidth: 0, width: '100%' }, unit: { whiteSpace: 'nowrap' } });

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: number;
  readonly unit: string;
  /** Largest number that makes sense. */
  readonly most?: number;
  /** Whether it goes with the figures around it. */
  readonly fits?: (value: number) => boolean;
  readonly onChange: (value: number) => void;
}

/** A number that is looked at while it is typed and taken when the field is left. */
export function NumberField({ label, hint, value, unit, most = Infinity, fits = () => true, onChange }: Props) {
  const styles = useStyles();
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? String(value);
  const number = Number(shown);
  const fine = shown.trim() !== '' && Number.isFinite(number) && number >= 0 && number <= most && (number === value || fits(number));
  const take = (): void => {
    if (fine && number !== value) onChange(number);
    if (fine) setText(null);
  };
  return (
    <Field label={label} hint={hint ?? null} validationMessage={fine ? null : SETTINGS.invalid} validationState={fine ? 'none' : 'error'}>
      <Input
        className={styles.narrow}
        input={{ className: styles.narrow }}
        inputMode="decimal"
        value={shown}
        contentAfter={{ className: styles.unit, children: unit }}
        onChange={(_event, { value: next }) => setText(next)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </Field>
  );
}
