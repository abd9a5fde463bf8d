import { Body1, Button, Caption1, Dialog, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MONEY_UNITS, type UnreadColumn, type UnreadSheet } from '../../app/actions/explain-columns';
import { columnLetters } from '../../spreadsheet/address';
import { UNREAD } from '../../wording/pane/explain-columns';
import { cellWords } from '../model/problems/cell-words';
import { asksUnit, obstacle, type ChosenFields } from '../model/explained-columns';
import type { PaneSession } from '../session/session';
import { DialogClose, DialogFrame } from './dialog-frame';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  words: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  unit: { paddingTop: tokens.spacingVerticalM },
  obstacle: { display: 'block', paddingTop: tokens.spacingVerticalM },
});

/** Stands for a column that is not read; field names are never empty. */
const NONE = '';

interface Props {
  readonly list: UnreadSheet;
  readonly session: PaneSession;
  readonly onClose: () => void;
}

/** Column for column, the user says what a list holds that no header explains. */
export default function ExplainColumns({ list, session, onClose }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<ChosenFields>(
    () => new Map(list.columns.flatMap(({ column, field }) => (field === null ? [] : [[column, field] as const]))),
  );
  const [unit, setUnit] = useState(list.unit);
  const against = obstacle(list, chosen);
  const choose = (column: number, field: string): void =>
    setChosen((former) => {
      const others = [...former].filter(([other]) => other !== column);
      return new Map(field === NONE ? others : [...others, [column, field]]);
    });
  const end = (told: Parameters<typeof session.unread.explain>[1]): void => {
    onClose();
    void session.unread.explain(list, told);
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogFrame
        title={UNREAD.title(list.sheet)}
        wide
        actions={
          <>
            <Button appearance="primary" disabled={against !== null} onClick={() => end({ fields: chosen, unit })}>
              {UNREAD.save}
            </Button>
            {list.kind === 'no-header' && !list.explained && <Button onClick={() => end('no-ledger')}>{UNREAD.noLedger}</Button>}
            <DialogClose>{UNREAD.cancel}</DialogClose>
          </>
        }
      >
        <Body1>{UNREAD.intro[list.kind]}</Body1>
        <ul className={styles.list}>
          {list.columns.map((column) => (
            <ColumnChoice
              key={column.column}
              column={column}
              fields={list.fields}
              chosen={chosen.get(column.column) ?? NONE}
              onChoose={choose}
            />
          ))}
        </ul>
        {asksUnit(list, chosen) && (
          <Field className={styles.unit} label={UNREAD.unit}>
            <Select value={unit} onChange={(_event, { value }) => setUnit(MONEY_UNITS.find((known) => known === value) ?? unit)}>
              {MONEY_UNITS.map((known) => (
                <option key={known}>{known}</option>
              ))}
            </Select>
          </Field>
        )}
        <Caption1 className={styles.obstacle} role="status">
          {against}
        </Caption1>
      </DialogFrame>
    </Dialog>
  );
}

interface ColumnProps {
  readonly column: UnreadColumn;
  readonly fields: UnreadSheet['fields'];
  readonly chosen: string;
  readonly onChoose: (column: number, field: string) => void;
}

/** One column: its header or letters, what stands in it, and what it may be. */
function ColumnChoice({ column: { column, header, samples, format }, fields, chosen, onChoose }: ColumnProps) {
  const styles = useStyles();
  const letters = columnLetters(column);
  return (
    <li className={styles.column}>
      <span className={styles.words}>
        {UNREAD.column(letters)} {header !== null && UNREAD.header(header)}
      </span>
      <Caption1 className={styles.quiet}>
        {samples.length === 0 ? UNREAD.empty : UNREAD.samples(samples.map((sample) => UNREAD.short(cellWords(sample, format))))}
      </Caption1>
      <Select aria-label={UNREAD.meaning(letters)} value={chosen} onChange={(_event, { value }) => onChoose(column, value)}>
        <option value={NONE}>{UNREAD.none}</option>
        {fields.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </Select>
    </li>
  );
}
