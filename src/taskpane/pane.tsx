import { StrictMode, Suspense, lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { explain } from '../app/errors';
import { Frame } from './frame';
import { Opening } from './parts/opening';
import type { PaneHost } from './start-up/host';

// The frame is drawn first; the pane itself comes beside what reads ledgers, while the program is looked for.
const hostedPane = import(/* webpackChunkName: "hosted-pane" */ './hosted-pane');
const HostedPane = lazy(() => hostedPane);

/** A pane on a page: another workbook takes the place of the one shown. */
export interface Pane {
  show(host: PaneHost): void;
}

/**
 * Puts the pane into an element; the same in Excel, WPS and the workbench. A program that is still looked
 * for may be promised: until it is found the pane says that it is reading. What cannot be gone on from is
 * told in the pane's place.
 */
export function renderPane(element: HTMLElement, host: PaneHost | Promise<PaneHost>): Pane {
  const tell = (error: unknown): void => {
    element.textContent = explain(error);
  };
  const root = createRoot(element, { onUncaughtError: tell });
  let count = 0;
  const show = (next: PaneHost | Promise<PaneHost>): void => {
    // A new key: nothing of the former workbook's state lives on.
    count += 1;
    root.render(
      <StrictMode>
        <Suspense
          key={count}
          fallback={
            <Frame>
              <Opening />
            </Frame>
          }
        >
          <HostedPane host={next} />
        </Suspense>
      </StrictMode>,
    );
  };
  if (host instanceof Promise)
    // Told at once, whether or not the pane has come by then.
    host.catch((error: unknown) => {
      root.unmount();
      tell(error);
    });
  show(host);
  return { show };
}
