import type { FindingCode, Severity } from '../../checks/finding';

type Params = Readonly<Record<string, string | number>>;

/** Names of the three severities. */
export const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

/** Short title of each check, for groups and lists. */
export const FINDING_TITLE: Readonly<Record<FindingCode, string>> = {
  'column-missing': '缺少应有的列',
  'required-missing': '必填项为空',
  'date-unreadable': '日期无法识别',
  'date-too-coarse': '日期只到年份',
  'date-zone-slip': '日期差八小时，少了一天',
  'amount-unreadable': '金额无法识别',
  'error-value': '单元格是错误值',
  'number-as-text': '数字以文本存储',
  'date-as-text': '日期以文本存储',
  'nature-unknown': '建设性质无法识别',
  'field-unknown': '领域不在三大领域之内',
  'name-duplicate': '项目名称重复',
  'sequence-gap': '序号不连续',
  'plan-above-total': '年度计划大于总投资',
  'completion-before-start': '竣工早于开工',
  'new-in-other-year': '新建项目不在本年开工',
  'continuing-in-future': '续建项目尚未开工',
  'blank-in-name': '姓名中有空格',
  'unit-outlier': '金额疑似单位有误',
  'unit-unstated': '金额没有注明单位',
  'section-count': '分组个数与实有项目不符',
  'total-not-sum': '合计与各项目之和不符',
  'completed-above-plan': '完成投资超过年度计划',
  'completed-above-total': '完成投资超过总投资',
  'month-above-year': '当月完成大于年度累计',
  'started-unspent': '已开工但没有完成投资',
  'spent-unstarted': '未开工却有完成投资',
  'state-against-date': '开工情况与开工时间矛盾',
  'name-similar': '项目名称相近',
  'twin-differs': '同一金额两种单位不一致',
  'amount-fell': '累计数比上期少',
  'start-withdrawn': '上期已开工，本期没有',
  'project-gone': '上期的项目本期没有',
  'start-postponed': '计划开工时间推迟',
  'unchanged-since': '数据与上期雷同',
  'ledgers-disagree': '两张台账说法不一',
  'word-unknown': '填写的内容不在规范用语之内',
  'project-unknown': '项目台账中没有这个项目',
  'dates-out-of-order': '时间先后颠倒',
  'part-above-whole': '部分大于总数',
  'reason-missing': '应说明而未说明',
  'moved-back': '项目退库未说明原因',
  'amount-differs': '金额与项目台账不一致',
  'not-rising': '累计目标前大后小',
  'record-repeated': '同一事项重复登记',
  'projects-absent': '已开工项目未列入台账',
};

/** Every check there is, in the order of its title. */
export const FINDING_CODES = Object.keys(FINDING_TITLE) as readonly FindingCode[];

/** The sentence of each finding: what is wrong, and what to do. */
const SENTENCE: Readonly<Record<FindingCode, (params: Params) => string>> = {
  'column-missing': ({ label }) => `台账中没有找到“${label}”列，请补充该列，或在“列识别”中指定是哪一列。`,
  'required-missing': ({ label, text }) => (text === '' ? `“${label}”为空，请填写。` : `“${label}”只填了“${text}”，请填写实际内容。`),
  'date-unreadable': ({ label, text }) => `“${label}”的“${text}”无法识别为日期，请改为如“2025年3月”或“2025-03-14”的写法。`,
  'date-too-coarse': ({ label, text }) => `“${label}”的“${text}”只到年份，无法按季度考核开工，请写明月份或季度。`,
  'date-zone-slip': ({ label, count, time, text, other }) =>
    `“${label}”的${count}个日期都停在前一天${time}（如“${text}”应为“${other}”），是导出时时区差八小时造成的，可一键改为次日。`,
  'amount-unreadable': ({ label, text }) => `“${label}”的“${text}”无法识别为金额，请只填数字。`,
  'error-value': ({ label, text }) => `“${label}”的单元格是错误值 ${text}，请检查公式或重新填写。`,
  'number-as-text': ({ label, text }) => `“${label}”的“${text}”是文本，求和时会被漏掉，可一键改为数字。`,
  'date-as-text': ({ label, text }) => `“${label}”的“${text}”是文本，可一键改为真正的日期，显示不变。`,
  'nature-unknown': ({ text }) => `建设性质“${text}”无法识别，请改为新建、续建等规范写法。`,
  'field-unknown': ({ text, own }) =>
    own === undefined
      ? `领域“${text}”不属于产业类、基础设施类、社会民生类，请核对。`
      : `本表领域用的是自己的分类（${text}${Number(own) > 5 ? '等' : ''}，共${own}种），与文件的三大领域不同，汇总时按本表分类统计。`,
  'name-duplicate': ({ text, other, sheet }) =>
    sheet === undefined
      ? `项目名称“${text}”与第${other}行重复，请核对是否为同一项目。`
      : `项目名称“${text}”与工作表“${sheet}”第${other}行重复，合并统计时计了两次，请核对是否为同一项目。`,
  'sequence-gap': ({ found, expected }) => `序号是${found}，按顺序应为${expected}，请检查是否漏行或重号。`,
  'plan-above-total': ({ text, total }) => `年度计划投资${text}大于总投资${total}，请核对金额或单位。`,
  'completion-before-start': ({ label, text, startLabel, start }) => `${label}“${text}”早于${startLabel}“${start}”，请核对。`,
  'new-in-other-year': ({ text, year }) => `新建项目的计划开工时间“${text}”不在${year}年，请核对建设性质或时间。`,
  'continuing-in-future': ({ label, text }) => `续建项目的${label}“${text}”晚于统计截止日，请核对建设性质或时间。`,
  'blank-in-name': ({ text }) => `“${text}”中姓名夹有空格，汇总时会被当作不同的人，可一键去掉。`,
  'unit-outlier': ({ label, text, unit }) => `“${label}”的${text}与其他项目相差约一万倍，本列单位是${unit}，疑似把万元与亿元填混，请核对。`,
  'unit-unstated': ({ label, unit, other }) =>
    `“${label}”没有注明单位，已按${unit}读取，但金额不像${unit}，可能是${other}；请在表头或表格上方注明单位。`,
  'section-count': ({ text, declared, found }) => `“${text}”标明${declared}个项目，表中实有${found}个，请核对是否漏行或忘改个数。`,
  'total-not-sum': ({ label, text, declared, found, unit }) =>
    `“${text}”的${label}是${declared}${unit}，其下项目相加为${found}${unit}，请核对。`,
  'completed-above-plan': ({ label, text, plan }) => `${label}${text}已超过年度计划投资${plan}，请核对金额，或调整年度计划。`,
  'completed-above-total': ({ label, text, total }) => `${label}${text}大于总投资${total}，请核对金额或单位。`,
  'month-above-year': ({ text, year }) => `当月完成投资${text}大于年度累计完成投资${year}，请核对。`,
  'started-unspent': ({ label, text }) => `项目已开工一个月以上，${label}仍为${text}，请核对是否漏报完成投资。`,
  'spent-unstarted': ({ label, text }) => `项目填报为未开工，但${label}已有${text}，请核对开工情况。`,
  'state-against-date': ({ label, state, date, text }) =>
    date !== undefined
      ? `“${label}”填的是“${state}”，而“${date}”是“${text}”，两者矛盾，请核对。`
      : `开工情况为“${state}”，而实际开工时间是“${text}”，两者矛盾，请核对。`,
  'name-similar': ({ text, other, otherName }) => `项目名称“${text}”与第${other}行“${otherName}”十分相近，请核对是否为同一项目。`,
  'twin-differs': ({ label, text, other, otherLabel }) => `“${otherLabel}”的${other}与“${label}”的${text}换算后不一致，请核对。`,
  'amount-fell': ({ label, text, other }) => `${label}${text}比上期的${other}还少，请核对。`,
  'start-withdrawn': ({ text }) => `上期填有实际开工时间${text}，本期为空，请核对。`,
  'project-gone': ({ text, other }) => `上期（${other}）有“${text}”，本期没有，请核对是漏填还是已调出。`,
  'start-postponed': ({ text, other }) => `计划开工时间由${other}推迟到${text}，请核对是否经同意。`,
  'ledgers-disagree': ({ label, text, other, sheet, otherRow }) =>
    `${label}是${text}，而工作表“${sheet}”第${otherRow}行的同名项目是${other}，请核对以哪个为准。`,
  'word-unknown': ({ label, text, known }) =>
    `“${label}”的“${text}”无法识别，请改为${known === '' ? '已办结、办理中、不涉及或办结日期' : `${known}等规范写法`}。`,
  'project-unknown': ({ text, near }) =>
    near === undefined
      ? `项目台账中没有“${text}”，请核对项目名称或代码。`
      : `项目台账中没有“${text}”，与“${near}”十分相近，请核对，是同一项目的可一键改为台账名称。`,
  'dates-out-of-order': ({ label, text, other, otherText }) => `${label}“${text}”早于${other}“${otherText}”，请核对。`,
  'part-above-whole': ({ label, text, other, otherText }) => `${label}${text}大于${other}${otherText}，请核对金额或单位。`,
  'reason-missing': ({ label }) => `按本行情况应填写“${label}”，请补充。`,
  'moved-back': ({ text, other }) => `项目由${other}退回${text}，没有填写调库原因，请补充或核对。`,
  'amount-differs': ({ label, text, other, otherUnit, otherRow }) =>
    `${label}${text}与项目台账第${otherRow}行的总投资${other}${otherUnit}不一致，请核对。`,
  'not-rising': ({ label, text, other, otherText }) => `${label}${text}小于${other}${otherText}，各季度按年初以来累计填写，请核对。`,
  'record-repeated': ({ text, otherRow }) => `“${text}”与第${otherRow}行重复，请核对是否同一事项。`,
  'projects-absent': ({ count, text }) =>
    `项目台账中已开工的${count}个项目没有列入本台账：${text}${Number(count) > 5 ? '等' : ''}，请核对。`,
  'unchanged-since': () => '各项进度数据与上期完全相同，请核对本期是否更新。',
};

/** Message of a finding in Chinese. */
export function findingMessage(finding: { readonly code: FindingCode; readonly params: Params }): string {
  return SENTENCE[finding.code](finding.params);
}
