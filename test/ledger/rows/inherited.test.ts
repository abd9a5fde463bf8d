import { dayOf } from '../../../src/spreadsheet/calendar';
import { readProjects } from '../../support/read-projects';

const NAMES = ['sector', 'leadUnit', 'township'] as const;

/** What the headings above each project state for it: field, unit and place. */
function inherited(...headings: string[]): (string | null)[] {
  const ledger = readProjects(
    [['序号', '项目名称', '总投资（万元）', '计划开工时间'], ...headings.map((text) => [text]), [1, '青石路', 500, '2025年3月']],
    { asOf: dayOf(2025, 6, 30) },
  );
  return NAMES.map((name) => ledger.inherited(name, 0));
}

test.each<[string, string[], (string | null)[]]>([
  ['nothing is stated', [], [null, null, null]],
  ['of two fields the outer one counts', ['一、创新驱动', '（一）实验室'], ['创新驱动', null, null]],
  ['but one of the document’s own goes before', ['一、创新驱动', '（一）民生工程'], ['社会民生类', null, null]],
  ['and of those the inner one', ['一、产业类', '（一）民生工程'], ['社会民生类', null, null]],
  ['of two units the inner one counts', ['一、交通局', '（一）水利局'], [null, '水利局', null]],
  ['of two places too', ['一、东坝镇', '（一）西坝乡'], [null, null, '西坝乡']],
  ['all that is around counts together', ['一、产业类', '（一）交通局', '1、东坝镇'], ['产业类', '交通局', '东坝镇']],
])('%s', (_, headings, expected) => {
  expect(inherited(...headings)).toEqual(expected);
});
