import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StartResult } from '../../../progress/result';
import { START } from '../../../wording/pane/results';
import { quarterName } from '../../../wording/sheets/status';
import { percentText } from '../../../wording/percent';
import { verdictOf } from '../../model/quarters';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: {
    textAlign: 'start',
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, textAlign: 'end' },
  cell: {
    textAlign: 'end',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  first: { textAlign: 'start', paddingLeft: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  count: { display: 'block', color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  bad: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** The four quarters: target, plan, fact and what it comes to. */
export function QuarterTable({ start }: { readonly start: StartResult }) {
  const styles = useStyles();
  const first = mergeClasses(styles.cell, styles.first);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{START.caption(start.newProjects)}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.first)}>
            {START.quarter}
          </th>
          {[START.target, START.planned, START.started, START.verdict].map((title) => (
            <th key={title} scope="col" className={styles.head}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {start.quarters.map((quarter) => {
          const { words, tone } = verdictOf(quarter);
          return (
            <tr key={quarter.quarter}>
              <th scope="row" className={first}>
                {quarterName(quarter.quarter)}
              </th>
              <Figure rate={quarter.target} count={START.needs(quarter.needed)} />
              <Figure rate={quarter.plannedRate} count={START.projects(quarter.planned)} />
              <Figure rate={quarter.rate} count={quarter.started === null ? null : START.projects(quarter.started)} />
              <td className={mergeClasses(styles.cell, tone === 'good' && styles.good, tone === 'bad' && styles.bad)}>{words}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Figure({ rate, count }: { readonly rate: number | null; readonly count: string | null }) {
  const styles = useStyles();
  return (
    <td className={styles.cell}>
      {rate === null ? START.unknown : percentText(rate)}
      {count !== null && <span className={styles.count}>{count}</span>}
    </td>
  );
}
