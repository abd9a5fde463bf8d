import { dayOf } from '../../src/spreadsheet/calendar';
import { evaluate } from '../../src/progress';
import { isMissed, isMissing, missingCounts, missingRecords } from '../../src/progress/missing';
import { MISSING_STATUSES } from '../../src/progress/result';
import { readProjects } from '../support/read-projects';

const MAY = dayOf(2025, 5, 20);

/** Two overdue, one not resumed, one planned too late, one that nobody can judge, one in time. */
function progress() {
  const ledger = readProjects(
    [
      ['项目名称', '建设性质', '计划开工时间', '实际开工时间', '开工情况'],
      ['甲', '新建', '2025年4月', null, '未开工'],
      ['乙', '新建', '2025年3月', '2025年3月', '已开工'],
      ['丙', '续建', '2024年3月', null, '停工'],
      ['丁', '新建', '2025年2月', null, '未开工'],
      ['戊', '新建', '2026年3月', null, '未开工'],
      ['己', '新建', '尽快', null, null],
    ],
    { asOf: MAY },
  );
  return evaluate(ledger, { asOf: MAY });
}

test('the records that miss the target stand under their status, in ledger order; each status has its list', () => {
  const records = missingRecords(progress());
  expect([...records.keys()]).toEqual([...MISSING_STATUSES]);
  const filled = [...records].filter(([, list]) => list.length > 0);
  expect(Object.fromEntries(filled)).toEqual({ overdue: [0, 3], 'not-resumed': [2], 'too-late': [4], unreadable: [5] });
});

test('they are sorted out once, whoever asks', () => {
  const one = progress();
  expect(missingRecords(one)).toBe(missingRecords(one));
  expect(missingRecords(progress())).not.toBe(missingRecords(one));
});

test('what the ledger tells is missed (未达标); what its plan or its gaps come to is noted (需关注)', () => {
  expect(missingCounts(progress())).toEqual({ missed: 3, noted: 2 });
  expect(MISSING_STATUSES.filter(isMissed)).toEqual(['overdue', 'not-resumed']);
});

test('a project in time misses nothing', () => {
  expect((['started', 'resumed', 'due', 'later', 'outside', 'ended'] as const).filter(isMissing)).toEqual([]);
  expect(MISSING_STATUSES.every(isMissing)).toBe(true);
});
