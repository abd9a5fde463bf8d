import { Button, Input, Select, Text, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { timePathSchema, type TimePath } from '../../../app/options';
import { PATH } from '../../../wording/settings/settings-path';
import { SETTINGS } from '../../../wording/settings/settings';
import { percentOf, shareOf } from '../../model/percent';

type Point = Extract<TimePath, { kind: 'milestones' }>['points'][number];

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  narrow: { minWidth: 0, width: '100%' },
  fault: { color: tokens.colorPaletteRedForeground1 },
  add: { alignSelf: 'start' },
});

interface Props {
  readonly points: readonly Point[];
  readonly onChange: (points: readonly Point[]) => void;
}

/** Shares to be reached by the end of some months; between them the way is straight. */
export function Milestones({ points, onChange }: Props) {
  const styles = useStyles();
  const id = useId('milestone');
  const [typed, setTyped] = useState(() => points.map(({ month, share }) => ({ month, text: percentOf(share) })));
  const next = typed.map(({ month, text }) => ({ month, share: shareOf(text) }));
  const fine = isPath(next);
  const change = (rows: typeof typed, keep: boolean): void => {
    setTyped(rows);
    const wanted = rows.map(({ month, text }) => ({ month, share: shareOf(text) }));
    if (keep && isPath(wanted)) onChange(wanted);
  };
  const last = typed.at(-1);
  return (
    <div role="group" aria-label={PATH.points} className={styles.list}>
      {typed.map(({ month, text }, at) => (
        <div key={at} className={styles.row}>
          <Select
            aria-label={PATH.pointMonth(at + 1)}
            value={String(month)}
            onChange={(_event, { value }) =>
              change(
                typed.map((row, other) => (other === at ? { ...row, month: Number(value) } : row)),
                true,
              )
            }
          >
            {Array.from({ length: 12 }, (_, each) => (
              <option key={each} value={each + 1}>
                {PATH.endOf(each + 1)}
              </option>
            ))}
          </Select>
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow }}
            aria-label={PATH.pointShare(at + 1)}
            aria-invalid={!fine}
            aria-describedby={fine ? undefined : `${id}-fault`}
            inputMode="decimal"
            value={text}
            contentAfter={SETTINGS.unit.share}
            onChange={(_event, { value }) =>
              change(
                typed.map((row, other) => (other === at ? { ...row, text: value } : row)),
                false,
              )
            }
            onBlur={() => {
              if (fine && JSON.stringify(next) !== JSON.stringify(points)) onChange(next);
            }}
          />
          {typed.length > 1 && (
            <Button
              size="small"
              aria-label={PATH.removeOne(at + 1)}
              onClick={() =>
                change(
                  typed.filter((_, other) => other !== at),
                  true,
                )
              }
            >
              {PATH.remove}
            </Button>
          )}
        </div>
      ))}
      {!fine && (
        <Text id={`${id}-fault`} role="alert" size={200} className={styles.fault}>
          {PATH.pointsInvalid}
        </Text>
      )}
      {last && last.month < 12 && (
        <Button className={styles.add} size="small" onClick={() => change([...typed, { month: last.month + 1, text: last.text }], true)}>
          {PATH.add}
        </Button>
      )}
    </div>
  );
}

function isPath(points: readonly Point[]): boolean {
  return timePathSchema.safeParse({ kind: 'milestones', points }).success;
}
