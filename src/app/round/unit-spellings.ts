import { findingMessage } from '../../checks/catalogue';
import type { Checked } from '../results';

/** Whose names are written in several ways in the ledger itself: each way would be sent its own file, and be reminded by itself. */
export function unitSpellings({ findings }: Pick<Checked, 'findings'>, by: string): string[] {
  return findings.filter(({ code, field }) => code === 'spelling-varies' && field === by).map(findingMessage);
}
