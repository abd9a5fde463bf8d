import { createAssistant } from '../../src/app/create-assistant';
import { nobodysLines } from '../../src/app/round/nobodys';
import { nobodysText } from '../../src/app/round/plans';
import { reminderKeyOf, remindersFor } from '../../src/app/round/remind';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { openSheets } from '../support/ledger-sheets';

type Rows = readonly (readonly CellValue[])[];

const PROJECTS: Rows = [
  ['2025年重点项目台账（单位：万元）'],
  ['序号', '项目名称', '建设性质', '总投资', '计划开工时间', '实际开工时间', '责任单位', '所在乡镇'],
  [1, '张店供水工程', '新建', 1200, '2025年3月', '2025年3月', '水利局', '张店镇'],
  [2, '光伏组件厂', '新建', 5000, '2025年3月', '2025年3月', '工信局', '常乐镇'],
];

/** Whom the reminders of the end of June are for and what of; and what nobody is named for. */
async function chased(lists: Readonly<Record<string, Rows>>, by?: string, projects: Readonly<Record<string, Rows>> = { 台账: PROJECTS }) {
  const checked = await createAssistant(openSheets({ ...projects, ...lists })).check({ today: dayOf(2025, 6, 30) });
  const key = reminderKeyOf(checked, by);
  const { reminders, nobodys } = remindersFor(checked, key, null);
  const items = reminders.flatMap(({ unit, items: own }) => own.map(({ kind, project, text }) => `${unit} ${kind} ${project} ${text}`));
  return { items, nobodys: nobodysLines(nobodys), left: nobodysText(nobodys) };
}

describe('lists that are chased beside the projects', () => {
  test('problems without a column of projects, by the units that they name themselves, however these are written', async () => {
    const problems: Rows = [
      ['重点项目堵点难点问题清单'],
      ['序号', '存在问题', '责任单位', '完成时限', '是否解决'],
      [1, '用电指标', '县工信局', '2025年4月', '否'],
      [2, '管线迁改', '县住建局', '2025年5月', '否'],
      [3, '林地', '林业局', '2025年3月', '是'],
      [4, '坟墓迁移', null, '2025年4月', '否'],
    ];
    expect(await chased({ 问题: problems })).toMatchObject({
      items: ['工信局 blockers  用电指标；应于2025年4月办结，已超期61天', '县住建局 blockers  管线迁改；应于2025年5月办结，已超期30天'],
      nobodys: ['“堵点难点台账（不分项目）”有1条需要催办，没有写明由谁负责，没有列入催办单：第6行，请补填。'],
    });
  });

  test('projects of which nobody is named are told as well as records of lists, each with what it is and where it stands', async () => {
    const projects: Rows = [...PROJECTS, [3, '二水厂', '新建', 800, '2025年4月', null, null, '张店镇']];
    const problems: Rows = [
      ['堵点难点问题清单'],
      ['序号', '项目名称', '存在问题', '完成时限', '是否解决'],
      [1, '二水厂', '征地', '2025年5月', '否'],
    ];
    const { items, nobodys, left } = await chased({ 问题: problems }, undefined, { 台账: projects });
    expect(items).toEqual([]);
    expect(nobodys).toEqual([
      '“重点项目台账”有1条需要催办，没有写明由谁负责，没有列入催办单：第5行，请补填。',
      '“堵点难点台账”有1条需要催办，没有写明由谁负责，没有列入催办单：第3行，请补填。',
    ]);
    expect(left.split('\n')).toEqual([
      '【应开未开】二水厂：计划2025年4月开工，已超期61天。（重点项目台账第5行）',
      '【堵点难点】二水厂：征地；应于2025年5月办结，已超期30天。（堵点难点台账第3行）',
    ]);
  });

  test('needs, demands and milestones past their time', async () => {
    const lists: Readonly<Record<string, Rows>> = {
      要素: [
        ['要素保障清单'],
        ['序号', '项目名称', '要素类别', '需求内容', '完成时限', '是否保障到位'],
        [1, '光伏组件厂', '用地', '20亩', '2025年5月', '否'],
        [2, '光伏组件厂', '供电', '增容', '2025年8月', '否'],
      ],
      诉求: [
        ['优质服务季企业诉求台账'],
        ['序号', '企业名称', '诉求内容', '办理单位', '办理时限', '是否解决'],
        [1, '甲公司', '用工', '人社局', '2025年5月', '否'],
      ],
      节点: [
        ['节点倒排计划表'],
        ['序号', '项目名称', '节点任务', '计划完成时间', '实际完成时间'],
        [1, '张店供水工程', '招标', '2025年4月', null],
        [2, '张店供水工程', '主体', '2025年9月', null],
      ],
    };
    expect((await chased(lists)).items).toEqual([
      '水利局 milestones 张店供水工程 招标；应于2025年4月办结，已超期61天',
      '工信局 factors 光伏组件厂 20亩；应于2025年5月办结，已超期30天',
      '人社局 services 甲公司 用工；应于2025年5月办结，已超期30天',
    ]);
  });

  test('a list that stands alone in its workbook, by its own column or not at all', async () => {
    const blockers: Rows = [
      ['序号', '项目名称', '堵点难点', '责任单位', '所在乡镇', '完成时限', '是否销号'],
      [1, '张店供水工程', '征地', '水利局', '张店镇', '2025年4月', '否'],
    ];
    const alone = (by?: string) => chased({ 堵点: blockers }, by, {});
    expect((await alone()).items).toEqual(['水利局 blockers 张店供水工程 征地；应于2025年4月办结，已超期61天']);
    expect((await alone('所在乡镇')).items).toEqual(['张店镇 blockers 张店供水工程 征地；应于2025年4月办结，已超期61天']);
    await expect(alone('包联领导')).rejects.toThrow('没有“包联领导”列');
  });
});
