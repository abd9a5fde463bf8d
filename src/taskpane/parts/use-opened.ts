import { useEffect, useRef, useState, type RefObject } from 'react';

/** A dialog that a button opens: closed, by whatever way, the focus is on the button again. */
export function useOpened(): { open: boolean; setOpen: (open: boolean) => void; opener: RefObject<HTMLButtonElement | null> } {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !open) opener.current?.focus();
    was.current = open;
  }, [open]);
  return { open, setOpen, opener };
}
