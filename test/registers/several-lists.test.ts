import { createAssistant } from '../../src/app/create-assistant';
import { registerKindOf } from '../../src/ledger/recognise/recognise-kind';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { openSheets } from '../support/ledger-sheets';
import { snapshotOf } from '../support/snapshot';

const today = dayOf(2025, 6, 30);
type Rows = readonly (readonly CellValue[])[];

const HEADER = ['序号', '项目名称', '堵点难点', '责任单位', '解决措施', '完成时限', '是否销号'];
const blockers = (title: string, ...names: string[]): Rows => [
  [title],
  HEADER,
  ...names.map((name, index) => [index + 1, name, `${name}征地`, '自然资源局', '入户', '2025-05-31', '否']),
];

async function look(sheets: Readonly<Record<string, Rows>>) {
  const { registers } = await createAssistant(openSheets(sheets)).check({ today });
  return registers.map(({ ledger, findings }) => ({
    sheet: ledger.snapshot.sheet.name,
    records: ledger.rows.length,
    left: findings.filter(({ code }) => code === 'register-uncounted').map(({ params }) => params['place']),
  }));
}

test('of the versions of several months the latest counts, be it the shorter one', async () => {
  const sheets = {
    '5月堵点': blockers('堵点难点台账（截至5月31日）', '甲路工程', '乙校迁建', '丙厂房'),
    '6月堵点': blockers('堵点难点台账（截至6月30日）', '甲路工程', '乙校迁建'),
  };
  expect(await look(sheets)).toEqual([{ sheet: '6月堵点', records: 2, left: [] }]);
});

test('another sheet of the kind, with other projects, is told to be left out', async () => {
  const sheets = {
    城关镇: blockers('城关镇堵点难点台账', '甲路工程', '乙校迁建', '丙厂房'),
    张村镇: blockers('张村镇堵点难点台账', '丁水厂', '戊园区'),
  };
  expect(await look(sheets)).toEqual([{ sheet: '城关镇', records: 3, left: ['张村镇'] }]);
});

test('another table below on the same sheet is told to be left out', async () => {
  const signings: Rows = [
    [null],
    ['招商引资签约项目台账'],
    ['序号', '项目名称', '投资方', '签约金额（亿元）', '签约时间', '是否开工'],
    [1, '丁水厂', 'A', 5, '2025-02-11', '是'],
    [2, '戊园区', 'B', 3, '2025-03-15', '否'],
  ];
  const [found] = await look({ Sheet1: [...blockers('堵点难点台账', '甲路工程', '乙校迁建'), ...signings] });
  expect(found).toEqual({ sheet: 'Sheet1', records: 2, left: ['第6行“招商引资签约项目台账”起的4行'] });
});

describe('what its title announces, with fewer columns than usual', () => {
  test.each<[string, string, CellValue[]]>([
    ['acceptance', '2025年计划投产达效项目台账', ['序号', '项目名称', '建设单位', '竣工时间', '计划投产时间', '实际投产时间', '存在问题']],
    ['reserves', '2026年谋划储备项目清单', ['序号', '项目名称', '建设内容及规模', '总投资（亿元）', '项目类别', '责任单位', '前期进展']],
    ['adjustments', '2025年重点项目动态调整情况', ['序号', '项目名称', '总投资（万元）', '调整时间', '调整原因', '责任单位']],
    ['milestones', '前期手续办理台账', ['序号', '项目名称', '手续名称', '办理部门', '计划办结时间', '实际办结时间', '办理状态']],
  ])('%s: %s', (key, title, header) => {
    expect(registerKindOf(snapshotOf([[title], header, [1, '某某项目']]))?.key).toBe(key);
  });

  test('the same columns under another title are a list of projects', () => {
    const header = ['序号', '项目名称', '建设内容及规模', '总投资（亿元）', '项目类别', '责任单位', '前期进展'];
    expect(registerKindOf(snapshotOf([['2025年重点项目名单'], header, [1, '某某项目']]))).toBeNull();
  });
});
