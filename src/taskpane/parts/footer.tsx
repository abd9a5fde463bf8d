import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { PANE } from '../../wording/pane';

const useStyles = makeStyles({
  footer: { display: 'flex', columnGap: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** The guide, and what the program around the pane offers besides. */
export function Footer({ selfTest }: { readonly selfTest: string | undefined }) {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <Link href="help.html" target="_blank" rel="noreferrer">
        {PANE.help}
      </Link>
      {selfTest !== undefined && <Link href={selfTest}>{PANE.selfTest}</Link>}
    </footer>
  );
}
