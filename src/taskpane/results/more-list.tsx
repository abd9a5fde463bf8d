import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type Key, type ReactNode } from 'react';
import { PANE } from '../../wording/pane/pane';

/** As many as fit on a few screens: ten thousand at once would freeze the pane. */
const PAGE = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'flex-start' },
});

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => Key;
  readonly render: (item: T) => ReactNode;
}

/** A list that shows its first items, and more of them when asked. */
export function MoreList<T>({ items, keyOf, render }: Props<T>) {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={styles.item}>
            {render(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE * 4)}>
          {PANE.more(Math.min(rest, PAGE * 4))}
        </Button>
      )}
    </>
  );
}
