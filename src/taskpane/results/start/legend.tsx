import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { LegendEntry } from '../../../app/results';
import { START } from '../../../wording/pane/results';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
  },
});

/** The colours of the marks with their words, as they stand in the sheet. */
export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={START.legend}>
      {entries.map(({ status, label, fill, color, count }) => (
        <li key={status} className={styles.entry} style={{ backgroundColor: `#${fill}`, color: `#${color}` }}>
          <Caption1>
            {label} {count}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
