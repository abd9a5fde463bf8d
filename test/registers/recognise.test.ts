import { PROJECTS } from '../../src/ledger/kinds/projects';
import { REGISTERS } from '../../src/ledger/kinds/registers';
import { registerKindOf } from '../../src/ledger/recognise/recognise-kind';
import { readLedger } from '../../src/ledger/read-ledger';
import type { CellValue } from '../../src/spreadsheet/snapshot';
import { dayOf } from '../../src/spreadsheet/calendar';
import { CASES } from '../corpus/cases';
import { annexLedger } from '../support/annex';
import { snapshotOf } from '../support/snapshot';

const AS_OF = dayOf(2025, 6, 30);
const kindOf = (rows: readonly (readonly CellValue[])[], sheetName = 'Sheet1'): string | null =>
  registerKindOf(snapshotOf(rows, { sheetName }))?.key ?? null;

describe('which of the office’s ledgers a sheet is', () => {
  test.each<[string, string, CellValue[]]>([
    ['blockers', '问题台账', ['序号', '项目名称', '存在问题', '解决措施', '责任单位', '完成时限', '是否办结']],
    ['signings', '2025签约', ['序号', '项目名称', '投资方', '投资总额（亿元）', '签约日期', '是否开工', '招商专班']],
    ['permits', '手续', ['序号', '项目名称', '备案', '用地预审', '规划许可证', '环评批复', '施工许可证', '要求办结时间']],
    ['statistics', '入统', ['序号', '项目名称', '统计编码', '是否入统', '入统时间', '未入统原因', '责任单位']],
    [
      'factor-matrix',
      '要素',
      ['序号', '项目', '用地（亩）', '资金缺口（万元）', '用水', '用电', '用气', '道路', '责任单位', '保障时限', '保障情况'],
    ],
    ['blockers', '堵点', ['序号', '项目名称', '存在的问题', '责任部门', '解决办法', '完成时间要求', '进展', '备注']],
    ['tasks', '任务', ['序号', '责任单位', '重点任务', '年度目标', '一季度', '二季度', '三季度', '四季度', '完成情况']],
    ['publicity', '宣传', ['序号', '标题', '媒体', '刊发日期', '报送单位']],
    ['matters', '提请', ['序号', '项目名称', '需协调解决的问题', '提请协调单位', '提请层级', '时间', '办理情况']],
    ['blockers', '问题', ['序号', '问题项目', '主要问题', '责任单位', '整改措施', '提出日期', '要求解决时限', '目前进展', '销号情况']],
    ['services', '诉求', ['序号', '企业（项目）名称', '诉求内容', '提出时间', '承办单位', '办理结果', '办结时间', '满意度']],
    ['funds', '专项债', ['序号', '债券项目名称', '申请额度', '下达额度', '已拨付', '已支出', '支出率', '主管部门']],
    [
      'acceptance',
      '投产',
      ['序号', '项目名称', '计划竣工时间', '实际竣工时间', '消防验收', '规划核实', '环保验收', '竣工备案', '投产时间'],
    ],
    ['funds', '向上争取', ['序号', '项目名称', '资金类别', '申报资金（万元）', '下达资金（万元）', '到位资金（万元）']],
    ['milestones', '倒排工期', ['序号', '项目名称', '时间节点任务', '计划完成时间', '实际完成时间', '责任单位']],
    ['tasks', '任务分解', ['序号', '任务指标', '责任单位', '年度目标', '一季度目标', '二季度目标', '一季度完成', '二季度完成']],
  ])('%s by other offices’ headings', (key, sheetName, header) => {
    expect(kindOf([[sheetName], header, [1, '某某项目']], sheetName)).toBe(key);
  });

  test('the project ledger is none of them, whatever it has besides', () => {
    expect(registerKindOf(annexLedger().snapshot)).toBeNull();
    expect(
      kindOf([
        ['云河县重大项目名单'],
        ['序号', '项目名称', '总投资', '预计开工时间', '行业主管部门'],
        [1, '甲水库', 5, '2026年', '水利局'],
      ]),
    ).toBeNull();
  });

  test('of 重大项目 and 储备库 in one title the narrower word tells', () => {
    expect(
      kindOf([
        ['云河县重大项目储备库'],
        ['序号', '项目名称', '所属库', '总投资', '预计开工时间', '行业主管部门'],
        [1, '甲水库', '储备库', 5, '2026年', '水利局'],
      ]),
    ).toBe('reserves');
    expect(
      kindOf([
        ['2025年重点项目台账'],
        [
          '序号',
          '项目名称',
          '责任单位',
          '建设性质',
          '总投资（亿元）',
          '2025年计划投资',
          '计划开工时间',
          '计划竣工时间',
          '存在问题',
          '入库纳统',
          '是否开工',
        ],
      ]),
    ).toBeNull();
  });

  test('no project ledger of the corpus is taken for another kind', () => {
    const taken = CASES.map((example) => ({
      oddity: example.oddity,
      kind: registerKindOf(snapshotOf(example.rows, example.options))?.key ?? null,
    }));
    expect(taken.filter(({ kind }) => kind !== null)).toEqual([]);
  });

  test('nor is a letter, a list of words or an empty sheet', () => {
    expect(kindOf([['关于报送项目的通知'], ['请各单位于月底前报送。']])).toBeNull();
    expect(kindOf([['建设性质'], ['新建'], ['续建']])).toBeNull();
    expect(kindOf([[]])).toBeNull();
  });
});

describe('what the kinds declare', () => {
  test.each(REGISTERS.map((kind) => [kind.key, kind] as const))(
    '%s: its own labels, as a header, read back as its own fields',
    (key, kind) => {
      // Months are read where there is no whole; several kinds of money in one column are called by the kinds.
      const fields = kind.fields.filter(({ month, joint }) => !month && !joint);
      const ledger = readLedger(
        snapshotOf([[kind.label], fields.map(({ label }) => label), fields.map(({ type }) => (type === 'sequence' ? 1 : '某某项目'))]),
        { kind, asOf: AS_OF },
      );
      expect(ledger?.columns.map(({ field }) => field.name)).toEqual(fields.map(({ name }) => name));
      expect(kindOf([[kind.label], fields.map(({ label }) => label), [1, '某某项目']], kind.label)).toBe(key);
    },
  );

  test('rules, figures, groups, lists and signatures name fields that there are', () => {
    for (const kind of REGISTERS) {
      const fields = new Set(kind.fields.map(({ name }) => name));
      const named = [
        ...kind.signature.flat(),
        ...kind.groups,
        ...kind.lists.flatMap((list) => [...list.fields, ...(list.days ? [list.days.comparison] : [])]),
      ];
      expect({ kind: kind.key, unknown: named.filter((name) => !fields.has(name)) }).toEqual({ kind: kind.key, unknown: [] });
      const figures = new Set(kind.figures.map(({ key }) => key));
      for (const figure of kind.figures)
        if ('part' in figure) expect([figure.part, figure.whole].every((each) => figures.has(each))).toBe(true);
    }
    expect(new Set([PROJECTS.key, ...REGISTERS.map(({ key }) => key)]).size).toBe(REGISTERS.length + 1);
  });
});

test.each(REGISTERS.map((kind) => [kind.label, kind] as const))(
  '%s: every figure has a key of its own, none takes the place of another',
  (_label, { figures }) => {
    const keys = figures.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  },
);
