import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ProjectListItem, ProjectWords } from '../../../app/views/project-list';
import { isMissing } from '../../../app/views/missing-projects';
import { PROJECT_LIST } from '../../../wording/pane/problems';
import { MARK_COLORS, STATUS } from '../../../wording/sheets/status';
import { useRowStyles } from '../row-styles';

const useStyles = makeStyles({
  head: { display: 'flex', width: '100%', minWidth: 0, columnGap: tokens.spacingHorizontalXS, alignItems: 'baseline' },
  label: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalXS}`, borderRadius: tokens.borderRadiusSmall },
  plain: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  entry: { rowGap: 0, paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  // One line: all of it is in the tooltip, and read out.
  facts: { display: 'block', flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface Props {
  readonly project: ProjectListItem;
  /** Where its row is, in words. */
  readonly place: string;
  readonly words: ProjectWords;
  readonly onGoTo: (row: ProjectListItem['row']) => void;
}

/** One project: how it stands and why, when, and who answers for it; a click goes to its row. */
export const ProjectRow = memo(function ProjectRow({ project: { record, row, status }, place, words, onGoTo }: Props) {
  const styles = useStyles();
  const rows = useRowStyles();
  const color = isMissing(status) ? MARK_COLORS[status] : null;
  const [planned, actual] = [words.planned(record), words.actual(record)];
  const [units, leaders] = [words.units(record).join('、'), words.leaders(record).join('、')];
  const facts = [
    units !== '' && PROJECT_LIST.unit(units),
    leaders !== '' && PROJECT_LIST.leader(leaders),
    planned !== null && PROJECT_LIST.planned(planned),
    actual !== null && PROJECT_LIST.actual(actual),
  ]
    .filter((fact) => fact !== false)
    .join('，');
  return (
    <button type="button" className={mergeClasses(rows.row, styles.entry)} title={facts} onClick={() => onGoTo(row)}>
      <span className={styles.head}>
        <Caption1Strong
          className={mergeClasses(styles.label, !color && styles.plain)}
          style={color ? { backgroundColor: `#${color.fill}`, color: `#${color.color}` } : {}}
        >
          {STATUS[status]}
        </Caption1Strong>
        <Caption1 className={mergeClasses(rows.quiet, styles.facts)}>{facts === '' ? place : `${place} · ${facts}`}</Caption1>
      </span>
      <span className={rows.name}>{words.name(record)}</span>
      <span className={rows.text}>{words.reason(record)}</span>
    </button>
  );
});
