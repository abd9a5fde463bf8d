import { Body1, Button, Label, Select, makeStyles, tokens, useId } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { Suspense, lazy } from 'react';
import type { UnreadSheet } from '../../app/actions/explain-columns';
import type { SheetInfo } from '../../spreadsheet/snapshot';
import { EMPTY, PANE } from '../../wording/pane/pane';
import { ledgerSheets } from '../model/ledger-facts';
import type { PaneSession } from '../session/session';
import type { Outcome } from '../session/state';
import { ExplainButton } from './explain-button';
import { useOpened } from './use-opened';

const BlankDialog = lazy(() => import('./blank-dialog'));

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalXXXL,
    textAlign: 'center',
  },
  icon: { fontSize: '48px', color: tokens.colorNeutralForeground3 },
  choice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, alignSelf: 'stretch', textAlign: 'start' },
});

interface Props {
  readonly outcome: Outcome;
  readonly sheets: readonly SheetInfo[];
  readonly unread: readonly UnreadSheet[];
  readonly session: PaneSession;
}

/** More lists than this are no help. */
const MOST_LISTS = 5;

/** No ledger to show: why, and the ways on: to explain a list's columns, another sheet, another try. */
export default function EmptyState({ outcome, sheets, unread, session }: Props) {
  const styles = useStyles();
  const id = useId('sheet');
  const candidates = ledgerSheets(sheets);
  const { open: choosing, setOpen: setChoosing, opener } = useOpened();
  return (
    <div className={styles.page}>
      <DocumentTableRegular className={styles.icon} />
      <Body1 align="center">{outcome.message}</Body1>
      {unread.slice(0, MOST_LISTS).map((list) => (
        <ExplainButton key={list.sheet} list={list} session={session} />
      ))}
      {candidates.length > 0 && (
        <div className={styles.choice}>
          <Label htmlFor={id}>{EMPTY.choose}</Label>
          <Select id={id} value="" onChange={(_event, { value }) => void session.choose({ sheet: value })}>
            <option value="" disabled>
              {EMPTY.placeholder}
            </option>
            {candidates.map(({ id: key, name }) => (
              <option key={key} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </div>
      )}
      {unread.length === 0 && (
        <Button ref={opener} appearance="primary" onClick={() => setChoosing(true)}>
          {PANE.blank}
        </Button>
      )}
      {choosing && (
        <Suspense>
          <BlankDialog session={session} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
      <Button onClick={() => void session.open()}>{PANE.retry}</Button>
    </div>
  );
}
