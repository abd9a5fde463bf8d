import { isAbsent } from '../../app/views/location-words';
import type { Checked } from '../../app/results';
import type { Tab } from '../session/state';

/** Tabs that only a project ledger fills. */
const PROJECT_TABS: readonly Tab[] = ['start', 'findings', 'insight', 'round', 'columns'];

/** Whether the workbook holds other ledgers and no project ledger. */
export function isRegistersAlone({ ledger, registers }: Pick<Checked, 'ledger' | 'registers'>): boolean {
  return isAbsent(ledger) && registers.length > 0;
}

/** Whether a tab has something to show. */
export function hasTab(checked: Pick<Checked, 'ledger' | 'registers'>, tab: Tab): boolean {
  return tab === 'registers' ? checked.registers.length > 0 : !isRegistersAlone(checked) || !PROJECT_TABS.includes(tab);
}
