import { EMPTY_PLAN, WorkbookFault, type CellEdit, type FaultCode, type Plan } from '../../../src/spreadsheet/port';
import type { RequestBody } from '../../support/office-host/messages';
import { SUMMARY } from '../../support/summary-plan';
import { MARK } from '../contract/host';
import type { Opened } from './excel-host';

/** An edit of cell A3 of the common ledger. */
export function editA3(sheetId: string, changes: Partial<CellEdit> = {}): CellEdit {
  return { sheetId, row: 2, column: 0, before: 1, after: 10, ...changes };
}

const MARKS = [MARK, { ...MARK, key: 'too-late', fill: 'FFEB9C' }];
const SHEETS: Plan['sheets'] = [SUMMARY, { ...SUMMARY, key: 'missed', title: '清单' }];
const OTHER_SHEETS = SHEETS.map((sheet) => ({
  ...sheet,
  blocks: sheet.blocks.slice(0, 2),
  merges: [],
  charts: [],
  links: [],
  tabColor: '000000',
}));

/** The plans that are put through every kind of trouble, some over what another left. */
export const ACTIONS: readonly (readonly [string, { readonly first?: (excel: Opened) => Plan; readonly plan: (excel: Opened) => Plan }])[] =
  [
    [
      'edit',
      {
        plan: ({ id }) => ({
          ...EMPTY_PLAN,
          edits: [
            editA3(id),
            editA3(id, { row: 3, before: 2, after: '二' }),
            editA3(id, { row: 2, column: 3, before: 45_717, after: 45_800 }),
          ],
        }),
      },
    ],
    ['mark', { plan: ({ id }) => ({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: MARKS }] }) }],
    [
      'mark again',
      {
        first: ({ id }) => ({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: [{ ...MARK, fill: '123456' }] }] }),
        plan: ({ id }) => ({ ...EMPTY_PLAN, marks: [{ sheetId: id, rules: MARKS }] }),
      },
    ],
    [
      'summarise',
      {
        plan: ({ id }) => ({
          ...EMPTY_PLAN,
          sheets: SHEETS,
          names: [{ name: '台账_总投资', sheetId: id, area: { row: 2, column: 2, rows: 3, columns: 1 } }],
        }),
      },
    ],
    ['summarise again', { first: () => ({ ...EMPTY_PLAN, sheets: SHEETS }), plan: () => ({ ...EMPTY_PLAN, sheets: OTHER_SHEETS }) }],
  ];

/** True for a request that changes the workbook. */
export function writes(body: RequestBody): boolean {
  const writing = new Set(['Add', 'Delete', 'Clear', 'Merge', 'SetXml']);
  const paths = Object.values(body.ObjectPaths).some(({ Name, ObjectPathType }) => ObjectPathType === 3 && writing.has(Name));
  return paths || body.Actions.some(({ ActionType, Name }) => ActionType === 4 || writing.has(Name));
}

/** The code of the refusal, `done` if there was none. */
export function refusal(work: Promise<unknown>): Promise<FaultCode | 'done'> {
  return work.then(
    () => 'done' as const,
    (error: unknown) => {
      if (error instanceof WorkbookFault) return error.code;
      throw error;
    },
  );
}
