import type { SummaryKey } from '../../spreadsheet/sheet-keys';
import { TAB } from './sheets';
import { ACTION } from './actions';

export const SHEET_NAME: Readonly<Record<SummaryKey, string>> = {
  'one-page': TAB.onePage,
  overview: TAB.overview,
  quarters: TAB.quarters,
  'quarter-groups': TAB.quarterGroups,
  missed: TAB.missed,
  investment: TAB.investment,
  breakdown: TAB.breakdown,
  completion: TAB.completion,
  wall: TAB.wall,
  changes: `${TAB.changes}（选了上期台账时）`,
  trend: `${TAB.trend}（留存了两个月以上时）`,
  findings: TAB.findings,
  bulletin: TAB.bulletin,
  'action-1': ACTION[1].tab,
  'action-2': ACTION[2].tab,
  'action-3': ACTION[3].tab,
  'action-4': ACTION[4].tab,
  'action-5': ACTION[5].tab,
  'action-6': ACTION[6].tab,
  'action-7': ACTION[7].tab,
};
