import type { FoundHost } from './host';
import { findExcel } from '../hosts/excel';
import { findWps } from '../hosts/wps';

/**
 * The programs in which the pane may find itself, asked in order: each looks for its own and gives
 * what it found, or null; it throws a `UserError` when it is there but too old. A new host is one line here.
 */
export const HOSTS: readonly (() => Promise<FoundHost | null>)[] = [findExcel, findWps];
