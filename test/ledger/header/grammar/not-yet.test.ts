import { isNotYet } from '../../../../src/ledger/header/grammar/not-yet';
import { readHeader } from '../../../../src/ledger/header/grammar/text';
import type { LedgerKind } from '../../../../src/ledger/kinds/kind';
import { PROJECTS } from '../../../../src/ledger/kinds/projects';
import { BLOCKERS } from '../../../../src/ledger/kinds/registers/blockers';
import { FUNDS } from '../../../../src/ledger/kinds/registers/funds';
import { present } from '../../../../src/spreadsheet/present';

const fieldOf = ({ fields }: Pick<LedgerKind, 'fields'>, name: string) =>
  present(
    fields.find((field) => field.name === name),
    name,
  );

describe('a day', () => {
  const closedOn = fieldOf(BLOCKERS, 'closedOn');
  const isToCome = (heading: string) => isNotYet(readHeader(heading), closedOn);

  test.each([
    '承诺办结时间',
    '约定办结时间',
    '计划办结时间',
    '办结时间（计划）',
    '预计解决时间',
    '预期办结时间',
    '预定办结时间',
    '拟办结时间',
    '力争办结时间',
    '争取办结时间',
    '争取解决时间',
    '确保办结时间',
    '应办结时间',
    '要求办结时间',
    '限期办结时间',
    '办结限时',
    '目标办结时间',
    '暂定办结时间',
    '下月办结时间',
    '下个月办结时间',
    '下一季度办结时间',
    '下年办结时间',
    '明年办结时间',
    '次年办结时间',
    '可办结时间',
    '可解决时间',
    '未解决时间',
    '待办结时间',
    '截止办结时间',
  ])('%s has not come', (heading) => {
    expect(isToCome(heading)).toBe(true);
  });

  test.each([
    '办结时间',
    '完成办结的时间',
    '实际办结时间（对照计划）',
    '计划内实际办结时间',
    '工作计划办结时间',
    '投资计划下达时间',
    '预算计划下达时间',
    '项目计划下达时间',
    '债券计划下达时间',
    '争取资金到账时间',
    '供应办结时间',
    '对应问题办结时间',
    '相应办结时间',
    '反应问题解决时间',
    '响应时间',
    '效应办结时间',
    '适应期办结时间',
    '应急办结时间',
    '应用办结时间',
    '应诉时间',
    '许可办结时间',
    '认可办结时间',
    '截止目前办结时间',
    '办结时间（以主管部门计划文件为准）',
  ])('%s has', (heading) => {
    expect(isToCome(heading)).toBe(false);
  });
});

describe('money', () => {
  const arrived = fieldOf(FUNDS, 'arrived');
  const isToCome = (heading: string) => isNotYet(readHeader(heading), arrived);

  test.each([
    '未到位资金',
    '待拨付资金',
    '欠拨资金',
    '到位资金缺口',
    '尚需到位资金',
    '还需拨付资金',
    '需到位资金',
    '需拨付资金',
    '需支付资金',
    '剩余资金',
    '结余资金',
    '到位差额',
    '本月到位资金',
    '当月到位资金',
    '上月到位资金',
    '本旬到位资金',
    '本周到位资金',
    '本季到位资金',
    '本季度到位资金',
    '应到位资金',
    '计划到位资金',
  ])('%s is not had, or not all of it', (heading) => {
    expect(isToCome(heading)).toBe(true);
  });

  test.each([
    '到位资金',
    '所需支付资金',
    '需求资金到位',
    '至本月到位资金',
    '截止当月到位资金',
    '到上月到位资金',
    '本月末到位资金',
    '上月底到位资金',
    '当月止到位资金',
    '本月累计到位资金',
    '本季度末到位资金',
    '本季度累计到位资金',
    '本季末到位资金',
    '实际到位资金',
    '可到位资金',
  ])('%s is', (heading) => {
    expect(isToCome(heading)).toBe(false);
  });
});

test('a heading that is a name of the field itself, or of a field that is no fact, is taken as it is', () => {
  const planned = fieldOf(PROJECTS, 'plannedStart');
  expect(isNotYet(readHeader('计划开工时间'), planned)).toBe(false);
  expect(isNotYet(readHeader('应办结时间'), { ...fieldOf(BLOCKERS, 'closedOn'), synonyms: ['应办结时间'] })).toBe(false);
});
