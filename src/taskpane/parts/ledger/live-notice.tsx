import { Caption1, Link } from '@fluentui/react-components';
import { LIVE } from '../../../wording/settings/settings-more';
import type { PaneSession } from '../../session/session';

interface Props {
  readonly stale: boolean;
  readonly session: PaneSession;
}

/** Says that edits are not followed, and whether there have been any; one click follows them again. */
export function LiveNotice({ stale, session }: Props) {
  return (
    <Caption1>
      {stale ? LIVE.paused + LIVE.stale : LIVE.paused}{' '}
      <Link inline as="button" onClick={() => void session.configure({ live: true })}>
        {LIVE.resume}
      </Link>
    </Caption1>
  );
}
