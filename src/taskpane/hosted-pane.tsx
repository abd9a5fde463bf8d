import { use, useEffect, useState } from 'react';
import { Frame } from './frame';
import { PaneView } from './pane-view';
import { followEdits } from './session/live';
import { PaneSession } from './session/session';
import type { PaneHost } from './start-up/host';

/** The pane of a program, once the program is found. */
export default function HostedPane({ host }: { readonly host: PaneHost | Promise<PaneHost> }) {
  const found = host instanceof Promise ? use(host) : host;
  return (
    <Frame darkness={found.darkness}>
      <LivePane host={found} />
    </Frame>
  );
}

function LivePane({ host }: { readonly host: PaneHost }) {
  const [session] = useState(() => new PaneSession(host));
  useEffect(() => {
    void session.open();
    const ends = [followEdits(host.assistant.workbook, session), host.actions?.watch((action) => void session.perform(action))];
    return () => {
      for (const end of ends) end?.();
    };
  }, [host, session]);
  return <PaneView session={session} close={host.close} selfTest={host.selfTest} />;
}
