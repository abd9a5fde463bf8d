import { FluentProvider } from '@fluentui/react-components';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { PaneHost } from './start-up/host';
import { PaneView } from './pane-view';
import { followEdits } from './session/live';
import { PaneSession } from './session/session';
import { colorSchemeOf, useHostTheme } from './start-up/theme';
import './pane.css';

/** A pane on a page: another workbook takes the place of the one shown. */
export interface Pane {
  show(host: PaneHost): void;
}

/** Puts the pane into an element; the same in Excel, WPS and the workbench. */
export function renderPane(element: HTMLElement, host: PaneHost): Pane {
  const root = createRoot(element);
  let count = 0;
  const pane: Pane = {
    show(next) {
      // A new key: nothing of the former workbook's state lives on.
      count += 1;
      root.render(
        <StrictMode>
          <PaneApp key={count} host={next} />
        </StrictMode>,
      );
    },
  };
  pane.show(host);
  return pane;
}

function PaneApp({ host }: { readonly host: PaneHost }) {
  const theme = useHostTheme(host.darkness);
  const [session] = useState(() => new PaneSession(host));
  useEffect(() => {
    void session.open();
    const ends = [followEdits(host.assistant.workbook, session), host.actions?.watch((action) => void session.perform(action))];
    return () => {
      for (const end of ends) end?.();
    };
  }, [host, session]);
  return (
    // No class here: the provider hands it on to menus and lists outside the pane.
    <FluentProvider theme={theme} style={{ height: '100%', colorScheme: colorSchemeOf(theme) }}>
      <div className="pane">
        <PaneView session={session} close={host.close} selfTest={host.selfTest} />
      </div>
    </FluentProvider>
  );
}
