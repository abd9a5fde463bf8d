import { bulletinOf, planSummary } from '../../src/app/actions/summarise';
import { createAssistant } from '../../src/app/create-assistant';
import { dayOf } from '../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../src/workbook/file';
import { sheetOf, textOf } from '../support/plan-sheets';
import type { CellSpec } from '../support/workbook-spec';
import { workbookFile } from '../support/xlsx-fixture';

const TODAY = dayOf(2025, 6, 30);
const HEADER = ['项目名称', '建设性质', '总投资（万元）', '实际开工时间'];
const LISTS: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  新建: [
    ['滨河路改造工程', '新建', 8_000, '2025年3月'],
    ['西区学校', '新建', 5_000, '2025年4月'],
    ['标准化厂房', '新建', 4_000, ''],
  ],
  续建: [
    ['老城供热管网', '续建', 3_000, '2024年5月'],
    ['东湖公园', '续建', 2_000, '2024年6月'],
  ],
};

const workbook = () =>
  openWorkbookFile(
    workbookFile({
      sheets: Object.entries(LISTS).map(([name, rows]) => ({
        name,
        cells: [['平陆县2025年重点项目台账'], HEADER, ...rows].flatMap((line, row): CellSpec[] =>
          line.map((value, column) => ({ at: `${String.fromCharCode(65 + column)}${String(row + 1)}`, value })),
        ),
      })),
    }),
    '台账.xlsx',
  );

const UNCOUNTED = '工作表“续建”还有一份清单，其中2个项目（如“老城供热管网”）没有计入本次统计';

/** What is printed and signed: 调度通报, 领导一页纸 and 总览. */
async function printed(together: readonly string[]) {
  const checked = await createAssistant(workbook()).check({ today: TODAY, sheet: '新建', together });
  const planned = planSummary(checked);
  return [bulletinOf(checked), textOf(sheetOf(planned, 'one-page')), textOf(sheetOf(planned, 'overview'))];
}

test('what is printed and signed says of a list of projects that it does not count', async () => {
  for (const text of await printed([])) expect(text).toContain(UNCOUNTED);
});

test('and says nothing of one that is counted', async () => {
  for (const text of await printed(['续建'])) expect(text).not.toContain('没有计入');
});
