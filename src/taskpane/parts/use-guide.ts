import { useState } from 'react';
import { isRemembered, remember } from '../model/remembered';
import type { PaneSession } from '../session/session';

/** The guided start: what of it is shown, and the ways on. */
export interface Guide {
  readonly shown: 'offer' | 'steps' | 'nothing';
  start(): void;
  refuse(): void;
  /** Ends it and takes the sample away. */
  end(): void;
}

/** The guided start of a pane; to who knows the pane it is offered no more, but can still be begun. */
export function useGuide(session: PaneSession, known: boolean): Guide {
  const [shown, setShown] = useState<Guide['shown']>(() => (isRemembered('guided') ? 'nothing' : 'offer'));
  const leave = (): void => {
    remember('guided');
    setShown('nothing');
  };
  const start = async (): Promise<void> => {
    await session.added.startSample();
    // A protected workbook takes no sheet: the pane says so, and the offer stands.
    if (session.read().outcome?.kind === 'done') setShown('steps');
  };
  return {
    shown: known && shown === 'offer' ? 'nothing' : shown,
    start: () => void start(),
    refuse: leave,
    end: () => {
      leave();
      void session.added.endSample();
    },
  };
}

/** Whether the pane is known: one of its large buttons was used, now or another day. */
export function useKnown(acted: number): boolean {
  const [before] = useState(() => isRemembered('used'));
  if (acted > 0 && !before) remember('used');
  return before || acted > 0;
}
