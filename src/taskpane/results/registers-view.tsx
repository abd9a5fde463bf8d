import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Caption1, CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { figureWords } from '../../app/figure-words';
import type { CheckedRegister } from '../../app/registers';
import type { Checked } from '../../app/requests';
import type { Finding } from '../../checks/finding';
import { cellAddress } from '../../ledger/address';
import { findingMessage } from '../../wording/findings';
import { FINDINGS } from '../../wording/pane';
import { REGISTERS } from '../../wording/registers';
import { cellWords } from '../model/cell-words';
import { REVIEW } from '../../wording/review';
import type { PaneSession } from '../session/session';
import { MoreList } from './more-list';
import { useRowStyles } from './row-styles';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  intro: { display: 'block', paddingTop: tokens.spacingVerticalM },
  title: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, width: '100%' },
  count: { marginLeft: 'auto' },
  panel: { margin: 0 },
  figures: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3 },
  note: { display: 'block', margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground3 },
  fix: { flexShrink: 0, marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** The office's other ledgers: what each counts, and what is wrong in it; a click goes to the cell. */
export default function RegistersView({ checked: { registers }, session, busy }: Props) {
  const styles = useStyles();
  return (
    <>
      <Caption1 className={styles.intro}>{REGISTERS.intro}</Caption1>
      <Accordion multiple collapsible>
        {registers.map((register) => (
          <RegisterItem key={register.answers.register.kind.key} register={register} session={session} busy={busy} />
        ))}
      </Accordion>
    </>
  );
}

function RegisterItem({ register, session, busy }: Omit<Props, 'checked'> & { readonly register: CheckedRegister }) {
  const styles = useStyles();
  const { kind, ledger } = register.answers.register;
  const { findings } = register;
  return (
    <AccordionItem value={kind.key}>
      <AccordionHeader as="h2">
        <span className={styles.head}>
          <span className={styles.title}>
            {kind.label}
            <Caption1 className={styles.quiet}>{REGISTERS.source(kind.article, ledger.snapshot.sheet.name, ledger.rows.length, kind.counter)}</Caption1>
          </span>
          {findings.length > 0 && <CounterBadge className={styles.count} count={findings.length} overflowCount={999} color="informative" size="medium" aria-label={REGISTERS.findings(findings.length)} />}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Figures register={register} />
        {ledger.unmatched.length > 0 && <Caption1 className={styles.note}>{REGISTERS.unmatched(ledger.unmatched.map(({ header }) => header))}</Caption1>}
        {findings.length === 0 && <Caption1 className={styles.note}>{REGISTERS.noFindings}</Caption1>}
        <MoreList
          items={findings}
          keyOf={({ code, row, column }) => `${code}:${String(row)}:${String(column)}`}
          render={(finding) => <RegisterFinding finding={finding} register={register} session={session} busy={busy} />}
        />
      </AccordionPanel>
    </AccordionItem>
  );
}

function Figures({ register: { answers, figures } }: { readonly register: CheckedRegister }) {
  const styles = useStyles();
  const { counter } = answers.register.kind;
  return (
    <dl className={styles.figures} aria-label={REGISTERS.figures}>
      {figures.map((result) => (
        <FigurePair key={result.figure.key} label={result.figure.label} value={figureWords(result, counter)} />
      ))}
    </dl>
  );
}

function FigurePair({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function RegisterFinding({ finding, register, session, busy }: Omit<Props, 'checked'> & { readonly finding: Finding; readonly register: CheckedRegister }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const { ledger } = register.answers.register;
  const { row, column, fix } = finding;
  const place = column === null ? FINDINGS.row(row + 1) : cellAddress(row, column);
  const [edit] = fix?.edits ?? [];
  return (
    <>
      <button type="button" className={rows.row} onClick={() => session.goTo(ledger.snapshot.sheet.id, row, column ?? 0)}>
        <Caption1 className={rows.quiet}>
          <SeverityIcon severity={finding.severity} /> {place}
        </Caption1>
        <span className={rows.text}>{findingMessage(finding)}</span>
        {edit && <span className={rows.text}>{REVIEW.change(cellWords(edit.before), cellWords(edit.after, edit.numberFormat))}</span>}
      </button>
      {fix && (
        <Button className={styles.fix} size="small" aria-label={FINDINGS.fixOne(place)} disabledFocusable={busy} onClick={() => void session.fix([finding], ledger)}>
          {FINDINGS.fix}
        </Button>
      )}
    </>
  );
}
