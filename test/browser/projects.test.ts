import { START } from '../../src/wording/pane/results';
import { PROBLEMS, PROJECT_LIST } from '../../src/wording/pane/problems';
import { violations } from '../support/barriers';
import { choose } from '../support/problem-list';
import { eachAtWorkbench, type Bench } from '../support/workbench';

let bench: Bench;

eachAtWorkbench(async (stage) => {
  bench = await stage.open({ bypassCSP: true });
  return bench;
});

test('projects tell why, when and who', async () => {
  const project = bench.button(/广东省风力发电有限公司/);
  const text = await project.innerText();
  for (const words of [
    '应开待核实',
    '第14行',
    '按计划应已开工',
    PROJECT_LIST.planned('2025年1月'),
    PROJECT_LIST.unit('发改局'),
    PROJECT_LIST.leader('张首华'),
  ])
    expect(text).toContain(words);
});

test('projects are filtered by status, unit and leader; those that miss nothing are shown on demand', async () => {
  const { filters, shown } = PROJECT_LIST;
  const listed = bench.pane.getByRole('region', { name: START.missing({ missed: 0, noted: 4 }) });
  const count = (projects: number): Promise<void> => listed.getByText(shown(projects), { exact: true }).waitFor();
  await count(4);
  await choose(bench, filters.leader, '张首华');
  await count(2);
  await choose(bench, filters.unit, '住建局');
  await count(1);
  await listed.getByRole('button', { name: /市民广场/ }).click();
  await bench.selected('B18');
  await choose(bench, filters.unit, PROJECT_LIST.any.unit);
  await choose(bench, filters.leader, PROJECT_LIST.any.leader);
  await choose(bench, filters.status, PROBLEMS.option(PROJECT_LIST.everyone, 15));
  await count(15);
  expect(await violations(bench.page)).toEqual([]);
});
