import { dayOf } from '../../../src/spreadsheet/calendar';
import { readProjects } from '../../support/read-projects';

test('开工日, 复工日 and 竣工日 head the days of what they name, as 开工日期 does', () => {
  const read = (day: string): string[] =>
    readProjects(
      [
        ['项目名称', '建设性质', '拟开工', `开工${day}`, `复工${day}`, `计划竣工${day}`],
        ['甲酒庄', '新建', '2025年4月', '2025年4月8日', null, '2026年10月'],
        ['乙酒堡', '续建', null, null, '2025年2月18日', '2025年12月'],
      ],
      { asOf: dayOf(2025, 6, 30) },
    ).columns.map(({ field, header }) => `${field.name}:${header}`);
  const names = (day: string): string[] => ['name:项目名称', 'nature:建设性质', 'plannedStart:拟开工', `actualStart:开工${day}`];
  expect(read('日')).toEqual([...names('日'), 'resumed:复工日', 'completion:计划竣工日']);
  expect(read('日期')).toEqual([...names('日期'), 'resumed:复工日期', 'completion:计划竣工日期']);
});
