/**
 * The words that headers are made of and what each says (domain 1.2, 1.3: real header rows). A header is
 * a run of them; the longest word that fits at a place is the one meant, so 投资主体 is no investment and
 * 新开工 is not the start.
 */

/** What a header is about. */
export type Thing =
  | 'start'
  | 'resumption'
  /** 开复工: the start of a new project, the resumption of a continuing one. */
  | 'start-or-resumption'
  | 'completion'
  | 'production'
  /** From start to completion: 建设起止年限, 工期. */
  | 'building'
  | 'investment'
  | 'funds'
  | 'state'
  | 'stage'
  | 'lead-unit'
  /** Watches over the project, and answers for it where no column says who does: 行业主管部门. */
  | 'overseeing-unit'
  | 'owner'
  | 'other-unit'
  | 'leader'
  | 'place'
  /** Anything else that has a name: a header about it is about no start, amount or unit. */
  | 'other';

/** Things that one column may be about: 竣工投产时间, 责任（主管）单位. */
export const ALIKE: readonly (readonly (Thing | null)[])[] = [
  ['completion', 'production'],
  ['lead-unit', 'overseeing-unit'],
];

/** What is asked about the thing. */
export type Aspect = 'time' | 'whether' | 'state' | 'amount' | 'rate' | 'count' | 'name';

/** How it is meant: wished, expected or a fact. */
export type Mode = 'plan' | 'agreed' | 'intended' | 'due' | 'forecast' | 'striven' | 'real';

/** The time that an amount covers, or an event falls into. */
export type SpanKind =
  | 'whole'
  | 'since-start'
  | 'to-last-year'
  /** Up to a month or now, from no day told. */
  | 'to-now'
  | 'year'
  | 'year-to-date'
  /** 上半年: the year to date in a ledger of June, half of it in one of December. */
  | 'first-half'
  | 'quarter'
  | 'month'
  | 'ten-days'
  /** A year or months that are not those of the reporting. */
  | 'other';

/** What a word adds to the frame of a header. */
export interface Sense {
  readonly thing?: Thing;
  readonly aspect?: Aspect;
  readonly mode?: Mode;
  /** 实际: a fact below any parent, where 完成 below 计划 is what is to be done. */
  readonly firm?: true;
  readonly revision?: 'old' | 'new';
  readonly span?: SpanKind;
  /** A part of a whole: 内资, 一期. */
  readonly part?: true;
  /** 其中: a part of a whole, unless what follows says of which time. */
  readonly ofWhich?: true;
  /** What makes it something else: a condition, a permit, a reason. */
  readonly turn?: true;
  /** By whom or what an amount was set: 概算, 批复. */
  readonly basis?: true;
  /** 累计: added up from some day on. */
  readonly cumulated?: true;
  /** 合计: the whole of what stands beside it. */
  readonly sum?: true;
  /** 年初: a plan of then, or a sum since then. */
  readonly newYear?: true;
}

const words = (text: string): readonly string[] => text.split(' ');
const each = (first: string, second: string): readonly string[] => words(first).flatMap((one) => words(second).map((two) => one + two));

const UNIT_NOUNS = '单位 部门 主体 企业 公司';
const OFFICES = '局 局办 局委 委办 委办局 局委办 科局 处室';

/** Senses with their words; a word that stands twice has the sense of its last place. */
export const LEXICON: readonly (readonly [sense: Sense, words: readonly string[]])[] = [
  // What says nothing by itself.
  [
    {},
    words(
      '政府投资项目 政府直接投资项目 责任 包联 包抓 包保 挂钩 挂点 挂联 分管 分包 牵头 帮扶 项目 工程 建设 的 及 和 与 或 、 / ; : · ( ) , 重点 重大 具体 本 该 所 在 情况表 全部 全口径 现场 分年度 分年',
    ),
  ],

  [{ thing: 'start' }, words('开工 动工 开建 开工建设 开始建设 开始 起始 进场施工 进场开工 破土动工')],
  // 日 alone is the day of many other things.
  [{ thing: 'start', aspect: 'time' }, each('开工 动工 开建', '日 日期')],
  [{ thing: 'resumption', aspect: 'time' }, words('复工日 复工日期')],
  [{ thing: 'completion', aspect: 'time' }, each('竣工 完工', '日 日期')],
  // Asked of one nature in a table of both.
  [{ thing: 'start' }, words('新建开工 新建项目开工 新开工项目开工')],
  [{ thing: 'resumption' }, words('续建复工 续建项目复工')],
  [{ thing: 'start', aspect: 'whether' }, words('新建是否开工 新建项目是否开工 新开工项目是否开工')],
  [{ thing: 'resumption', aspect: 'whether' }, words('续建是否复工 续建项目是否复工')],
  // 新开工 alone is a nature; its time is that of a start.
  [{ thing: 'start', aspect: 'time' }, each('新开工 新动工', '时间 日期 年月 月份 (时间) (月份)')],
  [{ thing: 'resumption' }, words('复工 复产')],
  [
    { thing: 'start-or-resumption' },
    words('开复工 复开工 开工复工 开/复工 开工/复工 开工(复工) 开工或复工 开工、复工 开(复工) 复工开工 复(开)工'),
  ],
  [
    { thing: 'completion' },
    words('竣工 完工 建成 竣工投产 建成投产 建成投用 建成投运 建成使用 建成通车 竣工投用 完工投用 竣(完)工 结束 终止 完成建设 完共'),
  ],
  [{ thing: 'production' }, words('投产 投用 投运 达产 并网 全容量并网 并网发电 通车 试运行')],
  [
    { thing: 'building' },
    words('建设起止 起止 建设期 建设年限 建设周期 建设工期 建设时间 工期 年限 建设起讫 起讫 开竣工 开工竣工 建设期限 开竣'),
  ],
  [{ thing: 'investment' }, words('投资 投入 资金投入')],
  [{ thing: 'investment', aspect: 'amount' }, words('投资额 投资金额 投资数 投资额度 投资数额 投资规模 投资量')],
  [{ thing: 'investment', span: 'whole' }, words('总投资 总投 投资总额 总投资额 总投资规模 投资总规模 总投资金额 总投入 总造价')],
  [{ thing: 'investment', span: 'whole', basis: true }, words('概算 总概算 估算 投资估算 投资概算 工程概算')],
  [
    { thing: 'funds' },
    words(
      '资金 到位 拨款 拨付 支付 下达 筹措 资金来源 资金到位 到位资金 到资 经费 贷款 融资 债券 专项债 专项债券 国债 补助 注册资本 产值 营收 税收',
    ),
  ],
  [{ thing: 'state' }, words('工期状态 项目状态 建设状态 当前状态 进度状态 目前状态 现状 工程状态 施工状态 推进状态 实施状态 进展状态')],
  [
    { thing: 'stage' },
    words(
      '阶段 建设阶段 项目阶段 所处阶段 进展阶段 项目进展阶段 目前所处阶段 当前阶段 目前阶段 实施阶段 推进阶段 工程阶段 进度阶段 现阶段',
    ),
  ],
  [
    { thing: 'lead-unit' },
    each('责任 牵头 主责 负责 推进 牵头责任 主管责任 挂钩责任 推进责任 责任主管 项目责任 项目牵头', '单位 部门 主体').concat(
      each(
        '建议解决 建议牵头 建议责任 建议办理 建议协调 拟解决 解决 化解 整改 协调解决 牵头解决 牵头化解 牵头整改 牵头协调 牵头办理 解决责任 化解责任 整改责任 办理责任 销号责任 解决牵头 整改牵头',
        '单位 部门 主体',
      ),
      each('责任 牵头', OFFICES),
    ),
  ],
  [
    { thing: 'overseeing-unit' },
    each('主管 监管 包联 包抓 包保 挂钩 帮扶 行业主管 项目主管', '单位 部门 主体').concat(each('主管 包联 包抓 包保', OFFICES)),
  ],
  [
    { thing: 'owner' },
    [...each('建设 实施 业主 法人 项目 投资 承建 项目业主 项目法人', UNIT_NOUNS), ...words('业主 投资方 投资商 项目法人 建设方')],
  ],
  [
    { thing: 'other-unit' },
    [
      ...each(
        '配合 协办 协助 协同 服务 代办 填报 报送 上报 监理 施工 设计 勘察 审批 批复 推介 引荐 跟踪 督办 审计 代建 中标 总包 咨询 申报 招商 供地 合作 接收 使用 产权 管护 落实',
        `${UNIT_NOUNS} 方`,
      ),
      ...words('资金管理处室 处室 科室'),
    ],
  ],
  [{ thing: 'leader' }, words('领导')],
  [{ thing: 'place' }, words('乡镇 镇街 地点 属地 区县 地址 位置 所在地')],
  [
    { thing: 'other' },
    words(
      '性质 类别 类型 分类 行业 领域 产业 代码 编码 编号 内容 规模 名称列 目标列 问题 困难 任务清单 清单 用地 土地 征地 拆迁 供地 环评 能评 稳评 立项 可研 初设 施工图 招标 开标 中标 合同 签约 纳统 列统 入统 入库 出库 验收 决算 审计 就业 用工 能耗 备注 简介 概况 板块 园区 级别 区域 用户 报表 效益 产品 产能 面积',
    ),
  ],

  [{ aspect: 'time' }, words('时间 日期 年月 年份 月份 时限 节点 期限 时点 时间节点 具体时间 季度 月份数')],
  [{ aspect: 'whether' }, words('是否 与否 有无 有没有')],
  [{ aspect: 'state' }, words('情况 状况 状态 情况说明 情况描述 情况简述 进展说明')],
  [{ aspect: 'amount' }, words('额 金额 数额 数')],
  [{ aspect: 'amount', sum: true }, words('总额')],
  [{ aspect: 'rate' }, words('率 比例 占比 比重 百分比 % 进度 完成度 占')],
  [{ aspect: 'count' }, words('个数 项目数 项数 数量 家数 项目个数 户数')],
  [{ aspect: 'name' }, words('名称 姓名 名')],

  [{ mode: 'plan' }, words('计划 安排 预定 目标 任务 预算 序时')],
  [{ mode: 'agreed' }, words('约定 承诺 合同约定 协议约定')],
  [{ mode: 'intended' }, words('拟 拟定')],
  [{ mode: 'due' }, words('应 要求 限定 规定 应当')],
  [{ mode: 'forecast' }, words('预计 预期 预估 预测 估计')],
  [
    { mode: 'striven' },
    words('力争 争取 确保 冲刺 奋斗 奋斗目标 力争目标 力争完成 确保完成 争取完成 冲刺目标 挑战 挑战目标 大干 攻坚 百日攻坚'),
  ],
  [{ mode: 'real' }, words('完成 完成额 完成数 计划完成情况 计划完成额 计划完成数')],
  [{ mode: 'real', firm: true }, words('实际 正式 已 已经 实质 实质性 真实 全面 已完成 实际完成 实完成 实际已 实')],
  // What units report of a time is what was done in it.
  [{ mode: 'real', span: 'year' }, words('本年上报 本年度上报 当年上报')],
  [{ mode: 'real', span: 'month' }, words('本月上报 当月上报')],
  [{ mode: 'plan' }, words('计划完成 目标完成 应完成 拟完成 计划完成目标')],
  [{ mode: 'forecast' }, words('预计完成')],

  [{ revision: 'old' }, words('调整前 变更前 修订前 修改前 原 原定 原计划时 初始 初定 旧 最初')],
  [{ revision: 'new' }, words('调整后 变更后 修订后 修改后 调整 变更 现 现计划时 现定 最新 新调整 重新 修订')],
  [{ newYear: true }, words('年初')],

  [{ span: 'year' }, words('年度 本年度 本年 今年 当年 全年 年内 年 该年 本年内')],
  [
    { span: 'year-to-date' },
    words(
      '年初至今 年初以来 自年初 自年初以来 今年以来 本年以来 年初至本月 年初至本月末 自年初至本月末 年初到现在 年初至报告期 年初至报告期末 自年初至报告期 自年初至报告期末 年初至本期 年初至本期末 年初至当月 年初至当月末 年初起 本年至今 今年至今 年初至今累计 本年累计 年度累计 今年累计 年累计 当年累计 本年度累计 年初累计 前三季度 前三个季度 一至三季度',
    ),
  ],
  [
    { span: 'since-start' },
    words(
      '开工以来 自开工 自开工以来 开工至今 建设以来 自开始 自开始建设 开始建设以来 自开始建设以来 开始至今 建设至今 自建设以来 总累计 开工累计 自项目开工 自项目开工以来 项目累计 开建以来 从开工 从开始 自开工起 自开始建设至本月末 自开工至本月末 开工至本月 开工至本月末 开工至报告期 开工至报告期末 自开工至报告期 自开工至报告期末 开工至本期 开工至本期末 自开工至本期末 开累',
    ),
  ],
  [{ span: 'to-last-year' }, words('上年底 上年末 去年底 去年末 上年度末 以前年度 历年 往年 上年止 上年底止 截至上年 截止上年')],
  [
    { span: 'to-now' },
    words(
      '截至目前 截止目前 截至当前 截止当前 目前 截至 截止 截至本月 截止本月 至本月 至本月末 至当月 截至本月底 截至本月末 截止本月底 截至现在 至今 截至今日 截止本期 截至本期 当前 节后 春节后',
    ),
  ],
  [{ span: 'month' }, words('本月 当月 本期 月 月度')],
  [{ span: 'ten-days' }, words('上旬 中旬 下旬 本旬 旬 本周 周 上周 本日 当日')],
  [{ span: 'quarter' }, words('一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 本季度 本季 下半年')],
  [{ span: 'first-half' }, words('上半年')],
  [
    { span: 'other' },
    words(
      '上年 去年 上年度 上月 上个月 上期 同期 上年同期 下月 下个月 下步 下一步 下阶段 下期 明年 次年 下年 下年度 后续 剩余 结转 尚需 还需 至完工',
    ),
  ],

  [
    { part: true },
    words(
      '内资 外资 政府 社会 民间 国有 中央 省级 市级 县级 区级 省 市 县 财政 省财政 市财政 县财政 自筹 自有 一期 二期 三期 四期 首期 首批 分批 固定资产 固投 设备 建安 土建 厂房 工业 技改 我方 合作方 外方 中方 省外 境外 市外 港澳台 其他 自有资金 银行 市场化 社会资本 企业自筹 子项 单体 标段 示范段 主体工程 建筑工程 安装工程 建筑安装工程 建安工程 设备购置 设备工器具购置 工器具购置 其他费用 其它费用 土地费用 土地购置 配套 前期费 前期费用',
    ),
  ],
  [{ ofWhich: true }, words('其中')],
  [{ basis: true }, words('批复 备案 核准 立项批复 协议 签约总 中标价 审定')],
  [{ cumulated: true }, words('累计 累积 共')],
  [{ sum: true }, words('合计 小计 总计 总')],

  [
    { turn: true },
    words(
      '条件 具备 满足 手续 原因 理由 依据 缘由 文号 批文 许可 许可证 施工许可 证 审批 申请 报告 报建 报备 备案号 仪式 典礼 通知书 开工令 准备 参加 参与 符合 证明 佐证 照片 图片 影像 附件 材料 说明 意见 建议 批示 小组 指示 考核 得分 排名 曾用 曾用名 奖励 审核 检查 督查 提醒 天数 同比 增长 增幅 增速 变化 差额 缺口 未 尚未 不 能否 可否 新开工 前期 按期 如期 按时 准时 逾期 超期 提前 延期 推迟 延迟 滞后 停工 集中 提交 填报 更新 录入 统计 人数 人员 人次 美元 欧元 港元 港币 日元 外币 会议 方案 新增 方式 次数 需求 需要 内容及 用途',
    ),
  ],
  // People beside a unit or an amount; who leads is told by 领导.
  [
    { turn: true },
    words(
      '联系人 联络人 经办人 负责人 责任人 分管人 填报人 跟踪人 法人代表 法定代表人 电话 办公电话 联系电话 手机 手机号 手机号码 号码 传真 职务 邮箱 微信 身份证 联系方式 id',
    ),
  ],
];
