import { Input, Label, Text, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { timePathSchema } from '../../../app/options';
import { PATH } from '../../../wording/settings/settings-path';
import { SETTINGS } from '../../../wording/settings/settings';
import { percentOf, shareOf } from '../../model/percent';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(88px, 1fr))', gap: tokens.spacingVerticalS },
  cell: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly shares: readonly number[];
  readonly onChange: (shares: readonly number[]) => void;
}

/** The cumulative share at the end of each month; looked at together, for no month may fall below the one before. */
export function MonthShares({ shares, onChange }: Props) {
  const styles = useStyles();
  const id = useId('month');
  const [texts, setTexts] = useState<readonly string[]>(() => shares.map(percentOf));
  const typed = texts.map(shareOf);
  const fine = timePathSchema.safeParse({ kind: 'monthly', shares: typed }).success;
  const take = (): void => {
    if (fine && typed.some((share, at) => share !== shares[at])) onChange(typed);
  };
  return (
    <div role="group" aria-label={PATH.months}>
      <div className={styles.grid}>
        {texts.map((text, at) => (
          <div key={at} className={styles.cell}>
            <Label htmlFor={`${id}-${String(at)}`}>{PATH.month(at + 1)}</Label>
            <Input
              id={`${id}-${String(at)}`}
              className={styles.input}
              input={{ className: styles.input }}
              inputMode="decimal"
              value={text}
              contentAfter={SETTINGS.unit.share}
              aria-invalid={!fine}
              aria-describedby={fine ? undefined : `${id}-fault`}
              onChange={(_event, { value }) => setTexts(texts.map((each, other) => (other === at ? value : each)))}
              onBlur={take}
            />
          </div>
        ))}
      </div>
      {!fine && (
        <Text id={`${id}-fault`} role="alert" size={200} className={styles.fault}>
          {PATH.monthsInvalid}
        </Text>
      )}
    </div>
  );
}
