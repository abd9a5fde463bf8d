import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { Suspense, lazy, useEffect, useRef } from 'react';
import type { Settings } from '../../../app/options';
import type { CheckedRegister } from '../../../app/results';
import { OPENING } from '../../../wording/pane/start-up';
import { REGISTERS } from '../../../wording/pane/registers';
import { DottedLine } from '../../parts/dotted-line';
import type { PaneSession } from '../../session/session';
import { RegisterFigures } from './register-figures';

const ProblemsView = lazy(() => import('../problems/problems-view'));
const ReadingNotes = lazy(() => import('../start/reading-notes'));
const ColumnsView = lazy(() => import('../columns/columns-view'));

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalS },
  back: { alignSelf: 'start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  title: { ...typographyStyles.subtitle2, margin: 0, ':focus': { outlineStyle: 'none' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  panel: { margin: 0 },
});

interface Props {
  readonly register: CheckedRegister;
  readonly settings: Settings;
  /** The user has just come from the list. */
  readonly entered: boolean;
  readonly onBack: () => void;
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** One of the other ledgers: what it counts, what its columns were taken for, and what is wrong in it. */
export function RegisterDetail({ register, settings, entered, onBack, session, busy }: Props) {
  const styles = useStyles();
  const { ledger, evaluator, asPrinted } = register;
  const { label, article, counter } = evaluator.register.kind;
  const loading = <Spinner size="small" label={OPENING} />;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (entered) title.current?.focus();
  }, [entered]);
  return (
    <div className={styles.view}>
      <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
        {REGISTERS.back}
      </Button>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {label}
      </h2>
      <Caption1 className={styles.quiet}>
        <DottedLine parts={REGISTERS.source(article, ledger.snapshot.sheet.name, ledger.rows.length, counter)} />
      </Caption1>
      <RegisterFigures register={register} />
      {ledger.assumptions.length > 0 && (
        <Suspense fallback={loading}>
          <ReadingNotes ledger={ledger} settings={settings} session={session} heading="h3" />
        </Suspense>
      )}
      {asPrinted && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{REGISTERS.asPrinted}</MessageBarBody>
        </MessageBar>
      )}
      <Accordion collapsible>
        <AccordionItem value="columns">
          <AccordionHeader as="h3">{REGISTERS.columns(ledger.columns.length, ledger.unmatched.length)}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Suspense fallback={loading}>
              <ColumnsView ledger={ledger} record={REGISTERS.record} corrections={settings} session={session} heading="h4" />
            </Suspense>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <Suspense fallback={loading}>
        <ProblemsView judged={register} checks={settings.checks} session={session} busy={busy} heading="h3" />
      </Suspense>
    </div>
  );
}
