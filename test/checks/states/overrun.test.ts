import { completionOverrun } from '../../../src/checks/project/states/overrun';
import { dayOf } from '../../../src/spreadsheet/calendar';
import type { CellValue } from '../../../src/spreadsheet/snapshot';
import { remarksOf, saidBy } from '../../support/one-check';
import { readProjects } from '../../support/read-projects';

const HEADER = ['项目名称', '建设性质', '计划竣工时间', '形象进度', '备注'];

/** At the last of June; projects from row 2 on. */
const ledger = (...rows: readonly (readonly CellValue[])[]) =>
  readProjects([HEADER, ...rows.map((row, at) => [`${String(at + 1)}号路`, ...row])], { asOf: dayOf(2025, 6, 30) });

test('a completion more than half a year past of a project under way is told; half a year is 183 days', () => {
  const read = ledger(['续建', '2024年12月28日'], ['续建', '2024年12月29日'], ['续建', null]);
  expect(saidBy(completionOverrun, read)).toEqual([
    'C2 计划竣工时间“2024年12月28日”已过半年以上，项目仍在建设，请核对竣工时间或建设进度。',
  ]);
  expect(remarksOf(completionOverrun, read).map(({ field }) => field)).toEqual(['completion']);
});

test('a month ends with its last day', () => {
  expect(saidBy(completionOverrun, ledger(['续建', '2024年11月'], ['续建', '2024年12月']))).toHaveLength(1);
});

test('a project that is not under way is left to other checks', () => {
  expect(saidBy(completionOverrun, ledger(['新建', '2024年3月'], ['竣工', '2024年3月']))).toEqual([]);
});

test.each(['完工', '已竣工', '主体建成', '投产', '通过验收', '已投入使用', '已交付'])(
  '%s in the progress or the remark says the end',
  (words) => {
    expect(saidBy(completionOverrun, ledger(['续建', '2024年3月', words], ['续建', '2024年3月', '收尾', words]))).toEqual([]);
  },
);

test.each(['未完工', '尚未竣工', '拟竣工', '将建成', '待验收', '计划完工', '预计投产', '力争建成', '确保交付'])('%s does not', (words) => {
  expect(saidBy(completionOverrun, ledger(['续建', '2024年3月', words, words]))).toHaveLength(1);
});

test('without a column of completions nothing is said; without words the date decides', () => {
  const read = (header: string, value: string) =>
    readProjects([HEADER.slice(0, 2).concat(header), ['1号路', '续建', value]], { asOf: dayOf(2025, 6, 30) });
  expect(saidBy(completionOverrun, read('计划开工时间', '2023年3月'))).toEqual([]);
  expect(saidBy(completionOverrun, read('计划竣工时间', '2024年3月'))).toHaveLength(1);
});
