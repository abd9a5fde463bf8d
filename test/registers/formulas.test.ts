import fc from 'fast-check';
import { checkingRegisters } from '../../src/app/actions/check-registers';
import type { FieldSpec } from '../../src/ledger/kinds/kind';
import type { RegisterKind } from '../../src/ledger/kinds/register';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { REGISTERS } from '../../src/ledger/kinds/registers';
import { readLedger } from '../../src/ledger/read-ledger';
import { runToEnd } from '../../src/spreadsheet/task';
import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { DEFAULT_SETTINGS } from '../../src/mechanism/settings';
import { evaluate } from '../../src/progress';
import { planSheets } from '../../src/sheets';
import { blankFields } from '../../src/sheets/templates/blank-ledger';
import { disagreements, recompute } from '../support/formula-engine';
import { snapshotOf } from '../support/snapshot';

const AS_OF = dayOf(2025, 7, 15);
const PROJECT_SHEET = snapshotOf(
  [
    ['序号', '项目名称', '建设性质'],
    [1, '甲路工程', '新建'],
  ],
  { sheetId: 'projects', sheetName: '台账' },
);
/** No column of a register is headed further right. */
const MOST_COLUMNS = 30;

const date = fc.oneof(
  fc.integer({ min: dayOf(2024, 10, 1), max: dayOf(2025, 12, 31) }),
  fc.constantFrom<CellValue>(null, '2025-03-05', '2025年6月', '待定'),
);

/** What clerks write into a column of that type, and what they should not. */
function cellOf({ type, vocabulary = {} }: FieldSpec): fc.Arbitrary<CellValue> {
  switch (type) {
    case 'name':
      return fc.constantFrom<CellValue>('甲路工程', '乙校迁建', '丙厂房');
    case 'people':
      return fc.constantFrom<CellValue>('县住建局', '县水利局、县住建局', '县水利局', null);
    case 'money':
      return fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.constantFrom<CellValue>(null, '300'));
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constantFrom<CellValue>(null, '3'));
    case 'period':
      return date;
    case 'span':
      return fc.constantFrom<CellValue>('2025-2026', null);
    case 'choice': {
      const words = Object.entries(vocabulary).flatMap(([word, spellings]) => [word, ...spellings.slice(0, 2)]);
      return fc.constantFrom<CellValue>(...words, `${words[0] ?? '其他'} `, '再议', null);
    }
    case 'step':
      return fc.oneof(date, fc.constantFrom<CellValue>('已办结', '办理中', '不涉及', '120亩', '/', null));
    default:
      return fc.constantFrom<CellValue>('协调用地', '协调资金', null);
  }
}

/** A sheet of that kind with every column of a blank one. */
function sheetOf(kind: RegisterKind): fc.Arbitrary<SheetSnapshot> {
  const fields = blankFields(kind);
  const header = fields.map(({ label, type }) => (type === 'money' ? `${label}（万元）` : label));
  const row = fc.tuple(...fields.map(cellOf), fc.constantFrom('', '', '', 'header', 'total'));
  const merge = fc.record({ row: fc.integer({ min: 2, max: 8 }), column: fc.integer({ min: 1, max: MOST_COLUMNS }), rows: fc.constant(2) });
  return fc
    .tuple(fc.array(row, { minLength: 1, maxLength: 8 }), fc.uniqueArray(merge, { maxLength: 2, selector: ({ column }) => column }))
    .map(([rows, merges]) => {
      const cells = rows.flatMap((each, at): (readonly CellValue[])[] => {
        const record = fields.map(({ type }, column) => (type === 'sequence' ? at + 1 : (each[column] ?? null)));
        const between = each.at(-1);
        return between === 'header'
          ? [header, record]
          : between === 'total'
            ? [header.map((_, column) => (column === 1 ? '合计' : null)), record]
            : [record];
      });
      const values = [[kind.label], header, ...cells];
      const areas = merges
        .filter((area) => area.row + area.rows <= values.length && area.column < header.length)
        .map((area) => ({ ...area, columns: 1 }));
      const hidden = (at: number, column: number): boolean =>
        areas.some((area) => area.column === column && at > area.row && at < area.row + area.rows);
      return snapshotOf(
        values.map((line, at) => line.map((cell, column) => (hidden(at, column) ? null : cell))),
        { sheetName: `'${kind.label}`, merges: areas },
      );
    });
}

describe('formulas on the other ledgers give what an independent engine computes, whatever the clerk wrote', () => {
  const ledger = readLedger(PROJECT_SHEET, { kind: PROJECTS, asOf: AS_OF });
  if (!ledger) throw new Error('not read');
  const progress = evaluate(ledger, { asOf: AS_OF });

  test.each(REGISTERS.map((kind) => [kind.label, kind] as const))('%s', async (_, kind) => {
    await fc.assert(
      fc.asyncProperty(sheetOf(kind), async (snapshot) => {
        const registers = runToEnd(
          checkingRegisters([{ kind, snapshot }], ledger, progress.asOf, { kind: PROJECTS, asOf: AS_OF }, DEFAULT_SETTINGS),
        );
        expect(registers.length).toBe(1);
        const planned = planSheets({ ledger, progress, registers, findings: [], messageOf: () => '', reasonOf: () => '' });
        expect(disagreements(await recompute([PROJECT_SHEET, snapshot], planned))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});
