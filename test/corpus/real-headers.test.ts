import { PROJECTS } from '../../src/ledger/kinds/projects';
import { readLedger } from '../../src/ledger/read-ledger';
import { dayOf } from '../../src/spreadsheet/calendar';
import { snapshotOf } from '../support/snapshot';

/** Header rows that public systems print, without any rows below; what each column is for, `-` for none of the fields. */
const SYSTEMS: readonly (readonly [system: string, headers: string, fields: string])[] = [
  [
    'a district’s monthly progress',
    '项目编号|项目名称|建设性质|建设内容|总投资|今年计划投资|今年累计完成投资|本月完成投资|计划开工时间|计划竣工时间|包联领导|责任单位|服务单位|项目类型|建设阶段|本月进展|问题和建议',
    'code name nature content totalInvestment annualPlan yearToDate monthInvestment plannedStart completion leader leadUnit - sector - imageProgress problem',
  ],
  [
    'a new town’s progress form',
    '序号|项目名称|投资主体|建设起止年限|总投资|年计划投资|年计划形象进度|5月形象进度|5月实际完成投资|自开始累积完成投资|存在问题|开工/计划开工时间|土地征收情况及前期手续办理情况|资金来源|形象进度照片|备注',
    'sequence name owner duration totalInvestment annualPlan goal imageProgress monthInvestment cumulative problem plannedStart - funding - remark',
  ],
  [
    'a template of project data',
    '序号|项目名称|建设内容及规模|建设起止年限|总投资（万元）|到上年底累计完成投资（万元）|本年度投资计划（万元）|本年度投资计划完成情况（万元）|立项批复文号|批复单位|批复时间|项目类型|项目类别|产业类别|投资类型|所属行业|项目(法人)单位|项目联系人|联系电话|项目属地',
    'sequence name content duration totalInvestment - annualPlan yearToDate - - - sector - - funding - owner - - township',
  ],
  [
    'a reserve library',
    '项目审批代码|项目名称|项目业主|项目隶属区域|建设规模及内容|开工年月|竣工年月|所属行业|项目总投资(万)|项目联系人姓名|责任单位联系人姓名|责任单位联系人手机号|是否招商项目|申报年份|计划投资|中央预算内资金',
    'code name owner township content plannedStart completion sector totalInvestment - - - - - annualPlan -',
  ],
  [
    'an export in mixed units',
    '项目名称|项目代码|项目工期|责任单位|建设单位|项目类型|总投资（亿元）|年度计划投资（万元）|年度累计完成投资（万元）|年度投资完成率|建设性质',
    'name code duration leadUnit owner sector totalInvestment annualPlan yearToDate - nature',
  ],
  [
    'projects under negotiation',
    '编号|项目名称|建设内容|拟投资额[亿元]|投资方|行业|拟建地点|用地情况[亩]|联系人|职务|电话|跟踪人|跟踪单位|首次填报时间',
    'sequence name content totalInvestment owner sector township - - - - - - -',
  ],
  [
    'a monthly report of investment',
    '项目名称|总投资（万元）|年度计划（万元）|年份|月份|当月完成投资（万元）|年初至报告期累计完成投资（万元）|占年计划（%）|开工至报告期累计完成投资（万元）|占总投资（%）',
    'name totalInvestment annualPlan - - monthInvestment yearToDate - cumulative -',
  ],
  [
    'a platform that counts months with two digits',
    '项目名称|项目级别|2025年度计划投资(万元)|06月完成投资(万元)|2025年01-06月累计完成投资(万元)',
    'name - annualPlan monthInvestment yearToDate',
  ],
  [
    'a city’s important projects',
    '企业名称|项目名称|到2024年底累计完成投资（万元）|2025年计划投资（万元）|本年度累计完成投资额度（不含2024年）|项目起止年月（起）|项目起止年月（止）|形象进度',
    'owner name - annualPlan yearToDate plannedStart completion imageProgress',
  ],
  [
    'reports that are audited',
    '项目名称|总投资|全年计划投资金额|本月上报投资|本年上报投资|项目累计投资|是否上报问题|问题名称|问题是否解决|进度安排|项目审批进度',
    'name totalInvestment annualPlan monthInvestment yearToDate cumulative - problem - - -',
  ],
  [
    'roads of a county',
    '项目名称|总投资|开工年限|完工年限|县区自筹|批复资金|进展进度|未开工原因',
    'name totalInvestment plannedStart completion - - imageProgress problem',
  ],
  [
    'industrial projects',
    '项目名称|起始时间|预计完成时间|计划总投资|本年完成投资-建筑工程|本年完成投资-设备购置|本年完成投资-合计',
    'name plannedStart completion totalInvestment - - yearToDate',
  ],
];

test.each(SYSTEMS)('the headers of %s', (_, headers, fields) => {
  const columns = headers.split('|');
  const ledger = readLedger(snapshotOf([columns]), { kind: PROJECTS, asOf: dayOf(2025, 6, 30) });
  expect(columns.map((__, column) => ledger?.columns.find((match) => match.column === column)?.field.name ?? '-').join(' ')).toBe(fields);
});
