/**
 * The words by which a cell says how far the works of a project are, by what they do in a sentence.
 * A new word goes to those of its kind; how the kinds work together is in `work-state.ts`.
 */
export type WordKind =
  /** Makes the next word untrue: 未, 没有. */
  | 'not'
  /** Says that it need not be: 无需复工. */
  | 'needless'
  /** Makes what follows a thing to come: 拟, 待, 计划. */
  | 'plan'
  /** Puts it off, which is a plan that says so: 暂缓, 推迟. */
  | 'put-off'
  /** Later than planned, begun or not: nobody can tell by the word. */
  | 'delayed'
  /** Allows, asks for or drives what follows, which says nothing of it: 已批准开工, 督促开工. */
  | 'leave'
  /** Doubts what is said: 疑似开工, 已开工（待核实）. */
  | 'doubt'
  /** It has happened: 已. */
  | 'past'
  /** It goes on: 正在, 中. */
  | 'now'
  /** How it happens; 未 before it denies the manner, not the thing: 未按期开工. */
  | 'manner'
  /** Works have begun: 开工, 动工, 进场施工. */
  | 'begin'
  /** Works go on: 施工, 在建. */
  | 'work'
  /** A part or stage of building: 基础, 主体, 装修. */
  | 'stage'
  /** May be a beginning of the works or of something before them: 启动, 进场, 奠基. */
  | 'launch'
  /** Goes on with whatever it is: 推进, 实施. */
  | 'push'
  | 'stop'
  /** Stands still, whatever it is: 暂停. Of works that have begun they have stopped; of others it says nothing. */
  | 'halt'
  | 'resume'
  /** The works are over: 竣工, 投产. */
  | 'end'
  /** Whatever else the clause names is over: 完成, 结束. */
  | 'finish'
  /** Not that far yet: 开工前. */
  | 'before'
  /** Makes an end, a resumption or a stop one of a part: 一期, 部分, 基本. */
  | 'part'
  /** What comes before the works: 手续, 招标, 征地. */
  | 'preparation'
  /** What is needed to begin; no beginning: 开工条件. */
  | 'condition'
  /** Money and plans of it, which say nothing of the works. */
  | 'money'
  /** A time that may be to come. */
  | 'time'
  /** A time that has passed. */
  | 'past-time'
  /** What comes before the works is done with: 手续齐全. */
  | 'settled'
  /** Says nothing by itself. */
  | 'filler';

/** 开工滞后, 复工受阻: whether it has come about after all nobody can tell. */
const HINDERED = ['开工', '动工', '复工'].flatMap((event) =>
  '滞后 延期 延迟 推迟 迟缓 缓慢 困难 受阻 受限 无望 待定 未定 时间待定 时间未定'.split(' ').map((how) => event + how),
);

const WORDS: Readonly<Record<WordKind, string>> = {
  not: '未 尚未 还未 暂未 仍未 从未 并未 均未 未能 没有 没 还没 还没有 尚没有 无法 不能 尚不 不 尚无',
  needless: '无需 不需 不需要 无须 不用 不必',
  plan: '拟 拟于 待 等待 计划 计划于 预计 预计于 准备 即将 将 将于 力争 争取 确保 打算 有望 目标 定于 预期 需 须 亟待 预备 预定 拟定 暂定 将要 筹划 择机 适时 择期 择日 尽快 尽早 早日 谋求',
  'put-off': '开工在即 复工在即 动工在即 开工在望 复工在望 动工在望 暂缓 缓 延缓 推迟 延后 延迟 暂不 缓期',
  delayed: '延期 顺延',
  leave:
    '即 即可 批准 批复 同意 允许 准许 准予 获准 许可 申请 申报 报请 通知 要求 督促 催促 协调 推动 促进 保障 鼓励 安排 部署 研究 商讨 可开工 可以开工 能开工 能够开工 具备开工 抓紧开工 加快开工 推进开工 限期开工 抓紧动工 加快动工',
  doubt: '正在复工 正复工 复工中 疑似 疑似开工 假开工 虚假开工 名义开工 名义上开工 形式开工 待核实 待核 待确认 存疑 据说 据称',
  past: '已 已经 已于 业已 现已 均已 都已 了',
  now: '正 正在 在 目前 现 现在 当前 目前正在 中 进行 开展 处于 处在',
  manner:
    '按期 如期 按时 按计划 按要求 按照要求 按序时 准时 正常 全面 全部 完全 有序 顺利 稳步 加快 抓紧 提前 超前 连续 同步 全部标段 各标段 所有标段 全标段',
  begin:
    '开工 动工 动土 破土 破土动工 开建 动建 兴建 兴工 开工建设 动工建设 动工兴建 开工兴建 启动建设 启动施工 进场施工 入场施工 进场作业 进场开挖 进场建设 开始施工 开始建设 开始动工 组织施工 开复工 正式开工 正式动工',
  work: '施工 建设 在建 续建 建设施工 施工建设 作业 收尾 扫尾 抢工 赶工',
  stage:
    '土建 土建工程 土方 土方开挖 土石方 基坑 基坑开挖 基槽 开槽 挖槽 开挖 支护 桩基 桩基础 打桩 灌注桩 地基 地基处理 基础 基础工程 基础建设 地下室 地下结构 地下 正负零 主体 主体工程 主体结构 主体建设 主体建筑 结构 框架 主体框架 钢结构 吊装 浇筑 钢筋绑扎 绑扎 砌筑 砌体 二次结构 封顶 主体封顶 结构封顶 屋面 外墙 幕墙 外立面 抹灰 粉刷 装修 内装 外装 装饰 装饰装修 内外装修 精装修 安装 设备安装 机电安装 水电安装 消防安装 管线安装 门窗安装 设备调试 调试 联调 联调联试 单机调试 试车 路基 路面 路面铺设 路床 垫层 水稳 沥青 摊铺 桥梁 桥墩 墩柱 梁板 架梁 隧道 掘进 涵洞 边坡 护坡 管网 管道 管网铺设 管道铺设 管道安装 铺设 敷设 架设 杆塔 塔基 组塔 架线 升压站 支架 光伏板 组件安装 风机 风机基础 大棚 棚体 厂房 渠道 衬砌 大坝 坝体 堤防 清淤 栽植 种植 绿化 苗木 附属工程 配套工程 附属设施 室外工程 回填 土方回填 钢筋 混凝土 模板 防水 电梯安装',
  launch:
    '启动 全面启动 进场 入场 进驻 奠基 已奠基 破土仪式 开工仪式 奠基仪式 开工动员 场平 场地平整 平整场地 土地平整 三通一平 围挡 临建 临时设施 清表 开始',
  push: '推进 推进实施 实施 跟进 落实 进展',
  halt: '暂停 停滞 停止 中止',
  stop: '停工 停建 停止施工 停止建设 暂停施工 暂停建设 冬歇 冬休 冬停',
  resume: '复工 复工建设 恢复施工 恢复建设 复工复产 重新开工',
  end: '竣工 完工 建成 建成投产 建成投用 竣工投产 竣工验收 竣工决算 竣工结算 工程决算 工程结算 完工验收 交工 交工验收 投产 投产达效 投用 投入使用 投入运营 投入生产 投运 投入运行 交付 交付使用 运营 运行 试运行 试运营 试生产 达产 达效 通车 通水 通电 并网 并网发电 建成通车 验收',
  finish: '完成 完毕 结束 完',
  before: '前 之前 以前',
  part: '一期 二期 三期 首期 部分 基本 主要 单体 局部 大部分 大部 小部分 少部分 少量 零星 个别 逐步 陆续 分批 分期 分段 半 标段 一标段 二标段',
  preparation:
    '前期 前期工作 前期手续 手续 手续办理 办理手续 手续办理阶段 办理 报批 审批 报建 立项 备案 核准 可研 可行性研究 预开工 初设 初步设计 设计 方案 方案设计 规划 规划设计 规划方案 施工图 施工图设计 施工方案 勘察 勘探 地勘 测绘 环评 能评 水保 稳评 选址 用地 用地手续 建设用地 土地手续 供地 土地出让 摘牌 征地 拆迁 征拆 征地拆迁 征迁 施工用地 施工用电 施工用水 临时用地 用电 用水 拆除 旧厂房 老厂房 原厂房 旧房 腾退 迁坟 招标 招投标 施工招标 挂网 挂网招标 评标 开标 采购 政府采购 施工许可 施工许可证 施工手续 开工手续 开工准备 复工准备 复工手续 施工准备 筹备 筹建 谋划 储备 论证 洽谈 对接 签约 融资 资金筹措 拟建 待建 待批 预算 预算编制 财政评审 评审 图审 编制',
  condition: '条件 开工计划 复工计划 施工计划 建设计划 开工方案 复工方案 开工条件 施工条件 建设条件 复工条件 开工令 开工报告 施工合同 合同',
  money: '投资 完成投资 总投资 资金 到位资金 支付 产值 计划投资 计划总投资',
  time: '明日 明天 后天 次日 底 底前 末 末前 初 年内 年底 年底前 年末 年中 月底 月底前 月末 月中 月初 上旬 中旬 下旬 上半年 下半年 本月 下月 本周 下周 近期 近日 春节后 节后 明年 今年 本年 当年 季度 一季度 二季度 三季度 四季度 开春后 冬季 汛期',
  settled: '齐全 完备 办结 办毕 完善 到位 通过',
  'past-time': '去年 上年 上月 上周 日前 前期已',
  filler:
    '新开工 计划新开工 拟新开工 本年新开工 应开工 应开工建设 施工单位 施工队 施工队伍 施工企业 监理单位 建设单位 项目 工程 该 本 建设项目 整体 总体 形象 形象进度 工程进度 施工进度 建设进度 进度 工程量 总工程量 累计 约 近 达 达到 至 到 的 并 且 后 边 阶段 期 期间 期内 状态 环节 过程 完工量 段 部 区 层 楼 号楼 栋 公里 千米 平方米 米 个 处 座 台 套 万 亩 单元 等 和 及 与 其中 共 于 由 因 是 整改 待料 期限 以上 左右 具备 满足 取得 下达 签订 一般 缓慢 较慢 滞后 迟缓 较快 快速 加速 收到',
};

/** Every word with its kind; longer ones are to be tried first. */
export const WORK_WORDS: ReadonlyMap<string, WordKind> = new Map(
  [...Object.entries(WORDS), ['doubt', HINDERED.join(' ')] as const].flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, WordKind] => [word, kind as WordKind]),
  ),
);

/** Cells that say no more than yes or no; compared in lower case. */
export const YES_WORDS: ReadonlySet<string> = new Set([
  '是',
  '是的',
  '有',
  '对',
  '已',
  '√',
  '✓',
  '✔',
  '☑',
  '☒√',
  'y',
  'yes',
  'true',
  't',
  '1',
  '1.0',
  'ok',
]);
export const NO_WORDS: ReadonlySet<string> = new Set([
  '否',
  '不是',
  '没有',
  '没',
  '未',
  '尚未',
  '还没有',
  '还未',
  '×',
  '✗',
  '✘',
  '✕',
  '☐',
  '□',
  'n',
  'no',
  'false',
  'f',
  '0',
  '0.0',
  'x',
]);
