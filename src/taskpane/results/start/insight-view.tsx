import { Body1, Button, Caption1, Field, Spinner, Subtitle2, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Insight } from '../../../app/views/insight';
import { isAbsent } from '../../../app/views/location-words';
import type { Checked } from '../../../app/results';
import { UserError } from '../../../app/errors';
import { INSIGHT } from '../../../wording/pane/insight';
import { SAVING } from '../../../wording/pane/saving';
import { PANE } from '../../../wording/pane/pane';
import { pngBytes } from '../../start-up/draw-png';
import { copyRich } from '../../start-up/clipboard';
import type { PaneSession } from '../../session/session';
import PrintButton from '../../parts/outcome/print-button';
import { BarChart } from './bar-chart';
import { EarlierMonths } from './earlier-months';
import { LeadersPage } from './leaders-page';
import { OriginList } from './origin-list';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, paddingTop: tokens.spacingVerticalM },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  start: { alignSelf: 'start' },
  text: { width: '100%' },
});

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** What the summary sheets say, without making them: charts, the bulletin to copy, and where a number comes from. */
export default function InsightView({ checked, session, busy }: Props) {
  const styles = useStyles();
  const { assistant, today, saveFile } = session.insights;
  const [turn, setTurn] = useState(0);
  const [insight, setInsight] = useState<Insight | 'failed' | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    session.insights.assistant.insight(checked, { signal: abort.signal }).then(setInsight, () => {
      if (!abort.signal.aborted) setInsight('failed');
    });
    return () => abort.abort();
  }, [checked, session, turn]);
  if (insight === null) return <Spinner size="small" label={INSIGHT.working} />;
  if (insight === 'failed') {
    return (
      <div className={styles.view}>
        <Body1>{INSIGHT.failed}</Body1>
        <Button className={styles.start} onClick={() => setTurn(turn + 1)}>
          {PANE.retry}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      {!isAbsent(checked.ledger) && <LeadersPage checked={checked} session={session} />}
      {!isAbsent(checked.ledger) && (
        <div>
          <PrintButton checked={checked} session={session} />
        </div>
      )}
      <OriginList insight={insight} session={session} />
      <section className={styles.section}>
        <Subtitle2 as="h2">{INSIGHT.charts}</Subtitle2>
        {insight.charts.length === 0 && <Body1>{INSIGHT.noCharts}</Body1>}
        {insight.charts.map((chart) => (
          <BarChart key={chart.title} chart={chart} />
        ))}
      </section>
      {!isAbsent(checked.ledger) && <EarlierMonths checked={checked} session={session} busy={busy} />}
      <Bulletin
        text={insight.bulletin}
        onTaken={() => session.papers.takeBulletin()}
        rich={() => session.papers.bulletinHtml(checked)}
        save={saveFile && (async () => saveFile(await assistant.bulletinDocument(checked, today(), pngBytes)))}
      />
    </div>
  );
}

interface BulletinProps {
  readonly text: string;
  /** The same with its layout, for Word and WPS 文字. */
  readonly rich: () => Promise<string>;
  /** Gives it to the user as a Word document; none where the program keeps its panes from saving files. */
  readonly save: (() => Promise<string | null>) | undefined;
  /** It was copied or kept. */
  readonly onTaken: () => void;
}

/** 调度通报 to read, to copy and to keep. */
function Bulletin({ text, rich, save, onTaken }: BulletinProps) {
  const styles = useStyles();
  const [copied, setCopied] = useState<string | null>(null);
  const [told, setTold] = useState('');
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{INSIGHT.bulletin}</Subtitle2>
      <Field label={INSIGHT.bulletinText}>
        <Textarea className={styles.text} rows={14} value={text} readOnly onFocus={({ target }) => target.select()} />
      </Field>
      <Button
        className={styles.start}
        onClick={() => {
          const copying = rich().then(
            (html) => copyRich(html, text),
            () => false,
          );
          void copying.then((done) => {
            if (!done) return;
            setCopied(text);
            onTaken();
          });
        }}
      >
        {copied === text ? INSIGHT.copied : INSIGHT.copy}
      </Button>
      {save && (
        <Button
          className={styles.start}
          onClick={() => {
            save().then(
              (where) => {
                setTold(where ?? '');
                if (where !== null) onTaken();
              },
              (error: unknown) => setTold(error instanceof UserError ? error.message : INSIGHT.notSaved),
            );
          }}
        >
          {SAVING.word}
        </Button>
      )}
      <Caption1>{save ? SAVING.copied : SAVING.copyInstead}</Caption1>
      <Body1 role="status">{told}</Body1>
    </section>
  );
}
