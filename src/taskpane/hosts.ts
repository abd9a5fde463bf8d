import type { Workbook } from '../workbook/port';

/**
 * The programs in which the pane may find itself, asked in order: each looks for its own and gives
 * the open workbook, or null. A new host is one line here.
 */
export const HOSTS: readonly (() => Promise<Workbook | null>)[] = [];
