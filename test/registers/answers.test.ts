import { isSettled, stepWord } from '../../src/ledger/cells/step-words';
import type { RegisterKind } from '../../src/ledger/kinds/register';
import { REGISTERS } from '../../src/ledger/kinds/registers';
import { RegisterEvaluator } from '../../src/ledger/register-evaluator';
import { figuresOf } from '../../src/progress/figures';
import { dayOf } from '../../src/spreadsheet/calendar';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { readProjects } from '../support/read-projects';

const AS_OF = dayOf(2025, 6, 30);

function kindNamed(key: string): RegisterKind {
  const kind = REGISTERS.find((each) => each.key === key);
  if (!kind) throw new Error(`no kind ${key}`);
  return kind;
}

function read(key: string, rows: readonly (readonly CellValue[])[]): RegisterEvaluator {
  const kind = kindNamed(key);
  return new RegisterEvaluator({ kind, ledger: readProjects(rows, { kind, asOf: AS_OF, planYear: 2025 }) }, AS_OF, 2025);
}

const figures = (evaluator: RegisterEvaluator): Record<string, number | null> =>
  Object.fromEntries(figuresOf(evaluator).map(({ figure, value }) => [figure.key, value]));

describe('words of whether something is settled', () => {
  test.each([
    '已办结',
    '办结',
    '完成',
    '已协调解决，6月10日销号',
    '5月已入库',
    '审核通过已入库',
    '逾期办结',
    '7月15日前已解决',
    '已落实',
    '√',
    '是',
  ])('%s: it is', (words) => {
    expect(isSettled(words)).toBe(true);
  });

  test.each([
    '未启动',
    '持续推进',
    '正在办理',
    '资料已上报待审核',
    '逾期未办结',
    '协调中',
    '6月底前完成',
    '已受理',
    '拟7月销号',
    '已着手解决',
    '不符合入库条件',
    '已承诺7月15日前解决',
    '已明确7月10日前办结',
    '下月销号',
    '限期解决',
    '否',
  ])('%s: it is not', (words) => {
    expect(isSettled(words)).toBe(false);
  });

  test.each([
    '基本解决',
    '督促落实',
    '已到位3000万元',
    '资金到位50%',
    '部分完成',
    '已退库',
    '长期坚持',
    '已解决一半',
    '已解决两户',
    '已解决两户，剩余三户',
    '市领导已批示',
    '已批示',
    '已达到入库标准',
    '完成评审',
    '评审已完成',
    '已落实资金2000万元',
    '已答复',
    '资金问题已解决，土地问题未解决',
  ])('%s: nobody can tell', (words) => {
    expect(isSettled(words)).toBeNull();
  });
});

test.each<[string, ReturnType<typeof stepWord>]>([
  ['运审批〔2025〕12号', 'done'],
  ['运发改审发[2025]15号', 'done'],
  ['登记表备案', 'done'],
  ['可研报告已批复', 'done'],
  ['正式批复', 'done'],
  ['不合格', 'open'],
  ['不动产证已取得', 'done'],
  ['已立项', 'done'],
  ['已报', 'open'],
  ['已申报', 'open'],
  ['方案已审查', 'open'],
  ['审批中', 'open'],
  ['6月底前完成', 'open'],
  ['已批待供', 'open'],
  ['已通过专家评审', null],
  ['已完成可研编制', null],
  ['已完成组卷', null],
  ['见附件', null],
  ['免', 'not-needed'],
  ['无需办理', 'not-needed'],
])('a permit’s cell, %s: %s', (text, said) => {
  expect(stepWord(text)).toBe(said);
});

describe('blockers by other offices', () => {
  const ROWS: readonly (readonly CellValue[])[] = [
    ['堵点难点问题清单'],
    ['序号', '项目名称', '具体问题', '责任单位', '化解措施', '化解时限', '办理进度'],
    [1, '甲工程', '未取得林地手续', '林业局', '完善资料', '2025-05-31', '已解决'],
    [2, '乙工程', '管线穿越农田', '水利局', '协调补偿', '2025-06-15', '基本解决'],
    [3, '丙工程', '资金未到位', '财政局', '争取资金', '2025-03-31', '推进中'],
  ];

  test('办理进度 answers whether a blocker is crossed off, where its words do', () => {
    expect(figures(read('blockers', ROWS))).toMatchObject({ count: 3, closed: 1 });
  });

  test('one of which nobody can tell is neither crossed off, nor open, nor late', () => {
    expect(figures(read('blockers', ROWS))).toMatchObject({ open: 1, late: 1 });
  });

  test('办理进度 over stories answers nothing', () => {
    const stories = ROWS.map((cells, row) => (row < 2 ? cells : [...cells.slice(0, 6), '与村委会三次座谈']));
    expect(figures(read('blockers', stories))).toMatchObject({ count: 3, closed: null, late: null });
  });
});

describe('a matrix of permits', () => {
  test.each([['注：●表示已办结，◎表示正在办理，○表示未办理'], ['●已办结 ◎办理中 ○未办理']])(
    'its marks are what a note says: %s',
    (note) => {
      const evaluator = read('permits', [
        ['前期手续办理进度'],
        [note],
        ['项目名称', '立项', '用地', '规划', '环评', '施工许可'],
        ['甲工程', '●', '●', '●', '●', '●'],
        ['乙工程', '●', '◎', '○', '●', '○'],
      ]);
      expect(figures(evaluator)).toMatchObject({ settled: 1, approvalDone: 2, landDone: 1, planningDone: 1, environmentDone: 2 });
    },
  );

  const SPLIT: readonly (readonly CellValue[])[] = [
    ['序号', '项目名称', '项目备案', '用地预审', '选址意见', '建设用地规划许可证', '建设工程规划许可证', '施工许可证'],
    [1, '甲工程', '√', '√', '√', '√', '√', '√'],
    [2, '乙工程', '√', '√', '√', '√', '×', '×'],
    [3, '丙工程', '√', '√', '√', '/', '√', '√'],
    [4, '丁工程', '√', '√', '见附件', '√', '√', '√'],
  ];

  test('several columns of one permit are done together, and the reading says so', () => {
    const evaluator = read('permits', SPLIT);
    const { ledger } = evaluator.register;
    expect(ledger.unmatched).toEqual([]);
    expect(ledger.assumptions.map(({ code, decided }) => [code, decided])).toEqual([['steps-joined', 'all']]);
    expect(figures(evaluator)).toMatchObject({ planningDone: 2, settled: 2 });
    expect(ledger.step('planning')?.values.map((step) => step?.word ?? null)).toEqual(['done', 'open', 'done', null]);
  });

  test('or the first of them alone, where the office says so', () => {
    const kind = kindNamed('permits');
    const ledger = readProjects(SPLIT, { kind, asOf: AS_OF, planYear: 2025, answers: { 'steps-joined:planning': 'first' } });
    expect(ledger.step('planning')?.values.map((step) => step?.word ?? null)).toEqual(['done', 'done', 'done', null]);
  });

  test('done on a day that has not come is not done', () => {
    const evaluator = read('permits', [
      ['序号', '项目名称', '立项', '用地', '规划', '施工许可'],
      [1, '甲工程', '2025年3月办结', '9月办结', '√', '√'],
    ]);
    expect(figures(evaluator)).toMatchObject({ approvalDone: 1, landDone: 0, settled: 0 });
  });
});

test('of a need that is counted, 无 is none; of one that is not, nobody can tell', () => {
  const evaluator = read('factor-matrix', [
    ['序号', '项目名称', '用地（亩）', '资金缺口（万元）', '用水', '用电'],
    [1, '甲工程', '无', '无', '√', '√'],
    [2, '乙工程', '120', '已到位', '√', '需保障用电'],
    [3, '丙工程', '已保障', '3000', '√', '无'],
  ]);
  expect(figures(evaluator)).toMatchObject({ settled: 1, landLacking: 1, moneyLacking: 1, powerLacking: 1 });
});

test('signings whose amounts stand below 总投资 > 合计 and 到位资金 > 累计, and whose works are told in words', () => {
  const evaluator = read('signings', [
    ['招商引资签约项目情况表'],
    ['序号', '项目名称', '投资商', '签约时间', '总投资（万元）', null, '到位资金（万元）', null, '项目进展'],
    [null, null, null, null, '合计', '其中：固定资产投资', '累计', '本年', null],
    [1, '甲工程', 'A', '2025年1月', 50_000, 40_000, 12_000, 8_000, '已开工建设'],
    [2, '乙工程', 'B', '2025年2月', 30_000, 20_000, 3_000, 3_000, '正在办理用地手续'],
    [3, '丙工程', 'C', '2024年10月', 20_000, 15_000, 9_000, 2_000, '已投产'],
  ]);
  expect(figures(evaluator)).toMatchObject({ count: 2, amount: 8e8, started: 1, arrived: 1.5e8 });
});

test('入库纳统 by months, its words as offices write them', () => {
  const evaluator = read('statistics', [
    ['2025年项目入库纳统台账'],
    ['序号', '项目名称', '项目代码', '计划入库月份', '是否入库', '实际入库月份', '未入库原因'],
    [1, '甲工程', null, '3月', '3月已入库', '3月', null],
    [2, '乙工程', null, '4月', '资料已上报待审核', null, '资料不全'],
    [3, '丙工程', null, '8月', '否', null, null],
  ]);
  expect(figures(evaluator)).toMatchObject({ due: 2, entered: 1, late: 1 });
});

test('of 列统投资 by month, by year and since the start, in a list that has lost its merges, the last is all that is entered', () => {
  const evaluator = read('statistics', [
    ['2025年项目入库纳统台账'],
    ['序号', '项目名称', '应入统时间', '是否入统', '入统时间', '列统投资（万元）', null, null],
    [null, null, null, null, null, '本月', '本年累计', '累计'],
    [1, '甲工程', '2025年3月', '是', '2025年3月', 100, 900, 1_900],
    [2, '乙工程', '2025年5月', '否', null, 0, 0, 0],
  ]);
  expect(figures(evaluator)).toMatchObject({ due: 2, entered: 1, completed: 1_900e4 });
});

test.each<[string, string | null]>([
  ['8月入库', null],
  ['7月入库', null],
  ['八月份入库', null],
  ['三季度入库', null],
  ['年底入库', null],
  ['5月入库', '是'],
  ['2024年8月入库', '是'],
  ['已于6月20日入库', '是'],
  ['拟8月入库', '否'],
  ['已承诺7月15日前入库', '否'],
])('at the end of June %s says %p of whether it is entered', (cell, answer) => {
  const { register } = read('statistics', [
    ['序号', '项目名称', '统计编码', '应入库时间', '是否纳统'],
    [1, '青石供水工程', '', '2025年3月', cell],
  ]);
  expect(register.ledger.choice('entered')?.values).toEqual([answer]);
});
