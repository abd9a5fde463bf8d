import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  narrow: { maxWidth: 'min(480px, calc(100vw - 16px))' },
  wide: { maxWidth: 'min(560px, calc(100vw - 16px))' },
});

interface Props {
  readonly title: string;
  /** For tables and texts. */
  readonly wide?: boolean;
  /** Class of the content. */
  readonly className?: string;
  /** The content takes the focus: it is read by scrolling and has nothing else to stop at. */
  readonly scrolls?: boolean;
  /** The buttons at the foot. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** What every dialog is made of: a surface that fits a pane of 320 px, a title, what it says and the buttons at its foot. */
export function DialogFrame({ title, wide = false, className, scrolls = false, actions, children }: Props) {
  const styles = useStyles();
  return (
    <DialogSurface className={wide ? styles.wide : styles.narrow}>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent className={className} tabIndex={scrolls ? 0 : undefined}>
          {children}
        </DialogContent>
        <DialogActions fluid>{actions}</DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}

/** The button that closes a dialog and does nothing else. */
export function DialogClose({
  children,
  appearance = 'secondary',
}: {
  readonly children: string;
  readonly appearance?: 'primary' | 'secondary' | 'subtle';
}) {
  return (
    <DialogTrigger disableButtonEnhancement>
      <Button appearance={appearance}>{children}</Button>
    </DialogTrigger>
  );
}
