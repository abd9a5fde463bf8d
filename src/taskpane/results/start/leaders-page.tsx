import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { NamedDrawing } from '../../../app/pictures/leaders-picture';
import type { Checked } from '../../../app/results';
import { UserError } from '../../../app/errors';
import { INSIGHT } from '../../../wording/pane/insight';
import type { PaneSession } from '../../session/session';
import { copyPicture } from '../../start-up/clipboard';
import { drawingUrl, drawPng, pngBytes } from '../../start-up/draw-png';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  picture: { width: '100%', height: 'auto', border: `1px solid ${tokens.colorNeutralStroke1}` },
});

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
}

/** 领导一页纸 as a picture to look at, to copy into a message, and to keep where the program lets a pane save files. */
export function LeadersPage({ checked, session }: Props) {
  const styles = useStyles();
  const [picture, setPicture] = useState<NamedDrawing | null>(null);
  const [told, setTold] = useState('');
  const { saveFile } = session.insights;
  useEffect(() => {
    let wanted = true;
    session.papers.picture(checked).then(
      (made) => {
        if (!wanted) return;
        setPicture(made);
        setTold('');
      },
      () => {
        if (wanted) setTold(INSIGHT.page.failed);
      },
    );
    return () => {
      wanted = false;
    };
  }, [checked, session]);
  if (!picture) return told === '' ? null : <Body1 role="alert">{told}</Body1>;
  const { name, drawing } = picture;
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2">{INSIGHT.page.title}</Subtitle2>
      <img
        className={styles.picture}
        src={drawingUrl(drawing)}
        width={drawing.width}
        height={drawing.height}
        alt={INSIGHT.page.alt(name)}
      />
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            void copyPicture(drawPng(drawing)).then((done) => setTold(done ? INSIGHT.page.copied : INSIGHT.page.notCopied));
          }}
        >
          {INSIGHT.page.copy}
        </Button>
        {saveFile && (
          <Button
            onClick={() => {
              pngBytes(drawing)
                .then((bytes) => saveFile({ name, bytes }))
                .then(
                  (where) => setTold(where ?? ''),
                  (error: unknown) => setTold(error instanceof UserError ? error.message : INSIGHT.page.failed),
                );
            }}
          >
            {INSIGHT.page.save}
          </Button>
        )}
      </div>
      {!saveFile && <Caption1>{INSIGHT.page.noSaving}</Caption1>}
      <Body1 role="status">{told}</Body1>
    </section>
  );
}
