import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Insight, Origin } from '../../../app/views/insight';
import { INSIGHT } from '../../../wording/pane/insight';
import { recordName } from '../../../app/views/location-words';
import { locationOfRecord } from '../../model/record-location';
import type { PaneSession } from '../../session/session';
import { MoreList } from '../more-list';
import { useRowStyles } from '../row-styles';
import { rowOf } from '../../../app/views/location-words';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  start: { alignSelf: 'start' },
});

interface Props {
  readonly insight: Insight;
  readonly session: PaneSession;
}

/** 这个数从哪来: the records behind the number selected on a summary sheet, each one click from its row. */
export function OriginList({ insight, session }: Props) {
  const styles = useStyles();
  const [origin, setOrigin] = useState<Origin | null>(null);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{INSIGHT.origin}</Subtitle2>
      <Caption1>{INSIGHT.originHint}</Caption1>
      <Button
        className={styles.start}
        onClick={() => void session.insights.assistant.origin(insight).then(setOrigin, () => setOrigin({ kind: 'elsewhere' }))}
      >
        {INSIGHT.ask}
      </Button>
      <div role="status">
        {origin && (
          <Body1>
            {origin.kind === 'records' ? INSIGHT.records(origin.sheet, origin.label, origin.records.length) : INSIGHT[origin.kind]}
          </Body1>
        )}
      </div>
      {origin?.kind === 'records' && <Records origin={origin} session={session} />}
    </section>
  );
}

function Records({
  origin: { ledger, records },
  session,
}: {
  readonly origin: Extract<Origin, { kind: 'records' }>;
  readonly session: PaneSession;
}) {
  const rows = useRowStyles();
  return (
    <MoreList
      items={records}
      keyOf={(record) => record}
      render={(record) => {
        const place = locationOfRecord(ledger, record);
        return (
          <button type="button" className={rows.row} onClick={() => session.select(ledger, rowOf(ledger, record), null)}>
            <Caption1 className={rows.quiet}>{INSIGHT.place(place.sheet, place.row + 1)}</Caption1>
            <span className={rows.name}>{recordName(ledger, record)}</span>
          </button>
        );
      }}
    />
  );
}
