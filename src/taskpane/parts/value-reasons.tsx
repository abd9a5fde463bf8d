import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ValueReason } from '../../app/results';
import { VALUES } from '../../wording/pane/walk';
import type { PaneSession } from '../session/session';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  links: { display: 'inline-flex', columnGap: tokens.spacingHorizontalS },
  open: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly reasons: readonly ValueReason[];
  readonly session: PaneSession;
}

/** Which columns keep figures from following the ledger, each one click from its cells and, where there is a safe one, from its repair. */
export default function ValueReasons({ reasons, session }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const figures = reasons.reduce((sum, { figures: each }) => sum + each, 0);
  return (
    <>
      <Link as="button" className={styles.open} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? VALUES.close : VALUES.open(figures)}
      </Link>
      {open && (
        <ul className={styles.list} aria-label={VALUES.list}>
          {reasons.map(({ message, figures: count, place, repair }) => (
            <li key={message}>
              <Caption1>
                {message}
                {VALUES.figures(count)}{' '}
                <span className={styles.links}>
                  {place && (
                    <Link as="button" inline onClick={() => session.select(place.ledger, place.row, place.column)}>
                      {VALUES.see}
                    </Link>
                  )}
                  {repair && (
                    <Link as="button" inline onClick={() => void session.fix(repair.ledger, repair.findings)}>
                      {VALUES.fix}
                    </Link>
                  )}
                </span>
              </Caption1>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
