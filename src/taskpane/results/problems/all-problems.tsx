import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Checked, JudgedLedger } from '../../../app/results';
import { PROBLEMS } from '../../../wording/pane/problems';
import { usePaneMemory, type PaneMemory } from '../../session/pane-memory';
import type { PaneSession } from '../../session/session';
import ProblemsView from './problems-view';

const useStyles = makeStyles({
  // A long name of a ledger is no wider than the pane.
  choice: { paddingTop: tokens.spacingVerticalXS, gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly checked: Checked;
  readonly session: PaneSession;
  readonly busy: boolean;
}

/** Kind of the ledger whose problems are listed; null until one is chosen. */
const KEPT: PaneMemory<{ readonly kind: string | null }> = new WeakMap();

/** The problems of the workbook, a ledger at a time: of the one chosen, else of the first that has any. */
export default function AllProblems({ checked, session, busy }: Props) {
  const styles = useStyles();
  const [{ kind }, change] = usePaneMemory(KEPT, session, () => ({ kind: null }));
  const ledgers: readonly JudgedLedger[] = [checked, ...checked.registers];
  const chosen = ledgers.find(({ ledger }) => ledger.kind.key === kind) ?? ledgers.find(({ findings }) => findings.length > 0) ?? checked;
  const offered = ledgers.filter((judged) => judged === checked || judged === chosen || judged.findings.length > 0);
  return (
    <>
      {offered.length > 1 && (
        <Field className={styles.choice} orientation="horizontal" label={{ children: PROBLEMS.ledger, size: 'small' }}>
          <Select size="small" value={chosen.ledger.kind.key} onChange={(_event, { value }) => change({ kind: value })}>
            {offered.map(({ ledger, findings }) => (
              <option key={ledger.kind.key} value={ledger.kind.key}>
                {PROBLEMS.option(ledger.kind.label, findings.length)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ProblemsView
        key={chosen.ledger.kind.key}
        judged={chosen}
        checks={checked.settings.checks}
        session={session}
        busy={busy}
        heading="h2"
      />
    </>
  );
}
