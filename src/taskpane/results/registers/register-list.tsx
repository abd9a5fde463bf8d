import { Caption1, CounterBadge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef } from 'react';
import type { CheckedRegister } from '../../../app/results';
import { REGISTERS } from '../../../wording/pane/registers';
import { urgentProblems } from '../../model/glance';
import { DottedLine } from '../../parts/dotted-line';
import { useRowStyles } from '../row-styles';

const useStyles = makeStyles({
  intro: { display: 'block', paddingTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalXS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  row: { flexDirection: 'row', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  title: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  chevron: { flexShrink: 0 },
});

interface Props {
  readonly registers: readonly CheckedRegister[];
  /** Kind of the ledger that the user comes back from. */
  readonly left: string | null;
  readonly onOpen: (kind: string) => void;
}

/** Every other ledger of the office, with how many problems it has. */
export function RegisterList({ registers, left, onOpen }: Props) {
  const styles = useStyles();
  const rows = useRowStyles();
  const returned = useRef<HTMLButtonElement>(null);
  useEffect(() => returned.current?.focus(), []);
  return (
    <>
      <Caption1 className={styles.intro}>{REGISTERS.intro}</Caption1>
      <ul className={styles.list}>
        {registers.map(({ ledger, evaluator, findings }) => {
          const { key, label, article, counter } = evaluator.register.kind;
          return (
            <li key={key} className={styles.item}>
              <button
                type="button"
                ref={key === left ? returned : null}
                className={mergeClasses(rows.row, styles.row)}
                onClick={() => onOpen(key)}
              >
                <span className={styles.title}>
                  {label}
                  <Caption1 className={rows.quiet}>
                    <DottedLine parts={REGISTERS.source(article, ledger.snapshot.sheet.name, ledger.rows.length, counter)} />
                  </Caption1>
                </span>
                {urgentProblems([{ findings }]) > 0 && (
                  <CounterBadge
                    count={urgentProblems([{ findings }])}
                    overflowCount={999}
                    color="informative"
                    size="medium"
                    aria-label={REGISTERS.findings(urgentProblems([{ findings }]))}
                  />
                )}
                <ChevronRightRegular className={styles.chevron} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
