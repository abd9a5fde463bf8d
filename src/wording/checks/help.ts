import type { FindingCode } from '../../checks/finding';

/** Help for each check in two sentences: what it means, and what to do. */
export const CHECK_HELP: Readonly<Record<FindingCode, { readonly means: string; readonly todo: string }>> = {
  'column-missing': {
    means: '台账里没有这项考核要用的列，相关统计做不出来。',
    todo: '请补上这一列；列其实有、只是名称不同的，到“列识别”里指定。',
  },
  'required-missing': { means: '这一格按要求必须填写，现在是空的或只填了“待定”之类。', todo: '请核实后填上实际内容。' },
  'date-unreadable': {
    means: '这一格写的不是能识别的日期，该项目无法判断是否按期。',
    todo: '请改成“2025年3月”“2025-03-14”或“二季度”这样的写法。',
  },
  'date-too-coarse': { means: '日期只写到年份，而开工率按季度考核，无法归到哪个季度。', todo: '请写明月份或季度。' },
  'date-zone-slip': {
    means: '这一列的日期都停在前一天下午四点，是导出程序把北京时间当成了国际标准时间，每个日期都少了一天。',
    todo: '请核对后点“修复”，整列改为次日零点；显示的格式不变。',
  },
  'amount-unreadable': { means: '这一格写的不是能识别的金额，求和时不会计入。', todo: '请只填数字，单位写在列标题里。' },
  'error-value': { means: '单元格里是公式出错的结果，如#REF!，引用的单元格可能已被删除。', todo: '请检查公式，或直接填写数值。' },
  'number-as-text': { means: '看着是数字，实际是文本，Excel求和时会悄悄漏掉它。', todo: '点“修复”改成数字即可，显示不变。' },
  'date-as-text': { means: '看着是日期，实际是文本，不能按先后排序和计算。', todo: '点“修复”改成真正的日期即可，显示不变。' },
  'nature-unknown': {
    means: '建设性质不是常用的说法，无法判断该项目是新建还是续建。',
    todo: '请改为新建、续建等规范写法；本县固有的说法可在设置的“常用词”里添加。',
  },
  'field-unknown': {
    means: '文件把项目分为产业类、基础设施类、社会民生类，这里用的不是这三类。',
    todo: '请改为三类之一；本县另有分类的，可在设置的“常用词”里改。',
  },
  'name-duplicate': {
    means: '两行项目名称相同，可能是同一项目填了两次，个数和投资会重复计算。',
    todo: '请核对，是同一项目的删去一行，不是的请把名称写得能区分开。',
  },
  'sequence-gap': { means: '序号有缺号或重号，可能漏了行，或删行后没有重新编号。', todo: '请核对是否漏项，再重新编号。' },
  'plan-above-total': { means: '年度计划投资不可能超过总投资，多半是金额或单位填错。', todo: '请核对两处金额和各自的单位。' },
  'completion-before-start': { means: '竣工时间比开工时间还早，两个时间至少有一个填错了。', todo: '请核对并改正。' },
  'new-in-other-year': {
    means: '建设性质是新建，计划开工时间却不在计划年度内，会影响开工率。',
    todo: '请核对：往年已开工的应为续建，以后年份才开工的应为储备。',
  },
  'continuing-in-future': { means: '续建项目应当早已开工，这里的开工时间却还没到。', todo: '请核对建设性质或开工时间。' },
  'blank-in-name': { means: '姓名中夹了空格，汇总时会被当成另一个人。', todo: '点“修复”去掉空格即可。' },
  'unit-unstated': {
    means: '整列金额没有写明是万元还是亿元，按万元读取时数值明显偏大或偏小。',
    todo: '请在表头写明单位，如“总投资（亿元）”，或在表格上方写“单位：亿元”。',
  },
  'unit-outlier': { means: '这个金额与其他项目相差约一万倍，像是把万元填成了亿元，或者相反。', todo: '请核对单位，换算后重新填写。' },
  'section-count': { means: '小标题上写的项目个数与下面实有的行数对不上。', todo: '请核对是否漏行，或更正小标题上的个数。' },
  'total-not-sum': { means: '合计行的数与其下各项目相加的结果不一致。', todo: '请核对各项目的金额，或把合计改成求和公式。' },
  'completed-above-plan': {
    means: '完成投资超过了全年计划，可能是多报，也可能是计划定低了。',
    todo: '请核对金额，确实超额的可调整年度计划，或点“接受”并说明原因。',
  },
  'completed-above-total': {
    means: '完成投资不可能超过总投资，多半是金额或单位填错。',
    todo: '请核对金额和单位；总投资已调增的请更新总投资。',
  },
  'month-above-year': { means: '当月完成数大于全年累计数，两个数至少有一个填错了。', todo: '请核对，累计数应包含当月数。' },
  'started-unspent': { means: '项目开工已超过一个月，完成投资仍是零，可能漏报了投资。', todo: '请向责任单位核实并补报。' },
  'spent-unstarted': {
    means: '项目填报未开工，却已有完成投资，两处说法不一。',
    todo: '请核实是否已开工；属于前期费用的，点“接受”并说明。',
  },
  'state-against-date': { means: '开工情况与实际开工时间互相矛盾，统计时无法采信。', todo: '请核实后改正其中一处。' },
  'name-similar': {
    means: '两个项目名称只差一两个字，可能是同一项目的两种写法。',
    todo: '请核对，是同一项目的统一名称、删去一行；不是的点“接受”。',
  },
  'twin-differs': { means: '同一金额在表中用两种单位各填了一次，换算后对不上。', todo: '请核对并改正其中一处，最好只保留一列。' },
  'amount-fell': { means: '累计数应当只增不减，本期却比上期还少。', todo: '请核对两期的数；上期多报的，改正后点“接受”并说明。' },
  'start-withdrawn': { means: '上期已填实际开工时间，本期却没有了。', todo: '请核实是漏填，还是上期填错。' },
  'project-gone': { means: '上期台账里有的项目，本期找不到了。', todo: '请核对是漏填、改名还是已调出，调出的请在动态调整台账里登记。' },
  'start-postponed': { means: '计划开工时间比上期推后了，会影响后面季度的开工率。', todo: '请核对是否经同意，并说明推迟原因。' },
  'unchanged-since': { means: '该项目的各项进度与上期完全一样，可能本期没有更新。', todo: '请向责任单位核实最新进度。' },
  'ledgers-disagree': {
    means: '同一项目在两张工作表里的数据不一致，汇总结果会因用哪张表而不同。',
    todo: '请核对以哪张为准，并改正另一张。',
  },
  'word-unknown': {
    means: '这一列有规定的说法，这里填的内容不在其中，不会计入统计。',
    todo: '请从下拉列表中选择，或改成提示里列出的写法。',
  },
  'project-unknown': { means: '这里的项目在项目台账中找不到，无法与项目对应。', todo: '请核对项目名称或代码，以项目台账为准改正。' },
  'dates-out-of-order': { means: '后一步的时间比前一步还早，两个时间至少有一个填错了。', todo: '请核对并改正。' },
  'part-above-whole': { means: '其中一部分的数大于总数，多半是金额或单位填错。', todo: '请核对两处的数和单位。' },
  'reason-missing': { means: '出现了按要求应当说明的情况，而说明栏是空的。', todo: '请补写原因或措施。' },
  'moved-back': { means: '项目从靠后的库退回了靠前的库，却没有写明原因。', todo: '请填写调库原因；没有退库的请更正所在库。' },
  'amount-differs': { means: '这里的金额与项目台账中同一项目的总投资不一致。', todo: '请核对以哪个为准，并改正另一处。' },
  'not-rising': { means: '各季度的数应从年初累计，后一季度不会小于前一季度。', todo: '请核对是否填成了当季数，改为累计数。' },
  'record-repeated': { means: '同一事项登记了两次，个数会重复计算。', todo: '请核对，重复的删去一行。' },
  'projects-absent': { means: '项目台账中已开工的项目，这张台账里还没有登记。', todo: '请逐个核对，应登记的补上。' },
};

/** Words around the help. */
export const HELP = {
  of: (title: string): string => `“${title}”说明`,
} as const;
