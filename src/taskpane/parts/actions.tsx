import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { BUTTONS } from '../../wording/pane/buttons';
import type { PaneSession } from '../session/session';
import { isBusy, type PaneState } from '../session/state';

const useStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: tokens.spacingVerticalS },
  wide: { gridColumn: '1 / -1' },
  button: { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS, whiteSpace: 'nowrap' },
});

interface Props {
  readonly state: PaneState;
  readonly session: PaneSession;
}

/** The four actions. They keep the focus while they work, so the keyboard does not lose its place. */
export function Actions({ state, session }: Props) {
  const styles = useStyles();
  const busy = isBusy(state);
  return (
    <div className={styles.grid}>
      <Button
        className={styles.wide}
        appearance="primary"
        size="large"
        icon={<ClipboardTaskRegular />}
        disabledFocusable={busy}
        onClick={() => void session.check()}
      >
        {BUTTONS.check}
      </Button>
      <Button
        className={styles.button}
        size="large"
        icon={<HighlightRegular />}
        disabledFocusable={busy}
        onClick={() => void session.highlight()}
      >
        {BUTTONS.highlight}
      </Button>
      <Button className={styles.button} size="large" icon={<EraserRegular />} disabledFocusable={busy} onClick={() => void session.clear()}>
        {BUTTONS.clear}
      </Button>
      <Button
        className={styles.wide}
        size="large"
        icon={<DocumentTableRegular />}
        disabledFocusable={busy}
        onClick={() => void session.summarise()}
      >
        {BUTTONS.summarise}
      </Button>
    </div>
  );
}
