import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ count: { marginLeft: tokens.spacingHorizontalXS } });

/** One tab of the results. */
export interface ResultTab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** How many things wait under it. */
  readonly count?: number;
}

/** What a tab is called, in its line as in the menu. */
export function TabWords({ tab: { label, count } }: { readonly tab: ResultTab<string> }) {
  const styles = useStyles();
  return (
    <>
      {label}
      {count !== undefined && <CounterBadge className={styles.count} count={count} overflowCount={999} color="informative" size="medium" />}
    </>
  );
}
