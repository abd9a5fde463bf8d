import { useCallback, useEffect, useRef, useState } from 'react';

/** What can be asked for. */
type HelpKey = 'month' | 'shortcuts';

export interface Help {
  readonly shown: HelpKey | null;
  readonly showMonth: () => void;
  readonly showShortcuts: () => void;
  close(): void;
}

/** Where keys are typed, or moved about by: there a question mark is one. */
const TYPED_IN = 'input, textarea, select, canvas, [contenteditable=true]';

/** The checklist and the shortcuts: opened by a button, or ? from anywhere but where one types; closed, the focus is where it was. */
export function useHelp(): Help {
  const [shown, setShown] = useState<HelpKey | null>(null);
  const from = useRef<HTMLElement>(null);
  const show = useCallback((what: HelpKey): void => {
    from.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setShown(what);
  }, []);
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): void => {
      if ((key !== '?' && key !== '？') || ctrlKey || altKey || metaKey || isComposing) return;
      if (!(target instanceof Element) || target.closest(TYPED_IN) || document.querySelector('[role=dialog], [role=alertdialog]')) return;
      show('shortcuts');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [show]);
  useEffect(() => {
    if (shown === null) from.current?.focus({ preventScroll: true });
  }, [shown]);
  const showMonth = useCallback(() => show('month'), [show]);
  const showShortcuts = useCallback(() => show('shortcuts'), [show]);
  return { shown, showMonth, showShortcuts, close: () => setShown(null) };
}
