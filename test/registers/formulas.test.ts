import fc from 'fast-check';
import { checkingRegisters } from '../../src/app/registers';
import { atOnce } from '../../src/ledger/slices';
import { PROJECTS } from '../../src/ledger/kinds/projects';
import { REGISTERS } from '../../src/ledger/kinds/registers';
import { readLedger } from '../../src/ledger/read';
import type { CellValue } from '../../src/ledger/snapshot';
import { dayOf } from '../../src/mechanism/calendar';
import { DEFAULT_SETTINGS } from '../../src/mechanism/settings';
import { evaluate } from '../../src/progress';
import { planSheets } from '../../src/sheets';
import { disagreements, recompute } from '../support/formula-engine';
import { snapshotOf } from '../support/snapshot';

const AS_OF = dayOf(2025, 7, 15);
const HEADER = ['序号', '项目名称', '问题类别', '堵点难点', '提出时间', '责任单位', '完成时限', '是否销号', '销号时间'];
const date = fc.oneof(fc.integer({ min: dayOf(2024, 10, 1), max: dayOf(2025, 12, 31) }), fc.constantFrom<CellValue>(null, '2025-03-05', '待定'));
const row = fc.tuple(fc.constantFrom('甲路工程', '乙校迁建', '丙厂房'), fc.constantFrom<CellValue>('征地拆迁', '资金短缺', '征地拆迁 ', null), date, fc.constantFrom<CellValue>('县住建局', '县水利局、县住建局', '县水利局', null), date, fc.constantFrom<CellValue>('是', '否', '已销号', '推进中', null, '再议'), date);

describe('formulas on another ledger', () => {
  test('give what an independent engine computes, whatever the clerk wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const blockers = snapshotOf([['堵点难点台账'], HEADER, ...rows.map(([name, type, found, unit, limit, closed, closedOn], at): CellValue[] => [at + 1, name, type, `问题${String(at)}`, found, unit, limit, closed, closedOn])], { sheetName: "堵点'台账" });
        const projects = { ...snapshotOf([['序号', '项目名称', '建设性质'], [1, '甲路工程', '新建']], { sheetName: '台账' }), sheet: { id: '2', name: '台账', visible: true, type: 'worksheet' as const, generated: null } };
        const ledger = readLedger(projects, { kind: PROJECTS, asOf: AS_OF });
        const kind = REGISTERS.find(({ key }) => key === 'blockers');
        if (!ledger || !kind) throw new Error('not read');
        const progress = evaluate(ledger, { asOf: AS_OF });
        const registers = atOnce(checkingRegisters([{ kind, snapshot: blockers }], ledger, progress.asOf, { kind: PROJECTS, asOf: AS_OF }, DEFAULT_SETTINGS));
        expect(registers.length).toBe(1);
        const planned = planSheets({ ledger, progress, registers, findings: [], messageOf: () => '', reasonOf: () => '' });
        expect(disagreements(await recompute([projects, blockers], planned))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
