import { makeStyles, tokens } from '@fluentui/react-components';
import { WORKBENCH } from '../wording/pane/workbench';

/** Where grid and pane stand one above the other: no room beside. */
export const NARROW = '@media (max-width: 640px)';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    width: '4px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    [NARROW]: { display: 'none' },
    ':hover': { backgroundColor: tokens.colorBrandStroke1 },
    ':focus-visible': {
      backgroundColor: tokens.colorBrandStroke1,
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

/** Pixels that one arrow key moves the edge. */
const STEP = 20;

interface Props {
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onResize: (width: number) => void;
}

/** The edge between grid and pane, moved by mouse or arrow keys. */
export function Splitter({ width, least, most, onResize }: Props) {
  const styles = useStyles();
  const resize = (wanted: number): void => onResize(Math.min(most, Math.max(least, Math.round(wanted))));
  return (
    <div
      className={styles.bar}
      role="separator"
      aria-orientation="vertical"
      aria-label={WORKBENCH.resize}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (currentTarget.hasPointerCapture(pointerId)) resize(window.innerWidth - clientX);
      }}
      onKeyDown={({ key }) => {
        if (key === 'ArrowLeft') resize(width + STEP);
        if (key === 'ArrowRight') resize(width - STEP);
      }}
    />
  );
}
