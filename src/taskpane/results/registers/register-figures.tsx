import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { figureWords } from '../../../app/views/figure-words';
import type { CheckedRegister } from '../../../app/results';
import { REGISTERS } from '../../../wording/pane/registers';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** What one of the other ledgers counts. */
export function RegisterFigures({ register: { evaluator, figures } }: { readonly register: CheckedRegister }) {
  const styles = useStyles();
  const { counter } = evaluator.register.kind;
  return (
    <dl className={styles.figures} aria-label={REGISTERS.figures}>
      {figures.map((result) => (
        <Fragment key={result.figure.key}>
          <dt>{result.figure.label}</dt>
          <dd className={styles.value}>{figureWords(result, counter)}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
