import { Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Checked } from '../../../app/results';
import { ledgerName } from '../../../app/views/location-words';
import type { EarlierComparison } from '../../../checks/check';
import { LEDGER } from '../../../wording/pane/pane';
import { UNREAD } from '../../../wording/pane/explain-columns';
import { canJoin, comparedBefore, joinedSheets, joinedTables, type Together } from '../../model/combined-sheets';
import type { PaneSession } from '../../session/session';
import { ExplainButton } from '../explain-button';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS } });

interface Props {
  readonly className: string;
  readonly checked: Checked;
  readonly session: PaneSession;
}

/** Other ledgers that were found, in the workbook and on the sheet itself: to be taken instead, counted too or compared with. */
export function OtherLedgers({ className, checked, session }: Props) {
  const styles = useStyles();
  const { ledger, otherLedgers, unread, comparison, settings } = checked;
  const { name } = ledger.snapshot.sheet;
  const { sheets, tables } = settings.together;
  const [several, onSheet] = [joinedSheets(ledger), joinedTables(ledger)];
  const again = comparedBefore(checked);
  const joinable = otherLedgers.filter(canJoin).map(({ sheet }) => sheet);
  if (otherLedgers.length + unread.length + ledger.otherTables.length + several.length + onSheet === 0 && !comparison) return null;
  const join = (more: readonly string[]): Together => ({ tables, sheets: [...new Set([name, ...sheets, ...more])] });
  return (
    <div className={mergeClasses(className, styles.list)}>
      {several.length > 0 && (
        <Line words={LEDGER.together(several)}>
          <Action label={LEDGER.part} onClick={() => void session.countTogether({ sheets: [], tables })} />
        </Line>
      )}
      {onSheet > 0 && (
        <Line words={LEDGER.allTables(name, onSheet)}>
          <Action
            label={LEDGER.part}
            onClick={() => void session.countTogether({ sheets, tables: tables.filter((sheet) => sheet !== name) })}
          />
        </Line>
      )}
      {comparison && (
        <Line words={comparedWords(comparison)}>
          <Action label={LEDGER.compareNoMore} onClick={() => void session.choose({ earlier: undefined })} />
        </Line>
      )}
      {again !== null && <Action label={LEDGER.compareAgain(again)} onClick={() => void session.compare(again)} />}
      {otherLedgers.map(({ sheet, projects, monthlyVersion }) => (
        <Line key={sheet} words={monthlyVersion ? LEDGER.monthlyVersion(sheet, projects) : LEDGER.otherSheet(sheet, projects)}>
          <Action label={LEDGER.take(sheet)} onClick={() => void session.choose({ sheet, table: undefined })} />
          {!monthlyVersion && <Action label={LEDGER.join(sheet)} onClick={() => void session.countTogether(join([sheet]))} />}
          <Action label={LEDGER.compare(sheet)} onClick={() => void session.compare(sheet)} />
        </Line>
      ))}
      {unread.map((list) => (
        <Line key={list.sheet} words={list.explained ? UNREAD.told : UNREAD.beside(list.sheet, list.row + 1)}>
          <Caption1>
            <ExplainButton inline list={list} session={session} />
          </Caption1>
        </Line>
      ))}
      {joinable.length > 1 && <Action label={LEDGER.joinAll} onClick={() => void session.countTogether(join(joinable))} />}
      {ledger.otherTables.map(({ row, records }) => (
        <Line key={row} words={LEDGER.otherTable(row + 1, records)}>
          <Action label={LEDGER.takeTable(row + 1)} onClick={() => void session.choose({ sheet: name, table: row })} />
        </Line>
      ))}
      {ledger.otherTables.length > 0 && (
        <Action label={LEDGER.joinTables} onClick={() => void session.countTogether({ sheets, tables: [...new Set([...tables, name])] })} />
      )}
    </div>
  );
}

/** How many lists besides the one that is shown there are to be chosen from, on its sheet and on others. */
export function otherLists({ ledger, otherLedgers, unread }: Checked): number {
  return otherLedgers.length + unread.length + ledger.otherTables.length;
}

function Line({ words, children }: { readonly words: string; readonly children: React.ReactNode }) {
  return (
    <Caption1>
      {words}
      {children}
    </Caption1>
  );
}

function Action({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Caption1>
      <Link inline as="button" onClick={onClick}>
        {label}
      </Link>{' '}
    </Caption1>
  );
}

function comparedWords({ ledger, comparison: { added, removed, renamed, changes } }: EarlierComparison): string {
  return LEDGER.compared(ledgerName(ledger), added.length, removed.length, renamed.length, changes.length);
}
