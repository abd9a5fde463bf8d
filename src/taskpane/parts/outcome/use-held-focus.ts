import { useCallback, useEffect, useRef, type FocusEvent, type RefCallback } from 'react';

/** What a button needs that is gone while what it began runs. */
interface HeldFocus {
  /** The button was pressed. */
  readonly hold: () => void;
  /** Ref of what stands in its place, meanwhile and after. */
  readonly next: RefCallback<HTMLElement>;
  /** The focus leaves what stands there meanwhile. */
  readonly onBlur: (event: FocusEvent) => void;
}

/** Hands the focus on from a pressed button to what takes its place until it is through, as long as the user does not go elsewhere. */
export function useHeldFocus(busy: boolean): HeldFocus {
  const held = useRef(false);
  const hold = useCallback(() => {
    held.current = true;
  }, []);
  const next = useCallback((element: HTMLElement | null) => {
    if (held.current) element?.focus();
  }, []);
  const onBlur = useCallback(({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) held.current = false;
  }, []);
  useEffect(() => {
    if (!busy) held.current = false;
  }, [busy]);
  return { hold, next, onBlur };
}
