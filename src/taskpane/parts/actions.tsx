import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { EraserRegular } from '@fluentui/react-icons/svg/eraser';
import { HighlightRegular } from '@fluentui/react-icons/svg/highlight';
import { BUTTONS } from '../../wording/pane/buttons';
import type { PaneSession } from '../session/session';
import { isBusy, type PaneState } from '../session/state';

const useStyles = makeStyles({
  // Two rows of two, or one of four where the pane is wide.
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingVerticalS },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.2fr)',
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    flexBasis: '250px',
  },
  button: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly state: PaneState;
  readonly session: PaneSession;
}

/** The four actions. They keep the focus while they work, so the keyboard does not lose its place. */
export function Actions({ state, session }: Props) {
  const { bar, pair, button: className } = useStyles();
  const shared = { className, disabledFocusable: isBusy(state) };
  return (
    <div className={bar}>
      <div className={pair}>
        <Button {...shared} appearance="primary" icon={<ClipboardTaskRegular />} onClick={() => void session.check()}>
          {BUTTONS.check}
        </Button>
        <Button {...shared} icon={<HighlightRegular />} onClick={() => void session.highlight()}>
          {BUTTONS.highlight}
        </Button>
      </div>
      <div className={pair}>
        <Button {...shared} icon={<EraserRegular />} onClick={() => void session.clear()}>
          {BUTTONS.clear}
        </Button>
        <Button {...shared} icon={<DocumentTableRegular />} onClick={() => void session.summarise()}>
          {BUTTONS.summarise}
        </Button>
      </div>
    </div>
  );
}
