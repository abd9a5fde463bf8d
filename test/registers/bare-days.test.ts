import { barRows } from '../support/bar-rows';
import { oneRegister } from '../support/one-register';

type Told = readonly [kind: string, figures: Readonly<Record<string, number | null>>, list: string];

describe('lists whose headings leave 时间 out, or are called by the list of names', () => {
  test.each<Told>([
    [
      'acceptance',
      { count: 3, due: 2, running: 1 },
      `2025年竣工项目情况
       序号|项目名称|计划竣工|实际竣工|计划投产|实际投产
       1|青石供水工程|2025年3月|2025年3月|2025年5月|2025年5月
       2|南河产业园|2025年4月|2025年4月|2025年6月|
       3|北山公路|2025年10月||2025年12月|`,
    ],
    [
      'milestones',
      { count: 3, due: 2, reached: 1, late: 1 },
      `重点项目节点倒排表
       序号|项目名称|节点内容|计划完成|实际完成|责任人
       1|青石供水工程|施工图|2025-03-31|2025-03-20|张
       2|青石供水工程|主体|2025-05-31||张
       3|南河产业园|封顶|2025-12-31||李`,
    ],
    [
      'adjustments',
      { in: 1, out: 1 },
      `2025年重点项目名单调整表
       序号|项目名称|调整情况|调整日期|理由
       1|青石供水工程|增补|2025.5.6|列入省重点
       2|南河产业园|退出|2025.6.8|企业放弃`,
    ],
  ])('%s: %j', async (kind, figures, list) => {
    const found = await oneRegister(barRows(list));
    expect([found.kind, found.figures]).toEqual([kind, expect.objectContaining(figures)]);
  });

  test('over amounts they are no days', async () => {
    const { kind, figures } = await oneRegister(
      barRows(`乡镇招商任务（亿元）
        乡镇|任务|计划完成|实际完成
        张村镇|15|12|9
        常乐镇|10|8|4.5`),
    );
    expect([kind, figures['aim'], figures['done']]).toEqual(['unit-tasks', 25, 13.5]);
  });
});
