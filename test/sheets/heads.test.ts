import { offeredKinds } from '../../src/ledger/kinds/all';
import { DEFAULT_SETTINGS } from '../../src/mechanism/settings';
import { brokenHead } from '../../src/sheets/layout/text-lines';
import { blankSheets } from '../../src/sheets/templates/blank-ledger';
import { planSummary } from '../../src/app/actions/summarise';
import { dayOf } from '../../src/spreadsheet/calendar';
import { checkedSample, JUNE_FILE, YEAR_FILE } from '../support/checked-sample';
import { rowsOf, sheetOf } from '../support/plan-sheets';

describe('a head that takes several lines', () => {
  test.each([
    ['建设性质', 8.5, '建设\n性质'],
    ['计划开工时间', 11, '计划开工\n时间'],
    ['责任单位', 9.5, '责任单位'],
    ['未按期开工', 8, '未按期\n开工'],
    ['投资完成率', 8, '投资\n完成率'],
    ['年度计划总投资', 8, '年度\n计划\n总投资'],
    ['年度累计完成投资', 12, '年度累计\n完成投资'],
    ['其中：储备重大项目投资规模', 10.2, '其中：\n储备重大\n项目投资\n规模'],
    ['完成投资（亿元）', 11, '完成投资\n（亿元）'],
    ['自定\n的列', 5, '自定\n的列'],
  ])('“%s” in %d characters', (head, width, broken) => {
    expect(brokenHead(head, width)).toBe(broken);
  });

  test('leaves no character alone, in any blank ledger', () => {
    for (const sheet of blankSheets(offeredKinds(DEFAULT_SETTINGS), { year: 2025, office: '' })) {
      const { title, widths } = sheet;
      const heads = rowsOf(sheet)[3] ?? [];
      const alone = heads.flatMap((head, at) => {
        const perLine = Math.floor(((widths[at] ?? 1) - 1) / 2);
        const last = String(head)
          .split('\n')
          .filter((line) => Array.from(line).length % perLine === 1 && String(head).length > 1);
        return last.length > 0 ? [head] : [];
      });
      expect([title, alone]).toEqual([title, []]);
    }
  });
});

test.each([
  [JUNE_FILE, dayOf(2025, 6, 30)],
  [YEAR_FILE, dayOf(2025, 9, 30)],
])('复工·按乡镇 has its own heads beneath its heading: %s', async (file, day) => {
  const rows = rowsOf(sheetOf(planSummary(await checkedSample(file, day)), 'quarters'));
  const heading = rows.findIndex(([first]) => first === '复工·按乡镇');
  expect(rows[heading + 1]?.slice(0, 6)).toEqual(['分类', '续建项目', '已复工', '未复工\n（含不明）', '复工率', '排名']);
});
