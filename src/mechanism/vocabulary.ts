/**
 * The words of the trade and what they mean. Sources: the document's annex for 领域; lists in use
 * across provinces for 建设性质 and 状态. An office adds its own words in the settings.
 */

/** How a project counts: towards the start rate, towards resumption, or not at all. */
export type Nature = 'new' | 'continuing' | 'outside' | 'ended' | 'unknown';

/** A nature that words can say. */
export type KnownNature = Exclude<Nature, 'unknown'>;

/** 建设性质 as written, levelled (`ledger/text.ts` level), to what it means for the start rate (第九条). */
export const NATURE_WORDS: Readonly<Record<KnownNature, readonly string[]>> = {
  new: [
    '新建',
    '扩建',
    '改建',
    '改扩建',
    '迁建',
    '重建',
    '恢复',
    '技改',
    '技术改造',
    '新开工',
    '计划新开工',
    '计划开工',
    '开工',
    '本年新开工',
    '拟新开工',
    '拟开工',
    '改建和技术改造',
    '单纯建造生活设施',
    '单纯购置',
  ],
  continuing: ['续建', '在建', '收尾', '加快建设', '结转', '结转续建', '续建结转', '跨年续建', '跨年度续建'],
  outside: [
    '前期',
    '预备',
    '储备',
    '谋划',
    '加快前期',
    '重大前期',
    '预备开工',
    '预开工',
    '前期项目',
    '拟建',
    '待建',
    '前期谋划',
    '谋划前期',
    '前期工作',
    '前期准备',
    '前期手续',
    '前期阶段',
    '谋划储备',
    '前期储备',
    '储备前期',
    '备选',
    '候选',
    '后备',
    '候补',
  ],
  ended: [
    '竣工',
    '投产',
    '完工',
    '建成',
    '计划投产',
    '计划竣工',
    '计划完工',
    '计划建成',
    '竣工投产',
    '已竣工',
    '已完工',
    '已投产',
    '已建成',
    '建成投产',
  ],
};

/** 领域 of the annexed list, with short forms that staff write. */
export const SECTOR_WORDS: Readonly<Record<string, readonly string[]>> = {
  产业类: ['产业', '产业项目', '产业转型', '产业转型类'],
  基础设施类: ['基础设施', '基础设施项目', '基建类', '基础设施建设类'],
  社会民生类: ['社会民生', '民生', '民生类', '社会民生项目', '社会事业类', '社会事业'],
};

/** What a state word says about the start (docs/design.md: a state word is a fact of the ledger). */
export type StartState = 'started' | 'working' | 'stopped' | 'not-started' | 'ended';

export const STATE_WORDS: Readonly<Record<StartState, readonly string[]>> = {
  // 续建 says of which year a project is, not that its works have resumed in this one.
  started: ['已开工', '已开', '开工', '是', '开工建设', '按期开工', '提前开工', '√', '续建'],
  // Work goes on now: of a continuing project this also says that it has resumed, which 已开工 does not.
  working: ['在建', '建设中', '正在建设', '正在施工', '施工中', '复工', '已复工', '正常施工', '主体施工', '进行中'],
  stopped: ['停工', '已停工', '暂停施工', '停建'],
  'not-started': [
    '未开工',
    '未开',
    '缓建',
    '否',
    '前期',
    '前期手续',
    '征拆阶段',
    '未动工',
    '待开工',
    '筹备',
    '手续办理中',
    '前期阶段',
    '未启动',
    '×',
  ],
  ended: ['竣工', '完工', '已竣工', '已完工', '投产', '已投产', '建成', '已建成', '试运行', '已完成', '完成'],
};

/** Whether a continuing project works again this year (第九条, 复工). */
export type Resumption = 'resumed' | 'not-resumed';

export const RESUMPTION_WORDS: Readonly<Record<Resumption, readonly string[]>> = {
  resumed: [
    '是',
    '已复工',
    '复工',
    '√',
    '在建',
    '建设中',
    '正常施工',
    '施工中',
    '未停工',
    '竣工',
    '完工',
    '已竣工',
    '已完工',
    '投产',
    '已投产',
  ],
  'not-resumed': ['否', '未复工', '停工', '×', '已停工', '暂停', '停建', '缓建'],
};
