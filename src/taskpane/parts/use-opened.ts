import { useCallback, useEffect, useRef, useState } from 'react';

/** What a button needs to open a dialog. */
interface Opened {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Ref of the button. */
  readonly opener: (button: HTMLElement | null) => void;
}

/** A dialog that a button opens: closed, by whatever way, the focus is on the button again. */
export function useOpened(): Opened {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !open) button.current?.focus();
    was.current = open;
  }, [open]);
  const opener = useCallback((element: HTMLElement | null) => {
    button.current = element;
  }, []);
  return { open, setOpen, opener };
}
