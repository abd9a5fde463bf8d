import { createAssistant } from '../../../src/app/create-assistant';
import { collectFiles } from '../../../src/app/round/collect';
import { collectReportOf } from '../../../src/app/round/collect-report';
import { dayOf } from '../../../src/spreadsheet/calendar';
import { openWorkbookFile } from '../../../src/workbook/file';
import { book, type Cell } from './books';

const HEAD = ['序号', '项目名称', '责任单位', '1-9月完成投资（万元）'];
const sheet = (...rows: readonly (readonly Cell[])[]): Uint8Array => book({ Sheet1: [HEAD, ...rows] });
const LEDGER = sheet([1, '濂江大桥改建', '交通局', 3_000], [2, '镇岗公路提升', '交通局', 2_000], [3, '城南水厂扩建', '水利局', 1_000]);
const SEVERAL = sheet([1, '濂江大桥改建', '交通局', 3_500], [2, '镇岗公路提升', '交通局', 2_400], [3, '城南水厂扩建', '水利局', 1_300]);
const CORRECTED = sheet([1, '濂江大桥改建', '交通局', 3_200]);

/** What a file of several units and one of 交通局 alone bring, saved at these times. */
async function brought(several: string, corrected: string) {
  const checked = await createAssistant(openWorkbookFile(LEDGER, '台账.xlsx')).check({ today: dayOf(2025, 9, 30) });
  const files = [
    { name: '汇总.xlsx', saved: several, content: SEVERAL },
    { name: '交通局（更正）.xlsx', saved: corrected, content: CORRECTED },
  ];
  const report = collectReportOf(await collectFiles(checked, files, openWorkbookFile));
  return {
    taken: report.changes.map(({ project, after }) => `${project} ${after}`),
    asked: report.conflicts.map(({ project, after, kinds }) => `${project} ${after} ${kinds.join()}`),
    told: report.submissions[0]?.assumptions ?? [],
  };
}

describe('a file of several units and one of a single unit', () => {
  it('counts where it is the later for the projects of its unit that it holds, and that is told', async () => {
    const { taken, asked, told } = await brought('2025-09-28 09:00', '2025-09-29 17:05');
    expect(taken).toEqual(['镇岗公路提升 2400万元', '城南水厂扩建 1300万元', '濂江大桥改建 3200万元']);
    expect(asked).toEqual([]);
    expect(told).toContain('交通局的1个项目以后保存的“交通局（更正）.xlsx”为准，本文件中的没有计入。');
  });

  it.each([
    ['2025-09-29 17:05', '2025-09-28 09:00'],
    ['2025-09-29 17:05', '2025-09-29 17:05'],
    ['', ''],
  ])('are asked about where nobody can say that it is the later: %s, %s', async (several, corrected) => {
    const { taken, asked } = await brought(several, corrected);
    expect(taken).toEqual(['镇岗公路提升 2400万元', '城南水厂扩建 1300万元']);
    expect(asked).toEqual(['濂江大桥改建 3500万元 units-differ', '濂江大桥改建 3200万元 units-differ']);
  });
});
