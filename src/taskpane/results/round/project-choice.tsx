import { Select, makeStyles } from '@fluentui/react-components';
import { nameOf, type Collected } from '../../../app/round/plans';
import { ROUND_PANE } from '../../../wording/round/pane';

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface Props {
  readonly collected: Collected;
  /** Index of the returned file, and its record. */
  readonly submission: number;
  readonly theirs: number;
  /** Project of the ledger that it is taken for, null for a new one. */
  readonly ours: number | null;
  readonly busy: boolean;
  readonly onChoose: (ours: number | null) => void;
}

/** Which project of the ledger a returned row is: those of its unit first, then all others. */
export function ProjectChoice({ collected: { reports, records, units }, submission, theirs, ours, busy, onChoose }: Props) {
  const styles = useStyles();
  const report = reports[submission];
  const record = report?.submission.records[theirs];
  if (!report || !record) return null;
  const own = units.find(({ value }) => value === report.unit)?.records ?? [];
  const others = records.map((_, index) => index).filter((index) => !own.includes(index));
  const options = (indices: readonly number[]) =>
    indices.map((index) => {
      const project = records[index];
      return project ? (
        <option key={index} value={index}>
          {ROUND_PANE.projectAt(nameOf(project), project.row + 1)}
        </option>
      ) : null;
    });
  return (
    <Select
      className={styles.narrow}
      disabled={busy}
      aria-label={ROUND_PANE.isProject(nameOf(record))}
      value={ours === null ? '' : String(ours)}
      onChange={(_event, { value }) => onChoose(value === '' ? null : Number(value))}
    >
      <option value="">{ROUND_PANE.isNew}</option>
      {own.length > 0 && <optgroup label={report.unit}>{options(own)}</optgroup>}
      <optgroup label={ROUND_PANE.otherProjects}>{options(others)}</optgroup>
    </Select>
  );
}
