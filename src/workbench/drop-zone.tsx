import { Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';
import { WORKBENCH } from '../wording/pane/workbench';

const useStyles = makeStyles({
  veil: {
    position: 'fixed',
    inset: 0,
    zIndex: 1000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundOnBrand,
    // The page below keeps getting the drag, so that leaving it is noticed.
    pointerEvents: 'none',
  },
});

interface Props {
  readonly className: string;
  readonly onDrop: (file: File) => void;
  readonly children: ReactNode;
}

/** Takes a file dropped anywhere on the desk, and says so while it hangs over it. */
export function DropZone({ className, onDrop, children }: Props) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  return (
    <main
      className={className}
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onDrop(file);
      }}
    >
      {children}
      {over && (
        <div className={styles.veil}>
          <Subtitle1>{WORKBENCH.drop}</Subtitle1>
        </div>
      )}
    </main>
  );
}

function carriesFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}
