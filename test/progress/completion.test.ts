import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import { evaluate } from '../../src/progress';
import { completionResult } from '../../src/progress/completion';
import { dayOf } from '../../src/spreadsheet/calendar';
import { snapshotOf } from '../support/snapshot';

test('a project whose state is not understood is neither completed nor overdue', () => {
  const asOf = dayOf(2025, 6, 30);
  const ledger = readLedger(
    snapshotOf([
      ['2025年重点项目台账'],
      ['序号', '项目名称', '建设性质', '计划开工时间', '计划竣工时间', '开工情况'],
      [1, '青石供水工程', '续建', '2024年3月', '2025年3月', '正在施工'],
      [2, '南河产业园', '续建', '2024年3月', '2025年3月', '另行报送'],
      [3, '北山公路', '续建', '2024年3月', '2025年3月', '已竣工'],
    ]),
    { kind: PROJECTS, asOf },
  );
  if (!ledger) throw new Error('no ledger');
  const { start, planYear } = evaluate(ledger, { asOf });
  const result = completionResult(ledger, start.quarters, asOf, planYear);
  expect(result.unclear).toBe(1);
  expect(result.quarters.map(({ overdue }) => overdue)).toEqual([2, 1, null, null]);
});
